/// The markup of texts, and their plain words.
extension Explanation {
  static let markdownRawHTML = Explanation(
    title: Wording("Er staat HTML-code in de tekst", en: "HTML in the text"),
    why: Wording(
      "HTML-code kan de pagina stukmaken of onveilig zijn. Met Markdown kunt u hetzelfde schrijven.",
      en: "HTML can break a page or make it unsafe; Markdown does the same."),
    steps: [
      Wording(
        "Schrijf **vet**, *schuin*, of [tekst](adres) voor een link.",
        en: "Write **bold**, *italic*, or [text](address) for a link."),
      Wording("Bedoelt u het teken < zelf? Schrijf dan \\<.", en: "For the character < itself write \\<."),
    ],
    example: .text(
      "pilots/stadspas", wrong: "De pas is <b>gratis</b> voor kinderen.",
      right: "De pas is **gratis** voor kinderen."))

  static let markdownHeadingLevel = Explanation(
    title: Wording("Een kop heeft het verkeerde niveau", en: "A heading has the wrong level"),
    why: Wording(
      "Wie een schermlezer gebruikt, springt van kop naar kop. De titel van het blad is al de eerste kop.",
      en: "Who uses a screen reader jumps between headings; the title is the first already."),
    steps: [
      Wording("Begin een kop in de tekst met twee hekjes: ##.", en: "Begin a heading with ##."),
      Wording(
        "Een kop daaronder krijgt er één meer: ###. Sla geen niveau over.",
        en: "A heading below it has one more: ###. Skip no level."),
    ],
    example: .text(
      "pilots/moestuin",
      wrong: """
        # Wat is het?

        Bewoners tuinieren samen.
        """,
      right: """
        ## Wat is het?

        Bewoners tuinieren samen.
        """))

  static let markdownNesting = Explanation(
    title: Wording(
      "Er staan te veel lijsten of citaten in elkaar", en: "Lists or quotes are nested too deeply"),
    why: Wording(
      "Zo'n tekst is voor niemand te lezen. Vaak komen de tekens mee uit een mail die vaak is doorgestuurd.",
      en: "Nobody can read that; often the signs come from a mail that was forwarded many times."),
    steps: [
      Wording(
        "Haal de tekens > en - aan het begin van de regels weg.", en: "Remove the signs > and - at the start."
      ),
      Wording("Houd een lijst op hoogstens twee niveaus.", en: "Keep a list to two levels."),
    ],
    example: .words(
      wrong: Wording("Een regel met meer dan honderd keer > ervoor.", en: "A line with > a hundred times."),
      right: Wording("Dezelfde regel zonder die tekens.", en: "The same line without those signs.")))

  static let markdownEmptyLink = Explanation(
    title: Wording("Een link heeft geen tekst", en: "A link has no text"),
    why: Wording(
      "Er is dan niets om op te klikken. Een schermlezer leest dan alleen het adres voor.",
      en: "There is nothing to click on; a screen reader would read the address out."),
    steps: [
      Wording(
        "Zet tussen de vierkante haken waar de link naartoe gaat.",
        en: "Say between the square brackets where the link leads.")
    ],
    example: .text(
      "pilots/ov-begeleiding", wrong: "Lees ook [](../themas/mobiliteit.md).",
      right: "Lees ook [meer over mobiliteit](../themas/mobiliteit.md)."))

  static let markdownTableHeader = Explanation(
    title: Wording("Een tabel mist de naam van een kolom", en: "A table lacks the name of a column"),
    why: Wording(
      "Een schermlezer leest bij elk vakje de naam van de kolom voor. Zonder naam is een tabel niet te volgen.",
      en: "A screen reader reads the name of the column with each cell."),
    steps: [
      Wording("Vul in de bovenste rij bij elke kolom een naam in.", en: "Name every column in the top row.")
    ],
    example: .text(
      "pilots/zonnepanelen",
      wrong: """
        | Wijk |  |
        | --- | --- |
        | Noord | 40 |
        """,
      right: """
        | Wijk | Aantal daken |
        | --- | --- |
        | Noord | 40 |
        """))

