/// A place in the text a document was parsed from.
public struct MarkdownPosition: Sendable, Hashable, Comparable {
  /// The line, counted from 1; `\n`, `\r\n` and `\r` end a line.
  public let line: Int
  /// The column in UTF-8 bytes, counted from 1.
  public let utf8Column: Int

  /// Creates a position.
  ///
  /// - Parameters:
  ///   - line: The line, counted from 1.
  ///   - utf8Column: The column in UTF-8 bytes, counted from 1.
  public init(line: Int, utf8Column: Int) {
    self.line = line
    self.utf8Column = utf8Column
  }

  /// Orders positions as they stand in the text.
  public static func < (lhs: MarkdownPosition, rhs: MarkdownPosition) -> Bool {
    (lhs.line, lhs.utf8Column) < (rhs.line, rhs.utf8Column)
  }
}
