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
  static func checked(_ summary: SiteSummary, in duration: Duration) -> Wording {
    Wording(
      "\(entries(summary.entryCount).nl) gecontroleerd in \(DurationText.seconds(duration, .nl)): geen fouten",
      en: "\(entries(summary.entryCount).en) checked in \(DurationText.seconds(duration, .en)): no errors")
  }

  /// Returns the last line of a check of some documents without errors.
  static func checked(_ documents: Int, in duration: Duration) -> Wording {
    Wording(
      "\(entries(documents).nl) gecontroleerd in \(DurationText.seconds(duration, .nl)): geen fouten. \(others.nl)",
      en:
        "\(entries(documents).en) checked in \(DurationText.seconds(duration, .en)): no errors. \(others.en)")
  }

  /// How documents are checked that a check of some did not look at.
  static let others = Wording(
    "De andere bladen zijn niet gecontroleerd; dat doet 'sitegen check'.",
    en: "The other entries were not checked; 'sitegen check' does that.")

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
