import YAML

/// The form with which readers submit an entry of a kind.
public struct EntryForm: Sendable {
  /// Questions that the text of an entry answers; they become its headings.
  public let headings: [String]
}

/// A part of the forms: fields that belong together.
///
/// The parts are the same for every kind, so that whoever has filled in one form knows them all. A kind shows those
/// of the fields that it has.
public struct FormPart: Sendable {
  /// The heading of the part.
  public let title: String
  /// What the part is about; empty when the title says enough.
  public let explanation: String
  /// The keys of the fields that are shown at once.
  public let keys: [String]
  /// The keys of the fields that are shown when asked for.
  public let optionalKeys: [String]
  /// Whether the text of the entry is asked for here, below the fields.
  public let holdsText: Bool
}

/// Reads what `Content/model.yaml` says of the forms.
struct FormReader {
  /// The kinds that were read.
  let kinds: [Kind]

  /// Reads the form of a kind: the questions for its text. The rows of a register take no form.
  static func form(of reader: inout MappingReader, source: Kind.Source) -> EntryForm? {
    guard let node = reader.value("formulier") else { return nil }
    if case .register = source {
      reader.report(
        node,
        Wording(
          "Een register heeft geen formulier; alleen een soort met een map.",
          en: "A register takes no form; only a kind with a folder does."))
      return nil
    }
    var inner = reader.inner(node)
    let form = EntryForm(headings: inner.strings("koppen").map(\.text))
    inner.finish()
    reader.absorb(inner)
    return form
  }

  /// Reads what somebody says who adds himself to a field, and reports a field in which nobody can be named.
  static func joinLabel(of reader: inout MappingReader, type: FieldType, isMany: Bool) -> String? {
    guard let node = reader.value("aansluiten"), let label = node.scalar?.text else { return nil }
    let types = if case .group(let group) = type { group.fields.map(\.type) } else { [type] }
    let namesSomebody = types.contains { if case .reference = $0 { true } else { false } }
    guard isMany, namesSomebody else {
      reader.report(
        node,
        Wording(
          "'aansluiten' kan alleen bij een lijst met verwijzingen, of met groepen waarin een verwijzing staat.",
          en: "'aansluiten' takes a list of references, or of groups that hold one."))
      return nil
    }
    return label
  }

  /// Reads the parts of the forms, and reports fields that no form has or that stand in two places.
  func parts(of reader: inout MappingReader) -> [FormPart] {
    let known = kinds.filter { $0.form != nil }.flatMap { $0.fields.map(\.key) }
    var seen: Set<String> = []
    return reader.list("formulier").map { node in
      var inner = reader.inner(node)
      let shown = keys("velden", known: known, seen: &seen, reader: &inner)
      let more = keys("meer", known: known, seen: &seen, reader: &inner)
      let part = FormPart(
        title: inner.string("deel", required: true) ?? "", explanation: inner.string("uitleg") ?? "",
        keys: shown, optionalKeys: more, holdsText: inner.boolean("tekst", default: false))
      inner.finish()
      reader.absorb(inner)
      return part
    }
  }

  private func keys(
    _ name: String, known: [String], seen: inout Set<String>, reader: inout MappingReader
  ) -> [String] {
    reader.strings(name).compactMap { key, node in
      guard known.contains(key) else {
        reader.report(
          node,
          Wording(
            "Geen soort met een formulier heeft een veld '\(key)'.",
            en: "No kind with a form has a field '\(key)'."),
          suggestion: Suggestion.didYouMean(key, among: known))
        return nil
      }
      guard seen.insert(key).inserted else {
        reader.report(
          node,
          Wording("Het veld '\(key)' staat al in een deel.", en: "Field '\(key)' is in a part already."))
        return nil
      }
      return key
    }
  }
}
