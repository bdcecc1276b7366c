/// A file as a whole.
extension Explanation {
  static let fileEmpty = Explanation(
    title: Wording("Het bestand is leeg", en: "The file is empty"),
    why: Wording(
      "Zonder titel en tekst kan er geen pagina van komen.",
      en: "Without a title and a text it cannot become a page."),
    steps: [
      Wording(
        "Zet een kopje en een tekst in het bestand. In CONTRIBUTING.md staat een voorbeeld om over te nemen.",
        en: "Put front matter and a text in it. CONTRIBUTING.md has an example to copy."),
      Wording("Hebt u het bestand niet nodig? Verwijder het dan.", en: "Or remove the file."),
    ],
    example: .words(
      wrong: Wording(
        "Het bestand 'slim-parkeren.md' is er, maar er staat niets in.",
        en: "The file 'slim-parkeren.md' is there, but nothing stands in it."),
      right: Wording(
        "In het bestand staan een kopje met een titel, en een tekst.",
        en: "It has front matter with a title, and a text.")))

  static let fileNotUTF8 = Explanation(
    title: Wording("Het bestand is niet bewaard als UTF-8", en: "The file is not UTF-8"),
    why: Wording(
      "UTF-8 is een manier om letters op te slaan. Op een andere manier worden letters als é en ë onleesbaar.",
      en: "In another encoding, letters such as é and ë become unreadable."),
    steps: [
      Wording(
        "Werkt u in de browser? Haal de hele tekst weg en plak hem opnieuw. Dan komt het vanzelf goed.",
        en: "In the browser: remove the whole text and paste it again."),
      Wording(
        "Werkt u op uw eigen computer? Kies 'Opslaan als' en bij 'Codering' voor UTF-8.",
        en: "On your computer: choose 'Save as' and the encoding UTF-8."),
    ],
    example: .words(
      wrong: Wording(
        "De zin 'Een café op het plein', bewaard als ANSI of als 'Unicode' (UTF-16).",
        en: "The sentence 'Een café op het plein', saved as ANSI or UTF-16."),
      right: Wording("Dezelfde zin, bewaard als UTF-8.", en: "The same sentence, saved as UTF-8.")))

  static let fileHasNUL = Explanation(
    title: Wording("Het bestand is geen gewone tekst", en: "The file is not plain text"),
    why: Wording(
      "Er staat een NUL-teken in. Dat komt niet voor in tekst, maar wel in een document van Word of een pdf.",
      en: "It holds a NUL character, which text never has, but Word documents and PDFs do."),
    steps: [
      Wording(
        "Is het een document? Kopieer de tekst en plak die in een nieuw bestand dat eindigt op .md.",
        en: "Is it a document? Copy its text into a new file that ends in .md."),
      Wording(
        "Is het wel een tekst? Typ de regel uit de melding dan opnieuw.",
        en: "Is it text? Then type the line of the message again."),
    ],
    example: .words(
      wrong: Wording(
        "Een Word-document dat 'slim-parkeren.md' is genoemd.",
        en: "A Word document named 'slim-parkeren.md'."),
      right: Wording(
        "De tekst uit dat document, geplakt in 'slim-parkeren.md'.",
        en: "The text of that document, pasted into 'slim-parkeren.md'.")))

  static let fileTooLarge = Explanation(
    title: Wording("Het bestand is te groot", en: "The file is too large"),
    why: Wording(
      "Er passen ongeveer veertigduizend woorden in een blad. Een langere pagina leest niemand uit.",
      en: "An entry has room for some forty thousand words; nobody reads a longer page."),
    steps: [
      Wording("Verdeel de tekst over meer bladen.", en: "Divide the text over several entries."),
      Wording(
        "Is het een lang rapport? Zet het als pdf naast uw blad en maak er een link naar.",
        en: "Is it a long report? Put it beside the entry as a PDF and link to it."),
    ],
    example: .words(
      wrong: Wording(
        "Een heel onderzoeksrapport met bijlagen in één blad.",
        en: "A whole report with annexes in one entry."),
      right: Wording(
        "Een blad met een samenvatting, en een link naar het rapport.",
        en: "An entry with a summary, and a link to the report.")))

  static let fileNameNotSlug = Explanation(
    title: Wording("De bestandsnaam kan geen webadres zijn", en: "The file name cannot be a web address"),
    why: Wording(
      "De bestandsnaam wordt het laatste deel van het webadres. Hoofdletters en spaties geven daar problemen.",
      en: "The file name becomes the last part of the web address, where capitals and spaces give trouble."),
    steps: [
      Wording(
        "Open het bestand in de browser om het te bewerken. De naam staat boven de tekst.",
        en: "Open the file in the browser to edit it; its name stands above the text."),
      Wording(
        "Gebruik kleine letters en cijfers, met koppeltekens in plaats van spaties. Laat .md aan het eind staan.",
        en: "Use lower-case letters and digits, with hyphens instead of spaces. Keep .md at the end."),
    ],
    example: .name(wrong: "Content/pilots/Slimme Containers.md", right: "Content/pilots/slimme-containers.md")
  )

  static let fileOutsideKinds = Explanation(
    title: Wording("Het bestand staat in de verkeerde map", en: "The file is in the wrong folder"),
    why: Wording(
      "De map bepaalt wat voor blad het is. Op een andere plaats komt het blad niet op de site.",
      en: "The folder says what kind of entry it is; elsewhere it does not come on the site."),
    steps: [
      Wording(
        "Kies de map die erbij past. Een pilot staat in Content/pilots, een best practice in Content/best-practices.",
        en: "Choose the folder that fits: a pilot stands in Content/pilots."),
      Wording(
        "Verplaats het bestand: bewerk het en zet de map voor de naam. Het bestand staat direct in die map.",
        en: "Move the file: edit it and put the folder before its name, without another folder between."),
    ],
    example: .name(wrong: "Content/slim-laden.md", right: "Content/pilots/slim-laden.md"))

  static let fileUnused = Explanation(
    title: Wording("Het bestand wordt nergens gebruikt", en: "Nothing uses this file"),
    why: Wording(
      "Een afbeelding of document komt alleen op de site als een blad het toont of ernaar linkt.",
      en: "A picture or document only comes on the site when an entry shows it or links to it."),
    steps: [
      Wording(
        "Hoort het bij een blad? Maak er in de tekst van dat blad een link naar.",
        en: "Does it belong to an entry? Link to it from the text of that entry."),
      Wording(
        "Is het zelf een blad? Geef het een naam die eindigt op .md.",
        en: "Is it an entry itself? Give it a name that ends in .md."),
      Wording("Hebt u het niet meer nodig? Verwijder het dan.", en: "Otherwise remove it."),
    ],
    example: .files(
      wrong: ExampleSnippet(
        "Content/pilots/deelauto.md", .text, "In de raadsbrief staat wat de proef kost.",
        beside: ["raadsbrief.pdf"]),
      right: ExampleSnippet(
        "Content/pilots/deelauto.md", .text, "In de [raadsbrief](raadsbrief.pdf) staat wat de proef kost.",
        beside: ["raadsbrief.pdf"])))
}
