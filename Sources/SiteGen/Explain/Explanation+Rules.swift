/// Rules of the content model, between fields.
extension Explanation {
  static let ruleRequired = Explanation(
    title: Wording("Bij deze keuze hoort nog een veld", en: "This choice asks for another field"),
    why: Wording(
      "Wie bijvoorbeeld 'gestopt' leest, wil ook weten waarom. In de melding staat de reden van de regel.",
      en: "Who reads 'stopped', say, also wants to know why. The message gives the reason of the rule."),
    steps: [
      Wording("Vul het veld in dat de melding noemt.", en: "Fill in the field that the message names."),
      Wording("Klopt de keuze zelf niet? Verander dan die.", en: "Or change the choice, if that is wrong."),
    ],
    example: .fields(
      "pilots/drones-boven-het-bos", wrong: "fase: gestopt",
      right: """
        fase: gestopt
        reden-gestopt: Vliegen boven het bos bleek niet toegestaan.
        """))

  static let ruleForbidden = Explanation(
    title: Wording("Twee velden passen niet bij elkaar", en: "Two fields do not go together"),
    why: Wording(
      "De pagina zou zichzelf tegenspreken. In de melding staat de reden van de regel.",
      en: "The page would contradict itself. The message gives the reason of the rule."),
    steps: [
      Wording("Kijk welk van de twee velden nog klopt.", en: "See which of the two is still right."),
      Wording("Verander het andere veld, of haal het weg.", en: "Change the other, or remove it."),
    ],
    example: .fields(
      "pilots/warmtekaart",
      wrong: """
        fase: afgerond
        zoekt-partners:
          open: true
        """,
      right: """
        fase: afgerond
        zoekt-partners:
          open: false
        """))

  static let ruleDateOrder = Explanation(
    title: Wording("Datums staan niet op volgorde", en: "Dates are out of order"),
    why: Wording(
      "Iets kan niet klaar zijn voor het begon. Vaak is er een jaartal verkeerd getypt.",
      en: "Nothing ends before it began; often a year was mistyped."),
    steps: [
      Wording("Kijk beide datums na.", en: "Check both dates."),
      Wording(
        "Zet in een tijdlijn het oudste punt bovenaan.", en: "In a timeline put the oldest item first."),
    ],
    example: .fields(
      "pilots/regenton",
      wrong: """
        gestart: 2026-05
        geeindigd: 2025-11
        """,
      right: """
        gestart: 2025-05
        geeindigd: 2025-11
        """))

  static let ruleParticipantMissing = Explanation(
    title: Wording("Er doet geen gemeente mee", en: "No municipality takes part"),
    why: Wording(
      "De Pilotstarter is van gemeenten. Een andere organisatie mag indienen, maar dan samen met een gemeente.",
      en: "The Pilotstarter is of municipalities; others may submit together with one."),
    steps: [
      Wording("Zet de gemeente erbij.", en: "Add the municipality."),
      Wording(
        "Zoekt u nog een gemeente? Vul dan bij 'gemeente-gezocht-tot' een datum in.",
        en: "Still looking for one? Fill in a date at 'gemeente-gezocht-tot'."),
    ],
    example: .fields(
      "pilots/digitale-hulp", wrong: "indieners: [pluryn]", right: "indieners: [pluryn, Nijmegen]"))

  static let ruleTransition = Explanation(
    title: Wording("Er is een fase overgeslagen", en: "A phase was skipped"),
    why: Wording(
      "Een project gaat in vaste stappen van idee naar resultaat. Zo kunt u projecten met elkaar vergelijken.",
      en: "A project goes from idea to result in fixed steps, so that projects can be compared."),
    steps: [
      Wording(
        "Zet de fase die ertussen hoort in de tijdlijn. Weet u niet wanneer? Schrijf bij 'datum' onbekend.",
        en: "Add the phase between them to the timeline; without a date write 'onbekend'."),
      Wording(
        "Zorg dat de laatste fase in de tijdlijn gelijk is aan het veld 'fase'.",
        en: "Make the last phase of the timeline the same as the field 'fase'."),
    ],
    example: .fields(
      "pilots/taalmaatje",
      wrong: """
        fase: resultaat
        tijdlijn:
          - datum: 2025-03
            gebeurtenis: Utrecht zoekt partners voor de pilot.
            fase: gepubliceerd
          - datum: 2026-02
            gebeurtenis: De eerste taalmaatjes zijn tevreden.
            fase: resultaat
        """,
      right: """
        fase: resultaat
        tijdlijn:
          - datum: 2025-03
            gebeurtenis: Utrecht zoekt partners voor de pilot.
            fase: gepubliceerd
          - datum: onbekend
            gebeurtenis: De pilot begint.
            fase: in-uitvoering
          - datum: 2026-02
            gebeurtenis: De eerste taalmaatjes zijn tevreden.
            fase: resultaat
        """))
}
