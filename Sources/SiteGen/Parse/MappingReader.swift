import YAML

/// Reads a YAML mapping of which all keys are known in advance: the model, the settings, a theme's strings.
///
/// Every key that is read is remembered; ``finish()`` reports the others. All findings have one id.
struct MappingReader {
  let text: SourceText
  let node: YAMLNode
  let id: DiagnosticID
  private let values: [String: YAMLNode]
  private var asked: [String] = []
  var diagnostics: [Diagnostic] = []

  init(_ node: YAMLNode, in text: SourceText, id: DiagnosticID) {
    self.node = node
    self.text = text
    self.id = id
    values = Dictionary(
      (node.mapping ?? []).map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    if node.mapping == nil {
      report(
        node,
        Wording(
          "Hier moeten regels met 'sleutel: waarde' staan.", en: "Expected a mapping of keys to values."))
    }
  }

  /// Returns a reader for a mapping inside this one; its diagnostics are taken over with ``absorb(_:)``.
  func inner(_ node: YAMLNode) -> MappingReader { MappingReader(node, in: text, id: id) }

  mutating func absorb(_ inner: MappingReader) { diagnostics += inner.diagnostics }

  mutating func report(_ node: YAMLNode, _ message: Wording, suggestion: Suggestion? = nil) {
    diagnostics.append(
      Diagnostic(id, at: text.location(text.position(node.start)), message, suggestion: suggestion))
  }

  /// Returns the node of a key, and reports when a required key is absent.
  mutating func value(_ key: String, required: Bool = false) -> YAMLNode? {
    asked.append(key)
    guard let value = values[key], !value.isNull else {
      if required, node.mapping != nil {
        report(node, Wording("De sleutel '\(key)' ontbreekt.", en: "The key '\(key)' is missing."))
      }
      return nil
    }
    return value
  }

  mutating func string(_ key: String, required: Bool = false) -> String? {
    guard let value = value(key, required: required) else { return nil }
    guard let scalar = value.scalar else {
      report(value, Wording("Bij '\(key)' hoort één tekst.", en: "'\(key)' takes one text."))
      return nil
    }
    return scalar.text
  }

  mutating func boolean(_ key: String, default standard: Bool) -> Bool {
    guard let value = value(key) else { return standard }
    switch value.scalar?.text {
    case "true": return true
    case "false": return false
    default:
      report(value, Wording("Bij '\(key)' hoort true of false.", en: "'\(key)' takes true or false."))
      return standard
    }
  }

  mutating func integer(_ key: String) -> Int? {
    guard let value = value(key) else { return nil }
    guard let text = value.scalar?.text, let number = Int(text) else {
      report(value, Wording("Bij '\(key)' hoort een geheel getal.", en: "'\(key)' takes a whole number."))
      return nil
    }
    return number
  }

  /// Returns the pairs of a mapping, and reports a value that is none.
  mutating func mapping(_ key: String, required: Bool = false) -> [YAMLPair] {
    guard let value = value(key, required: required) else { return [] }
    if let pairs = value.mapping { return pairs }
    report(
      value,
      Wording(
        "Bij '\(key)' horen regels met 'sleutel: waarde'.", en: "'\(key)' takes a mapping of keys to values.")
    )
    return []
  }

  /// Returns the items of a list, and reports a value that is none.
  mutating func list(_ key: String, required: Bool = false) -> [YAMLNode] {
    guard let value = value(key, required: required) else { return [] }
    if let items = value.sequence { return items }
    report(value, Wording("Bij '\(key)' hoort een lijst.", en: "'\(key)' takes a list."))
    return []
  }

  /// Returns the texts of a list; a single text counts as a list of one.
  mutating func strings(_ key: String, required: Bool = false) -> [(text: String, node: YAMLNode)] {
    guard let value = value(key, required: required) else { return [] }
    var result: [(text: String, node: YAMLNode)] = []
    for item in value.sequence ?? [value] {
      guard let scalar = item.scalar else {
        report(
          item, Wording("Bij '\(key)' hoort een lijst met teksten.", en: "'\(key)' takes a list of texts."))
        continue
      }
      result.append((scalar.text, item))
    }
    return result
  }

  /// Returns a value out of a fixed list, by its written form.
  mutating func oneOf<Value>(
    _ key: String, _ values: [(String, Value)], default standard: Value
  ) -> Value {
    guard let node = value(key) else { return standard }
    let text = node.scalar?.text ?? ""
    if let match = values.first(where: { $0.0 == text }) { return match.1 }
    let names = values.map(\.0)
    report(
      node,
      Wording(
        "'\(text)' kan niet bij '\(key)'. Kies uit: \(names.joined(separator: ", ")).",
        en: "'\(text)' is not possible for '\(key)'. Choose one of: \(names.joined(separator: ", "))."),
      suggestion: Suggestion.didYouMean(text, among: names))
    return standard
  }

  /// Reports the keys that nobody asked for.
  mutating func finish() {
    for pair in node.mapping ?? [] where !asked.contains(pair.name) {
      diagnostics.append(
        Diagnostic(
          id, at: text.location(text.position(pair.key.start)),
          Wording("De sleutel '\(pair.name)' kennen we hier niet.", en: "Unknown key '\(pair.name)'."),
          suggestion: Suggestion.didYouMean(pair.name, among: asked)))
    }
  }
}

extension Suggestion {
  /// Makes the question "did you mean …?" with the nearest candidate, if there is one.
  static func didYouMean(_ name: String, among candidates: some Sequence<String>) -> Suggestion? {
    Spelling.nearest(to: name, among: candidates).map { nearest in
      Suggestion(
        Wording("Bedoelde u '\(nearest)'?", en: "Did you mean '\(nearest)'?"), replacement: nearest,
        isCertain: Spelling.isSame(nearest, name))
    }
  }
}
