import YAML

/// Writes the JSON Schema of the values of one field, as they stand in canonical front matter.
struct FieldSchema {
  let model: ContentModel
  let dialect: SchemaDialect
  /// The texts that a rule lets stand in one of the fields of a group.
  var limit: MemberLimit?

  /// A field of a group in which only some texts can stand.
  struct MemberLimit {
    /// The position of the field in the group.
    let member: Int
    /// The texts.
    let choices: [FieldType.Choice]
  }

  private typealias Keywords = [(String, JSONValue?)]

  /// Returns the schema of a field.
  ///
  /// - Parameter rules: What the rules of the kind say of this field, as sentences.
  func schema(of field: Field, rules: [String] = []) -> JSONValue {
    let example = field.example.isEmpty ? nil : JSONExample.value(field.example, of: field)
    let texts = [field.help] + rules
    return .object(
      [
        ("title", .string(field.label)),
        ("description", field.help.isEmpty ? nil : .string(field.help)),
        ("markdownDescription", dialect.hint(markdown(texts, example: field.inlineExample))),
      ] + keywords(of: field) + [("examples", example.map { .array([$0]) })])
  }

  private func markdown(_ texts: [String], example: String?) -> JSONValue? {
    let parts = texts.filter { !$0.isEmpty } + (example.map { ["Bijvoorbeeld: `\($0)`"] } ?? [])
    return parts.isEmpty ? nil : .string(parts.joined(separator: "\n\n"))
  }

  private func keywords(of field: Field) -> Keywords {
    guard field.isMany else { return value(of: field, isNullable: !field.isRequired) }
    // A list may hold the same record twice, but no value.
    let isGroup = if case .group = field.type { true } else { false }
    return [
      ("type", types(["array"], isNullable: !field.isRequired)),
      ("items", .object(value(of: field, isNullable: false))),
      ("minItems", field.isRequired ? 1 : nil),
      ("maxItems", isNumber(field) ? nil : field.maximum.map(JSONValue.integer)),
      ("uniqueItems", isGroup ? nil : true),
    ]
  }

  private func isNumber(_ field: Field) -> Bool { if case .integer = field.type { true } else { false } }

  private func types(_ names: [String], isNullable: Bool) -> JSONValue {
    let names = names + (isNullable ? ["null"] : [])
    return names.count == 1 ? .string(names[0]) : .array(names.map(JSONValue.string))
  }

  // MARK: Types

  private func value(of field: Field, isNullable: Bool) -> Keywords {
    switch field.type {
    case .text:
      // For a list the limits count its values.
      let minimum = field.isMany ? nil : field.minimum ?? (field.isRequired ? 1 : nil)
      let maximum = field.isMany ? nil : field.maximum
      return [
        // A text that looks like a number stands without quotes.
        ("type", types(["string", "number"], isNullable: isNullable)),
        ("minLength", minimum.map(JSONValue.integer)), ("maxLength", maximum.map(JSONValue.integer)),
      ] + pattern(#"^[^\n]*$"#, "Zet de tekst op één regel.")
    case .markdown: return [("type", types(["string", "number"], isNullable: isNullable))]
    case .slug:
      return [("type", types(["string", "integer"], isNullable: isNullable))]
        + pattern(ValuePattern.slug, "Gebruik kleine letters, cijfers en koppeltekens.")
    case .choice(let choices): return options(choices, isNullable)
    case .date(let allowsUnknown):
      return [
        ("type", types(["string", "integer"], isNullable: isNullable)),
        ("minimum", 1800), ("maximum", 2200),
      ]
        + pattern(
          ValuePattern.date(allowsUnknown: allowsUnknown),
          "Schrijf jaar-maand-dag, zoals 2026-03-31. Alleen 2026-03 of 2026 mag ook.")
    case .integer:
      return [
        ("type", types(["integer"], isNullable: isNullable)),
        ("minimum", field.minimum.map(JSONValue.integer)), ("maximum", field.maximum.map(JSONValue.integer)),
      ]
    case .boolean: return [("type", types(["boolean"], isNullable: isNullable))]
    case .url:
      return [("type", types(["string"], isNullable: isNullable))]
        + pattern(ValuePattern.url, "Een webadres begint met https:// en heeft geen spaties.")
    case .email:
      return [("type", types(["string"], isNullable: isNullable))]
        + pattern(ValuePattern.email, "Een mailadres ziet eruit als naam@organisatie.nl.")
    case .reference(let kinds, _):
      let words = kinds.map { kind -> JSONValue in ["$ref": "#/$defs/\(model.kinds[kind].name)"] }
      return [("anyOf", .array(words + (isNullable ? [["type": "null"]] : [])))]
    case .group(let group):
      return [("type", types(["object"], isNullable: isNullable))] + members(group.fields)
    }
  }

  /// Returns the keywords of a mapping with some fields.
  private func members(_ fields: [Field]) -> Keywords {
    let properties = fields.enumerated().map { index, field in
      guard let limit, limit.member == index else { return JSONValue.Member(field.key, schema(of: field)) }
      return JSONValue.Member(
        field.key,
        .object([("title", .string(field.label))] + options(limit.choices, !field.isRequired)))
    }
    return [
      ("properties", .object(properties)), ("required", Self.required(fields)),
      ("additionalProperties", false),
    ]
  }

  /// Returns the list of the keys that must be there; `nil` for none.
  static func required(_ fields: [Field]) -> JSONValue? {
    let keys = fields.filter(\.isRequired).map { JSONValue.string($0.key) }
    return keys.isEmpty ? nil : .array(keys)
  }

  private func options(_ choices: [FieldType.Choice], _ isNullable: Bool) -> Keywords {
    let options = choices.flatMap { choice in
      Self.written(choice.value, in: .text).map { (value: $0, label: choice.label) }
    }
    let labels = options.map { JSONValue.string($0.label) } + (isNullable ? ["niet ingevuld"] : [])
    return [
      ("enum", .array(options.map(\.value) + (isNullable ? [.null] : []))),
      ("enumDescriptions", dialect.hint(.array(labels))),
    ]
  }

  private func pattern(_ pattern: String, _ message: String) -> Keywords {
    [("pattern", .string(pattern)), ("patternErrorMessage", dialect.hint(.string(message)))]
  }

  /// Returns the values that a YAML reader makes of a written text of some type.
  static func written(_ text: String, in type: FieldType) -> [JSONValue] {
    switch type {
    case .boolean: text == "true" ? [true] : text == "false" ? [false] : [.string(text)]
    case .integer: [Int(text).map(JSONValue.integer) ?? .string(text)]
    default:
      [.string(text)] + (Int(text).flatMap { String($0) == text ? [.integer($0)] : nil } ?? [])
    }
  }
}
