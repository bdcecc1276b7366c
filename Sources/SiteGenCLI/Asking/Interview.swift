import SiteGen

/// A conversation in which someone fills in a new entry, field by field.
struct Interview {
  /// The entry as it was filled in.
  private(set) var entry: NewEntry
  private var terminal: Terminal
  private var asked: Set<Int> = []

  init(_ entry: NewEntry, at terminal: Terminal) {
    self.entry = entry
    self.entry.asksForOptional = false
    self.terminal = terminal
  }

  private var kind: Kind { entry.kind }

  /// Asks which kind of entry it will be.
  static func kind(among kinds: [Kind], at terminal: inout Terminal) throws(Terminal.Gone) -> String {
    terminal.showHeading(Wording("Wat wilt u maken?", en: "What do you want to make?"))
    for (number, kind) in kinds.enumerated() {
      terminal.show(Wording(verbatim: "  \(number + 1). \(kind.singular) – \(kind.explanation)"))
    }
    while true {
      let answer = try terminal.ask()
      if let number = Int(answer), kinds.indices.contains(number - 1) { return kinds[number - 1].name }
      let names = kinds.flatMap { [$0.name, $0.singular] }
      if let name = Spelling.nearest(to: answer, among: names),
        let kind = kinds.first(where: { $0.name == name || $0.singular == name })
      {
        return kind.name
      }
      terminal.show(
        Wording("! Typ een nummer of een woord uit de lijst.", en: "! Type a number or a word of the list."))
    }
  }

  // MARK: The course of it

  /// Asks for the title and the slug, unless they are known.
  ///
  /// - Returns: Whether to go on: someone may find that the entry exists already.
  mutating func begin(slug: String?) throws(Terminal.Gone) -> Bool {
    terminal.show(
      Wording(
        "Enter slaat een vraag over als die niet verplicht is. Met ? ziet u de uitleg nog eens. Stoppen: Ctrl-C.",
        en: "Enter skips what is not required, ? shows the help again, Ctrl-C stops."))
    if let title = kind.index(of: .title) {
      if entry.title == nil { try ask(title) }
      asked.insert(title)
    }
    guard try acceptSimilar() else { return false }
    if let index = kind.index(of: .slug) { asked.insert(index) }
    try askSlug(slug)
    return true
  }

  /// Asks what every entry needs and what the answers make necessary; the rest only when that is welcome.
  mutating func askFields() throws(Terminal.Gone) {
    while let next = nextField(whereAll: false) { try ask(next) }
    guard nextField(whereAll: true) != nil else { return }
    let more = Wording(
      "Wilt u ook de andere velden langslopen?", en: "Do you want to see the other fields as well?")
    terminal.show(Wording(verbatim: ""))
    guard try terminal.confirm(more, usually: false) else { return }
    while let next = nextField(whereAll: true) { try ask(next) }
  }

  /// Shows the file and asks whether to keep it.
  mutating func accept(_ diagnostics: [Diagnostic]) throws(Terminal.Gone) -> Bool {
    terminal.showHeading(Wording("Dit wordt \(entry.path):", en: "This will be \(entry.path):"))
    terminal.show(lines: entry.text)
    for diagnostic in diagnostics { terminal.show(diagnostic) }
    let isWrong = diagnostics.contains { $0.severity == .error }
    return try terminal.confirm(
      isWrong
        ? Wording(
          "Er klopt nog iets niet. Toch bewaren?", en: "Something is still wrong. Keep it all the same?")
        : Wording("Bewaren?", en: "Keep it?"), usually: !isWrong)
  }

  private func nextField(whereAll: Bool) -> Int? {
    let needed = Set(entry.missing.map(\.field))
    return kind.fields.indices.first { index in
      guard !asked.contains(index), !entry.isAnswered(index) else { return false }
      return whereAll || needed.contains(index)
        || [.subject, .participant, .seeksPartners].contains(kind.fields[index].role)
    }
  }