  static let markdownUnintended = Explanation(
    title: Wording("De site toont iets anders dan u bedoelt", en: "The site shows something else than meant"),
    why: Wording(
      "Met een ander teken of een spatie te veel is iets geen link, lijst of kop meer. Lezers zien dan losse tekens.",
      en: "With another mark or a space too many, a link, list or heading becomes a row of marks."),
    steps: [
      Wording(
        "Begin elk punt van een lijst met een streepje en een spatie.", en: "Begin items with a hyphen."),
      Wording(
        "Schrijf een link als [tekst](adres), zonder spatie ertussen.", en: "Write links as [text](address)."),
      Wording("Begin een kop met ## en een spatie.", en: "Begin a heading with ## and a space."),
    ],
    example: .text(
      "pilots/buurttuin",
      wrong: """
        Wat is er nodig?

        • een stuk grond
        • tien buren
        """,
      right: """
        Wat is er nodig?

        - een stuk grond
        - tien buren
        """))

  static let textCurlyQuotes = Explanation(
    title: Wording("Er staan gekrulde aanhalingstekens om een waarde", en: "Curly quotes around a value"),
    why: Wording(
      "Een tekstverwerker maakt van rechte aanhalingstekens gekrulde. Die komen dan mee op de site.",
      en: "A word processor makes straight quotes curly, and those show on the site."),
    steps: [
      Wording("Haal de gekrulde aanhalingstekens weg.", en: "Remove the curly quotes."),
      Wording(
        "Staat er een dubbele punt in de waarde? Zet er dan rechte aanhalingstekens om: \".",
        en: "Is there a colon in the value? Then put straight ones around it: \"."),
    ],
    example: .fields(
      "pilots/buurtapp", wrong: "titel: “Een app voor de buurt”", right: "titel: Een app voor de buurt"))

  static let textLongSentence = Explanation(
    title: Wording("Een zin is lang", en: "A long sentence"),
    why: Wording(
      "Korte zinnen zijn voor iedereen makkelijker te lezen. Dit is een tip; u hoeft niets te doen.",
      en: "Short sentences are easier for everybody. This is a hint; nothing has to change."),
    steps: [
      Wording(
        "Maak er twee zinnen van. Zet in elke zin één ding.", en: "Make it two, with one thing in each."),
      Wording("Is het een opsomming? Maak er een lijst van.", en: "Make a list of an enumeration."),
    ],
    example: .text(
      "pilots/laaggeletterd",
      wrong:
        "Omdat veel inwoners de brieven van de gemeente niet goed begrijpen, schrijven wij die samen met hen opnieuw, zodat zij minder vaak hoeven te bellen.",
      right: """
        Veel inwoners begrijpen de brieven van de gemeente niet goed.
        Daarom schrijven wij die samen met hen opnieuw.
        Zij hoeven dan minder vaak te bellen.
        """))

  static let textAbbreviation = Explanation(
    title: Wording("Een afkorting is niet uitgelegd", en: "An abbreviation is not explained"),
    why: Wording(
      "Wie niet in uw vak werkt, kent de afkorting misschien niet. Dit is een tip; u hoeft niets te doen.",
      en: "Who is not in your trade may not know it. This is a hint; nothing has to change."),
    steps: [
      Wording(
        "Schrijf de eerste keer de hele naam, met de afkorting erachter tussen haakjes.",
        en: "Write the whole name the first time, with the abbreviation in brackets behind it."),
      Wording(
        "Kent iedereen de afkorting? De redactie kan die in Content/site.yaml zetten.",
        en: "If everybody knows it, the maintainers can add it to Content/site.yaml."),
    ],
    example: .text(
      "pilots/energieloket", wrong: "Het team van de RES helpt bewoners.",
      right: "Het team van de regionale energiestrategie (RES) helpt bewoners."))
}
