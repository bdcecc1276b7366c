import SearchIndex
import Testing

@testable import SiteGen

@Suite struct AbbreviationFinderTests {
  @Test(
    "an abbreviation is tied to the words whose initials it has",
    arguments: [
      (
        "De Algemene verordening gegevensbescherming (AVG) geldt.", "AVG",
        "Algemene verordening gegevensbescherming"
      ),
      (
        "De AVG (Algemene verordening gegevensbescherming) geldt.", "AVG",
        "Algemene verordening gegevensbescherming"
      ),
      ("de Vereniging van Nederlandse Gemeenten (VNG)", "VNG", "Vereniging van Nederlandse Gemeenten"),
      ("de Wet maatschappelijke ondersteuning (Wmo)", "Wmo", "Wet maatschappelijke ondersteuning"),
      ("Het gemeentelijk portfolio-overleg (GPO) besluit.", "GPO", "gemeentelijk portfolio-overleg"),
      ("De Basisregistratie Personen (BRP)", "BRP", "Basisregistratie Personen"),
      (
        "het Kwaliteitsinstituut Nederlandse Gemeenten (KING)", "KING",
        "Kwaliteitsinstituut Nederlandse Gemeenten"
      ),
      ("met een (klein) persoonsgebonden budget (PGB)", "PGB", "persoonsgebonden budget"),
    ]) func initials(text: String, abbreviation: String, words: String)
  {
    #expect(
      AbbreviationFinder.explanations(in: text) == [.init(abbreviation: abbreviation, words: words)])
  }

  @Test(
    "brackets that explain no abbreviation tie nothing",
    arguments: [
      "Website van de Pilotstarter (VNG)", "de gemeente Zuidhorn (Groningen)", "een proef (in Utrecht)",
      "regiodirecteur (Pluryn)", "Digitale, aangifte overlijden (DAO)", "Burgerzaken (BZ)", "(AVG)", "a (",
      "()", "een ((AVG", ") (",
      "de verordening algemene gegevensbescherming (AVG)", "VNG (de vereniging)", "twee wijkteams (TWO)",
    ]) func noExplanation(text: String)
  {
    #expect(AbbreviationFinder.explanations(in: text) == [])
  }
}
