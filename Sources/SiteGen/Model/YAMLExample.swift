import YAML

/// Writes example values of the model as they would stand in front matter.
enum YAMLExample {
  /// Returns a node as YAML.
  ///
  /// - Parameter isBlock: Whether a list of texts takes a line for each of them, as in canonical front matter; otherwise
  ///   it is on one line.
  static func text(_ node: YAMLNode, isBlock: Bool = false) -> String {
    switch node.content {
    case .scalar(let scalar):
      return quotedIfNeeded(scalar.text)
    case .sequence(let items):
      if !isBlock, items.allSatisfy({ $0.scalar != nil }) {
        return "[" + items.map { quotedIfNeededInBrackets($0.scalar?.text ?? "") }.joined(separator: ", ")
          + "]"
      }
      return items.map { item in
        let lines = text(item, isBlock: isBlock).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }.joined(separator: "\n")
      }.joined(separator: "\n")
    case .mapping(let pairs):
      return pairs.map { pair in
        pair.value.scalar == nil
          ? pair.name + ":\n"
            + text(pair.value, isBlock: isBlock).split(separator: "\n").map { "  " + $0 }.joined(
              separator: "\n")
          : pair.name + ": " + text(pair.value)
      }.joined(separator: "\n")
    }
  }

  /// Returns a text as a YAML scalar in block style: plain where that means the same, else in double quotes.
  ///
  /// This is how canonical front matter writes every value, and the join form in the browser has the same function.
  /// Both are tested with the table `Tests/Shared/scalars.json`. Quoted is a text that
  ///
  /// 1. is empty, or one of YAML's words for nothing: `~`, `null`, `Null`, `NULL`;
  /// 2. begins or ends with a space, or ends with a colon;
  /// 3. begins with one of ``, [ ] { } # & * ! | > ' " % @ ` ``, or with `-`, `?` or `:` before a space or the end;
  /// 4. has a colon before a space, or a space before `#`;
  /// 5. has a character that cannot stand in YAML as it is, or that nobody would see; see ``isInvisible(_:)``.
  ///
  /// In double quotes `"` and `\` get a backslash, a line break is `\n`, a tab `\t`, and any other character of
  /// rule 5 is `\u` with four hexadecimal digits in lower case.
  static func quotedIfNeeded(_ text: String) -> String {
    needsQuotes(text) ? quoted(text) : text
  }

  /// Returns a text as a YAML scalar in a list between brackets, where more characters end a value.
  static func quotedIfNeededInBrackets(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let ends = scalars.contains { ",[]{}".unicodeScalars.contains($0) } || text.contains(":?")
    return ends || scalars.first == ":" || scalars.first == "?" ? quoted(text) : quotedIfNeeded(text)
  }

  /// Returns a text in double quotes, on one line.
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

  /// Whether a character is a control character, a line break, a byte order mark or no character at all: those that
  /// YAML does not take as they are, or not everywhere (YAML 1.1, 5.1 and 5.4).
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static func needsQuotes(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return true }
    if ["~", "null", "Null", "NULL"].contains(text) || last == " " || last == ":" { return true }
    if " ,[]{}#&*!|>'\"%@`".unicodeScalars.contains(first) { return true }
    if "-?:".unicodeScalars.contains(first), scalars.dropFirst().first ?? " " == " " { return true }
    var previous = first
    for scalar in scalars {
      if isInvisible(scalar) { return true }
      if previous == ":", scalar == " " { return true }
      if previous == " ", scalar == "#" { return true }
      previous = scalar
    }
    return false
  }
}
