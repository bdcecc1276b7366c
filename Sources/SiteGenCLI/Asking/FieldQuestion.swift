import SiteGen

/// The question for one field: asks until the answer will do, or until it is clear that there is none.
struct FieldQuestion {
  let path: FieldPath
  let field: Field
  let isRequired: Bool

  /// What the numbers mean that someone may type.
  private var listed: [NewEntry.Option] = []

  /// The number of options that are listed at most.
  private static let mostListed = 15

  init(path: FieldPath, field: Field, isRequired: Bool) {
    self.path = path
    self.field = field
    self.isRequired = isRequired
  }

  /// Asks, and puts what is answered into the entry.
  mutating func ask(_ entry: inout NewEntry, at terminal: inout Terminal) throws(Terminal.Gone) {
    showExample(at: terminal)
    showOptions(entry.options(for: field), at: terminal)
    var count = 0
    var wasEmpty = false
    while true {
      let answer = try terminal.ask(prompt(count))
      if answer == "?" {
        if !field.help.isEmpty { terminal.show(Wording(verbatim: "  " + field.help)) }
        showExample(at: terminal)
        showOptions(entry.options(for: field), at: terminal)
        continue
      }
      guard !answer.isEmpty else {
        if count > 0 || !isRequired || wasEmpty { return }
        wasEmpty = true
        terminal.show(
          Wording(
            "! Het veld '\(field.key)' moet ingevuld zijn. Weet u het nog niet? Enter laat de vraag open in het bestand.",
            en:
              "! The field '\(field.key)' is required. Not known yet? Enter leaves the question in the file.")
        )
        continue
      }
      wasEmpty = false
      for part in parts(of: answer) where try take(part, &entry, at: &terminal) { count += 1 }
      if count > 0, !field.isMany { return }
      if let maximum = field.maximum, field.isMany, count >= maximum { return }
    }
  }

  private func prompt(_ count: Int) -> Wording {
    guard field.isMany else { return Wording(verbatim: "") }
    return count == 0
      ? Wording("1 ", en: "1 ") : Wording("\(count + 1) (Enter = klaar) ", en: "\(count + 1) (Enter = done) ")
  }

  /// Names and choices hold no commas, so several can be given at once.
  private func parts(of answer: String) -> [String] {
    guard field.isMany else { return [answer] }
    switch field.type {
    case .choice, .reference, .slug:
      return answer.split(separator: ",").map { FieldText.trimmed(String($0)) }.filter { !$0.isEmpty }
    default: return [answer]
    }
  }

  // MARK: Answers

  private mutating func take(
    _ answer: String, _ entry: inout NewEntry, at terminal: inout Terminal
  ) throws(Terminal.Gone) -> Bool {
    var text = answer
    if let number = Int(answer), listed.indices.contains(number - 1) { text = listed[number - 1].value }
    if case .boolean = field.type { text = Self.truths[text.lowercased()] ?? text }
    let found = entry.answer(text, at: path)
    guard found.contains(where: { $0.severity == .error }) else {
      for diagnostic in found { terminal.show(diagnostic) }
      if text != answer { terminal.show(Wording(verbatim: "  \(text)")) }
      return true
    }
    // A name that exists is refused for another reason than that it is unknown.
    let isUnknown = found.contains { [.choiceUnknown, .referenceUnknown].contains($0.id) }
    let matches = isUnknown ? entry.options(for: field, matching: text) : []
    if !matches.isEmpty { return try choose(matches, &entry, at: &terminal) }
    for diagnostic in found { terminal.show(diagnostic) }
    guard let value = found.lazy.compactMap({ NewEntry.value(of: $0.suggestion) }).first, value != text
    else { return false }
    guard try terminal.confirm(Wording("  '\(value)' invullen?", en: "  Fill in '\(value)'?"), usually: true)
    else { return false }
    return try take(value, &entry, at: &terminal)
  }

  /// Takes the only option that was found by some letters, or lists those that were.
  private mutating func choose(
    _ matches: [NewEntry.Option], _ entry: inout NewEntry, at terminal: inout Terminal
  ) throws(Terminal.Gone) -> Bool {
    guard matches.count == 1, let match = matches.first else {
      showOptions(matches, at: terminal)
      return false
    }
    let name = match.label == match.value ? match.value : "\(match.value) (\(match.label))"
    guard try terminal.confirm(Wording("  Bedoelde u \(name)?", en: "  Did you mean \(name)?"), usually: true)
    else { return false }
    let found = entry.answer(match.value, at: path)
    for diagnostic in found { terminal.show(diagnostic) }
    return !found.contains { $0.severity == .error }
  }

  /// Someone who was asked a question answers in words.
  private static let truths = [
    "j": "true", "ja": "true", "y": "true", "yes": "true", "n": "false", "nee": "false", "no": "false",
  ]

  // MARK: Help

  private func showExample(at terminal: Terminal) {
    guard let example else { return }
    terminal.show(Wording("  Bijvoorbeeld: \(example)", en: "  For example: \(example)"))
  }

  private var example: String? {
    switch field.type {
    case .choice, .boolean, .group: nil
    default: NewEntry.example(of: field)
    }
  }

  private mutating func showOptions(_ options: [NewEntry.Option], at terminal: Terminal) {
    listed = Array(options.prefix(Self.mostListed))
    guard !options.isEmpty else { return }
    // Of a long list a part says little, unless someone was looking for it.
    if options.count > Self.mostListed { listed = [] }
    if listed.isEmpty {
      terminal.show(
        Wording(
          "  Er zijn \(options.count) mogelijkheden. Typ een paar letters om te zoeken.",
          en: "  There are \(options.count) possibilities. Type a few letters to search."))
    }
    for (number, option) in listed.enumerated() {
      let label = option.label == option.value ? "" : " – \(option.label)"
      terminal.show(Wording(verbatim: "  \(number + 1). \(option.value)\(label)"))
    }
  }
}
