/// The shape and length of values.
extension Explanation {
  static let fieldRequired = Explanation(
    title: Wording("Een verplicht veld is niet ingevuld", en: "A required field is empty"),
    why: Wording(
      "Elke pagina toont dit gegeven, of lezers zoeken erop.",
      en: "Every page shows this, or readers search by it."),
    steps: [
      Wording("Vul het veld in. In de melding staat wat erin hoort.", en: "Fill in the field."),
      Wording(
        "Weet u het antwoord niet? Kijk in CONTRIBUTING.md of u 'onbekend' mag schrijven.",
        en: "If you do not know it, see in CONTRIBUTING.md whether 'onbekend' will do."),
    ],
    example: .fields("pilots/zwembad-app", wrong: "fase:", right: "fase: in-uitvoering"))

  static let valueNotText = Explanation(
    title: Wording("Hier hoort een gewone tekst", en: "Plain text was expected"),
    why: Wording(
      "Door een dubbele punt of een lijst lijkt de tekst uit stukken te bestaan.",
      en: "A colon or a list makes the text look like several pieces."),
    steps: [
      Wording(
        "Staat er een dubbele punt in de tekst? Zet de hele tekst tussen dubbele aanhalingstekens.",
        en: "Is there a colon in the text? Put all of it in double quotes."),
      Wording(
        "Staan er regels onder het veld? Maak er één tekst van.", en: "Make one text of several lines."),
    ],
    example: .fields(
      "pilots/vergunning-per-app",
      wrong: """
        trefwoorden:
          - parkeren: vergunning
          - app
        """,
      right: """
        trefwoorden:
          - "parkeren: vergunning"
          - app
        """))

  static let valueNotList = Explanation(
    title: Wording("Hier hoort een lijst", en: "A list was expected"),
    why: Wording(
      "Bij dit veld kunnen meer waarden staan. Daarom schrijft u een lijst, ook bij één waarde.",
      en: "This field may hold several values, so write a list even of one."),
    steps: [Wording("Zet rechte haken om de waarde.", en: "Put square brackets around the value.")],
    example: .fields("pilots/deelscooter", wrong: "themas: mobiliteit", right: "themas: [mobiliteit]"))

  static let valueNotMapping = Explanation(
    title: Wording("Hier horen velden onder", en: "Fields were expected"),
    why: Wording(
      "Dit veld bestaat uit een paar kleinere velden. Zo weet de site wat elk stuk betekent.",
      en: "This field consists of smaller ones, so that the site knows what each piece means."),
    steps: [
      Wording(
        "Zet de velden uit de melding onder elkaar, met twee spaties ervoor.",
        en: "Put the fields of the message on lines of their own, with two spaces before them.")
    ],
    example: .fields(
      "pilots/buurtbus", wrong: "zoekt-partners: true",
      right: """
        zoekt-partners:
          open: true
          waarvoor: Gemeenten met een buurtbus die willen meetesten.
        """))

  static let valueSingle = Explanation(
    title: Wording("Hier hoort één waarde, geen lijst", en: "One value was expected, no list"),
    why: Wording(
      "De site kan hier maar één waarde tonen.", en: "The site can show only one value here."),
    steps: [
      Wording("Kies één waarde.", en: "Choose one value."),
      Wording("Haal de haken of het streepje weg.", en: "Remove the brackets or the hyphen."),
    ],
    example: .fields("pilots/leerlingenvervoer", wrong: "fase: [in-uitvoering]", right: "fase: in-uitvoering")
  )

  static let valueTooShort = Explanation(
    title: Wording("Een tekst is te kort", en: "A text is too short"),
    why: Wording(
      "Deze tekst staat in lijsten en zoekresultaten. Lezers moeten daaraan zien waar het over gaat.",
      en: "This text stands in lists and search results, where it must say what it is about."),
    steps: [
      Wording("Zeg in een hele zin wat het is en voor wie.", en: "Say in a sentence what it is and for whom.")
    ],
    example: .fields(
      "pilots/wachttijd-balie", wrong: "samenvatting: Korter wachten.",
      right: "samenvatting: Inwoners zien op hun telefoon hoe lang zij bij de balie moeten wachten."))

  static let valueTooLong = Explanation(
    title: Wording("Een tekst is te lang", en: "A text is too long"),
    why: Wording(
      "Deze tekst staat in lijsten en zoekresultaten. Een lange tekst wordt daar onleesbaar.",
      en: "This text stands in lists and search results, where long texts are hard to read."),
    steps: [
      Wording("Zeg hetzelfde in minder woorden.", en: "Say the same in fewer words."),
      Wording("Zet de rest in de tekst onder het kopje.", en: "Put the rest in the text below."),
    ],
    example: .fields(
      "pilots/luchtkwaliteit",
      wrong:
        "titel: Een proef met sensoren aan lantaarnpalen om samen met bewoners de kwaliteit van de lucht te meten",
      right: "titel: Bewoners meten de lucht met sensoren"))

  static let valueTooMany = Explanation(
    title: Wording("Een lijst is te lang", en: "A list is too long"),
    why: Wording(
      "Wie alles kiest, helpt de zoeker niet. Een paar goede keuzes zijn beter te vinden.",
      en: "Choosing everything does not help who searches; a few good choices do."),
    steps: [Wording("Kies de belangrijkste en haal de andere weg.", en: "Keep the most important ones.")],
    example: .fields(
      "pilots/slimme-lantaarns",
      wrong: "themas: [mobiliteit, veiligheid, energietransitie, privacy, digitalisering, monitoring]",
      right: "themas: [veiligheid, energietransitie, privacy]"))

  static let valueDuplicate = Explanation(
    title: Wording("Een waarde staat twee keer in een lijst", en: "A list holds a value twice"),
    why: Wording(
      "De waarde zou dan twee keer op de pagina staan.", en: "It would stand on the page twice."),
    steps: [Wording("Haal een van de twee weg.", en: "Remove one of them.")],
    example: .fields(
      "pilots/samen-inkopen", wrong: "indieners: [Utrecht, Amersfoort, Utrecht]",
      right: "indieners: [Utrecht, Amersfoort]"))

  static let valueLineBreak = Explanation(
    title: Wording("Een waarde staat op meer regels", en: "A value takes several lines"),
    why: Wording(
      "Dit veld is voor één regel tekst.", en: "This field is for one line of text."),
    steps: [
      Wording("Zet de tekst op één regel.", en: "Put the text on one line."),
      Wording("Is de tekst langer? Zet hem onder het kopje.", en: "Put longer text below the front matter."),
    ],
    example: .fields(
      "pilots/afspraak-maken",
      wrong: """
        vraag: |
          Hoe maken we een afspraak makkelijker?
          En hoe voorkomen we wachten?
        """,
      right: "vraag: Hoe maken we een afspraak makkelijker, zonder wachten?"))
}
