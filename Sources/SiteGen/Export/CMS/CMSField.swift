/// Writes the fields of a content management system for the fields of the model.
struct CMSField {
  let model: ContentModel
  let names: ReferenceNames

  private typealias Options = [(String, JSONValue?)]

  /// The number of names that a list to choose from holds at most.
  private static let mostOptions = KindSchema.mostNames
  /// From this length a text gets room for more lines.
  private static let longText = 160

  /// Returns a field.
  ///
  /// - Parameters:
  ///   - isRequired: Whether it must be filled in; `nil` for what the model says.
  ///   - rules: What the rules of the kind say of it, as sentences.
  func field(_ field: Field, isRequired: Bool? = nil, rules: [String] = []) -> JSONValue {
    .object(
      [
        ("name", .string(field.key)), ("label", .string(field.label)),
      ] + widget(field) + [
        ("required", .boolean(isRequired ?? field.isRequired)), ("hint", hint(field, rules)),
      ])
  }

  private func hint(_ field: Field, _ rules: [String]) -> JSONValue? {
    var texts = [field.help] + rules
    // How a list is written is nothing to someone who fills in boxes.
    if case .string(let example)? = JSONExample.value(field.example, of: field) {
      texts.append("Bijvoorbeeld: \(example)")
    }
    texts.removeAll(where: \.isEmpty)
    // The marks around values are for Markdown; a hint shows them as they are.
    return texts.isEmpty ? nil : .string(texts.joined(separator: " ").filter { $0 != "`" })
  }

  // MARK: Widgets

  private func widget(_ field: Field) -> Options {
    switch field.type {
    case .group(let group): return self.group(field, group)
    case .choice(let choices):
      return select(field, choices.map { (value: $0.value, label: $0.label) })
    case .reference(let kinds, _): return reference(field, kinds)
    default:
      guard field.isMany else { return single(field) }
      let item: Options = [("name", "waarde"), ("label", .string(field.label))] + single(field)
      return [("widget", "list"), ("field", .object(item)), ("max", field.maximum.map(JSONValue.integer))]
    }
  }

  private func single(_ field: Field) -> Options {
    switch field.type {
    case .markdown: return [("widget", "markdown"), ("minimal", true)]
    case .boolean: return [("widget", "boolean"), ("default", field.isRequired ? false : nil)]
    case .integer:
      return [
        ("widget", "number"), ("value_type", "int"), ("step", 1),
        ("min", field.minimum.map(JSONValue.integer)), ("max", field.maximum.map(JSONValue.integer)),
      ]
    case .slug: return text(ValuePattern.slug, "Gebruik kleine letters, cijfers en koppeltekens.")
    case .url: return text(ValuePattern.url, "Een webadres begint met https:// en heeft geen spaties.")
    case .email: return text(ValuePattern.email, "Een mailadres ziet eruit als naam@organisatie.nl.")
    case .date(let allowsUnknown):
      // A date picker knows no partial dates.
      return text(
        ValuePattern.date(allowsUnknown: allowsUnknown),
        "Schrijf jaar-maand-dag, zoals 2026-03-31. Alleen 2026-03 of 2026 mag ook.")
    default:
      // For a list the limits count its values.
      let limits = field.isMany ? (nil, nil) : (field.minimum, field.maximum)
      let isLong = limits.1 ?? 0 >= Self.longText
      guard limits.0 != nil || limits.1 != nil else {
        return isLong ? [("widget", "text")] : [("widget", "string")]
      }
      let least = limits.0 ?? (field.isRequired ? 1 : 0)
      let most = limits.1.map(String.init) ?? ""
      let words = [limits.0.map { "minstens \($0)" }, limits.1.map { "hoogstens \($0)" }]
        .compactMap(\.self).joined(separator: " en ")
      return text(
        "^.{\(least),\(most)}$", "Schrijf \(words) tekens, op één regel.", widget: isLong ? "text" : "string")
    }
  }

  private func text(_ pattern: String, _ message: String, widget: String = "string") -> Options {
    [("widget", .string(widget)), ("pattern", [.string(pattern), .string(message)])]
  }

  private func select(_ field: Field, _ options: [(value: String, label: String)]) -> Options {
    [
      ("widget", "select"), ("multiple", field.isMany ? true : nil),
      ("min", field.isMany && field.isRequired ? 1 : nil),
      ("max", field.isMany ? field.maximum.map(JSONValue.integer) : nil),
      (
        "options",
        .array(options.map { ["label": .string($0.label), "value": .string($0.value)] })
      ),
    ]
  }

  private func reference(_ field: Field, _ kinds: [Int]) -> Options {
    if kinds.count == 1, let relation = relation(field, to: model.kinds[kinds[0]]) { return relation }
    // The system's own references lead to one collection of files; registers and mixtures are lists of names.
    let isMixed = kinds.count > 1
    let options = kinds.flatMap { kind in
      names.kinds[kind].names.map { name in
        (value: name.value, label: isMixed ? "\(name.title) (\(model.kinds[kind].singular))" : name.title)
      }
    }
    if !options.isEmpty, options.count <= Self.mostOptions { return select(field, options) }
    let item: Options = [("name", "waarde"), ("label", .string(field.label)), ("widget", "string")]
    return field.isMany
      ? [("widget", "list"), ("field", .object(item)), ("max", field.maximum.map(JSONValue.integer))]
      : [("widget", "string")]
  }

  private func relation(_ field: Field, to kind: Kind) -> Options? {
    guard case .folder = kind.source, let title = kind.index(of: .title).map({ kind.fields[$0].key })
    else { return nil }
    return [
      ("widget", "relation"), ("collection", .string(kind.name)), ("search_fields", [.string(title)]),
      ("value_field", "{{slug}}"), ("display_fields", [.string(title)]),
      ("multiple", field.isMany ? true : nil), ("min", field.isMany && field.isRequired ? 1 : nil),
      ("max", field.isMany ? field.maximum.map(JSONValue.integer) : nil), ("options_length", 200),
    ]
  }

  private func group(_ field: Field, _ group: GroupFields) -> Options {
    guard field.isMany else {
      // What is required in a group only counts once the group is used, which the system does not know.
      let fields = group.fields.map { self.field($0, isRequired: field.isRequired ? nil : false) }
      return [("widget", "object"), ("collapsed", field.isRequired ? nil : true), ("fields", .array(fields))]
    }
    let summary = group.fields.first { $0.isRequired } ?? group.fields.first
    return [
      ("widget", "list"), ("collapsed", true),
      ("summary", summary.map { .string("{{fields.\($0.key)}}") }),
      ("min", field.isRequired ? 1 : nil), ("max", field.maximum.map(JSONValue.integer)),
      ("fields", .array(group.fields.map { self.field($0) })),
    ]
  }
}
