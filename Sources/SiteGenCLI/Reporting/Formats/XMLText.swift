/// Text for a document in XML 1.0.
enum XMLText {
  /// Returns a text that may stand between tags.
  ///
  /// What XML cannot hold at all, such as most control characters, becomes a visible sign.
  static func content(_ text: String) -> String { escaped(text) { $0 == "\r" } }

  /// Returns a text that may stand in a quoted attribute, which would lose line breaks and tabs.
  static func attribute(_ text: String) -> String { escaped(text) { ["\t", "\n", "\r"].contains($0) } }

  /// Returns a tag with attributes.
  static func tag(_ name: String, _ attributes: [(String, String)], isEmpty: Bool = false) -> String {
    let list = attributes.map { " \($0)=\"\(attribute($1))\"" }.joined()
    return "<\(name)\(list)\(isEmpty ? "/" : "")>"
  }

  private static func escaped(_ text: String, isReference: (Unicode.Scalar) -> Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;".unicodeScalars
      case "<": result += "&lt;".unicodeScalars
      case ">": result += "&gt;".unicodeScalars
      case "\"": result += "&quot;".unicodeScalars
      case "\t", "\n", "\r":
        if isReference(scalar) {
          result += "&#\(scalar.value);".unicodeScalars
        } else {
          result.append(scalar)
        }
      case "\u{0}"..."\u{1F}": result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      case "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
