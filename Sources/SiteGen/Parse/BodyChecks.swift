import Markdown

/// Checks what a body holds by itself, without knowing other documents.
struct BodyChecks {
  let text: SourceText
  /// Whether the text is the body, which may have headings and footnotes; a field has its name for a heading.
  let isWholePage: Bool
  let place: (MarkdownPosition) -> SourcePosition

  /// Returns what is wrong with a body.
  func check(_ document: MarkdownDocument) -> [Diagnostic] {
    document.findings.map(diagnostic) + images(document.images)
      + (isWholePage ? headings(document.headings) : structure(of: document))
  }

  private func diagnostic(_ finding: MarkdownFinding) -> Diagnostic {
    let location = text.location(place(finding.position))
    switch finding.kind {
    case .rawHTML(let html):
      return Diagnostic(
        .markdownRawHTML, at: location,
        Wording(
          "HTML-code mag niet in de tekst: \(Self.excerpt(html))",
          en: "HTML is not allowed in the text: \(Self.excerpt(html))"
        ),
        suggestion: Suggestion(
          Wording(
            "Gebruik Markdown, zoals **vet** of [tekst](adres). Bedoelt u het teken zelf? Schrijf dan \\<.",
            en: "Use Markdown, such as **bold** or [text](address). For the character itself write \\<.")))
    case .emptyLinkText:
      return Diagnostic(
        .markdownEmptyLink, at: location,
        Wording("Deze link heeft geen tekst om op te klikken.", en: "This link has no text."),
        suggestion: Suggestion(
          Wording(
            "Zet tussen de vierkante haken waar de link naartoe gaat.",
            en: "Say between the square brackets where the link leads.")))
    case .tableWithoutHeader:
      return Diagnostic(
        .markdownTableHeader, at: location,
        Wording(
          "Niet elke kolom van deze tabel heeft een naam.", en: "Not every column of this table has a name."),
        suggestion: Suggestion(
          Wording("Vul de bovenste rij van de tabel in.", en: "Fill in the top row of the table.")))
    case .nestingTooDeep:
      return Diagnostic(
        .markdownNesting, at: location,
        Wording(
          "Hier staan te veel lijsten of citaten in elkaar.", en: "Too many lists or quotes are nested here.")
      )
    case .tooComplex:
      return Diagnostic(
        .markdownNesting, at: location,
        Wording(
          "Deze tekst is te ingewikkeld: hetzelfde bouwsel staat hier te vaak. Verdeel of vereenvoudig de tekst.",
          en: "This text is too complex: one construct is repeated too often. Split or simplify it."))
    }
  }

  private func structure(of document: MarkdownDocument) -> [Diagnostic] {
    // Footnotes are a section of their own, after the text, that belongs to no heading.
    let hasFootnotes = document.sections.dropFirst().contains { $0.heading == nil }
    guard !document.headings.isEmpty || hasFootnotes else { return [] }
    return [
      Diagnostic(
        .markdownHeadingLevel, at: text.location(place(MarkdownPosition(line: 1, utf8Column: 1))),
        Wording(
          "In dit veld kunnen geen koppen en voetnoten staan.",
          en: "This field takes no headings and footnotes."),
        suggestion: Suggestion(
          Wording("Zet langere teksten onder het kopje.", en: "Put longer texts below the front matter.")))
    ]
  }

  /// Headings must form an outline below the title, which is the only one of level 1 (WCAG 2.2, 1.3.1 and 2.4.6).
  private func headings(_ headings: [MarkdownDocument.Heading]) -> [Diagnostic] {
    var previous = 1
    var found: [Diagnostic] = []
    for heading in headings {
      let location = text.location(place(heading.position))
      if heading.level == 1 {
        found.append(
          Diagnostic(
            .markdownHeadingLevel, at: location,
            Wording(
              "Een kop met één # is de titel, en die staat al boven de pagina.",
              en: "A heading with one # is the title, which the page already has."),
            suggestion: Suggestion(
              Wording("Begin koppen met ##.", en: "Begin headings with ##."), replacement: "##",
              isCertain: true)))
        previous = 2
        continue
      }
      if heading.level > previous + 1 {
        let right = String(repeating: "#", count: previous + 1)
        found.append(
          Diagnostic(
            .markdownHeadingLevel, at: location,
            Wording(
              "Deze kop slaat een niveau over: na niveau \(previous) komt \(previous + 1), niet \(heading.level).",
              en:
                "This heading skips a level: after level \(previous) comes \(previous + 1), not \(heading.level)."
            ),
            suggestion: Suggestion(
              Wording("Begin deze kop met \(right).", en: "Begin this heading with \(right)."),
              replacement: right)))
      }
      previous = heading.level
    }
    return found
  }

  private func images(_ images: [MarkdownDocument.Image]) -> [Diagnostic] {
    images.filter { $0.alt.allSatisfy(\.isWhitespace) }.map { image in
      Diagnostic(
        .imageWithoutAlt, at: text.location(place(image.position)),
        Wording(
          "Deze afbeelding heeft geen beschrijving. Wie de afbeelding niet ziet, mist dan wat erop staat.",
          en: "This image has no description for people who cannot see it."),
        suggestion: Suggestion(
          Wording(
            "Zet tussen de vierkante haken wat er op de afbeelding te zien is.",
            en: "Say between the square brackets what the image shows.")))
    }
  }

  private static func excerpt(_ html: String) -> String {
    let line = html.prefix { !$0.isNewline }
    return line.count > 40 ? line.prefix(40) + "…" : String(line)
  }
}
