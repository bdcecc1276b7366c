/// The version of JSON Schema that a schema is written in.
///
/// The keywords that are used mean the same in both; they differ in the address of the language, and in the hints for
/// editors, at which strict readers of the older version stumble.
public enum SchemaDialect: String, Sendable, CaseIterable {
  /// The current version, with hints for editors: what the YAML language server reads.
  case current = "2020-12"
  /// The older version, without anything outside the language: for tools such as remark-lint-frontmatter-schema.
  case draft07 = "07"

  /// The address of the language.
  var address: String {
    switch self {
    case .current: "https://json-schema.org/draft/2020-12/schema"
    case .draft07: "http://json-schema.org/draft-07/schema#"
    }
  }

  /// Returns a hint for editors, where those are welcome.
  func hint(_ value: JSONValue?) -> JSONValue? { self == .current ? value : nil }
}
