/// What a field of a view holds, which decides where a template may print it and how it is escaped.
public indirect enum ViewFieldType: Sendable {
  /// Plain text; escaped wherever it is printed.
  case text
  /// An absolute address on another site.
  case url
  /// A path within the site, printed relative to the page.
  case path
  /// Trusted markup.
  case html
  /// Yes or no; only for sections.
  case flag
  /// Any number of values of one type.
  case list(ViewFieldType)
  /// Another view. Its schema is asked for late, so that a schema can refer to itself.
  case record(@Sendable () -> ViewSchema)

  /// The type without what it consists of.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The kinds, one for each case of the type.
    case text, url, path, html, flag, list, record
  }

  /// The type without what it consists of.
  public var kind: Kind {
    switch self {
    case .text: .text
    case .url: .url
    case .path: .path
    case .html: .html
    case .flag: .flag
    case .list: .list
    case .record: .record
    }
  }
}
