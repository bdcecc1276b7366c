/// A scalar: its text after unescaping and folding, and how it was written.
public struct YAMLScalar: Sendable, Hashable {
  /// The five ways to write a scalar.
  public enum Style: Sendable, Hashable, CaseIterable {
    /// Without quotes.
    case plain
    /// Between `'`.
    case singleQuoted
    /// Between `"`.
    case doubleQuoted
    /// After `|`.
    case literal
    /// After `>`.
    case folded
  }

  /// The text, without quotes and with escapes and folded lines resolved. May contain NUL (from `"\0"`).
  public let text: String
  /// How the scalar was written.
  public let style: Style

  /// Creates a scalar.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - style: How it was written.
  public init(text: String, style: Style) {
    self.text = text
    self.style = style
  }

  /// Whether this is YAML 1.1's null: plain, and empty, `~`, `null`, `Null` or `NULL`.
  public var isNull: Bool {
    guard style == .plain else { return false }
    return switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }
}
