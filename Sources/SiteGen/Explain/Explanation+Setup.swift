/// Registers, the content model, the settings and the theme: for maintainers.
extension Explanation {
  static let registerHeader = Explanation(
    title: Wording(
      "Een register mist een kolom, of heeft een onbekende", en: "A column is missing or unknown"),
    why: Wording(
      "De kolommen van een register staan in Content/model.yaml. Zonder de goede namen is geen rij te lezen.",
      en: "Content/model.yaml says which columns there are; without their names no row can be read."),
    steps: [
      Wording(
        "Verbeter de eerste regel van het bestand. De namen staan in model.yaml bij 'kolom'.",
        en: "Mend the first line; the names stand in model.yaml at 'kolom'.")
    ],
    example: .lines(
      of: "Content/personen.csv", wrong: "slug,naam,sorteernaam,tonen", right: "slug,naam,sorteernaam,toon"))

  static let registerRow = Explanation(
    title: Wording("Een rij van een register klopt niet", en: "A row of a register is wrong"),
    why: Wording(
      "Een komma scheidt twee kolommen. Door een komma te veel komt alles in de verkeerde kolom.",
      en: "A comma separates columns; one too many moves all values to the wrong column."),
    steps: [
      Wording(
        "Zet een waarde met een komma erin tussen dubbele aanhalingstekens.",
        en: "Put a value that holds a comma in double quotes."),
      Wording("Vul elke kolom in die verplicht is.", en: "Fill in each required column."),
      Wording(
        "Maakt u het bestand met een spreadsheet? Bewaar het als CSV met komma's.",
        en: "From a spreadsheet: save it as CSV with commas."),
    ],
    example: .lastLine(
      of: "Content/personen.csv", wrong: "noor-bakker,Noor Bakker,Bakker, Noor,true",
      right: #"noor-bakker,Noor Bakker,"Bakker, Noor",true"#))

  static let registerDuplicate = Explanation(
    title: Wording("Een rij staat twee keer in een register", en: "A register holds a row twice"),
    why: Wording(
      "Twee rijen met dezelfde naam zouden hetzelfde webadres krijgen.",
      en: "Two rows of one name would have the same address."),
    steps: [
      Wording("Is het dezelfde rij? Haal een van de twee weg.", en: "If they are the same, remove one."),
      Wording(
        "Zijn het er echt twee? Geef de tweede een eigen 'slug'.",
        en: "If they are not, give the second a 'slug' of its own."),
    ],
    example: .lastLine(
      of: "Content/personen.csv",
      wrong: #"""
        noor-bakker,Noor Bakker,"Bakker, Noor",true
        noor-bakker,Noor Bakker,"Bakker, Noor",true
        """#,
      right: #"""
        noor-bakker,Noor Bakker,"Bakker, Noor",true
        noor-bakker-zwolle,Noor Bakker (Zwolle),"Bakker, Noor",true
        """#))

  static let registerMissing = Explanation(
    title: Wording("Een register ontbreekt", en: "A register is missing"),
    why: Wording(
      "Het model noemt dit bestand. Zonder register kent de site geen gemeenten, provincies of personen.",
      en: "The model names this file; without it the site knows no municipalities, provinces or people."),
    steps: [
      Wording("Zet het bestand terug in Content.", en: "Put the file back into Content."),
      Wording(
        "Heet het nu anders? Verander dan 'bestand' in Content/model.yaml.",
        en: "Has it another name now? Change 'bestand' in Content/model.yaml."),
    ],
    example: .words(
      wrong: Wording("Er is geen Content/provincies.csv.", en: "There is no Content/provincies.csv."),
      right: Wording("Content/provincies.csv is er weer.", en: "Content/provincies.csv is back.")))

  static let modelMissing = Explanation(
    title: Wording("Het inhoudsmodel ontbreekt", en: "The content model is missing"),
    why: Wording(
      "In Content/model.yaml staat welke soorten bladen en velden er zijn. Zonder dit bestand is niets te controleren.",
      en: "Content/model.yaml declares the kinds and fields; without it nothing can be checked."),
    steps: [
      Wording(
        "Kijk of u in de goede map bent. De map van het project noemt u met --root.",
        en: "Check the folder; name the folder of the project with --root."),
      Wording("Is het bestand weg? Haal het terug uit git.", en: "Is the file gone? Bring it back from git."),
    ],
    example: .words(
      wrong: Wording("Er is geen Content/model.yaml.", en: "There is no Content/model.yaml."),
      right: Wording("Content/model.yaml is er weer.", en: "Content/model.yaml is back.")))

  static let modelInvalid = Explanation(
    title: Wording("Er staat een fout in het inhoudsmodel", en: "A mistake in the content model"),
    why: Wording(
      "Alle bladen worden met dit model gecontroleerd. Daarom stopt de controle bij een fout in het model zelf.",
      en: "All entries are checked by this model, so a mistake in it stops the check."),
    steps: [
      Wording(
        "Verbeter de plaats uit de melding in Content/model.yaml.", en: "Mend the spot in Content/model.yaml."
      ),
      Wording("In docs/model.md staat elke sleutel uitgelegd.", en: "docs/model.md explains every key."),
    ],
    example: .lines(
      of: "Content/model.yaml",
      wrong: """
              geeindigd:
                type: dag
                label: Geëindigd
        """,
      right: """
              geeindigd:
                type: datum
                label: Geëindigd
        """))

  static let settingsMissing = Explanation(
    title: Wording("De instellingen ontbreken", en: "The settings are missing"),
    why: Wording(
      "In Content/site.yaml staan de naam, het adres en het menu van de site.",
      en: "Content/site.yaml holds the name, the address and the menu of the site."),
    steps: [
      Wording("Haal Content/site.yaml terug uit git.", en: "Bring Content/site.yaml back from git."),
      Wording(
        "Begint u een nieuwe site? Maak het bestand dan zelf, met de uitleg in docs/model.md.",
        en: "For a new site write the file; docs/model.md explains it."),
    ],
    example: .words(
      wrong: Wording("Er is geen Content/site.yaml.", en: "There is no Content/site.yaml."),
      right: Wording("Content/site.yaml is er weer.", en: "Content/site.yaml is back.")))

  static let settingsInvalid = Explanation(
    title: Wording("Er staat een fout in de instellingen", en: "A mistake in the settings"),
    why: Wording(
      "De instellingen gelden voor elke pagina. Met een fout erin klopt geen enkele pagina.",
      en: "The settings hold for every page, and so does a mistake in them."),
    steps: [
      Wording(
        "Verbeter de plaats uit de melding in Content/site.yaml.", en: "Mend the spot in Content/site.yaml."),
      Wording("In docs/model.md staat elke sleutel uitgelegd.", en: "docs/model.md explains every key."),
    ],
    example: .lines(of: "Content/site.yaml", wrong: "taal: nederlands", right: "taal: nl"))

  static let contentEmpty = Explanation(
    title: Wording("Er zijn nog geen bladen", en: "There are no entries yet"),
    why: Wording(
      "De site heeft dan alleen lege lijsten.", en: "The site would have empty lists only."),
    steps: [
      Wording(
        "Maak het eerste blad met: sitegen new pilot \"Slim parkeren\".",
        en: "Make the first entry with: sitegen new pilot \"Slim parkeren\"."),
      Wording(
        "Waren er wel bladen? Kijk of u in de goede map bent.", en: "Were there entries? Check the folder."),
    ],
    example: .words(
      wrong: Wording(
        "In Content staan alleen model.yaml en site.yaml.", en: "Content holds only its settings."),
      right: Wording(
        "In Content/pilots staat een eerste blad.", en: "There is a first entry in Content/pilots.")))

  static let themeMissing = Explanation(
    title: Wording("Het vormthema ontbreekt", en: "The theme is missing"),
    why: Wording(
      "Een vormthema is een map in Themes met de vormgeving. Het geeft ook de woorden in de taal van de site.",
      en: "A theme is a folder in Themes with the look and the words of the site."),
    steps: [
      Wording(
        "Kijk of de naam bij 'thema' in Content/site.yaml gelijk is aan een map in Themes.",
        en: "See that 'thema' in Content/site.yaml is the name of a folder in Themes."),
      Wording(
        "Ontbreekt alleen de taal? Maak dan een bestand in de map strings van het vormthema.",
        en: "Is only the language missing? Add a file to the folder strings of the theme."),
    ],
    example: .lines(of: "Content/site.yaml", wrong: "thema: pilotstater", right: "thema: pilotstarter"))

  static let themeTemplate = Explanation(
    title: Wording("Er staat een fout in een sjabloon", en: "A mistake in a template"),
    why: Wording(
      "Een sjabloon bepaalt hoe een pagina eruitziet. Een naam die niet bestaat, zou een lege plek geven.",
      en: "A template says what a page looks like; an unknown name would leave a gap."),
    steps: [
      Wording("Verbeter de naam of het teken dat de melding noemt.", en: "Mend what the message names."),
      Wording(
        "Staat er 'Bedoelde u'? Dan is de voorgestelde naam meestal de goede.",
        en: "A suggested name is most often the right one."),
    ],
    example: .lines(
      of: "Themes/pilotstarter/templates/niet-gevonden.mustache",
      wrong: #"<p class="ps-lead">{{t.niet-gevonden-uitlg}}</p>"#,
      right: #"<p class="ps-lead">{{t.niet-gevonden-uitleg}}</p>"#))

  static let themeString = Explanation(
    title: Wording("Een tekst van het vormthema klopt niet", en: "A text of the theme is wrong"),
    why: Wording(
      "De site gebruikt deze woorden op knoppen en in kopjes. Zonder deze tekst blijft daar een plek leeg.",
      en: "The site uses these words on buttons and in headings."),
    steps: [
      Wording(
        "Voeg de tekst toe aan het bestand in de map strings, of verbeter de naam ervan.",
        en: "Add the text to the file in the folder strings, or mend its name.")
    ],
    example: .lines(
      of: "Themes/pilotstarter/strings/nl.yaml", wrong: "datum-onbeknd: datum onbekend",
      right: "datum-onbekend: datum onbekend"))
}