  private mutating func acceptSimilar() throws(Terminal.Gone) -> Bool {
    let similar = entry.similar
    guard !similar.isEmpty else { return true }
    for other in similar {
      terminal.show(
        Wording(
          "  Lijkt op: \(other.title) (\(other.kind), \(other.path))",
          en: "  Similar: \(other.title) (\(other.kind), \(other.path))"))
    }
    return try terminal.confirm(
      Wording("Toch een nieuw blad maken?", en: "Make a new entry all the same?"),
      usually: !similar.contains(where: \.isSame))
  }

  private mutating func askSlug(_ given: String?) throws(Terminal.Gone) {
    var proposal = given ?? entry.proposedSlug
    if given != nil, rename(proposal) { return }
    terminal.showHeading(Wording("Webadres en bestandsnaam", en: "Web address and file name"))
    while true {
      let prompt = proposal.isEmpty ? "" : "(Enter = \(proposal)) "
      let answer = try terminal.ask(Wording(verbatim: prompt))
      if !answer.isEmpty { proposal = answer }
      if !proposal.isEmpty, rename(proposal) { return }
      proposal = ""
    }
  }

  private mutating func rename(_ slug: String) -> Bool {
    do throws(ScaffoldFailure) {
      try entry.rename(slug)
      return true
    } catch {
      if case .request(let message) = error {
        terminal.show(Wording("! " + message.nl, en: "! " + message.en))
      }
      return false
    }
  }

  // MARK: A field

  private mutating func ask(_ index: Int) throws(Terminal.Gone) {
    asked.insert(index)
    let field = kind.fields[index]
    let isRequired = entry.missing.contains { $0.field == index }
    let note =
      isRequired
      ? Wording(" (verplicht)", en: " (required)") : Wording(" (mag leeg)", en: " (may stay empty)")
    terminal.showHeading(Wording(field.label + note.nl, en: field.label + note.en))
    explain(field)
    if case .group(let group) = field.type {
      try askGroup(index, group, isRequired: isRequired)
    } else {
      var question = FieldQuestion(path: FieldPath(index), field: field, isRequired: isRequired)
      try question.ask(&entry, at: &terminal)
    }
  }

  private func explain(_ field: Field) {
    if !field.help.isEmpty { terminal.show(Wording(verbatim: "  " + field.help)) }
  }

  private mutating func askGroup(_ index: Int, _ group: GroupFields, isRequired: Bool) throws(Terminal.Gone) {
    let field = kind.fields[index]
    var count = 0
    while true {
      let isFirst = count == 0
      if isFirst ? !isRequired : true {
        let question =
          isFirst
          ? Wording("Invullen?", en: "Fill this in?")
          : Wording("Nog een toevoegen bij '\(field.label)'?", en: "Add another to '\(field.label)'?")
        guard try terminal.confirm(question, usually: false) else { return }
      }
      entry.beginRecord(in: index)
      for (member, inner) in group.fields.enumerated() {
        let note = inner.isRequired ? Wording(" (verplicht)", en: " (required)") : Wording(verbatim: "")
        terminal.show(
          Wording(
            "\(field.label) – \(inner.label)\(note.nl)", en: "\(field.label) – \(inner.label)\(note.en)"))
        explain(inner)
        var question = FieldQuestion(
          path: FieldPath(index, member), field: inner, isRequired: inner.isRequired)
        try question.ask(&entry, at: &terminal)
      }
      entry.dropEmptyRecord(of: index)
      if entry.isAnswered(index) {
        count += 1
        guard field.isMany else { return }
      } else {
        guard isRequired else { return }
        terminal.show(
          Wording(
            "! Vul hier minstens één ding in, of laat het open voor later.",
            en: "! Fill in at least one thing, or leave it for later."))
        guard try terminal.confirm(Wording("Nu invullen?", en: "Fill it in now?"), usually: false) else {
          return
        }
      }
    }
  }
}
