/// A position in YAML text, as libyaml counts: lines and columns from zero, columns in Unicode code points.
public struct YAMLMark: Sendable, Hashable {
  /// The line, from zero. CRLF, LF, CR, NEL, LS and PS each end a line.
  public let line: Int
  /// The column in code points, from zero. A byte order mark at the start of the text is not counted.
  public let column: Int

  /// Creates a mark.
  ///
  /// - Parameters:
  ///   - line: The line, from zero.
  ///   - column: The column in code points, from zero.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension YAMLMark: Comparable {
  /// Tells whether the left mark comes before the right one in the text.
  public static func < (left: YAMLMark, right: YAMLMark) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
