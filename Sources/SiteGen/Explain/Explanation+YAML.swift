/// The signs and spaces of front matter.
extension Explanation {
  static let yamlSyntax = Explanation(
    title: Wording(
      "Een regel in het kopje is niet te lezen", en: "A line of the front matter cannot be read"),
    why: Wording(
      "Het kopje heeft vaste regels voor spaties en tekens. Eén fout maakt het hele kopje onleesbaar.",
      en: "Front matter has fixed rules for spaces and signs; one mistake makes all of it unreadable."),
    steps: [
      Wording(
        "Kijk of de regel net zo ver naar rechts begint als de regels die erbij horen.",
        en: "Check that the line begins as far to the right as those it belongs to."),
      Wording(
        "Ziet u niets? Zet de hele waarde tussen dubbele aanhalingstekens.",
        en: "If you see nothing, put the whole value in double quotes."),
    ],
    example: .fields(
      "pilots/slim-archief", wrong: #"titel: "Het archief op C:\proef""#,
      right: "titel: Het archief op C:\\proef"))

  static let yamlTab = Explanation(
    title: Wording("Er staat een tab in het kopje", en: "A tab in the front matter"),
    why: Wording(
      "Een tab is niet overal even breed. Daarom springt u in het kopje in met spaties.",
      en: "A tab is not equally wide everywhere, so front matter is indented with spaces."),
    steps: [
      Wording(
        "Haal de tab weg en typ twee spaties. In het voorbeeld is de tab te zien als ␉.",
        en: "Remove the tab and type two spaces. The example shows the tab as ␉.")
    ],
    example: .fields(
      "pilots/laadpalen",
      wrong: """
        zoekt-partners:
        \topen: true
        """,
      right: """
        zoekt-partners:
          open: true
        """))

