import SiteGen

/// How long each stage of a build took.
struct StageTimings: Sendable {
  private var stages: [(name: Wording, duration: Duration)] = []
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now

  /// The time since the beginning.
  var total: Duration { ContinuousClock.now - start }

  /// Ends a stage: the time since the previous one ended is on its account.
  mutating func end(_ name: Wording) {
    let now = ContinuousClock.now
    stages.append((name, now - last))
    last = now
  }

  /// Ends two stages that ran at the same time: what was spent waiting for the second alone is on its account.
  mutating func end(_ name: Wording, except wait: Duration, as second: Wording) {
    let now = ContinuousClock.now
    stages.append((name, now - last - wait))
    stages.append((second, wait))
    last = now
  }

  /// The stages as a table, and the sum of them.
  func table(_ language: Language) -> String {
    let rows = stages + [(Wording("totaal", en: "total"), stages.reduce(.zero) { $0 + $1.duration })]
    let width = rows.map { $0.name[language].count }.max() ?? 0
    return rows.map { row in
      let name = row.name[language]
      let time = DurationText.milliseconds(row.duration, language)
      let padding = String(repeating: " ", count: width - name.count + max(0, 10 - time.count))
      return name + padding + time + "\n"
    }.joined()
  }
}
