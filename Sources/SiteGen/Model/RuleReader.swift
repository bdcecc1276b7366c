import YAML

/// Reads the rules of one kind.
struct RuleReader {
  /// The names of all kinds, in the order of the model.
  let kindNames: [String]
  /// The fields of the kind.
  let fields: [Field]

  /// Reads the rules of a kind.
  func rules(of reader: inout MappingReader) -> [Rule] {
    var rules: [Rule] = []
    for node in reader.list("regels") {
      var inner = reader.inner(node)
      let demand = demand(&inner)
      let explanation = inner.string("uitleg") ?? ""
      // A rule that could not be read did not ask for all of its keys.
      if demand != nil { inner.finish() }
      reader.absorb(inner)
      if let demand { rules.append(Rule(demand: demand, explanation: explanation)) }
    }
    return rules
  }

  private func demand(_ reader: inout MappingReader) -> Rule.Demand? {
    let names = ["verplicht-als", "verboden-als", "datumvolgorde", "oplopend", "minstens-een", "overgangen"]
    switch reader.oneOf("regel", names.map { ($0, $0) }, default: "") {
    case "verplicht-als":
      guard let path = path("veld", &reader), let condition = condition(&reader) else {
        return nil
      }
      return .required(path, when: condition)
    case "verboden-als":
      guard let path = path("veld", &reader) else { return nil }
      let value = reader.string("waarde")
      guard let condition = condition(&reader) else { return nil }
      return .forbidden(path, value: value, when: condition)
    case "datumvolgorde":
      let paths = reader.strings("velden", required: true).compactMap {
        resolve($0.text, $0.node, &reader)
      }
      guard paths.count == 2 else { return nil }
      return .dateOrder(paths[0], paths[1])
    case "oplopend":
      return path("veld", &reader).map(Rule.Demand.ascending)
    case "minstens-een":
      guard let path = path("veld", &reader), let kindName = reader.string("soort", required: true)
      else { return nil }
      let unless = reader.value("tenzij").flatMap { resolve($0.scalar?.text ?? "", $0, &reader) }
      guard let kind = kindNames.firstIndex(of: kindName) else {
        reader.report(
          reader.node, Wording("Er is geen soort '\(kindName)'.", en: "There is no kind '\(kindName)'."))
        return nil
      }
      return .oneOf(path, kind: kind, orEntries: entryTest(&reader), unless: unless)
    case "overgangen":
      guard let path = path("veld", &reader), let end = self.path("eind", &reader),
        let stepsNode = reader.value("stappen", required: true)
      else { return nil }
      var steps: [String: [String]] = [:]
      for pair in stepsNode.mapping ?? [] {
        steps[pair.name] = (pair.value.sequence ?? []).compactMap { $0.scalar?.text }
      }
      return .transitions(path, end: end, steps: steps)
    default:
      return nil
    }
  }

  private func entryTest(_ reader: inout MappingReader) -> Rule.EntryTest? {
    guard let pair = reader.value("ook")?.mapping?.first else { return nil }
    return Rule.EntryTest(
      key: pair.name, values: (pair.value.sequence ?? [pair.value]).compactMap { $0.scalar?.text })
  }

  private func condition(_ reader: inout MappingReader) -> Rule.Condition? {
    for (key, isNegated) in [("als", false), ("als-niet", true)] {
      guard let node = reader.value(key) else { continue }
      guard let pair = node.mapping?.first, node.mapping?.count == 1 else {
        reader.report(
          node,
          Wording("Bij '\(key)' hoort één veld met waarden.", en: "'\(key)' takes one field with values."))
        return nil
      }
      guard let path = resolve(pair.name, pair.key, &reader) else { return nil }
      let values = (pair.value.sequence ?? [pair.value]).compactMap { $0.scalar?.text }
      return Rule.Condition(field: path, values: values, isNegated: isNegated)
    }
    reader.report(
      reader.node,
      Wording("De regel heeft geen 'als' of 'als-niet'.", en: "The rule has no 'als' or 'als-niet'."))
    return nil
  }

  private func path(_ key: String, _ reader: inout MappingReader) -> FieldPath? {
    guard let node = reader.value(key, required: true) else { return nil }
    return resolve(node.scalar?.text ?? "", node, &reader)
  }

  private func resolve(
    _ text: String, _ node: YAMLNode, _ reader: inout MappingReader
  ) -> FieldPath? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if let index = fields.firstIndex(where: { $0.key == parts[0] }) {
      if parts.count == 1 { return FieldPath(index) }
      if case .group(let group) = fields[index].type, let member = group.index(ofKey: parts[1]) {
        return FieldPath(index, member)
      }
    }
    reader.report(
      node, Wording("Er is geen veld '\(text)' in deze soort.", en: "This kind has no field '\(text)'."),
      suggestion: Suggestion.didYouMean(text, among: fields.map(\.key)))
    return nil
  }
}