  static let yamlColonInText = Explanation(
    title: Wording("Er staat een dubbele punt in een tekst", en: "A colon in a text"),
    why: Wording(
      "Een dubbele punt met een spatie erachter scheidt een veld van zijn waarde. Zo lijken er twee velden te staan.",
      en: "A colon with a space separates a field from its value; here there seem to be two fields."),
    steps: [
      Wording(
        "Zet de hele tekst na de naam van het veld tussen dubbele aanhalingstekens.",
        en: "Put the whole text after the name of the field in double quotes.")
    ],
    example: .fields(
      "pilots/slim-parkeren-binnenstad", wrong: "titel: Parkeren: slimmer en sneller",
      right: #"titel: "Parkeren: slimmer en sneller""#))

  static let yamlUnclosedQuote = Explanation(
    title: Wording("Een aanhalingsteken is niet gesloten", en: "A quotation mark is not closed"),
    why: Wording(
      "Alles na dat teken hoort dan bij de tekst, ook de velden eronder.",
      en: "Everything after the mark then belongs to the text, the fields below it too."),
    steps: [
      Wording(
        "Zet aan het eind van de tekst hetzelfde aanhalingsteken als aan het begin.",
        en: "Put the same mark at the end of the text as at its start."),
      Wording(
        "Begint de tekst met een apostrof? Zet de hele tekst tussen dubbele aanhalingstekens.",
        en: "Does the text begin with an apostrophe? Put all of it in double quotes."),
    ],
    example: .fields(
      "pilots/drukte-in-de-stad", wrong: #"titel: "Drukte in de stad"#, right: #"titel: "Drukte in de stad""#)
  )

  static let yamlUnclosedList = Explanation(
    title: Wording("Een lijst is niet gesloten", en: "A list is not closed"),
    why: Wording(
      "Een lijst op één regel staat tussen rechte haken. Zonder laatste haak loopt de lijst door in het volgende veld.",
      en: "A list on one line stands in square brackets; without the last one it runs into the next field."),
    steps: [
      Wording(
        "Zet aan het eind van de lijst een rechte haak: ].",
        en: "Put a square bracket at the end of the list."),
      Wording("Zet tussen de waarden een komma.", en: "Put a comma between the values."),
    ],
    example: .fields(
      "pilots/deelfiets", wrong: "themas: [mobiliteit, energietransitie",
      right: "themas: [mobiliteit, energietransitie]"))

  static let yamlAnchor = Explanation(
    title: Wording("Een waarde begint met & of *", en: "A value begins with & or *"),
    why: Wording(
      "Deze tekens hebben in een kopje een eigen betekenis, die deze site niet gebruikt.",
      en: "These signs have a meaning of their own in front matter, which this site does not use."),
    steps: [
      Wording(
        "Hoort het teken bij de tekst? Zet de hele tekst tussen dubbele aanhalingstekens.",
        en: "Does the sign belong to the text? Put all of it in double quotes."),
      Wording(
        "Wilde u de tekst vet maken? Dat kan niet in een veld. Haal de sterretjes weg.",
        en: "Bold text is not possible in a field: remove the asterisks."),
    ],
    example: .fields(
      "pilots/afval-app", wrong: "trefwoorden: [*afval, app]", right: "trefwoorden: [afval, app]"))

  static let yamlTag = Explanation(
    title: Wording("Een waarde begint met een uitroepteken", en: "A value begins with an exclamation mark"),
    why: Wording(
      "Een uitroepteken aan het begin heeft in een kopje een eigen betekenis, die deze site niet gebruikt.",
      en: "An exclamation mark at the start has a meaning of its own, which this site does not use."),
    steps: [
      Wording(
        "Haal het uitroepteken weg, of zet de hele tekst tussen dubbele aanhalingstekens.",
        en: "Remove it, or put the whole text in double quotes.")
    ],
    example: .fields(
      "pilots/fietsroutes", wrong: "titel: !Fietsroutes op de kaart",
      right: "titel: Fietsroutes op de kaart"))

  static let yamlTooDeep = Explanation(
    title: Wording("Er staan te veel lijsten in elkaar", en: "Lists are nested too deeply"),
    why: Wording(
      "Geen enkel veld heeft meer dan een paar lagen nodig. Meestal zijn er haken te veel getypt.",
      en: "No field needs more than a few levels; most often too many brackets were typed."),
    steps: [
      Wording("Haal de haken weg die te veel zijn.", en: "Remove the brackets that are too many.")
    ],
    example: .fields(
      "pilots/buurtkaart",
      wrong: "themas: [[[[[[[[[[[[[[[[[digitalisering]]]]]]]]]]]]]]]]]",
      right: "themas: [digitalisering]"))

  static let yamlTooLarge = Explanation(
    title: Wording("Er staan te veel waarden in het kopje", en: "Too many values in the front matter"),
    why: Wording(
      "Een kopje is voor een paar gegevens, niet voor een hele tabel.",
      en: "Front matter is for a few pieces of data, not for a whole table."),
    steps: [
      Wording(
        "Zet de gegevens als bestand naast het blad, bijvoorbeeld als .csv. Maak er een link naar.",
        en: "Put the data in a file beside the entry, such as a .csv, and link to it.")
    ],
    example: .words(
      wrong: Wording(
        "Een lijst van twintigduizend metingen in het kopje.", en: "Twenty thousand measurements."),
      right: Wording(
        "Een link in de tekst naar 'metingen.csv', dat naast het blad staat.",
        en: "A link in the text to 'metingen.csv', which stands beside the entry.")))

  static let yamlControlCharacter = Explanation(
    title: Wording("Er staat een onzichtbaar teken", en: "An invisible character"),
    why: Wording(
      "Zo'n teken komt vaak mee met plakken uit een ander programma. Het kan een regel in tweeën breken.",
      en: "It often comes along when text is pasted, and may break a line in two."),
    steps: [
      Wording(
        "Haal de tekst rond de plaats uit de melding weg en typ hem opnieuw.",
        en: "Remove the text around the spot and type it again.")
    ],
    example: .words(
      wrong: Wording(
        "'Slim parkeren', geplakt uit een presentatie, met een onzichtbaar regeleinde na 'Slim'.",
        en: "'Slim parkeren', pasted from slides, with an invisible line break after 'Slim'."),
      right: Wording("'Slim parkeren', zelf getypt.", en: "'Slim parkeren', typed by hand.")))
}
