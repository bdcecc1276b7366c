extension ReviewReport {
  // MARK: Diagnostics

  private var messageUnit: ReviewPage.Unit {
    ReviewPage.Unit(one: say("melding", "message"), many: say("meldingen", "messages"))
  }

  /// Adds the errors that the branch brings.
  func addErrors(to page: inout ReviewPage) {
    let errors = review.diagnostics.new.filter { $0.severity == .error }
    page.addSection(
      "\n### \(say("Dit moet eerst worden opgelost", "To be mended first"))\n\n", errors.map { line($0) },
      messageUnit, share: 0.4)
  }

  /// Adds what was not read of the branch.
  func addPassedOver(to page: inout ReviewPage) {
    page.addSection(
      "\n### \(say("Niet gelezen", "Not read"))\n\n",
      review.passedOver.map {
        "- \(ReviewMarkup.path($0.path)): \(ReviewMarkup.text($0.message[options.language], longest: 300))\n"
      }, messageUnit)
  }

  /// Adds the other diagnostics: what else is new, and what was there before.
  func addRemarks(to page: inout ReviewPage) {
    let others = review.diagnostics.new.filter { $0.severity != .error }
    page.addSection(
      "\n### \(say("Kijk hier ook naar", "Look at this as well"))\n\n", others.map { line($0) }, messageUnit)
    let old = review.diagnostics.old
    guard !old.isEmpty else { return }
    let title = say(
      "\(old.count) \(old.count == 1 ? "melding die er al was" : "meldingen die er al waren")",
      "\(old.count) \(old.count == 1 ? "message" : "messages") from before")
    page.addSection(
      "\n<details><summary>\(title)</summary>\n\n", old.map { line($0) }, messageUnit,
      closing: "\n</details>\n")
  }

  private func line(_ diagnostic: Diagnostic) -> String {
    let longest = 400
    let word = diagnostic.severity == .error ? "" : diagnostic.severity.word[options.language] + ": "
    var text = "- \(place(diagnostic.location)): \(word)"
    text += ReviewMarkup.text(diagnostic.message[options.language], longest: longest)
    if let suggestion = diagnostic.suggestion {
      text +=
        " \(say("Tip", "Tip")): " + ReviewMarkup.text(suggestion.text[options.language], longest: longest)
    }
    for note in diagnostic.notes {
      text += " " + ReviewMarkup.text(note[options.language], longest: longest)
    }
    return text + "\n"
  }

  private func place(_ location: SourceLocation) -> String {
    let path = ReviewMarkup.path(location.path)
    let line = location.position?.line
    let label: String
    if let line {
      label = path.hasSuffix("`") ? path.dropLast() + ":\(line)`" : path + ":\(line)"
    } else {
      label = path
    }
    guard let forge = review.forge, let revision = options.revision, !options.unsaved.contains(location.path)
    else {
      return label
    }
    let file = ReviewMarkup.encodedPath(options.projectPath + location.path)
    let address = forge.fileAddress(path: file, line: line, revision: revision)
    return ReviewMarkup.link(label, to: address)
  }

  // MARK: Links and pages

  /// Adds what changes elsewhere on the site.
  func addSite(to page: inout ReviewPage) {
    addRenames(to: &page)
    addAffected(to: &page)
    addPages(to: &page)
  }

  private func addRenames(to page: inout ReviewPage) {
    let lines = (review.links?.renames ?? []).map { rename -> String in
      let count = rename.entries.count
      return say(
        "\(value(rename.old)) heet nu \(value(rename.new)) op \(count) \(count == 1 ? "blad" : "bladen"): ",
        "\(value(rename.old)) is now called \(value(rename.new)) on \(count) \(count == 1 ? "entry" : "entries"): "
      )
        + values(rename.entries) + "."
    }
    page.addSection(
      "\n### \(say("Namen die anders worden getoond", "Names that are shown otherwise"))\n\n",
      lines.map { "- \($0)\n" }, ReviewPage.Unit(one: say("naam", "name"), many: say("namen", "names")))
  }

  private func addAffected(to page: inout ReviewPage) {
    let lines = (review.links?.groups ?? []).flatMap { group in
      group.targets.enumerated().map { place, target -> String in
        var parts: [String] = []
        if !target.gained.isEmpty { parts.append(say("erbij ", "gains ") + values(target.gained)) }
        if !target.lost.isEmpty { parts.append(say("niet meer ", "loses ") + values(target.lost)) }
        let heading = place == 0 ? "\n\(ReviewMarkup.text(group.kind.capitalizedFirst)):\n\n" : ""
        return "\(heading)- **\(ReviewMarkup.text(target.title))**: \(parts.joined(separator: "; "))\n"
      }
    }
    page.addSection(
      "\n### \(say("Wie dit raakt", "Who is affected"))\n", lines,
      ReviewPage.Unit(
        one: say("geraakte pagina", "affected page"), many: say("geraakte pagina's", "affected pages")))
  }

  /// The most pages that are listed.
  private static let mostPages = 12

  private func addPages(to page: inout ReviewPage) {
    guard let pages = review.pages else {
      guard !review.isEmpty else { return }
      let reason =
        review.hasPages
        ? say(
          "Welke pagina's veranderen, is niet te zien: er stonden fouten in de stand waarmee is vergeleken.",
          "Which pages change cannot be seen: the state that this was compared with had errors.")
        : say(
          "Welke pagina's veranderen, is pas te zien als alle fouten zijn opgelost.",
          "Which pages change shows only when all errors are mended.")
      page.add("\n### \(say("Pagina's", "Pages"))\n\n\(reason)\n")
      return
    }
    // The pages of the entries above have been mentioned there.
    let own = Set(
      review.entries.flatMap { [$0.route, $0.oldRoute].compactMap { $0 } + $0.lost.map(\.route) }
    )
    .union(review.lostRegisterRoutes)
    let kinds: [([PageReview.Page], String)] = [
      (pages.added, say("nieuw", "new")), (pages.removed, say("verdwijnt", "disappears")),
      (pages.changed, say("anders", "different")),
    ]
    let lines = kinds.flatMap { list, word in
      list.filter { !own.contains($0.route) }.map { page -> String in
        let isThere = word != kinds[1].1
        let name = preview(name(of: page), isThere ? page.route : nil)
        return "- \(name): \(word)\n"
      }
    }
    guard !lines.isEmpty else { return }
    let rest = lines.count - Self.mostPages
    let more = rest > 0 ? ["- \(more(rest))\n"] : []
    page.addSection(
      "\n### \(say("Andere pagina's die veranderen", "Other pages that change"))\n\n",
      lines.prefix(Self.mostPages) + more,
      ReviewPage.Unit(one: say("pagina", "page"), many: say("pagina's", "pages")))
  }

  private func more(_ count: Int) -> String {
    count == 1
      ? say("en nog 1 pagina", "and 1 more page") : say("en nog \(count) pagina's", "and \(count) more pages")
  }

  private func name(of page: PageReview.Page) -> String {
    if !page.title.isEmpty { return ReviewMarkup.text(page.title) }
    switch page.route {
    case Route.home: return say("De voorpagina", "The home page")
    case Route.search: return say("Zoeken", "Search")
    case Route.partners: return say("Wie zoekt partners", "Who looks for partners")
    case Route.phases: return say("Alle fasen", "All phases")
    case Route.notFound:
      return say("De pagina voor adressen die niet bestaan", "The page for missing addresses")
    default: return ReviewMarkup.path("/" + page.route)
    }
  }
}
