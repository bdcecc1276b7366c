/// A group of fields that was begun and left empty: the fields below it may have been meant to stand in it.
struct OpenGroup {
  /// The position of the group among the fields.
  let index: Int
  private let field: Field
  private let group: GroupFields
  /// Whether a field was met that belongs in it.
  private var hasFields = false

  /// Creates an open group; `nil` when the field is no group.
  init?(_ field: Field, at index: Int) {
    guard case .group(let group) = field.type else { return nil }
    self.field = field
    self.group = group
    self.index = index
  }

  /// Returns what to do about a field that stands below the group but not in it; `nil` when it does not belong there.
  mutating func advice(on key: String, at position: SourcePosition) -> Suggestion? {
    guard position.column == 1, group.index(ofKey: key) != nil else { return nil }
    let margin = !field.isMany ? "  " : hasFields ? "    " : "  - "
    let isFirst = !hasFields
    hasFields = true
    let advice =
      field.isMany && isFirst
      ? Wording(
        "Dit hoort bij '\(field.key)'. Schrijf: '  - \(key):', met twee spaties ervoor.",
        en: "This belongs to '\(field.key)'. Write '  - \(key):', with two spaces before it.")
      : Wording(
        "Dit hoort bij '\(field.key)'. Zet er \(margin.count) spaties voor.",
        en: "This belongs to '\(field.key)'. Put \(margin.count) spaces before it.")
    return Suggestion(
      advice, isCertain: true, edit: SourceEdit(start: position, end: position, replacement: margin))
  }
}
