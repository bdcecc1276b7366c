extension ReviewReport {
  private var entryUnit: ReviewPage.Unit {
    ReviewPage.Unit(one: say("blad", "entry"), many: say("bladen", "entries"))
  }

  /// Adds what happened to entries, grouped by the main thing.
  func addEntries(to page: inout ReviewPage) {
    let sections: [(EntryReview.Nature, String)] = [
      (.added, say("Nieuw", "New")), (.readable, say("Weer te lezen", "Can be read again")),
      (.changed, say("Gewijzigd", "Changed")), (.moved, say("Verplaatst", "Moved")),
      (.removed, say("Verwijderd", "Removed")),
    ]
    for (nature, heading) in sections {
      let parts = review.entries.filter { $0.nature == nature }.map(block)
      page.addSection("\n### \(heading)\n", parts, entryUnit)
    }
    addPaths(
      .unreadable, say("Niet te lezen", "Cannot be read"),
      say(
        "Deze bladen zijn niet vergeleken. Los eerst de fouten op die hierboven staan.",
        "These entries were not compared. Mend the errors above first."), to: &page)
    addPaths(
      .following, say("Volgen een naam", "Follow a name"),
      say(
        "In deze bladen is alleen anders geschreven naar welk blad ze verwijzen. Ze verwijzen naar hetzelfde.",
        "In these entries only the way in which they refer to others is different. They refer to the same."),
      to: &page)
    addPaths(
      .layout, say("Alleen opmaak", "Layout only"),
      say(
        "Hier veranderden alleen spaties, lege regels, opmerkingen of de volgorde van een lijst. Er staat hetzelfde.",
        "Only spaces, blank lines, comments or the order of a list changed here. It says the same."),
      to: &page)
  }

  private func addPaths(
    _ nature: EntryReview.Nature, _ heading: String, _ explanation: String, to page: inout ReviewPage
  ) {
    let entries = review.entries.filter { $0.nature == nature }
    let parts = entries.map { entry in
      let name = entry.title.isEmpty ? "" : "\(preview(ReviewMarkup.text(entry.title), entry.route)): "
      return "- \(name)\(ReviewMarkup.path(entry.path))\n"
    }
    page.addSection("\n### \(heading)\n\n\(explanation)\n\n", parts, entryUnit)
  }

  private func plain(_ values: [String]) -> String {
    values.prefix(Self.mostValues).map { ReviewMarkup.text($0, longest: 300) }.joined(separator: ", ")
      + (values.count > Self.mostValues ? ", …" : "")
  }

  // MARK: One entry

  private func block(_ entry: EntryReview) -> String {
    var text = "\n#### \(ReviewMarkup.text(entry.title)) (\(ReviewMarkup.text(entry.kind)))\n\n"
    text += ReviewMarkup.path(entry.path)
    if hasPreview, entry.route != nil {
      text += " · " + preview(say("bekijk de pagina", "see the page"), entry.route)
    }
    let lines =
      moveLines(entry) + entry.facts.map { "**\(ReviewMarkup.text($0.label))**: \(plain($0.values))" }
      + entry.changes.flatMap(lines)
      + entry.text.map { ["**\(say("Tekst", "Text"))**: \(sentence(on: $0))"] }
      .orEmpty + lostLines(entry) + lookalikeLines(entry) + completenessLines(entry)
    guard !lines.isEmpty else { return text + "\n" }
    return text + "\n\n" + list(lines)
  }

  /// The size of what is told of one entry, in bytes, so that it cannot crowd out the others.
  private static let largestBlock = 6_000

  private func list(_ lines: [String]) -> String {
    var text = ""
    for (place, line) in lines.enumerated() {
      if text.utf8.count + line.utf8.count > Self.largestBlock {
        let count = lines.count - place
        return text + "- "
          + say(
            "en nog \(count) \(count == 1 ? "regel" : "regels"); zie het blad zelf",
            "and \(count) more \(count == 1 ? "line" : "lines"); see the entry itself") + "\n"
      }
      text += "- \(line)\n"
    }
    return text
  }

  private func moveLines(_ entry: EntryReview) -> [String] {
    var lines: [String] = []
    if let old = entry.oldPath {
      lines.append(say("Het bestand heette ", "The file was called ") + ReviewMarkup.path(old) + ".")
    }
    if let old = entry.oldKind {
      lines.append(
        say(
          "Het was een \(ReviewMarkup.text(old)) en is nu een \(ReviewMarkup.text(entry.kind)).",
          "It was of kind \(ReviewMarkup.text(old)) and is now of kind \(ReviewMarkup.text(entry.kind))."))
    }
    if let old = entry.oldRoute, let new = entry.route {
      lines.append(
        say(
          "Het webadres wordt \(ReviewMarkup.path("/" + new)) en was \(ReviewMarkup.path("/" + old)).",
          "The address becomes \(ReviewMarkup.path("/" + new)) and was \(ReviewMarkup.path("/" + old))."))
    }
    if entry.nature == .moved, entry.referrers > 0 {
      let count = entry.referrers
      lines.append(
        say(
          "\(count) \(count == 1 ? "blad verwijst" : "bladen verwijzen") hiernaar"
            + (entry.oldTitle == nil ? "." : " en \(count == 1 ? "toont" : "tonen") de nieuwe titel."),
          "\(count) \(count == 1 ? "entry refers" : "entries refer") to it"
            + (entry.oldTitle == nil ? "." : " and \(count == 1 ? "shows" : "show") the new title.")))
    }
    if entry.nature == .removed, entry.referrers > 0 {
      let count = entry.referrers
      lines.append(
        say(
          "\(count) \(count == 1 ? "blad verwees" : "bladen verwezen") hiernaar.",
          "\(count) \(count == 1 ? "entry" : "entries") referred to it."))
    }
    return lines
  }

  private func lostLines(_ entry: EntryReview) -> [String] {
    entry.lost.map { lost in
      let address = ReviewMarkup.path("/" + lost.route)
      let warning = say(
        "**Let op:** oude links naar \(address) werken straks niet meer.",
        "**Mind:** old links to \(address) will no longer work.")
      guard let field = lost.field.map(ReviewMarkup.path) else {
        guard lost.successor != nil else { return warning }
        return warning
          + say(
            " Een blad van deze soort kan geen oud webadres opgeven. Moeten ze blijven werken? Houd dan de oude bestandsnaam.",
            " Entries of this kind cannot give an old address. Must they work? Then keep the old file name.")
      }
      let slug = ReviewMarkup.path(lost.slug)
      if lost.successor != nil {
        return warning
          + say(
            " Zet \(slug) in dit blad bij \(field), dan blijven ze werken.",
            " Put \(slug) at \(field) in this entry, and they will.")
      }
      return warning
        + say(
          " Gaat een ander blad hierover? Zet \(slug) daar bij \(field), dan blijven ze werken.",
          " Is another entry about this? Put \(slug) at \(field) there, and they will.")
    }
  }

  private func lookalikeLines(_ entry: EntryReview) -> [String] {
    entry.lookalikes.map { other in
      let name = preview(ReviewMarkup.text(other.title), other.route)
      let words = values(other.words)
      return say(
        "**Lijkt op** \(name) (\(ReviewMarkup.path(other.path))). "
          + (other.words.isEmpty ? "" : "Allebei gaan ze over \(words). ") + "Kunt u samen verder?",
        "**Looks like** \(name) (\(ReviewMarkup.path(other.path))). "
          + (other.words.isEmpty ? "" : "Both are about \(words). ") + "Could you work together?")
    }
  }

  private func text(of words: Int) -> String {
    if words == 0 { return say("een tekst onder de velden", "a text below the fields") }
    return say(
      "een langere tekst (nu \(words) \(words == 1 ? "woord" : "woorden"))",
      "a longer text (now \(words) \(words == 1 ? "word" : "words"))")
  }

  /// The most things still to be told that are named.
  private static let mostMissing = 4

  private func completenessLines(_ entry: EntryReview) -> [String] {
    guard let score = entry.completeness, score.total > 0 else { return [] }
    if score.missing.isEmpty {
      return [
        say(
          "**Compleet**: alles wat lezers zoeken, staat erin.",
          "**Complete**: all that readers look for is there.")
      ]
    }
    let filled = say(
      "**Compleet**: \(score.filled) van de \(score.total) dingen die lezers zoeken, staan erin.",
      "**Complete**: \(score.filled) of the \(score.total) things that readers look for are there.")
    let missing = score.missing.prefix(Self.mostMissing).map { missing in
      missing.label.isEmpty
        ? text(of: missing.wordCount) : value(missing.label)
    }
    let rest = score.missing.count - missing.count
    let list = Enumeration.text(
      missing + (rest == 0 ? [] : [say("nog \(rest)", "\(rest) more")]), say("en", "and"))
    return [
      filled + say(" Nog niet: \(list).", " Not yet: \(list).")
    ]
  }
}

extension Optional where Wrapped == [String] {
  fileprivate var orEmpty: [String] { self ?? [] }
}
