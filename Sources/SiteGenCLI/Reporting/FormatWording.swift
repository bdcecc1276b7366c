import SiteGen

/// What `sitegen format` says about its work.
enum FormatWording {
  /// Returns the line about a file that was changed.
  static func written(_ path: String) -> Wording { Wording("opgemaakt: \(path)", en: "formatted: \(path)") }

  /// Returns the last line of formatting.
  static func done(_ changed: Int, of count: Int) -> Wording {
    changed == 0
      ? formatted(count)
      : Wording(
        "\(Language.nl.grouped(changed)) van \(entries(count).nl) opgemaakt",
        en: "formatted \(Language.en.grouped(changed)) of \(entries(count).en)")
  }

  /// Returns that there is nothing to format.
  static func formatted(_ count: Int) -> Wording {
    Wording(
      "\(entries(count).nl) nagekeken: de opmaak is goed",
      en: "\(entries(count).en) looked at: all are formatted")
  }

  /// Returns that entries are not formatted, and what to do about it.
  static func unformatted(_ count: Int) -> Wording {
    Wording(
      "De opmaak van \(entries(count).nl) kan beter. Voer uit: sitegen format",
      en: "\(entries(count).en) not formatted. Run: sitegen format")
  }

  private static func entries(_ count: Int) -> Wording { ResultWording.entries(count) }
}
