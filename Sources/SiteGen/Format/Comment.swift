import YAML

/// A comment in YAML text.
struct Comment {
  /// The text from `#` to the end of the line, without blanks at its end.
  let text: String
  /// Where the `#` stands.
  let mark: YAMLMark
  /// Whether nothing but blanks stands before it on its line.
  let isOnOwnLine: Bool
  /// Whether a `-` or `?` stands between the value before it and the comment, so that it is part of what follows.
  let isInsideNext: Bool
}
