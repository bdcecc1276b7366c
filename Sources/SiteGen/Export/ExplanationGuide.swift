/// The page of the handbook that explains every kind of diagnostic.
public enum ExplanationGuide {
  /// Returns the page as Markdown, in a language.
  public static func text(_ language: Language) -> String {
    let blocks = [introduction, howToMend].map { $0[language] } + [contents(language)]
    return (blocks + DiagnosticGroup.allCases.map { section($0, language) }).joined(separator: "\n")
  }

  private static let introduction = Wording(
    """
    <!-- Gemaakt met 'make handboek'; pas de teksten aan in Sources/SiteGen/Explain. -->

    # Meldingen van de controle

    De controle leest uw bestand en zegt wat er niet klopt. Een melding ziet er zo uit:

    ```
    Content/pilots/slim-parkeren.md:4:7: fout: 'bezig' kan niet bij 'fase'. [choice-unknown]
    ```

    Dit betekent: in het bestand `Content/pilots/slim-parkeren.md`, op regel 4, bij het zevende teken. Achteraan, tussen vierkante
    haken, staat de naam van de melding. Zoek die naam op deze pagina.

    Er zijn drie soorten:

    - Een **fout** moet weg. Anders komt er geen nieuwe site.
    - Een **waarschuwing** kan blijven staan, maar lezers merken het.
    - Een **opmerking** is goed om te weten. U hoeft niets te doen.

    Het **kopje** is het deel boven in het bestand, tussen de twee regels met `---`. Daar staan de velden. Een **blad** is één
    bestand, dat één pagina op de site wordt.
    """,
    en: """
      # Messages of the check

      The check reads a file and says what is wrong with it. A message looks like this:

      ```
      Content/pilots/slim-parkeren.md:4:7: error: 'bezig' is not possible for 'fase'. [choice-unknown]
      ```

      That is: the file, line 4, the seventh character, and in square brackets the name of the message, which is explained on
      this page.

      - An **error** must be mended; otherwise no site is built.
      - A **warning** may stay, but readers will notice.
      - A **notice** is worth knowing; nothing has to change.
      """)

  private static let howToMend = Wording(
    """

    ## Zo verbetert u een fout in de browser

    1. Open uw voorstel (de 'pull request') en klik op 'Files changed'. U ziet uw bestand.
    2. Klik op de drie puntjes rechts boven het bestand, en dan op 'Edit file'.
    3. Zoek de regel uit de melding. De nummers staan links.
    4. Verbeter de regel. Kijk naar het voorbeeld bij de melding.
    5. Klik op 'Commit changes'. De redactie laat de controle daarna opnieuw lopen.

    Komt u er niet uit? Vraag het in uw voorstel. De redactie helpt u graag.

    Op uw eigen computer krijgt u dezelfde uitleg met `sitegen explain` en de naam van de melding.
    """,
    en: """

      On your own computer `sitegen explain` followed by the name of a message shows the same.
      """)

  private static func contents(_ language: Language) -> String {
    let lists = DiagnosticGroup.allCases.map { group in
      let lines = group.ids.map { id in
        "- [\(id.rawValue)](#\(id.rawValue)): \(escaped(id.explanation.title[language]))"
      }
      return "**\(group.title[language])**\n\n" + lines.joined(separator: "\n") + "\n"
    }
    let heading = Wording("## Alle meldingen", en: "## All messages")
    return "\n\(heading[language])\n\n" + lists.joined(separator: "\n")
  }

  private static func section(_ group: DiagnosticGroup, _ language: Language) -> String {
    "## \(group.title[language])\n"
      + group.ids.map { "\n" + explanation(of: $0, language) }.joined()
  }

  private static func explanation(of id: DiagnosticID, _ language: Language) -> String {
    let explanation = id.explanation
    let steps = explanation.steps.map { escaped($0[language]) }
    let list =
      steps.count == 1
      ? steps[0] : steps.enumerated().map { "\($0 + 1). \($1)" }.joined(separator: "\n")
    return """
      ### \(id.rawValue)

      **\(escaped(explanation.title[language]))** (\(id.severity.word[language]))

      \(escaped(explanation.why[language]))

      \(Explanation.Label.steps[language])

      \(list)

      \(example(of: id, language))

      """
  }

  private static func example(of id: DiagnosticID, _ language: Language) -> String {
    let wrongLabel = Explanation.Label.wrong(id.severity)[language]
    let rightLabel = Explanation.Label.right(id.severity)[language]
    switch id.explanation.example {
    case .words(let wrong, let right):
      return "\(wrongLabel): \(escaped(wrong[language]))\n\n\(rightLabel): \(escaped(right[language]))"
    case .files(let wrong, let right, let given):
      let place = { (snippet: ExampleSnippet) in snippet.caption(mark: "`")[language] }
      var blocks = given.map { ["\(Explanation.Label.given[language]) \(place($0)):", fence($0)] } ?? []
      blocks += ["\(wrongLabel), \(place(wrong)):", fence(wrong)]
      blocks += [
        wrong.isSamePlace(as: right) ? "\(rightLabel):" : "\(rightLabel), \(place(right)):", fence(right),
      ]
      return blocks.joined(separator: "\n\n")
    }
  }

  private static func fence(_ snippet: ExampleSnippet) -> String {
    let language =
      switch snippet.part {
      case .whole, .text: "markdown"
      case .fields: "yaml"
      case .name, .lines, .lastLine: "text"
      }
    return "```\(language)\n\(snippet.visibleText)\n```"
  }

  /// Returns a sentence in which the signs of Markdown stand for themselves, with links to the pages it names.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { $0 += "\\*<>[]_|".contains($1) ? "\\\($1)" : String($1) }
      .replacing("CONTRIBUTING.md", with: "[CONTRIBUTING.md](../CONTRIBUTING.md)")
      .replacing("docs/model.md", with: "[docs/model.md](model.md)")
  }
}
