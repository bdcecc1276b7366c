import SiteGen

/// Says what a check found: to a person, to a program, or to both.
struct CheckReporter: Sendable {
  let console: Console
  let format: ReportFormat
  /// The file for the report that programs read; `nil` for standard output.
  let output: String?
  /// The files that were asked about.
  let filter: PathFilter
  let showsNotices: Bool
  let date: CalendarDate

  /// Whether a person gets the findings as text.
  private var showsText: Bool { format == .text || output != nil }

  /// Reports what stands in the way of reading the sources.
  func report(_ problems: [SourceProblem]) throws(CommandFailure) -> ExitStatus {
    if showsText { console.report(problems) }
    try write(
      CheckReport(
        findings: problems.map { Finding($0) }, elsewhere: SeverityCounts([]), files: [],
        language: console.language, date: date, forge: nil))
    console.note(ResultWording.errors(problems.count, files: problems.count).sentence)
    return .contentErrors
  }

  /// Reports what is wrong with the sources.
  func report(
    _ checked: Diagnosed<SiteSummary?>, of source: SiteSource, in duration: Duration
  ) throws(CommandFailure) -> ExitStatus {
    let asked = checked.diagnostics.filter { filter.passes($0.location.path) }
    let elsewhere = checked.diagnostics.filter { !filter.passes($0.location.path) }
    if showsText {
      console.report(asked.filter { showsNotices || $0.severity < .notice }, in: source)
    }
    try write(
      CheckReport(
        findings: asked.map { Finding($0) }, elsewhere: SeverityCounts(elsewhere.lazy.map(\.severity)),
        isPartial: checked.value?.isPartial ?? false,
        files: (source.content + source.theme).filter { filter.passes($0.path) },
        language: console.language, date: date, forge: checked.value?.forge))
    defer { console.noteWhereExplained(asked) }
    let counts = SeverityCounts(asked.lazy.map(\.severity))
    let hidesNotices = showsText && !showsNotices
    if checked.isSound, let summary = checked.value {
      let line = ResultWording.checked(summary, counts, hidesNotices: hidesNotices, in: duration)
      // Standard output belongs to the report that a program reads there.
      if format == .text || output != nil { console.say(line) } else { console.note(line) }
      return .good
    }
    if hidesNotices, counts.notices > 0 {
      console.note(ResultWording.hiddenNotices(counts.notices).sentence)
    }
    console.note(ResultWording.errors(in: asked).sentence)
    if elsewhere.contains(where: { $0.severity == .error }) {
      console.note(ResultWording.elsewhere(ResultWording.errors(in: elsewhere)))
    }
    if checked.value?.isPartial == true { console.note(ResultWording.others) }
    return .contentErrors
  }

  /// Shows what was mended, or would be.
  func show(_ outcome: ContentFixer.Outcome, isDryRun: Bool) {
    let stream: OutputStream = showsText ? .standardOutput : .standardError
    let diff = DiffReport(for: stream)
    for change in outcome.changes {
      console.show(diff.text(change.difference, path: change.path), on: stream)
    }
    console.note(
      ResultWording.mended(outcome.editCount, files: outcome.changes.count, isDryRun: isDryRun))
  }

  private func write(_ report: CheckReport) throws(CommandFailure) {
    guard let document = format.document(report) else { return }
    guard let output else { return OutputStream.standardOutput.write(document) }
    try WholeFile.write(document, to: output)
  }
}
