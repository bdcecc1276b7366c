import YAML

/// Puts what the YAML parser found into words that someone who never heard of YAML can act on.
enum YAMLWording {
  /// Makes the diagnostic for an issue.
  ///
  /// - Parameter lineOffset: The number of lines in the file before the text that the parser was given.
  static func diagnostic(for issue: YAMLIssue, in text: SourceText, lineOffset: Int = 0) -> Diagnostic {
    let position = text.position(issue.mark, lineOffset: lineOffset)
    let location = text.location(position)
    switch issue.kind {
    case .syntax(let problem, let context, let contextMark):
      let start = contextMark.map { text.position($0, lineOffset: lineOffset) }
      return syntax(problem, context, from: start, at: position, in: text)
    case .anchor(let name), .alias(let name):
      return Diagnostic(
        .yamlAnchor, at: location,
        Wording(
          "Een verwijzing binnen YAML (& of *, hier '\(name)') mag niet. Moet de tekst met dat teken beginnen? Zet er dan aanhalingstekens om.",
          en:
            "YAML anchors and aliases (& or *, here '\(name)') are not allowed. Put quotes around a text that begins so."
        ), suggestion: FrontMatterSlip.quotes(on: position.line, in: text))
    case .tag(let name):
      return Diagnostic(
        .yamlTag, at: location,
        Wording(
          "Een YAML-label ('\(name)') mag niet. Moet de tekst met een uitroepteken beginnen? Zet er dan aanhalingstekens om.",
          en: "YAML tags ('\(name)') are not allowed. Put quotes around a text that begins with '!'."),
        suggestion: FrontMatterSlip.quotes(on: position.line, in: text))
    case .tooDeep(let limit):
      return Diagnostic(
        .yamlTooDeep, at: location,
        Wording(
          "Er staan meer dan \(limit) lagen in elkaar. Dat hoort bij geen enkel veld.",
          en: "More than \(limit) levels are nested; no field needs that."))
    case .tooManyNodes(let limit):
      return Diagnostic(
        .yamlTooLarge, at: location,
        Wording(
          "Het kopje van dit bestand heeft meer dan \(limit) waarden. Zet lange teksten onder het kopje.",
          en: "The front matter has more than \(limit) values. Put long texts below it."))
    case .duplicateKey(let name, let first):
      // Items of a list with a strange mark before them are fields with the same strange name to YAML.
      if let slip = FrontMatterSlip.listMark(on: position.line, in: text) { return slip }
      let line = text.position(first, lineOffset: lineOffset).line
      return Diagnostic(
        .keyDuplicate, at: location,
        Wording(
          "Het veld '\(name)' staat er twee keer; de eerste keer op regel \(line).",
          en: "The key '\(name)' occurs twice; the first is on line \(line)."),
        suggestion: Suggestion(
          Wording(
            "Haal een van de twee weg.",
            en: "Remove one of them.")))
    case .keyIsNotScalar:
      return Diagnostic(
        .keyNotText, at: location,
        Wording(
          "Voor de dubbele punt moet een gewoon woord staan, geen lijst.",
          en: "Before the colon there must be a plain word, not a list."))
    case .secondDocument:
      return Diagnostic(
        .yamlSyntax, at: location,
        Wording(
          "Een regel '---' of '...' begint hier een tweede stuk. Laat die regel weg.",
          en: "A line '---' or '...' begins a second document here. Remove that line."))
    case .invalidUTF8:
      return Diagnostic(
        .fileNotUTF8, at: location,
        Wording(
          "Hier staan tekens die geen UTF-8 zijn. Bewaar het bestand opnieuw als UTF-8.",
          en: "These bytes are not UTF-8. Save the file as UTF-8."))
    case .controlCharacter(let value):
      let digits = String(value, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return Diagnostic(
        .yamlControlCharacter, at: location,
        Wording(
          "Hier staat een onzichtbaar teken (U+\(code)). Haal het weg.",
          en: "There is an invisible character (U+\(code)) here. Remove it."))
    }
  }

  private static func syntax(
    _ problem: String, _ context: String?, from start: SourcePosition?, at position: SourcePosition,
    in text: SourceText
  ) -> Diagnostic {
    let location = text.location(position)
    let opening = start ?? position
    if problem.contains("tab character") || character(at: position, in: text) == "\t" {
      return Diagnostic(
        .yamlTab, at: location,
        Wording(
          "Hier staat een tab. Gebruik alleen spaties om in te springen.",
          en: "There is a tab here. Indent with spaces only."),
        suggestion: Suggestion(
          Wording("Vervang de tab door twee spaties.", en: "Replace the tab with two spaces."),
          edit: spaces(forTabsAt: position, in: text)))
    }
    let lines = min(opening.line, position.line)...position.line
    if let slip = QuoteSlip.diagnostic(on: lines, in: text) { return slip }
    if let slip = FrontMatterSlip.diagnostic(near: position, opening: opening, in: text),
      !isInsideQuotes(context)
    {
      return slip
    }
    if problem.contains("document start") {
      return diagnostic(
        for: YAMLIssue(kind: .secondDocument, mark: YAMLMark(line: position.line - 2, column: 0)), in: text,
        lineOffset: 0)
    }
    if problem.contains("mapping values are not allowed"), isFirstColon(at: position, in: text) {
      // The colon is that of the next field: it is the line above that has none.
      let above = (1..<position.line).last { !text.line($0).allSatisfy { $0 == 0x20 } } ?? position.line
      return missingColon(at: text.location(SourcePosition(line: above, column: 1)))
    }
    if problem.contains("mapping values are not allowed") {
      return Diagnostic(
        .yamlColonInText, at: location,
        Wording(
          "In deze tekst staat een dubbele punt met een spatie erachter. Daardoor lijkt hier een nieuw veld te beginnen.",
          en: "The text has a colon followed by a space, which looks like the start of a new field."),
        suggestion: Suggestion(
          Wording(
            "Zet de hele tekst na de naam van het veld tussen dubbele aanhalingstekens.",
            en: "Put the whole text after the key in double quotes."),
          isCertain: true, edit: quotes(aroundValueAt: position, in: text)))
    }
    if isInsideQuotes(context), !problem.contains("escape") {
      return Diagnostic(
        .yamlUnclosedQuote, at: text.location(opening),
        Wording(
          "Dit aanhalingsteken wordt nergens gesloten.", en: "This quotation mark is never closed."),
        suggestion: Suggestion(
          Wording(
            "Zet aan het eind van de tekst hetzelfde aanhalingsteken.",
            en: "Put the same mark at the end of the text."),
          isCertain: true, edit: closingQuote(for: opening, in: text)))
    }
    if context?.contains("flow sequence") == true || context?.contains("flow mapping") == true {
      let closing = context?.contains("flow sequence") == true ? "]" : "}"
      return Diagnostic(
        .yamlUnclosedList, at: text.location(opening),
        Wording(
          "Deze lijst op één regel wordt niet gesloten met '\(closing)', of er ontbreekt een komma.",
          en: "This list is not closed with '\(closing)', or a comma is missing."),
        suggestion: Suggestion(
          Wording(
            "Zet '\(closing)' aan het eind van de lijst.", en: "Put '\(closing)' at the end of the list."),
          isCertain: true, edit: listEnd(closing, of: opening, in: text)))
    }
    if problem.contains("could not find expected ':'") {
      return missingColon(at: text.location(opening))
    }
    if problem.contains("did not find expected key") || problem.contains("'-' indicator")
      || problem.contains("block sequence entries are not allowed")
    {
      return Diagnostic(
        .yamlSyntax, at: location,
        Wording(
          "Deze regel staat niet op de goede plaats. Vaak klopt het aantal spaties aan het begin niet, of staat er nog tekst achter een gesloten aanhalingsteken.",
          en:
            "This line is out of place: often the number of spaces at its start is wrong, or text follows a closed quotation mark."
        ),
        suggestion: Suggestion(
          Wording(
            "Laat velden helemaal links beginnen, en zet voor elk punt van een lijst twee spaties en een streepje.",
            en: "Start fields at the left edge, and each item of a list with two spaces and a hyphen.")))
    }
    if problem.contains("cannot start any token") {
      return Diagnostic(
        .yamlSyntax, at: location,
        Wording(
          "Een tekst mag niet met dit teken beginnen. Zet de hele tekst tussen dubbele aanhalingstekens.",
          en: "A text may not begin with this character. Put the whole text in double quotes."))
    }
    if problem.contains("escape character") || problem.contains("hexdecimal") {
      return Diagnostic(
        .yamlSyntax, at: location,
        Wording(
          "Een schuine streep (\\) tussen dubbele aanhalingstekens heeft een eigen betekenis. Schrijf \\\\, of gebruik enkele aanhalingstekens.",
          en: "A backslash in double quotes has a meaning of its own. Write \\\\, or use single quotes."))
    }
    return Diagnostic(
      .yamlSyntax, at: location,
      Wording(
        "Dit is geen geldige YAML. De ontleder zegt: \(problem).", en: "This is not valid YAML: \(problem)."))
  }

  private static func isInsideQuotes(_ context: String?) -> Bool {
    context?.contains("quoted scalar") == true
  }

  /// Returns the edit that closes a text in quotes at the end of its line.
  private static func closingQuote(for opening: SourcePosition, in text: SourceText) -> SourceEdit? {
    let line = Array(String(decoding: text.line(opening.line), as: UTF8.self))
    guard opening.column <= line.count, let last = line.lastIndex(where: { !$0.isWhitespace }) else {
      return nil
    }
    let value = line[(opening.column - 1)...last]
    guard let quote = value.first, !value.dropFirst().contains(quote) else { return nil }
    return insertion(of: String(quote), atEndOf: opening.line, in: text)
  }

  /// Returns the edit that closes a list at the end of its line, in the place of a bracket of another kind.
  private static func listEnd(_ mark: String, of opening: SourcePosition, in text: SourceText) -> SourceEdit?
  {
    guard let edit = insertion(of: mark, atEndOf: opening.line, in: text) else { return nil }
    let line = Array(String(decoding: text.line(opening.line), as: UTF8.self))
    let last = edit.start.column - 2
    guard ")}".contains(line[last]), !line[..<last].contains("("), !line[..<last].contains("{") else {
      return edit
    }
    let start = SourcePosition(line: opening.line, column: last + 1)
    return SourceEdit(start: start, end: edit.end, replacement: mark)
  }

  private static func insertion(of mark: String, atEndOf line: Int, in text: SourceText) -> SourceEdit? {
    let characters = Array(String(decoding: text.line(line), as: UTF8.self))
    guard let last = characters.lastIndex(where: { !$0.isWhitespace }), !characters.contains("#") else {
      return nil
    }
    let end = SourcePosition(line: line, column: last + 2)
    return SourceEdit(start: end, end: end, replacement: mark)
  }

  /// Returns the edit that turns the tabs at the start of a line into pairs of spaces.
  private static func spaces(forTabsAt position: SourcePosition, in text: SourceText) -> SourceEdit? {
    let blanks = text.line(position.line).prefix { $0 == 0x20 || $0 == 0x09 }
    guard blanks.contains(0x09) else { return nil }
    return SourceEdit(
      start: SourcePosition(line: position.line, column: 1),
      end: SourcePosition(line: position.line, column: blanks.count + 1),
      replacement: blanks.reduce(into: "") { $0 += $1 == 0x09 ? "  " : " " })
  }

  /// Returns the edit that puts quotes around the text between the first colon of a line and its end; `nil` for a text
  /// that has marks of its own, where it is not certain what is meant.
  private static func quotes(aroundValueAt position: SourcePosition, in text: SourceText) -> SourceEdit? {
    let line = Array(String(decoding: text.line(position.line), as: UTF8.self))
    guard let colon = line.indices.first(where: { $0 > 0 && line[$0] == " " && line[$0 - 1] == ":" }),
      let start = line.indices.first(where: { $0 > colon && line[$0] != " " }),
      let last = line.lastIndex(where: { !$0.isWhitespace }), start < position.column - 1,
      !"\"'[{|>&*!".contains(line[start]), !line[start...].contains("#")
    else { return nil }
    return SourceEdit(
      start: SourcePosition(line: position.line, column: start + 1),
      end: SourcePosition(line: position.line, column: last + 2),
      replacement: YAMLExample.quotedIfNeeded(
        MeantValue.insideCurlyQuotes(String(line[start...last])) ?? String(line[start...last])))
  }

  private static func missingColon(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yamlColonMissing, at: location,
      Wording(
        "Op deze regel staat geen veld met een waarde. Er ontbreekt een dubbele punt, of de regel hoort verder naar rechts.",
        en: "This line is no field with a value: a colon is missing, or the line should be indented."),
      suggestion: Suggestion(
        Wording(
          "Zet achter het veld een dubbele punt en een spatie. Hoort de tekst bij het veld erboven? Zet alles dan op één regel.",
          en:
            "Put a colon and a space after the field. Text that belongs to the field above goes on its line.")
      ))
  }

  private static func isFirstColon(at position: SourcePosition, in text: SourceText) -> Bool {
    !String(decoding: text.line(position.line), as: UTF8.self).prefix(position.column - 1).contains(":")
  }

  private static func character(at position: SourcePosition, in text: SourceText) -> Character? {
    let line = String(decoding: text.line(position.line), as: UTF8.self)
    return line.dropFirst(position.column - 1).first
  }
}
