/// A tag, or static text that does not go beyond one line. Offsets are in the bytes of the source.
struct TemplateToken: Sendable {
  enum Kind: Sendable, Hashable {
    case text
    case comment
    case delimiters
    case variable
    case rawVariable
    case section
    case inverted
    case close
    case partial
    case parent
    case block

    /// Whether a line with nothing else is removed.
    var canStandAlone: Bool {
      switch self {
      case .text, .variable, .rawVariable: false
      default: true
      }
    }
  }

  let kind: Kind
  /// The whole token, delimiters included.
  let range: Range<Int>
  /// The name in a tag; empty for text.
  let name: String
}
