/// Finds entries about something that goes on, which nobody has looked at for a year.
struct StaleEntries {
  let content: ParsedContent
  /// The day for which the site is built.
  let date: CalendarDate
  /// When each file was last changed, as far as that is known.
  let modified: [String: CalendarDate]

  /// Returns a notice for each of them.
  ///
  /// Something goes on while its phase can be followed by another one, by the model.
  func find() -> [Diagnostic] {
    content.entries.indices.compactMap { index in
      let entry = content.entries[index]
      let kind = content.model.kinds[entry.kind]
      guard let phase = kind.index(of: .phase), case .choice(let choices) = kind.fields[phase].type,
        let current = entry.record[phase]?.choices.first.map({ choices[$0].value }),
        goesOn(current, in: kind),
        let updated = kind.index(of: .updated)
      else { return nil }
      let written = entry.record[updated]?.date
      guard let last = written ?? modified[entry.path], !last.isUnknown, isYearAgo(last) else { return nil }
      let key = kind.fields[updated].key
      return Diagnostic(
        .entryStale,
        at: SourceLocation(
          path: entry.path, position: written == nil ? .start : entry.record.positions[updated]),
        Wording(
          "Dit blad is voor het laatst bijgewerkt op \(last.text), en de fase is nog '\(current)'.",
          en: "This entry was last updated on \(last.text), and its phase is still '\(current)'."),
        suggestion: Suggestion(
          Wording(
            "Klopt alles nog? Zet dan de datum van vandaag bij '\(key)'. Pas anders de fase aan.",
            en: "Is all of it still true? Set '\(key)' to today. Otherwise change the phase.")))
    }
  }

  private func goesOn(_ phase: String, in kind: Kind) -> Bool {
    kind.rules.contains { rule in
      guard case .transitions(_, _, let steps) = rule.demand else { return false }
      return steps[phase]?.isEmpty == false
    }
  }

  private func isYearAgo(_ last: CalendarDate) -> Bool {
    let limit = CalendarDate(year: date.year - 1, month: date.month, day: date.day)
    return limit.isCertainlyAfter(last)
  }
}
