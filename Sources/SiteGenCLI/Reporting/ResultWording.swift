import SiteGen

/// The last lines of commands: how much was done, and how it ended.
enum ResultWording {
  /// Returns the last line of a build.
  static func built(_ plan: SitePlan, in duration: Duration) -> Wording {
    let line = { (language: Language) in
      "\(entries(plan.summary.entryCount)[language]), \(pages(plan.pageCount)[language]) "
        + "in \(DurationText.seconds(duration, language))"
    }
    return Wording(line(.nl), en: line(.en))
  }

  /// Returns the last line of a check without errors.
  ///
  /// - Parameters:
  ///   - counts: What there was to report.
  ///   - hidesNotices: Whether the notices were counted only.
  static func checked(
    _ summary: SiteSummary, _ counts: SeverityCounts, hidesNotices: Bool, in duration: Duration
  ) -> Wording {
    let line = { (language: Language) in
      let verb = Wording("gecontroleerd in", en: "checked in")[language]
      let parts =
        [Wording("geen fouten", en: "no errors")] + (counts.warnings > 0 ? [warnings(counts.warnings)] : [])
        + (counts.notices > 0 ? [hidesNotices ? hiddenNotices(counts.notices) : notices(counts.notices)] : [])
      return "\(entries(summary.entryCount)[language]) \(verb) \(DurationText.seconds(duration, language)): "
        + parts.map { $0[language] }.joined(separator: ", ")
        + (summary.isPartial ? ". " + others[language] : "")
    }
    return Wording(line(.nl), en: line(.en))
  }

  /// Returns how many notices there are that were not shown, and how to see them.
  static func hiddenNotices(_ count: Int) -> Wording {
    let notices = notices(count)
    return Wording(
      "\(notices.nl) (toon ze met: sitegen check --notices)",
      en: "\(notices.en) (show them with: sitegen check --notices)")
  }

  /// How documents are checked that a check of some did not look at.
  static let others = Wording(
    "De andere bladen zijn niet gecontroleerd; dat doet 'sitegen check'.",
    en: "The other entries were not checked; 'sitegen check' does that.")

  /// Returns how much was mended in how many files.
  static func mended(_ count: Int, files: Int, isDryRun: Bool) -> Wording {
    let edits = Wording(
      "\(Language.nl.grouped(count)) \(count == 1 ? "verbetering" : "verbeteringen")",
      en: "\(Language.en.grouped(count)) \(count == 1 ? "fix" : "fixes")")
    let place = Wording(
      "in \(Language.nl.grouped(files)) \(files == 1 ? "bestand" : "bestanden")",
      en: "in \(Language.en.grouped(files)) \(files == 1 ? "file" : "files")")
    if count == 0 {
      return Wording(
        "Er is niets dat sitegen zelf kan verbeteren.", en: "There is nothing that sitegen can fix by itself."
      )
    }
    return isDryRun
      ? Wording(
        "\(edits.nl) mogelijk \(place.nl); er is niets geschreven.",
        en: "\(edits.en) possible \(place.en); nothing was written.")
      : Wording("\(edits.nl) gedaan \(place.nl).", en: "\(edits.en) made \(place.en).")
  }

  /// Returns how many errors stand in how many files.
  static func errors(_ count: Int, files: Int) -> Wording {
    Wording(
      "\(Language.nl.grouped(count)) \(count == 1 ? "fout" : "fouten") "
        + "in \(Language.nl.grouped(files)) \(files == 1 ? "bestand" : "bestanden")",
      en: "\(Language.en.grouped(count)) \(count == 1 ? "error" : "errors") "
        + "in \(Language.en.grouped(files)) \(files == 1 ? "file" : "files")")
  }

  /// Returns how many errors stand in how many files, of these diagnostics.
  static func errors(in diagnostics: [Diagnostic]) -> Wording {
    let errors = diagnostics.filter { $0.severity == .error }
    return self.errors(errors.count, files: Set(errors.map(\.location.path)).count)
  }

  /// Returns that there are errors besides those that were shown.
  static func elsewhere(_ errors: Wording) -> Wording {
    Wording("Daarnaast, maar niet getoond: \(errors.nl).", en: "Besides, but not shown: \(errors.en).")
  }

  /// Returns where a message is explained, by the first that is more than a notice; `nil` when there is none.
  static func whereExplained(_ diagnostics: [Diagnostic]) -> Wording? {
    diagnostics.first { $0.severity != .notice }.map {
      Wording(
        "Uitleg bij een melding: sitegen explain \($0.id.rawValue)",
        en: "A message explained: sitegen explain \($0.id.rawValue)")
    }
  }

  private static func warnings(_ count: Int) -> Wording {
    Wording(
      "\(Language.nl.grouped(count)) \(count == 1 ? "waarschuwing" : "waarschuwingen")",
      en: "\(Language.en.grouped(count)) \(count == 1 ? "warning" : "warnings")")
  }

  private static func notices(_ count: Int) -> Wording {
    Wording(
      "\(Language.nl.grouped(count)) \(count == 1 ? "opmerking" : "opmerkingen")",
      en: "\(Language.en.grouped(count)) \(count == 1 ? "notice" : "notices")")
  }

  /// Returns a number of entries.
  static func entries(_ count: Int) -> Wording {
    Wording(
      "\(Language.nl.grouped(count)) \(count == 1 ? "blad" : "bladen")",
      en: "\(Language.en.grouped(count)) \(count == 1 ? "entry" : "entries")")
  }

  private static func pages(_ count: Int) -> Wording {
    Wording(
      "\(Language.nl.grouped(count)) \(count == 1 ? "pagina" : "pagina's")",
      en: "\(Language.en.grouped(count)) \(count == 1 ? "page" : "pages")")
  }
}

extension Wording {
  /// This text with a full stop.
  var sentence: Wording { Wording(nl + ".", en: en + ".") }
}
