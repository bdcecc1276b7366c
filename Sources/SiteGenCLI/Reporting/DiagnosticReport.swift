import SiteGen

/// Diagnostics as lines of text: `path:line:column: fout: message [id]`, with what helps below it.
struct DiagnosticReport {
  let language: Language
  /// Whether escape sequences for colour may be written.
  let usesColor: Bool
  /// The files whose lines are quoted below a diagnostic; empty for none.
  let quoted: [String: SourceText]

  /// Returns the text of one diagnostic, ending in a line break.
  func text(_ diagnostic: Diagnostic) -> String { text(Finding(diagnostic)) }

  /// Returns the text of one finding, ending in a line break.
  func text(_ finding: Finding) -> String {
    let path = VisibleText.of(finding.location.path)
    let place = finding.location.position.map { "\(path):\($0.line):\($0.column)" } ?? path
    let word = colored(finding.severity.word[language], Self.color(finding.severity))
    let message = VisibleText.of(finding.message[language])
    var text = "\(colored(place, "1")): \(word): \(message) [\(finding.id)]\n"
    text += quote(finding)
    if let suggestion = finding.suggestion {
      text += "    \(Self.tip[language]): \(VisibleText.of(suggestion.text[language]))\n"
    }
    for note in finding.notes { text += "    \(VisibleText.of(note[language]))\n" }
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

  /// Returns the line that a diagnostic is about with the spot underlined, and the line as it may become.
  private func quote(_ finding: Finding) -> String {
    let location = finding.location
    guard let position = location.position, let source = quoted[location.path] else { return "" }
    let line = Array(String(decoding: source.line(position.line), as: UTF8.self))
    guard !line.isEmpty else { return "" }
    let spot = min(position.column - 1, line.count)
    let start = Self.start(around: spot, in: line)
    let shown = line[start..<min(line.count, start + Self.quotedWidth)]
    let length = min(length(location, spot: spot, in: line), max(1, shown.endIndex - spot))
    let mark = String(repeating: " ", count: spot - start) + String(repeating: "^", count: length)
    var text = "    \(VisibleText.of(String(shown)))\n    \(colored(mark, "1;32"))\n"
    if let edit = finding.suggestion?.edit, let mended = Self.mended(source, by: edit) {
      text += "    \(Self.becomes[language]): \(VisibleText.of(mended))\n"
    }
    return text
  }

  /// The word before a line as it may become.
  private static let becomes = Wording("wordt", en: "becomes")

  private static func start(around spot: Int, in line: [Character]) -> Int {
    max(0, min(spot - quotedWidth / 3, line.count - quotedWidth))
  }

  /// Returns how many characters to underline: up to the end that is known, and else the word that begins there.
  private func length(_ location: SourceLocation, spot: Int, in line: [Character]) -> Int {
    guard let start = location.position, let end = location.end, start < end else {
      return max(1, line[spot...].prefix(while: \.isWordCharacter).count)
    }
    return end.line == start.line ? max(1, end.column - start.column) : max(1, line.count - spot)
  }

  /// Returns the line with an edit in it, cut around the edit; `nil` for one that goes over several lines.
  private static func mended(_ source: SourceText, by edit: SourceEdit) -> String? {
    guard edit.start.line == edit.end.line, !edit.replacement.contains(where: \.isNewline) else { return nil }
    let line = Array(String(decoding: source.line(edit.start.line), as: UTF8.self))
    let start = min(edit.start.column - 1, line.count)
    let end = min(max(start, edit.end.column - 1), line.count)
    let mended = Array(line[..<start] + edit.replacement + line[end...])
    let first = Self.start(around: start, in: mended)
    return String(mended[first..<min(mended.count, first + quotedWidth)])
  }
}

extension Character {
  fileprivate var isWordCharacter: Bool { isLetter || isNumber || self == "-" || self == "_" }
}
