import SiteGen

/// The voice of a command: diagnostics and failures on standard error, results on standard output.
struct Console: Sendable {
  let language: Language

  /// Prints a line of results.
  func say(_ message: Wording) { OutputStream.standardOutput.write(message[language] + "\n") }

  /// Prints a remark that is no part of the results.
  func note(_ message: Wording) { OutputStream.standardError.write(message[language] + "\n") }

  /// Prints why a command cannot go on.
  func report(_ failure: CommandFailure) {
    let text = VisibleText.of(failure.message[language])
    // Whoever stops a command knows that; it is no mistake.
    if failure.status == .cancelled { return OutputStream.standardError.write("\n\(text)\n") }
    OutputStream.standardError.write("\(Severity.error.word[language]): \(text)\n")
  }

  /// Prints diagnostics in order, with the lines they are about when a person is looking.
  func report(_ diagnostics: [Diagnostic], in source: SiteSource) {
    let stream = OutputStream.standardError
    var quoted: [String: SourceText] = [:]
    if stream.isTerminal {
      let paths = Set(diagnostics.map(\.location.path))
      for file in source.content + source.theme where paths.contains(file.path) {
        quoted[file.path] = file.text
      }
    }
    let report = DiagnosticReport(language: language, usesColor: stream.usesColor, quoted: quoted)
    var text = ""
    for diagnostic in diagnostics {
      text += report.text(diagnostic)
      if text.utf8.count > 1 << 16 {
        show(text, on: stream)
        text = ""
      }
    }
    show(text, on: stream)
  }

  /// Prints errors and warnings, and how many notices there are: those are for who writes, and `check` shows them.
  func reportSerious(_ diagnostics: [Diagnostic], in source: SiteSource) {
    report(diagnostics.filter { $0.severity < .notice }, in: source)
    let notices = diagnostics.count { $0.severity == .notice }
    if notices > 0 { note(ResultWording.hiddenNotices(notices).sentence) }
  }

  /// Tells a person, not a program, where messages are explained.
  func noteWhereExplained(_ diagnostics: [Diagnostic]) {
    guard OutputStream.standardError.isTerminal else { return }
    if let message = ResultWording.whereExplained(diagnostics) { note(message) }
  }

  /// Prints what stands in the way of reading the sources.
  func report(_ problems: [SourceProblem]) {
    let report = DiagnosticReport(language: language, usesColor: false, quoted: [:])
    show(problems.map { report.text(Finding($0)) }.joined(), on: .standardError)
  }

  /// Prints lines in which texts from files are quoted, so that no runner of workflows takes them for commands.
  func show(_ text: String, on stream: OutputStream) {
    stream.write(Environment["GITHUB_ACTIONS"] == nil ? text : WorkflowCommand.defused(text))
  }
}
