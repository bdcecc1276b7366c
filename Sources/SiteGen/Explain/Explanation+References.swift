/// References to other entries, and what several entries may not share.
extension Explanation {
  static let referenceUnknown = Explanation(
    title: Wording("Deze naam kennen we niet", en: "Unknown name"),
    why: Wording(
      "De site maakt een link naar wat u noemt. Daarvoor moet de naam bij een blad of gemeente horen.",
      en: "The site links to what you name, so the name must belong to an entry or a municipality."),
    steps: [
      Wording("Kijk of de naam goed is gespeld.", en: "Check the spelling."),
      Wording(
        "Een gemeente schrijft u met de officiële naam, zonder het woord 'gemeente'.",
        en: "Write the official name of a municipality, without the word 'gemeente'."),
      Wording(
        "Iets anders schrijft u als bestandsnaam zonder .md. Zo hoort 'mobiliteit' bij Content/themas/mobiliteit.md.",
        en: "For anything else write the name of its file, without .md."),
    ],
    example: .fields("pilots/deelstep", wrong: "themas: [mobilteit]", right: "themas: [mobiliteit]"))

  static let referenceAmbiguous = Explanation(
    title: Wording("Deze naam hoort bij meer dan één ding", en: "An ambiguous name"),
    why: Wording(
      "Er zijn bijvoorbeeld twee gemeenten Bergen. De site kan niet raden welke u bedoelt.",
      en: "There are two municipalities called Bergen, for one; the site cannot guess."),
    steps: [Wording("Kies een van de namen uit de melding.", en: "Choose one of the names in the message.")],
    example: .fields("pilots/strandwacht", wrong: "indieners: [Bergen]", right: "indieners: [Bergen (NH.)]"))

  static let referenceSelf = Explanation(
    title: Wording("Een blad verwijst naar zichzelf", en: "An entry refers to itself"),
    why: Wording(
      "De lezer klikt dan en komt op dezelfde pagina uit.", en: "The reader would end on the same page."),
    steps: [
      Wording(
        "Haal de verwijzing weg, of noem het blad dat u bedoelde.",
        en: "Remove the reference, or name the entry that was meant.")
    ],
    example: .fields(
      "pilots/zaaidagen", wrong: "gerelateerd: [zaaidagen]", right: "gerelateerd: [kindpakket]"))

  static let referenceFormerName = Explanation(
    title: Wording("Een gemeente heet nu anders", en: "A municipality has another name now"),
    why: Wording(
      "Lezers zoeken op de naam van nu. De site koppelt de oude naam zelf aan de nieuwe; u hoeft niets te doen.",
      en: "The site itself links the former name to the present one; nothing has to change."),
    steps: [
      Wording(
        "Gaat het over nu? Schrijf dan de naam uit de melding.",
        en: "Is it about the present? Then write the name in the message."),
      Wording(
        "Gaat het over vroeger, toen de gemeente nog zo heette? Laat de naam staan.",
        en: "Is it about the time when that was its name? Leave it."),
    ],
    example: .fields(
      "pilots/uitvaart-via-internet", wrong: "indieners: [Den Bosch]",
      right: #"indieners: ["'s-Hertogenbosch"]"#))

  static let routeCollision = Explanation(
    title: Wording("Twee pagina's hebben hetzelfde webadres", en: "Two pages have the same address"),
    why: Wording(
      "Op één adres past maar één pagina. Een van de twee zou verdwijnen.",
      en: "One address has room for one page; the other would vanish."),
    steps: [
      Wording(
        "Kijk eerst of uw project er al staat. Vul dan dat blad aan.",
        en: "See first whether the project is there already, and add to that entry."),
      Wording(
        "Gaat het om een ander project? Kies een andere bestandsnaam of een ander 'slug'.",
        en: "Is it another project? Choose another file name or another 'slug'."),
    ],
    example: .fields(
      "pilots/pakket-voor-kinderen", wrong: "slug: kindpakket", right: "slug: pakket-voor-kinderen"))

  static let aliasCollision = Explanation(
    title: Wording("Een oud webadres is al in gebruik", en: "A former address is in use"),
    why: Wording(
      "Een oud adres stuurt lezers door naar uw pagina. Dat kan niet als er al een andere pagina staat.",
      en: "A former address sends readers on, which is impossible when another page is there."),
    steps: [
      Wording("Haal het adres weg bij 'aliassen'.", en: "Remove the address from 'aliassen'."),
      Wording(
        "Was het echt het adres van dit blad? Overleg dan met de redactie.",
        en: "Was it really the address of this entry? Ask the maintainers."),
    ],
    example: .fields(
      "pilots/speelgoed-delen", wrong: "aliassen: [kindpakket]", right: "aliassen: [speelgoedbank]"))

  static let hiddenPersonNamed = Explanation(
    title: Wording("Er staat een naam van iemand die dat niet wil", en: "Somebody who asked not to be named"),
    why: Wording(
      "Deze persoon heeft gevraagd om niet op de site te staan. Daar houden wij ons aan.",
      en: "This person asked not to be on the site, and we keep to that."),
    steps: [
      Wording("Schrijf de functie in plaats van de naam.", en: "Write the function instead of the name."),
      Wording(
        "Staat de naam in een citaat of een bestandsnaam? Haal hem ook daar weg.",
        en: "Remove it from quotations and file names too."),
    ],
    example: .text(
      "pilots/wijkverpleging", wrong: "Noor Verhulst bedacht het plan.",
      right: "Een wijkverpleegkundige bedacht het plan.",
      given: ExampleSnippet(
        "Content/personen.csv", .lastLine, #"noor-verhulst,Noor Verhulst,"Verhulst, Noor",false"#)))

  static let seriesPartDuplicate = Explanation(
    title: Wording("Een reeks heeft twee keer hetzelfde deel", en: "A series has the same part twice"),
    why: Wording(
      "Lezers gaan van deel naar deel. Dan moet elk deel een eigen nummer hebben.",
      en: "Readers go from part to part, so each needs a number of its own."),
    steps: [
      Wording("Kijk welk nummer het artikel echt heeft.", en: "See which number the article really has."),
      Wording("Verbeter het veld 'deel'.", en: "Mend the field 'deel'."),
    ],
    example: .fields(
      "artikelen/wat-niet-lukte",
      wrong: """
        reeks: innovatie-bij-gemeenten
        deel: 1
        """,
      right: """
        reeks: innovatie-bij-gemeenten
        deel: 3
        """))

  static let entryStale = Explanation(
    title: Wording("Een blad is een jaar niet bijgewerkt", en: "An entry was not updated for a year"),
    why: Wording(
      "Volgens het blad loopt het project nog. Lezers willen weten of dat echt zo is.",
      en: "By the entry the project still goes on; readers want to know whether that is true."),
    steps: [
      Wording("Kijk of alles nog klopt, en pas het aan.", en: "Check all of it, and change what is needed."),
      Wording(
        "Zet de datum van vandaag bij 'bijgewerkt'.", en: "Put the date of today at 'bijgewerkt'."),
      Wording("Is het project klaar of gestopt? Verander de fase.", en: "Has it ended? Change the phase."),
    ],
    example: .fields(
      "pilots/buurthuis-online",
      wrong: """
        fase: in-uitvoering
        bijgewerkt: 2025-03
        """,
      right: """
        fase: in-uitvoering
        bijgewerkt: 2026-11-20
        """))
}
