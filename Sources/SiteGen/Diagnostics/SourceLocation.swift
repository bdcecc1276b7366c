/// A spot in a text file, counted as an editor counts.
public struct SourcePosition: Sendable, Hashable, Comparable {
  /// The line, from 1.
  public let line: Int
  /// The column in characters, from 1.
  public let column: Int

  /// Creates a position from a line and a column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The first character of a file.
  public static let start = SourcePosition(line: 1, column: 1)

  /// Orders by line, then by column.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.line, lhs.column) < (rhs.line, rhs.column)
  }
}

/// A spot in a named file, or the file as a whole.
public struct SourceLocation: Sendable, Hashable, Comparable {
  /// The path of the file, relative to the root of the repository, with `/` between folders.
  public let path: String
  /// The spot in the file; `nil` when the message is about the file as a whole.
  public let position: SourcePosition?
  /// The spot just after what the message is about; `nil` when that is not known.
  public let end: SourcePosition?

  /// Creates a location from a path and, where there is one, a position.
  public init(path: String, position: SourcePosition? = nil, end: SourcePosition? = nil) {
    self.path = path
    self.position = position
    self.end = end
  }

  /// Orders by path, then by position; a file as a whole comes with its first character.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    if lhs.path != rhs.path { return lhs.path < rhs.path }
    return (lhs.position ?? .start) < (rhs.position ?? .start)
  }
}
