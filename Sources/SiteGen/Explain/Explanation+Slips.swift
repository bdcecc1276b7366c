/// Slips in front matter that are recognised by how a line looks.
extension Explanation {
  static let yamlColonMissing = Explanation(
    title: Wording(
      "Tussen veld en waarde ontbreekt een dubbele punt", en: "No colon between a field and its value"),
    why: Wording(
      "Elk veld in het kopje heeft een naam, een dubbele punt, een spatie en een waarde.",
      en: "Every field of the front matter has a name, a colon, a space and a value."),
    steps: [
      Wording(
        "Zet achter de naam van het veld een dubbele punt en een spatie.",
        en: "Put a colon and a space after the name."),
      Wording(
        "Hoort de regel bij de tekst van het veld erboven? Zet dan alles op één regel.",
        en: "Does the line belong to the field above? Put all of it on one line."),
    ],
    example: .fields("pilots/slim-laden", wrong: "titel = Slim laden", right: "titel: Slim laden"))

  static let yamlSpaceMissing = Explanation(
    title: Wording("Er ontbreekt een spatie", en: "A space is missing"),
    why: Wording(
      "Een dubbele punt of een streepje telt pas als er een spatie achter staat.",
      en: "A colon or a hyphen only counts when a space follows."),
    steps: [
      Wording(
        "Zet een spatie achter de dubbele punt of het streepje.",
        en: "Put a space after the colon or the hyphen.")
    ],
    example: .fields("pilots/wijkbudget", wrong: "titel:Wijkbudget", right: "titel: Wijkbudget"))

  static let yamlListMark = Explanation(
    title: Wording("Een lijst heeft andere tekens dan streepjes", en: "A list with other marks than hyphens"),
    why: Wording(
      "In het kopje begint elk punt van een lijst met een streepje. Een tekstverwerker maakt er soms een rondje van.",
      en:
        "In front matter each item of a list begins with a hyphen; word processors sometimes turn it into a bullet."
    ),
    steps: [
      Wording(
        "Typ op die plaats een gewoon streepje en een spatie.", en: "Type a plain hyphen and a space there.")
    ],
    example: .fields(
      "pilots/spreekuur-online",
      wrong: """
        tijdlijn:
          • datum: 2016
            gebeurtenis: De proef begint.
        """,
      right: """
        tijdlijn:
          - datum: 2016
            gebeurtenis: De proef begint.
        """))

  static let yamlIndentation = Explanation(
    title: Wording("Een veld begint niet op de goede plaats", en: "A field that begins at the wrong place"),
    why: Wording(
      "Spaties aan het begin van een regel laten zien welke velden bij elkaar horen.",
      en: "The spaces before a line show which fields belong together."),
    steps: [
      Wording("Laat gewone velden helemaal links beginnen.", en: "Start plain fields at the left edge."),
      Wording(
        "Zet velden die bij elkaar horen precies onder elkaar.",
        en: "Put fields that belong together exactly below each other."),
    ],
    example: .fields(
      "pilots/buurtapp",
      wrong: """
        zoekt-partners:
          open: true
           waarvoor: Samen testen
        """,
      right: """
        zoekt-partners:
          open: true
          waarvoor: Samen testen
        """))

  static let yamlSpecialStart = Explanation(
    title: Wording(
      "Een waarde begint met een bijzonder teken", en: "A value begins with a special character"),
    why: Wording(
      "Tekens als [, {, @, * en > hebben aan het begin van een waarde een eigen betekenis.",
      en: "Characters such as [, {, @, * and > have a meaning of their own at the start of a value."),
    steps: [
      Wording(
        "Zet de hele waarde tussen dubbele aanhalingstekens.", en: "Put the whole value in double quotes.")
    ],
    example: .fields(
      "pilots/slim-strooien", wrong: "titel: [Concept] Slim strooien",
      right: #"titel: "[Concept] Slim strooien""#))

  static let yamlNumberSign = Explanation(
    title: Wording("Een # maakt van de rest een opmerking", en: "A # turns the rest into a remark"),
    why: Wording(
      "In het kopje telt alles na een spatie en een # niet mee. Lezers zien die tekst niet.",
      en: "In front matter nothing counts after a space and a #; readers will not see it."),
    steps: [
      Wording(
        "Hoort het bij de tekst? Zet de hele waarde tussen dubbele aanhalingstekens.",
        en: "Is it part of the text? Put the whole value in double quotes."),
      Wording(
        "Is het een opmerking? Zet een spatie achter het #.", en: "Is it a remark? Put a space after the #."),
    ],
    example: .fields(
      "pilots/open-raad", wrong: "titel: De raad online #samen", right: #"titel: "De raad online #samen""#))

  static let markdownHeadingSpace = Explanation(
    title: Wording(
      "Na de hekjes van een kop ontbreekt een spatie", en: "No space after the marks of a heading"),
    why: Wording(
      "Zonder spatie is het geen kop. Lezers zien dan de hekjes staan.",
      en: "Without a space it is no heading, and readers see the marks."),
    steps: [Wording("Zet een spatie achter de hekjes.", en: "Put a space after the marks.")],
    example: .text("pilots/deelfiets-station", wrong: "##Wat is het?", right: "## Wat is het?"))
}
