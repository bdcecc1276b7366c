/// Text from files, made safe to show on a terminal.
enum VisibleText {
  /// Returns a text in which every control character is a visible sign, one for one.
  ///
  /// A file cannot move the cursor, recolour the screen or turn the reading direction of a report, whatever stands
  /// in it. The number of characters stays the same, so that columns keep their meaning.
  static func of(_ text: some StringProtocol) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return String(text) }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(visible(scalar)) }
    return String(result)
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    // C1 controls, direction marks, overrides and isolates, line and paragraph separators.
    case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
  }
}
