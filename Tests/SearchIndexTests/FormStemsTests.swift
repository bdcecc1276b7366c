import Testing

@testable import SearchIndex

/// Which words of a site are taken for forms of the same word.
struct FormStemsTests {
  /// The groups of more than one of the words.
  private static func groups(_ words: String, language: String = "dutch") throws -> [[String]] {
    var forms = FormTable()
    let words = words.split(separator: " ").map(String.init)
    for word in words { _ = forms.id(of: Array(word.utf8)[...]) }
    let groups = FormStems(forms, stemmer: try Stemmer(language: language), language: language).groups
    let members = Dictionary(grouping: zip(groups, words), by: \.0).values.map { $0.map(\.1).sorted() }
    return members.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  @Test(arguments: [
    "huis huizen", "brief brieven", "dorpshuis dorpshuizen", "golf golven", "initiatief initiatieven",
    "geef geven", "glas glazen", "gerechtshof gerechtshoven",
    "bus bussen", "secretaris secretarissen", "buurtbus buurtbussen", "man mannen", "website websites",
    "drone drones", "enquete enquetes", "foto fotos", "demo demos", "locatie locaties", "cadeau cadeaus",
    "subsidie subsidies", "dienstauto dienstautos", "inwoner inwoners", "vergunning vergunningen",
  ])
  func formsOfAWordAreTogether(_ words: String) throws {
    #expect(try Self.groups(words) == [words.split(separator: " ").map(String.init).sorted()])
  }

  @Test(arguments: [
    "les lessen lezen", "huis hui", "bonen bonnen", "wijs wij", "gas ga", "eis ei", "woord10 woord100",
  ])
  func otherWordsAreNotJoined(_ words: String) throws {
    let joined = try Self.groups(words)
    let few = words.split(separator: " ").count
    #expect(joined.allSatisfy { $0.count < few }, "\(joined)")
  }

  @Test func wordsThatStemToAFunctionWordAreNoFormsOfIt() throws {
    #expect(try Self.groups("over overheid overheden") == [["overheden", "overheid"]])
    #expect(try Self.groups("met meet meten") == [["meet", "meten"]])
    #expect(try Self.groups("meer meren op open elk elke") == [["elk", "elke"]])
  }

  @Test func otherLanguagesKeepTheirStems() throws {
    let groups = try Self.groups(
      "over overs quiz quizzes drive drives foto fotos huiz huis", language: "english")
    #expect(groups == [["drive", "drives"], ["foto", "fotos"], ["over", "overs"]])
  }
}
