/// A field as it is named on a command line: `fase`, or `zoekt-partners.open` for a field of a group.
enum FieldName {
  /// Returns the place of a named field.
  ///
  /// - Throws: What is wrong with the name, with the nearest one that exists.
  static func resolve(_ name: String, in kind: Kind) throws(ScaffoldFailure) -> FieldPath {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let index = kind.index(ofKey: parts[0]) else {
      throw unknown(
        parts[0], of: "\(kind.article) \(kind.singular)", among: kind.fields.map(\.key), prefix: "")
    }
    guard case .group(let group) = kind.fields[index].type else {
      guard parts.count == 1 else {
        throw .request(
          Wording("'\(parts[0])' heeft geen velden in zich.", en: "'\(parts[0])' has no fields in it."))
      }
      return FieldPath(index)
    }
    let keys = group.fields.map(\.key)
    guard parts.count == 2 else {
      let example = keys.first.map { "\(parts[0]).\($0)" } ?? parts[0]
      throw .request(
        Wording(
          "'\(parts[0])' bestaat uit velden. Noem er een, zoals \(example).",
          en: "'\(parts[0])' consists of fields. Name one, such as \(example)."))
    }
    guard let member = group.index(ofKey: parts[1]) else {
      throw unknown(parts[1], of: parts[0], among: keys, prefix: parts[0] + ".")
    }
    return FieldPath(index, member)
  }

  private static func unknown(
    _ name: String, of owner: String, among keys: [String], prefix: String
  ) -> ScaffoldFailure {
    let list = keys.joined(separator: ", ")
    let advice =
      Spelling.nearest(to: name, among: keys).map { nearest in
        Wording("Bedoelde u '\(prefix)\(nearest)'?", en: "Did you mean '\(prefix)\(nearest)'?")
      } ?? Wording("Kies uit: \(list).", en: "Choose one of: \(list).")
    return .request(
      Wording(
        "Het veld '\(name)' bestaat niet bij \(owner). \(advice.nl)",
        en: "There is no field '\(name)' of \(owner). \(advice.en)"))
  }
}

extension NewEntry {
  /// Adds a value to a field by its name; a field of a group that has a value already begins the next record.
  ///
  /// - Returns: What is wrong with the value or worth knowing.
  /// - Throws: What is wrong with the name.
  public mutating func set(_ name: String, to value: String) throws(ScaffoldFailure) -> [Diagnostic] {
    let path = try FieldName.resolve(name, in: kind)
    let field = kind.field(at: path)
    guard let member = path.member else {
      guard field.isMany || !isAnswered(path.field) else { throw Self.twice(name) }
      return answer(value, at: path)
    }
    if !field.isMany, lastRecordHas(member, of: path.field) {
      guard kind.fields[path.field].isMany else { throw Self.twice(name) }
      beginRecord(in: path.field)
    }
    return answer(value, at: path)
  }

  private static func twice(_ name: String) -> ScaffoldFailure {
    .request(
      Wording(
        "Het veld '\(name)' kan maar één waarde hebben.", en: "The field '\(name)' takes only one value."))
  }
}
