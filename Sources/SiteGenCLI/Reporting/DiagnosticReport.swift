import SiteGen

/// Diagnostics as lines of text: `path:line:column: fout: message [id]`, with what helps below it.
struct DiagnosticReport {
  let language: Language
  /// Whether escape sequences for colour may be written.
  let usesColor: Bool
  /// The files whose lines are quoted below a diagnostic; empty for none.
  let quoted: [String: [UInt8]]

  /// Returns the text of one diagnostic, ending in a line break.
  func text(_ diagnostic: Diagnostic) -> String {
    let path = VisibleText.of(diagnostic.location.path)
    let place = diagnostic.location.position.map { "\(path):\($0.line):\($0.column)" } ?? path
    let word = colored(diagnostic.severity.word[language], Self.color(diagnostic.severity))
    let message = VisibleText.of(diagnostic.message[language])
    var text = "\(colored(place, "1")): \(word): \(message) [\(diagnostic.id.rawValue)]\n"
    if let quote = quote(diagnostic.location) { text += quote }
    if let suggestion = diagnostic.suggestion {
      text += "    \(Self.tip[language]): \(VisibleText.of(suggestion.text[language]))\n"
    }
    for note in diagnostic.notes { text += "    \(VisibleText.of(note[language]))\n" }
    return text
  }

  private static let tip = Wording("tip", en: "tip")

  private static func color(_ severity: Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .notice: "1;36"
    }
  }

  private func colored(_ text: String, _ code: String) -> String {
    usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// The number of characters of a line that are shown at most; a long paragraph is cut around the spot.
  private static let quotedWidth = 96

  private func quote(_ location: SourceLocation) -> String? {
    guard let position = location.position, let bytes = quoted[location.path] else { return nil }
    let source = SourceText(path: location.path, bytes: bytes)
    let line = Array(String(decoding: source.line(position.line), as: UTF8.self))
    guard !line.isEmpty else { return nil }
    let spot = min(position.column - 1, line.count)
    let start = max(0, min(spot - Self.quotedWidth / 3, line.count - Self.quotedWidth))
    let shown = line[start..<min(line.count, start + Self.quotedWidth)]
    var length = 0
    while spot + length < shown.endIndex, line[spot + length].isWordCharacter { length += 1 }
    let mark = String(repeating: " ", count: spot - start) + String(repeating: "^", count: max(1, length))
    return "    \(VisibleText.of(String(shown)))\n    \(colored(mark, "1;32"))\n"
  }
}

extension Character {
  fileprivate var isWordCharacter: Bool { isLetter || isNumber || self == "-" || self == "_" }
}
