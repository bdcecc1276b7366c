/// Links in texts.
extension Explanation {
  static let linkScheme = Explanation(
    title: Wording(
      "Deze soort link of afbeelding mag niet", en: "This kind of link or picture is not allowed"),
    why: Wording(
      "Een link naar een bestand op uw eigen computer werkt bij niemand anders. Een afbeelding van een andere site verklapt wie er leest.",
      en:
        "A link to a file on your own computer works for nobody else; a picture from another site tells who reads."
    ),
    steps: [
      Wording(
        "Gebruik voor een link een adres met https://.", en: "For a link use an address with https://."),
      Wording(
        "Zet een afbeelding of document naast uw blad, en schrijf alleen de bestandsnaam.",
        en: "Put a picture or document beside the entry, and write only the name of its file."),
    ],
    example: .text(
      "pilots/parkeerplan", wrong: "Lees het [parkeerplan](file:///C:/Documenten/parkeerplan.pdf).",
      right: "Lees het [parkeerplan](https://www.gemeente.example/parkeerplan.pdf)."))

  static let linkAbsolute = Explanation(
    title: Wording("Een link begint met een schuine streep", en: "A link begins with a slash"),
    why: Wording(
      "De site kan op elk adres staan. Zo'n link klopt dan niet meer.",
      en: "The site may stand at any address, where such a link is wrong."),
    steps: [
      Wording(
        "Schrijf het pad van het bestand, gezien vanaf uw blad.",
        en: "Write the path of the file, seen from your entry."),
      Wording(
        "Staat het in dezelfde map? Dan is alleen de bestandsnaam genoeg.",
        en: "In the same folder the name of the file will do."),
      Wording(
        "Staat het in een andere map? Begin dan met ../ en de map.", en: "Else begin with ../ and the folder."
      ),
    ],
    example: .text(
      "pilots/schoolreis", wrong: "Zie het [Kindpakket](/pilots/kindpakket/).",
      right: "Zie het [Kindpakket](kindpakket.md)."))

  static let linkToOutput = Explanation(
    title: Wording("Een link gaat naar de gemaakte site", en: "A link leads to the built site"),
    why: Wording(
      "Verandert een adres op de site, dan werkt de link niet meer. Een link naar het bestand blijft wel kloppen.",
      en: "When an address changes the link breaks; a link to the file stays right."),
    steps: [
      Wording(
        "Zoek het bestand van de pagina in de map Content.", en: "Find the file of the page in Content."),
      Wording("Schrijf het pad van dat bestand, met .md.", en: "Write the path of that file, with .md."),
    ],
    example: .text(
      "pilots/zwemles", wrong: "Zie het [Kindpakket](https://pilotstarter.example/pilots/kindpakket/).",
      right: "Zie het [Kindpakket](kindpakket.md)."))

  static let linkMissing = Explanation(
    title: Wording("Een link gaat nergens naartoe", en: "A link leads nowhere"),
    why: Wording(
      "Lezers komen dan op een pagina die niet bestaat.", en: "Readers would find no page there."),
    steps: [
      Wording("Kijk of de bestandsnaam goed is gespeld.", en: "Check the spelling of the file name."),
      Wording(
        "Kijk of de map klopt. Voor een bestand in een andere map begint u met ../.",
        en: "Check the folder; for a file in another folder begin with ../."),
      Wording(
        "Is het een afbeelding of document? Zet het bestand naast uw blad.",
        en: "Is it a picture or document? Put the file beside the entry."),
    ],
    example: .text(
      "pilots/fietsbrug", wrong: "Dit gaat over [mobiliteit](../themas/mobilitiet.md).",
      right: "Dit gaat over [mobiliteit](../themas/mobiliteit.md)."))

  static let linkAnchorMissing = Explanation(
    title: Wording(
      "Een link wijst naar een kop die er niet is", en: "A link names a heading that is not there"),
    why: Wording(
      "Na het hekje (#) staat een kop op de pagina. Bestaat die niet, dan begint de lezer bovenaan.",
      en: "A heading follows the #; without it the reader begins at the top."),
    steps: [
      Wording(
        "Open het andere blad en zoek de kop.", en: "Open the other entry and find the heading."),
      Wording(
        "Schrijf de kop in kleine letters, met koppeltekens in plaats van spaties en zonder leestekens.",
        en: "Write it in lower case, with hyphens instead of spaces and no punctuation."),
    ],
    example: .text(
      "pilots/kinderfeest", wrong: "Zie [wat het is](kindpakket.md#wat-was-het).",
      right: "Zie [wat het is](kindpakket.md#wat-is-het)."))

  static let linkNotAllowedType = Explanation(
    title: Wording("Dit soort bestand kan niet op de site", en: "This kind of file cannot be on the site"),
    why: Wording(
      "Niet elk bestand is veilig of voor iedereen te openen. Wel kunnen afbeeldingen en gewone documenten.",
      en: "Not every file is safe or opens everywhere; pictures and common documents do."),
    steps: [
      Wording(
        "Bewaar een tekening als .png of .jpg, en een document als .pdf.",
        en: "Save a drawing as .png or .jpg, and a document as .pdf."),
      Wording(
        "Is het een link naar een ander blad? Zet dan .md achter de naam.",
        en: "Is it a link to another entry? End its name in .md."),
    ],
    example: .files(
      wrong: ExampleSnippet(
        "Content/pilots/stadsstrand.md", .text, "Zie de [tekening](tekening.svg).", beside: ["tekening.svg"]),
      right: ExampleSnippet(
        "Content/pilots/stadsstrand.md", .text, "Zie de [tekening](tekening.png).", beside: ["tekening.png"]))
  )
}
