/// Pictures, and what should not come on the site.
extension Explanation {
  static let imageWithoutAlt = Explanation(
    title: Wording("Een afbeelding heeft geen beschrijving", en: "A picture has no description"),
    why: Wording(
      "Wie de afbeelding niet ziet, hoort of leest de beschrijving. Dat is ook een eis van de wet.",
      en: "Who cannot see the picture hears or reads its description; the law asks for it too."),
    steps: [
      Wording(
        "Zet tussen de vierkante haken in een zin wat er te zien is.",
        en: "Say between the square brackets what there is to see."),
      Wording("Begin niet met 'foto van'; dat is al duidelijk.", en: "Do not begin with 'photo of'."),
    ],
    example: .files(
      wrong: ExampleSnippet(
        "Content/pilots/digitale-balie.md", .text, "![](balie.png)", beside: ["balie.png"]),
      right: ExampleSnippet(
        "Content/pilots/digitale-balie.md", .text, "![Een vrouw scant een code aan de balie](balie.png)",
        beside: ["balie.png"])))

  static let imageUnreadable = Explanation(
    title: Wording("Een afbeelding is niet te lezen", en: "A picture cannot be read"),
    why: Wording(
      "Het bestand is beschadigd, of het heeft een verkeerde naam. Lezers zien dan een leeg vak.",
      en: "The file is damaged or has the wrong name; readers would see an empty box."),
    steps: [
      Wording("Open de afbeelding op uw computer.", en: "Open the picture on your computer."),
      Wording("Kies 'Opslaan als' en bewaar hem als PNG of JPEG.", en: "Save it as PNG or JPEG."),
      Wording("Zet het nieuwe bestand op dezelfde plaats.", en: "Put the new file in the same place."),
    ],
    example: .words(
      wrong: Wording("Een pdf die 'balie.png' is genoemd.", en: "A PDF that was named 'balie.png'."),
      right: Wording(
        "Een schermafdruk van die pdf, bewaard als 'balie.png'.",
        en: "A screenshot of it, saved as 'balie.png'.")))

  static let imageTooLarge = Explanation(
    title: Wording("Een afbeelding is erg groot", en: "A picture is very large"),
    why: Wording(
      "Op een telefoon duurt het lang voor de afbeelding er is. Dat kost de lezer ook databundel.",
      en: "On a telephone it takes long to load, and costs the reader data."),
    steps: [
      Wording("Maak de afbeelding 1600 beeldpunten breed.", en: "Make it 1600 pixels wide."),
      Wording(
        "Bewaar een foto als JPEG of WebP, en een tekening als PNG.", en: "Save a photo as JPEG or WebP."),
    ],
    example: .words(
      wrong: Wording(
        "Een foto van 4 MB, zo uit de camera.", en: "A photo of 4 MB, straight from the camera."),
      right: Wording(
        "Dezelfde foto, 1600 beeldpunten breed: 300 kB.", en: "The same, 1600 pixels wide: 300 kB.")))

  static let personalData = Explanation(
    title: Wording("Er staat een gegeven van een persoon", en: "Personal data"),
    why: Wording(
      "Alles op de site blijft jaren te vinden, ook in de oude versies. Iemand kan daar last van krijgen.",
      en: "What is on the site can be found for years, in old versions too."),
    steps: [
      Wording(
        "Vervang het adres of nummer door een algemeen adres of nummer van uw organisatie.",
        en: "Replace it by the general address or number of your organisation."),
      Wording(
        "Is uw voorstel al openbaar? Meld het dan ook aan de redactie.",
        en: "Is your proposal public already? Tell the maintainers as well."),
    ],
    example: .text(
      "pilots/mantelzorg", wrong: "Vragen? Mail jan.jansen@gemeente.example.",
      right: "Vragen? Mail innovatie@gemeente.example."))

  static let templateLeftover = Explanation(
    title: Wording("Er staat nog een stukje om in te vullen", en: "Something is still to be filled in"),
    why: Wording(
      "Lezers zien dan een onaffe pagina.", en: "Readers would see an unfinished page."),
    steps: [
      Wording("Vul de tekst in.", en: "Fill in the text."),
      Wording("Weet u het nog niet? Haal de regel weg.", en: "If you do not know yet, remove the line."),
    ],
    example: .text(
      "pilots/voedselbank",
      wrong: "TODO: hier nog schrijven hoeveel gezinnen meedoen.",
      right: "Er doen dertig gezinnen mee."))
}
