extension ReviewReport {
  private var lineUnit: ReviewPage.Unit {
    ReviewPage.Unit(
      one: say("regel over vaste lijsten", "line on lists"),
      many: say("regels over vaste lijsten", "lines on lists"))
  }

  private var fileUnit: ReviewPage.Unit {
    ReviewPage.Unit(one: say("bestand", "file"), many: say("bestanden", "files"))
  }

  /// Adds what happened to registers, the model, the settings and other files.
  func addLists(to page: inout ReviewPage) {
    for register in review.registers { add(register, to: &page) }
    addLostRegisterRoutes(to: &page)
    addModel(to: &page)
    addSettings(to: &page)
    addFiles(
      review.attachments,
      review.obstacle == nil
        ? say("Bijlagen en andere bestanden", "Attachments and other files") : say("Bestanden", "Files"),
      nil, to: &page)
    addFiles(
      review.theme, say("Vormgeving", "Theme"),
      say(
        "De vormgeving bepaalt elke pagina. Laat iemand meekijken die sjablonen en scripts kan lezen.",
        "The theme shapes every page. Let someone look who can read templates and scripts."), to: &page)
  }

  // MARK: Registers

  private func add(_ register: RegisterReview, to page: inout ReviewPage) {
    let paths = register.paths.map(ReviewMarkup.path).joined(separator: ", ")
    let heading = say("Vaste lijst: ", "Register: ") + ReviewMarkup.text(register.kind.plural)
    let lines = register.changes.stablySorted { Self.rank($0) }.map { "- \(sentence(on: $0))\n" }
    let none = "- " + say("Alleen opmaak; geen rij is anders.", "Layout only; no row is different.") + "\n"
    page.addSection("\n### \(heading)\n\n\(paths)\n\n", lines.isEmpty ? [none] : lines, lineUnit)
  }

  /// Mergers come first; then rows, and then single values.
  private static func rank(_ change: RegisterReview.Change) -> Int {
    switch change {
    case .alias(_, .former, _, _), .alias(_, .planned, _, _): 0
    case .added, .removed, .ended: 1
    case .alias, .aliasRemoved, .withheld: 2
    case .cell: 3
    }
  }

  private func sentence(on change: RegisterReview.Change) -> String {
    switch change {
    case .added(let name, let from):
      let start =
        from.isEmpty ? "" : say(", vanaf \(words(for: from))", ", from \(words(for: from))")
      return say("\(bold(name)) staat nu in de lijst\(start).", "\(bold(name)) is now in the list\(start).")
    case .removed(let name):
      return say("\(bold(name)) staat niet meer in de lijst.", "\(bold(name)) is no longer in the list.")
    case .ended(let name, let day):
      return say(
        "\(bold(name)) telt niet meer mee vanaf \(words(for: day)).",
        "\(bold(name)) no longer counts from \(words(for: day)).")
    case .cell(let name, let column, let old, let new):
      return "\(bold(name)), \(ReviewMarkup.text(column)): \(say("van", "from")) \(value(old)) "
        + "\(say("naar", "to")) \(value(new))"
    case .alias(let name, let nature, let until, let bearers):
      return sentence(onAlias: name, nature, until, bearers)
    case .aliasRemoved(let name):
      return say(
        "De naam \(value(name)) wordt niet meer herkend.", "The name \(value(name)) is no longer known.")
    case .withheld(let count):
      return say(
        "\(count) \(count == 1 ? "naam" : "namen") van wie niet op de site wil staan; die noemen we hier niet.",
        "\(count) \(count == 1 ? "name" : "names") of people who asked not to be shown; not given here.")
    }
  }

  private func sentence(
    onAlias name: String, _ nature: RegisterAlias.Nature, _ until: String, _ bearers: [String]
  ) -> String {
    let list = { (word: String) in Enumeration.text(bearers.prefix(Self.mostValues).map { bold($0) }, word) }
    let (and, or) = (list(say("en", "and")), list(say("of", "or")))
    let day = words(for: until)
    switch nature {
    case .former:
      let since = until.isEmpty ? "" : say(" sinds \(day)", " since \(day)")
      return say(
        "\(bold(name)) is\(since) opgegaan in \(and).", "\(bold(name)) has\(since) been part of \(and).")
    case .planned:
      let when = until.isEmpty ? "" : say(" vanaf \(day)", " from \(day)")
      return say("\(bold(name)) gaat\(when) op in \(and).", "\(bold(name)) becomes part of \(and)\(when).")
    case .spelling:
      return say("\(value(name)) wordt herkend als \(and).", "\(value(name)) is taken for \(and).")
    case .ambiguous:
      return say(
        "\(value(name)) kan \(or) zijn; wie dat schrijft, moet kiezen.",
        "\(value(name)) can be \(or); who writes it must choose.")
    }
  }

  /// Returns a date as people write it; a text that is no date as it is.
  private func words(for date: String) -> String {
    guard let date = try? CalendarDate(parsing: date) else { return ReviewMarkup.text(date) }
    return date.inWords[options.language]
  }

  private func bold(_ name: String) -> String { "**\(ReviewMarkup.text(name))**" }

