import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A person at a keyboard: questions go to standard error, so that standard output stays free for results.
struct Terminal {
  /// The person went away: the end of the input was reached (Ctrl-D).
  struct Gone: Error {}

  private let language: Language
  private let stream = OutputStream.standardError
  private var unread: [UInt8] = []

  /// Whether somebody can be asked.
  static var isAttended: Bool { isatty(STDIN_FILENO) == 1 && OutputStream.standardError.isTerminal }

  /// Creates a terminal; `nil` when nobody can be asked.
  init?(_ language: Language) {
    guard Self.isAttended else { return nil }
    self.language = language
  }

  /// Shows a line of text.
  func show(_ text: Wording) { stream.write(VisibleText.of(text[language]) + "\n") }

  /// Shows a line of text that stands out.
  func showHeading(_ text: Wording) {
    let visible = VisibleText.of(text[language])
    stream.write(stream.usesColor ? "\n\u{1B}[1m\(visible)\u{1B}[0m\n" : "\n\(visible)\n")
  }

  /// Shows lines that are not to be mended on the way, such as a file.
  func show(lines text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      stream.write("  " + VisibleText.of(line) + "\n")
    }
  }

  /// Shows what is wrong with an answer, or worth knowing.
  func show(_ diagnostic: Diagnostic) {
    let mark = diagnostic.severity == .error ? "! " : "  "
    show(Wording(mark + diagnostic.message.nl, en: mark + diagnostic.message.en))
    if let suggestion = diagnostic.suggestion {
      show(Wording("  " + suggestion.text.nl, en: "  " + suggestion.text.en))
    }
    for note in diagnostic.notes { show(Wording("  " + note.nl, en: "  " + note.en)) }
  }

  /// Asks for a line of text.
  ///
  /// - Throws: ``Gone`` at the end of the input.
  mutating func ask(_ prompt: Wording = Wording(verbatim: "")) throws(Gone) -> String {
    while true {
      stream.write(VisibleText.of(prompt[language]) + "> ")
      let line = FieldText.trimmed(try readLine())
      // Arrow keys and the like send such characters, and would end up in the file unseen.
      guard line.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
        return line
      }
      show(
        Wording(
          "! In dit antwoord staan onzichtbare tekens. De pijltjestoetsen werken hier niet; typ het opnieuw.",
          en: "! This answer holds invisible characters. The arrow keys do not work here; type it again."))
    }
  }

  /// Asks a question that is answered by yes or no; an empty line is the usual answer.
  ///
  /// - Throws: ``Gone`` at the end of the input.
  mutating func confirm(_ question: Wording, usually isYes: Bool) throws(Gone) -> Bool {
    let (dutch, english) = isYes ? ("[J/n]", "[Y/n]") : ("[j/N]", "[y/N]")
    while true {
      let answer = try ask(Wording("\(question.nl) \(dutch) ", en: "\(question.en) \(english) ")).lowercased()
      if answer.isEmpty { return isYes }
      if ["j", "ja", "y", "yes"].contains(answer) { return true }
      if ["n", "nee", "no"].contains(answer) { return false }
      show(Wording("! Antwoord met j (ja) of n (nee).", en: "! Answer y (yes) or n (no)."))
    }
  }

  private mutating func readLine() throws(Gone) -> String {
    while true {
      if let end = unread.firstIndex(of: 0x0A) {
        let line = String(decoding: unread[..<end], as: UTF8.self)
        unread.removeSubrange(...end)
        return line
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Gone() }
      unread += buffer.prefix(count)
    }
  }
}

/// Text as people type it.
enum FieldText {
  /// Returns a text without the white space around it.
  static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest.drop(while: \.isWhitespace))
  }
}
