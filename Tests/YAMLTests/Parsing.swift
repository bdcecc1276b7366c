import YAML

/// Parses text given inline.
func parse(_ text: String, limits: YAMLLimits = .standard) -> YAMLParse {
  YAMLParser.parse(Array(text.utf8), limits: limits)
}

/// Makes a mark, short enough for tables.
func at(_ line: Int, _ column: Int) -> YAMLMark {
  YAMLMark(line: line, column: column)
}

/// Makes an issue, short enough for tables.
func issue(_ kind: YAMLIssue.Kind, _ line: Int, _ column: Int) -> YAMLIssue {
  YAMLIssue(kind: kind, mark: at(line, column))
}

extension YAMLNode {
  /// The value of a key.
  subscript(key: String) -> YAMLNode? {
    mapping?.first { $0.name == key }?.value
  }

  /// The value without positions and styles, in a notation like JSON's.
  var outline: String {
    switch content {
    case .scalar(let scalar): scalar.text
    case .sequence(let items): "[" + items.map(\.outline).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      "{" + pairs.map { $0.name + ": " + $0.value.outline }.joined(separator: ", ") + "}"
    }
  }
}
