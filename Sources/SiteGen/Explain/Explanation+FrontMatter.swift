/// The front matter as a whole, and its keys.
extension Explanation {
  private static let wholeEntry = """
    ---
    titel: Slim parkeren
    samenvatting: Bewoners vragen een parkeervergunning aan op hun telefoon.
    fase: in-uitvoering
    indieners: [Utrecht]
    bronnen:
      - titel: Raadsbrief over parkeren
    ---
    ## Wat is het?

    Bewoners vragen hun vergunning aan op hun telefoon.
    """

  static let frontMatterMissing = Explanation(
    title: Wording("Het kopje ontbreekt, of staat niet bovenaan", en: "No front matter at the top"),
    why: Wording(
      "Uit het kopje komen de titel, de gemeente en de fase. Het moet op de eerste regel beginnen.",
      en: "The title, the municipality and the phase come from it. It must begin on the first line."),
    steps: [
      Wording(
        "Zet op de allereerste regel drie streepjes: ---. Er mag niets boven staan, ook geen lege regel.",
        en: "Put three hyphens on the very first line: ---. Nothing may stand above, not even a blank line."),
      Wording("Zet daaronder de velden, zoals 'titel: Slim parkeren'.", en: "Put the fields below it."),
      Wording(
        "Sluit af met weer een regel ---. Daaronder komt de tekst.",
        en: "Close with another line ---. The text comes below that."),
    ],
    example: .whole(
      "pilots/slim-parkeren",
      wrong: """
        Slim parkeren

        Bewoners vragen hun vergunning aan op hun telefoon.
        """, right: wholeEntry))

  static let frontMatterUnclosed = Explanation(
    title: Wording("Het kopje is niet gesloten", en: "The front matter is not closed"),
    why: Wording(
      "Zonder tweede regel --- is niet duidelijk waar de velden ophouden en de tekst begint.",
      en: "Without a second line --- it is not clear where the fields end and the text begins."),
    steps: [
      Wording(
        "Zet onder het laatste veld een regel met alleen drie streepjes: ---.",
        en: "Put a line with only three hyphens below the last field.")
    ],
    example: .whole(
      "pilots/slim-parkeren",
      wrong: """
        ---
        titel: Slim parkeren
        samenvatting: Bewoners vragen een parkeervergunning aan op hun telefoon.
        fase: in-uitvoering
        indieners: [Utrecht]
        bronnen:
          - titel: Raadsbrief over parkeren

        ## Wat is het?

        Bewoners vragen hun vergunning aan op hun telefoon.
        """, right: wholeEntry))

  static let frontMatterNotMapping = Explanation(
    title: Wording("In het kopje staan geen velden", en: "The front matter has no fields"),
    why: Wording(
      "In het kopje staan alleen regels met een veld, een dubbele punt en een waarde.",
      en: "The front matter has lines with a field, a colon and a value, and nothing else."),
    steps: [
      Wording(
        "Schrijf elk gegeven als veld, bijvoorbeeld 'titel: Slim parkeren'.",
        en: "Write each piece of data as a field, such as 'titel: Slim parkeren'."),
      Wording("Zet gewone zinnen onder de tweede regel ---.", en: "Put sentences below the second line ---."),
    ],
    example: .whole(
      "pilots/slim-parkeren",
      wrong: """
        ---
        Slim parkeren, een pilot van Utrecht
        ---
        Bewoners vragen hun vergunning aan op hun telefoon.
        """, right: wholeEntry))

  static let keyDuplicate = Explanation(
    title: Wording("Een veld staat er twee keer", en: "A field occurs twice"),
    why: Wording(
      "Dan is niet duidelijk welke waarde u bedoelt.", en: "It is not clear which value is meant."),
    steps: [
      Wording("Kies de goede regel en haal de andere weg.", en: "Keep the right line and remove the other."),
      Wording(
        "Wilt u meer waarden geven? Zet ze in één lijst, zoals 'themas: [mobiliteit, privacy]'.",
        en: "For several values write one list, such as 'themas: [mobiliteit, privacy]'."),
    ],
    example: .fields(
      "pilots/slim-strooien",
      wrong: """
        fase: gepubliceerd
        fase: in-uitvoering
        """, right: "fase: in-uitvoering"))

  static let keyUnknown = Explanation(
    title: Wording("Dit veld bestaat niet", en: "Unknown field"),
    why: Wording(
      "De site kent alleen vaste velden. Wat bij een ander veld staat, ziet niemand.",
      en: "The site knows a fixed set of fields; what stands in another is seen by nobody."),
    steps: [
      Wording(
        "Kijk of het veld goed is gespeld. Velden hebben kleine letters, en koppeltekens in plaats van spaties.",
        en: "Check the spelling: fields have lower-case letters, and hyphens instead of spaces."),
      Wording(
        "Zoek het veld op in CONTRIBUTING.md, bij 'Alle velden'. Niet elke soort blad heeft dezelfde velden.",
        en: "Look it up in CONTRIBUTING.md. Not every kind of entry has the same fields."),
      Wording(
        "Staat uw gegeven er niet bij? Schrijf het dan in de tekst onder het kopje.",
        en: "Is there no field for it? Then write it in the text below."),
    ],
    example: .fields(
      "pilots/gladde-wegen",
      wrong: "samenvating: Strooiwagens rijden alleen waar het echt glad is.",
      right: "samenvatting: Strooiwagens rijden alleen waar het echt glad is."))

  static let keyNotText = Explanation(
    title: Wording("De naam van een veld is geen gewoon woord", en: "The name of a field is not a word"),
    why: Wording(
      "Voor de dubbele punt staat de naam van een veld. Met haken eromheen wordt het een lijst.",
      en: "The name of a field stands before the colon; brackets make it a list."),
    steps: [
      Wording(
        "Haal de haken of streepjes voor de dubbele punt weg.", en: "Remove the brackets before the colon.")
    ],
    example: .fields(
      "pilots/groene-daken", wrong: "[themas]: energietransitie", right: "themas: [energietransitie]"))
}
