import YAML

/// Writes example values of the model as they would stand in front matter.
enum YAMLExample {
  /// Returns a node as YAML: on one line where that can be, otherwise as a block of lines.
  static func text(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let scalar):
      return quotedIfNeeded(scalar.text)
    case .sequence(let items):
      if items.allSatisfy({ $0.scalar != nil }) {
        return "[" + items.map(text).joined(separator: ", ") + "]"
      }
      return items.map { item in
        let lines = text(item).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }.joined(separator: "\n")
      }.joined(separator: "\n")
    case .mapping(let pairs):
      return pairs.map { pair in
        pair.value.scalar == nil
          ? pair.name + ":\n"
            + text(pair.value).split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
          : pair.name + ": " + text(pair.value)
      }.joined(separator: "\n")
    }
  }

  /// Returns a text as a YAML scalar: plain where that means the same, else in double quotes.
  static func quotedIfNeeded(_ text: String) -> String {
    needsQuotes(text) ? quoted(text) : text
  }

  /// Returns a text as a YAML scalar in double quotes.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\t": "\\t"
      case _ where isInvisible(scalar): escape(scalar)
      default: String(scalar)
      }
    }.joined()
    return "\"" + escaped + "\""
  }

  /// Control characters and line breaks that YAML does not take as they are (YAML 1.1, 5.1 and 5.4).
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028
      || scalar.value == 0x2029
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static func needsQuotes(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return true }
    if "'\"[]{},&*!|>%@`#-?:~ ".unicodeScalars.contains(first), text != "-" {
      // A hyphen, question mark or colon only means something to YAML before a space.
      let second = text.unicodeScalars.dropFirst().first
      if !("-?:".unicodeScalars.contains(first) && second != nil && second != " ") { return true }
    }
    if last == " " || last == ":" { return true }
    if ["null", "Null", "NULL", "---", "..."].contains(text) { return true }
    var previous: Unicode.Scalar = "x"
    for scalar in text.unicodeScalars {
      if isInvisible(scalar) { return true }
      if previous == ":", scalar == " " { return true }
      if previous == " ", scalar == "#" { return true }
      // Inside a list on one line these end a value.
      if ",[]{}".unicodeScalars.contains(scalar) { return true }
      previous = scalar
    }
    return false
  }
}