  private func addLostRegisterRoutes(to page: inout ReviewPage) {
    guard !review.lostRegisterRoutes.isEmpty else { return }
    page.addSection(
      "\n### \(say("Webadressen die vervallen", "Addresses that lapse"))\n\n"
        + say(
          "Oude links hiernaartoe werken straks niet meer. In een vaste lijst kunt u geen oud webadres opgeven.",
          "Old links to these will no longer work. A register has no place for old addresses.") + "\n\n",
      review.lostRegisterRoutes.map { "- \(ReviewMarkup.path("/" + $0))\n" },
      ReviewPage.Unit(one: say("webadres", "address"), many: say("webadressen", "addresses")))
  }

  // MARK: Model and settings

  private func addModel(to page: inout ReviewPage) {
    guard let changes = review.model else { return }
    let none = say(
      "Geen ander veld of andere soort; wel uitleg, namen of regels.",
      "No other field or kind; but explanations, names or rules.")
    let sentences = changes.isEmpty ? [none] : changes.map(sentence)
    page.addSection(
      "\n### \(say("Inhoudsmodel", "Content model"))\n\n"
        + say(
          "`Content/model.yaml` bepaalt wat er in elk blad mag staan. Kijk of de bestaande bladen nog kloppen.",
          "`Content/model.yaml` decides what may stand in every entry. See whether the existing ones still fit."
        )
        + "\n\n", sentences.map { "- \($0)\n" }, lineUnit)
  }

  private func sentence(on change: ModelChange) -> String {
    let path = ReviewMarkup.path
    switch change {
    case .kindAdded(let kind): return say("Nieuwe soort \(path(kind)).", "New kind \(path(kind)).")
    case .kindRemoved(let kind): return say("Soort \(path(kind)) is weg.", "Kind \(path(kind)) is gone.")
    case .fieldAdded(let kind, let field, let type, let isRequired):
      return say(
        "\(path(kind)): nieuw veld \(path(field)) (\(type)\(isRequired ? ", verplicht" : "")).",
        "\(path(kind)): new field \(path(field)) (\(type)\(isRequired ? ", required" : "")).")
    case .fieldRemoved(let kind, let field):
      return say("\(path(kind)): veld \(path(field)) is weg.", "\(path(kind)): field \(path(field)) is gone.")
    case .fieldType(let kind, let field, let old, let new):
      return say(
        "\(path(kind)): \(path(field)) was \(old) en is nu \(new).",
        "\(path(kind)): \(path(field)) was \(old) and is now \(new).")
    case .fieldRequired(let kind, let field, let isRequired):
      return say(
        "\(path(kind)): \(path(field)) is \(isRequired ? "nu" : "niet meer") verplicht.",
        "\(path(kind)): \(path(field)) is \(isRequired ? "now" : "no longer") required.")
    case .fieldLimits(let kind, let field, let old, let new):
      return say(
        "\(path(kind)): bij \(path(field)) mag nu \(limits(new)); dat was \(limits(old)).",
        "\(path(kind)): \(path(field)) now takes \(limits(new)); that was \(limits(old)).")
    case .choices(let kind, let field, let added, let removed):
      let parts =
        (added.isEmpty ? [] : [say("keuzes erbij: ", "choices added: ") + values(added)])
        + (removed.isEmpty ? [] : [say("keuzes eraf: ", "choices taken away: ") + values(removed)])
      return "\(path(kind)): \(path(field)), \(parts.joined(separator: "; "))."
    case .rules(let kind, let old, let new):
      return say(
        "\(path(kind)): \(new) regels, dat waren er \(old).",
        "\(path(kind)): \(new) rules, instead of \(old).")
    }
  }

  private func limits(_ limits: ModelChange.Limits) -> String {
    var parts = [limits.isMany ? say("een lijst", "a list") : say("één waarde", "one value")]
    if let least = limits.minimum { parts.append(say("minstens \(least)", "at least \(least)")) }
    if let most = limits.maximum { parts.append(say("hoogstens \(most)", "at most \(most)")) }
    return parts.joined(separator: ", ")
  }

  private func addSettings(to page: inout ReviewPage) {
    guard let changes = review.settings else { return }
    let lines = changes.map { change -> String in
      let key = ReviewMarkup.path(change.key)
      guard change.old != nil || change.new != nil else {
        return say("\(key) is gewijzigd.", "\(key) is different.")
      }
      return
        "\(key): \(say("van", "from")) \(value(change.old ?? "")) \(say("naar", "to")) \(value(change.new ?? ""))"
    }
    let none = say("Alleen opmaak.", "Layout only.")
    page.addSection(
      "\n### \(say("Instellingen", "Settings")) (`Content/site.yaml`)\n\n",
      (lines.isEmpty ? [none] : lines).map { "- \($0)\n" }, lineUnit)
  }

  // MARK: Files

  private func addFiles(
    _ files: Review.Files, _ heading: String, _ explanation: String?, to page: inout ReviewPage
  ) {
    guard !files.isEmpty else { return }
    let path = ReviewMarkup.path
    let lines =
      files.added.map { say("nieuw: ", "new: ") + path($0) }
      + files.changed.map { say("gewijzigd: ", "changed: ") + path($0) }
      + files.moved.map {
        say("verplaatst: ", "moved: ") + path($0.from) + say(" naar ", " to ") + path($0.to)
      }
      + files.removed.map { say("verwijderd: ", "removed: ") + path($0) }
    page.addSection(
      "\n### \(heading)\n\n" + (explanation.map { $0 + "\n\n" } ?? ""), lines.map { "- \($0)\n" }, fileUnit)
  }
}
