import SiteGen

/// Applies the edits of which there is no doubt, in memory, until none is left.
///
/// An edit may bring another mistake to light, so everything is checked again after each round. Edits that would
/// give their file more errors than it had are left out.
struct ContentFixer: Sendable {
  /// What is checked; only files that it is about may be changed.
  let check: ContentCheck

  /// The most rounds: two edits that undo each other must come to an end.
  private static let roundLimit = 5
  /// The most attempts to find which edit of a file did harm.
  private static let attemptLimit = 20

  /// The sources after the edits, with what is still wrong.
  struct Outcome: Sendable {
    fileprivate(set) var source: SiteSource
    fileprivate(set) var checked: Diagnosed<SiteSummary?>
    /// The number of edits that were applied.
    fileprivate(set) var editCount = 0
    /// The files that were changed, as they were and as they are now, in order.
    fileprivate(set) var changes: [FileChange] = []
  }

  private typealias Edits = [String: [SourceEdit]]

  /// Applies the certain edits.
  ///
  /// - Parameters:
  ///   - source: The sources.
  ///   - checked: What is wrong with them.
  func fix(_ source: SiteSource, checked: Diagnosed<SiteSummary?>) async -> Outcome {
    var outcome = Outcome(source: source, checked: checked)
    var settled: Set<String> = []
    for _ in 0..<Self.roundLimit {
      let wanted = certainEdits(in: outcome.checked.diagnostics).filter { !settled.contains($0.key) }
      if wanted.isEmpty { break }
      let round = await apply(wanted, to: outcome)
      // What was refused once would be refused again.
      settled.formUnion(round.refused)
      if round.applied.isEmpty { continue }
      outcome.source = round.source
      outcome.checked = round.checked
      outcome.editCount += round.applied.values.reduce(0) { $0 + $1.count }
    }
    outcome.changes = FileChange.between(source, outcome.source)
    return outcome
  }

  /// Returns the edits by file, in order and without overlap.
  private func certainEdits(in diagnostics: [Diagnostic]) -> Edits {
    var edits: Edits = [:]
    for diagnostic in diagnostics where check.filter.passes(diagnostic.location.path) {
      guard let suggestion = diagnostic.suggestion, suggestion.isCertain, let edit = suggestion.edit else {
        continue
      }
      edits[diagnostic.location.path, default: []].append(edit)
    }
    return edits.mapValues { edits in
      edits.sorted { $0.start < $1.start }.reduce(into: []) { kept, edit in
        // Two mistakes may ask for the same change: it is made once.
        if let last = kept.last, edit == last || edit.start < last.end { return }
        kept.append(edit)
      }
    }
  }

  private struct Round {
    var source: SiteSource
    var checked: Diagnosed<SiteSummary?>
    var applied: Edits
    var refused: Set<String> = []
  }

  private func apply(_ wanted: Edits, to outcome: Outcome) async -> Round {
    let before = outcome.checked.diagnostics
    var round = await attempt(wanted, on: outcome.source)
    let worse = wanted.keys.filter { Self.isWorse($0, before: before, after: round.checked.diagnostics) }
    if worse.isEmpty { return round }
    // In the files that got worse the edits are tried one by one; those that do harm are left out.
    var kept = wanted
    for path in worse { kept[path] = nil }
    let longest = worse.map { wanted[$0]?.count ?? 0 }.max() ?? 0
    for index in 0..<min(longest, Self.attemptLimit) {
      var trial = kept
      for path in worse {
        guard let edits = wanted[path], index < edits.count else { continue }
        trial[path, default: []].append(edits[index])
      }
      let result = await attempt(trial, on: outcome.source)
      for path in worse
      where !Self.isWorse(path, before: before, after: result.checked.diagnostics) {
        kept[path] = trial[path]
      }
    }
    round = await attempt(kept, on: outcome.source)
    round.refused = Set(worse)
    return round
  }

  private func attempt(_ edits: Edits, on source: SiteSource) async -> Round {
    let source = source.applying(edits)
    return Round(
      source: source, checked: await check.run(source), applied: edits)
  }

  /// Whether a file has more errors than before.
  ///
  /// A file that could not be read hid its other mistakes: what comes to light when it can be read does not count.
  private static func isWorse(_ path: String, before: [Diagnostic], after: [Diagnostic]) -> Bool {
    func errors(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
      diagnostics.filter { $0.severity == .error && $0.location.path == path }
    }
    let (before, after) = (errors(before), errors(after))
    if before.contains(where: \.id.hidesOthers), !after.contains(where: \.id.hidesOthers) { return false }
    return after.count > before.count
  }
}

extension DiagnosticID {
  /// Whether a file with this mistake is not read any further.
  fileprivate var hidesOthers: Bool {
    ["file-", "front-matter-", "yaml-"].contains { rawValue.hasPrefix($0) }
  }
}

extension SiteSource {
  /// Returns the sources with edits in some files; a byte order mark stays.
  fileprivate func applying(_ edits: [String: [SourceEdit]]) -> SiteSource {
    func edited(_ file: SourceFile) -> SourceFile {
      guard let edits = edits[file.path] else { return file }
      let text = file.text
      let mark = Array(file.bytes.prefix(file.bytes.count - text.bytes.count))
      return SourceFile(path: file.path, bytes: mark + text.applying(edits))
    }
    return SiteSource(content: content.map(edited), theme: theme.map(edited))
  }
}
