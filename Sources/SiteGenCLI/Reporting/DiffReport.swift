import SiteGen

/// The difference between two versions of a file, for a terminal or for a program.
struct DiffReport {
  /// Whether a person is looking, for whom control characters are made visible.
  let isTerminal: Bool
  /// Whether escape sequences for colour may be written.
  let usesColor: Bool

  /// Makes a report for a stream.
  init(for stream: OutputStream) {
    isTerminal = stream.isTerminal
    usesColor = stream.usesColor
  }

  /// Returns a difference in the unified format.
  func text(_ difference: LineDiff, path: String) -> String {
    let text = difference.unified(path: path)
    guard isTerminal else { return text }
    return text.utf8.split(separator: 0x0A).map { line in
      let visible = VisibleText.of(Substring(line))
      return (usesColor ? Self.color(of: visible).map { "\u{1B}[\($0)m\(visible)\u{1B}[0m" } : nil) ?? visible
    }.joined(separator: "\n") + "\n"
  }

  private static func color(of line: String) -> String? {
    if line.hasPrefix("--- a/") || line.hasPrefix("+++ b/") { return "1" }
    switch line.first {
    case "@": return "36"
    case "-": return "31"
    case "+": return "32"
    default: return nil
    }
  }
}
