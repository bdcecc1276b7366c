/// Choices, dates, numbers and addresses.
extension Explanation {
  static let choiceUnknown = Explanation(
    title: Wording("Dit woord staat niet in de keuzelijst", en: "This word is not among the choices"),
    why: Wording(
      "Lezers filteren op deze keuze. Dat werkt alleen als iedereen dezelfde woorden gebruikt.",
      en: "Readers filter by this choice, which only works when all use the same words."),
    steps: [
      Wording(
        "Kies een woord uit de melding, of zoek het veld op in CONTRIBUTING.md bij 'Alle velden'.",
        en: "Choose a word from the message, or look up the field in CONTRIBUTING.md."),
      Wording(
        "Neem het woord precies over: kleine letters, en koppeltekens in plaats van spaties.",
        en: "Copy the word exactly: lower-case letters, and hyphens instead of spaces."),
    ],
    example: .fields("pilots/rolstoelroutes", wrong: "fase: bezig", right: "fase: in-uitvoering"))

  static let dateInvalid = Explanation(
    title: Wording("Dit is geen datum die we kunnen lezen", en: "This is no date that can be read"),
    why: Wording(
      "De site zet bladen op volgorde van datum. Daarvoor moet elke datum op dezelfde manier zijn geschreven.",
      en: "The site puts entries in the order of their dates, so all dates are written alike."),
    steps: [
      Wording(
        "Schrijf eerst het jaar, dan de maand, dan de dag: 2026-03-31.",
        en: "Write the year first, then the month, then the day: 2026-03-31."),
      Wording(
        "Weet u de dag of maand niet? Schrijf dan 2026-03 of 2026.",
        en: "Without a day or month, write 2026-03 or 2026."),
      Wording(
        "Weet u helemaal niets? Laat het veld weg, of schrijf 'onbekend' waar dat mag.",
        en: "If nothing is known, leave the field out, or write 'onbekend' where that is allowed."),
    ],
    example: .fields("pilots/speeltuinen", wrong: "gestart: 31 februari 2026", right: "gestart: 2026-02-28"))

  static let integerInvalid = Explanation(
    title: Wording("Dit is geen geheel getal", en: "This is no whole number"),
    why: Wording(
      "De site telt met dit getal, en zet zelf punten tussen de duizendtallen.",
      en: "The site counts with this number, and puts the dots between thousands itself."),
    steps: [
      Wording("Schrijf alleen cijfers, zonder punten of woorden.", en: "Write digits only."),
      Wording(
        "Hoort er een woord bij, zoals 'ruim'? Daar zijn andere velden voor. Zie CONTRIBUTING.md.",
        en: "Words such as 'over' have fields of their own; see CONTRIBUTING.md."),
    ],
    example: .fields(
      "pilots/huisvuilpas",
      wrong: """
        tellers:
          - waarde: 1.200
            eenheid: huishoudens met een pas
            peildatum: 2026
        """,
      right: """
        tellers:
          - waarde: 1200
            eenheid: huishoudens met een pas
            peildatum: 2026
        """))

  static let integerOutOfRange = Explanation(
    title: Wording("Een getal is te klein of te groot", en: "A number is out of range"),
    why: Wording(
      "Bij dit veld zijn alleen bepaalde getallen mogelijk.", en: "Only certain numbers are possible here."),
    steps: [
      Wording("Kies een getal tussen de grenzen in de melding.", en: "Choose a number within the limits.")
    ],
    example: .fields(
      "artikelen/leren-van-inwoners",
      wrong: """
        reeks: innovatie-bij-gemeenten
        deel: 0
        """,
      right: """
        reeks: innovatie-bij-gemeenten
        deel: 5
        """))

  static let booleanInvalid = Explanation(
    title: Wording("Hier hoort true of false", en: "True or false was expected"),
    why: Wording(
      "Dit is een vraag met ja of nee. In een kopje heten die 'true' (ja) en 'false' (nee).",
      en: "This is a question of yes or no: 'true' or 'false' in front matter."),
    steps: [Wording("Schrijf 'true' voor ja, of 'false' voor nee.", en: "Write 'true' or 'false'.")],
    example: .fields(
      "pilots/geluidskaart",
      wrong: """
        zoekt-partners:
          open: ja
        """,
      right: """
        zoekt-partners:
          open: true
        """))

  static let urlInvalid = Explanation(
    title: Wording("Dit is geen volledig webadres", en: "This is no complete web address"),
    why: Wording(
      "Zonder https:// ervoor werkt de link niet.", en: "Without https:// the link does not work."),
    steps: [
      Wording(
        "Open de pagina in uw browser en kopieer het hele adres uit de adresbalk.",
        en: "Open the page in your browser and copy the whole address."),
      Wording("Is er geen webadres? Haal het veld dan weg.", en: "If there is none, remove the field."),
    ],
    example: .fields(
      "pilots/waterpeil",
      wrong: """
        bronnen:
          - titel: Raadsbrief over het waterpeil
            url: www.gemeente.example/waterpeil
        """,
      right: """
        bronnen:
          - titel: Raadsbrief over het waterpeil
            url: https://www.gemeente.example/waterpeil
        """))

  static let emailInvalid = Explanation(
    title: Wording("Dit is geen mailadres", en: "This is no mail address"),
    why: Wording(
      "Lezers klikken op dit adres om u te mailen.", en: "Readers click on this address to write to you."),
    steps: [
      Wording(
        "Schrijf alleen het adres, met een @ en zonder spaties.",
        en: "Write only the address, without spaces."),
      Wording(
        "Geef een algemeen adres, geen adres van een persoon.",
        en: "Give the address of an organisation, not of a person."),
    ],
    example: .fields(
      "pilots/schuldhulp-op-tijd", wrong: "contact: innovatie at gemeente.example",
      right: "contact: innovatie@gemeente.example"))

  static let slugInvalid = Explanation(
    title: Wording("Dit kan geen deel van een webadres zijn", en: "This cannot be part of a web address"),
    why: Wording(
      "In een webadres staan geen spaties en hoofdletters. Zo blijft het makkelijk over te typen.",
      en: "A web address has no spaces and capitals, so that it is easy to copy."),
    steps: [
      Wording(
        "Gebruik kleine letters en cijfers, met koppeltekens in plaats van spaties.",
        en: "Use lower-case letters and digits, with hyphens instead of spaces."),
      Wording(
        "Is het adres gelijk aan de bestandsnaam? Haal het veld dan weg.",
        en: "If it is the same as the name of the file, remove the field."),
    ],
    example: .fields(
      "pilots/bomen", wrong: "slug: Bomen in de wijk", right: "slug: bomen-in-de-wijk"))
}
