import Testing

@testable import SearchIndex

struct CompoundSplitterTests {
  private static let splitter = CompoundSplitter(forms: [], language: "dutch")

  @Test(arguments: [
    ("schuldhulpverlening", ["schuld", "schuldhulp", "hulp", "hulpverlening", "verlening"]),
    ("gemeentesecretaris", ["gemeente", "secretaris"]),
    ("inwonersparticipatie", ["inwoner", "participatie"]),
    ("jeugdgezondheidszorg", ["jeugd", "jeugdgezondheid", "gezondheid", "gezondheidszorg", "zorg"]),
  ])
  func aCompoundHasTheWordsThatItsPiecesMakeUp(form: String, words: [String]) {
    #expect(Self.words(in: form) == words)
  }

  @Test(arguments: [
    ("boekenkast", ["boek", "en", "kast"]), ("uitvoeringsdienst", ["uitvoering", "s", "dienst"]),
    ("gemeentenfonds", ["gemeente", "n", "fonds"]), ("parkeervergunning", ["parkeer", "vergunning"]),
    ("scholengemeenschap", ["scholen", "gemeenschap"]), ("bedrijventerreinen", ["bedrijven", "terreinen"]),
    ("pannenkoek", ["pannen", "koek"]), ("fietsenstalling", ["fiets", "en", "stalling"]),
    ("fietsdiefstal", ["fiets", "diefstal"]), ("regentonnetje", ["regen", "tonnetje"]),
    ("jeugdfilmpje", ["jeugd", "filmpje"]), ("ideeenbus", ["ideeen", "bus"]),
    ("begraafplaats", ["begraaf", "plaats"]), ("bigdata", ["big", "data"]),
    ("ledverlichting", ["led", "verlichting"]),
  ])
  func thePiecesOfACompoundAreItsWordsAndTheirLinks(form: String, pieces: [String]) throws {
    let letters = Array(form.utf8)
    let found = try #require(Self.splitter.pieces(of: letters[...])).pieces
    #expect(found.map { String(decoding: letters[$0.range], as: UTF8.self) } == pieces)
    #expect(found.map(\.isLink) == pieces.map { ["s", "en", "n"].contains($0) })
  }

  @Test(arguments: [
    "handhaven", "handhaaft", "handhaving", "hellevoetsluis", "leden", "gymnasium", "begraven",
  ])
  func aWordThatOnlyLooksLikeACompoundStaysWhole(form: String) {
    #expect(Self.words(in: form) == [])
  }

  @Test func placesAreCountedFromTheStartOfTheForm() {
    let text = Array("over gemeenteraad".utf8)
    #expect(Self.splitter.pieces(of: text[5...])?.spans == [0..<8, 8..<12])
  }

  @Test func otherLanguagesHaveNoCompounds() {
    let splitter = CompoundSplitter(forms: [(Array("schuldhulp".utf8), 9)], language: "english")
    #expect(splitter.pieces(of: Array("schuldhulpverlening".utf8)[...]) == nil)
  }

  @Test func aWordOfTheSiteIsAPieceIfSeveralDocumentsHaveIt() {
    let form = "quokkasubsidie"
    #expect(Self.words(in: form) == [])
    #expect(Self.words(in: form, site: [("quokka", 2)]) == [])
    #expect(Self.words(in: form, site: [("quokka", 3)]) == ["quokka", "subsidie"])
  }

  @Test func twoWordsThatOnlyTheSiteHasAreNoCompound() {
    let site = [("quokka", 9), ("narwallen", 9)]
    #expect(Self.words(in: "quokkasubsidie", site: site) == ["quokka", "subsidie"])
    #expect(Self.words(in: "quokkanarwallen", site: site) == [])
  }

  @Test func aSiteDoesNotMakePiecesOfPrefixesAndEndings() {
    let site = ["onder", "achter", "houdt", "grond", "boven", "geven"].map { ($0, 50) }
    for form in ["onderhoudt", "achtergrond", "bovengrond", "ondergeven"] {
      #expect(Self.words(in: form, site: site) == [])
    }
  }

  @Test func theOrderOfTheFormsMakesNoDifference() {
    let gold = CompoundGold.read()
    let site = gold.siteForms
    let forward = CompoundSplitter(forms: site, language: "dutch")
    let backward = CompoundSplitter(forms: site.reversed(), language: "dutch")
    for form in gold.forms {
      #expect(forward.pieces(of: Array(form.utf8)[...]) == backward.pieces(of: Array(form.utf8)[...]))
    }
  }

  @Test func anyFormIsDividedWithoutGapsOrNotAtAll() {
    var generator = SeededGenerator(seed: 3)
    let words = CompoundGold.read().forms
    for _ in 0..<2000 {
      var form = Array((words.randomElement(using: &generator) ?? "").utf8)
      form += (words.randomElement(using: &generator) ?? "").utf8.prefix(
        Int.random(in: 0..<60, using: &generator))
      if Bool.random(using: &generator), let place = form.indices.randomElement(using: &generator) {
        form[place] = UInt8.random(in: 0...255, using: &generator)
      }
      guard let pieces = Self.splitter.pieces(of: form[...])?.pieces else { continue }
      #expect(pieces.first?.range.lowerBound == 0 && pieces.last?.range.upperBound == form.count)
      #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound })
      #expect(pieces.filter { !$0.isLink }.count > 1 && pieces.last?.isLink == false)
    }
  }

  /// The words in a form, in the order of their places.
  private static func words(in form: String, site: [(String, Int)] = []) -> [String] {
    let letters = Array(form.utf8)
    let forms = site.map { (form: Array($0.0.utf8), documents: $0.1) }
    let splitter = CompoundSplitter(forms: forms, language: "dutch")
    return (splitter.pieces(of: letters[...])?.spans ?? []).map {
      String(decoding: letters[$0], as: UTF8.self)
    }
  }
}
