import YAML

extension NewEntry {
  /// Returns the example of a field as someone would type it at a question; `nil` when there is none.
  public static func example(of field: Field) -> String? {
    guard let root = YAMLParser.parse(Array(field.example.utf8)).root else { return nil }
    let texts = (root.sequence ?? [root]).compactMap { $0.scalar?.text }
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// Returns the value that a suggestion would put in the file, without the quotes that YAML may need.
  public static func value(of suggestion: Suggestion?) -> String? {
    guard let replacement = suggestion?.replacement else { return nil }
    return YAMLParser.parse(Array(replacement.utf8)).root?.scalar?.text
  }
}
