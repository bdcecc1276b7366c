/// The value of a field in a view.
///
/// A value that does not fit the type in the schema is printed as nothing; views made from a
/// ``ViewDefinition`` always fit.
public enum ViewValue: Sendable {
  /// No value; prints nothing and is false to a section.
  case missing
  /// Plain text; empty text is false to a section.
  case text(String)
  /// An absolute address on another site.
  case url(ExternalURL)
  /// A path within the site.
  case path(SitePath)
  /// Trusted markup; empty markup is false to a section.
  case html(HTMLFragment)
  /// Yes or no.
  case flag(Bool)
  /// Values of one type; an empty list is false to a section.
  case list([ViewValue])
  /// Another view.
  case record(View)

  /// Whether a section on this value is rendered.
  var isTruthy: Bool {
    switch self {
    case .missing: false
    case .text(let text): !text.isEmpty
    case .html(let fragment): !fragment.isEmpty
    case .flag(let flag): flag
    case .list(let items): !items.isEmpty
    case .url, .path, .record: true
    }
  }
}
