import Testing

@testable import SearchIndex

struct SearchIndexReaderTests {
  private static let documents = [
    SearchDocument("title/", title: "Parkeren", body: "Iets over de stad en het verkeer.", date: 1),
    SearchDocument("body/", title: "Verkeer", body: "Parkeren kan hier, ook in de stad.", date: 3),
    SearchDocument(
      "zorg/", title: "Stad", body: "Een inwoner met een vergunning, inwoners met vergunningen.", date: 2),
    SearchDocument("stem/", title: "Zorg", body: "De inwoners.", date: 4),
  ]

  @Test func aWordInTheTitleWeighsMoreThanInTheText() async throws {
    #expect(try await MemoryIndex(Self.documents).paths("parkeren") == ["title/", "body/"])
  }

  @Test func inflectionsOfAWordFindEachOther() async throws {
    let index = try await MemoryIndex(Self.documents)
    #expect(try index.paths("inwoner") == ["zorg/", "stem/"])
    #expect(try index.paths("vergunning") == ["zorg/"])
  }

  @Test func anInflectionThatTheIndexLacksFindsOthers() async throws {
    let index = try await MemoryIndex(Self.documents)
    #expect(try index.paths("inwonertje") == ["stem/", "zorg/"])
    #expect(try index.paths("inwonerxyz") == [])
  }

  @Test func theLastWordMayBeTheBeginningOfOne() async throws {
    let index = try await MemoryIndex(Self.documents)
    #expect(try index.paths("verk") == ["body/", "title/"])
    #expect(try index.paths("v") == [], "one letter is too little")
    #expect(try index.paths("verk stad").count == 3, "only the last word may")
    #expect(try index.reader().search("verk stad").missingWords == ["verk"])
  }

  @Test func aBeginningGivesABoundedNumberOfWords() async throws {
    let documents = (0..<200).map { SearchDocument("\($0)", title: "woord\($0)", date: $0) }
    var options = SearchIndexOptions()
    options.postingsFileBytes = 1 << 20
    let index = try await MemoryIndex(documents, options: options)
    #expect(try index.paths("woord").count == TermSearch.mostBeginningGroups)
    options.postingsFileBytes = 1
    let small = try await MemoryIndex(documents, options: options)
    #expect(try small.paths("woord").count == TermSearch.mostBeginningPostings)
  }

  @Test func aBeginningIsFollowedIntoTheNextShard() async throws {
    var options = SearchIndexOptions()
    options.formsPerDictionaryFile = 4
    options.postingsFileBytes = 1 << 20
    let documents = (0..<20).map { SearchDocument("\($0)", title: "woord\($0 + 10)", date: $0) }
    let index = try await MemoryIndex(documents, options: options)
    #expect(index.files.keys.count { $0.hasPrefix("d-") } > 3)
    let found = try index.paths("woord").count
    #expect(found > 4 && found < 20, "from two files of the dictionary, no more")
  }

  @Test func aWordInMostDocumentsIsReadFromBothItsFiles() async throws {
    var options = SearchIndexOptions()
    options.mostDocumentsWithoutTail = 10
    let documents = (0..<60).map { number in
      SearchDocument("\(number)", title: number % 3 == 0 ? "ding" : "zaak", body: "zaak nummer", date: number)
    }
    let index = try await MemoryIndex(documents, options: options)
    #expect(index.files.keys.count { $0.hasPrefix("t-") } > 1)
    #expect(Set(try index.paths("zaak")) == Set(documents.map(\.path)))
    #expect(try index.reader().search("zaak ding").ignoredWords == ["zaak"])
    #expect(try index.reader().search("zaak nummer").ignoredWords == [], "no word tells more")
    #expect(try index.paths("\"zaak zaak nummer\"").count == 60, "places follow the order of both files")
  }

  @Test func documentsOfEqualScoreComeNewestFirstThenByTitleThenByPath() async throws {
    let index = try await MemoryIndex([
      SearchDocument("d", title: "Zaak", date: 1), SearchDocument("a", title: "Zaak", date: 2),
      SearchDocument("c", title: "ÉÉn zaak", date: 1), SearchDocument("b", title: "Zaak", date: 1),
    ])
    #expect(try index.paths("") == ["a", "c", "b", "d"])
    #expect(try index.paths("zaak") == ["a", "b", "d", "c"])
  }

  @Test func hitsAreGivenPerPage() async throws {
    let documents = (0..<25).map { SearchDocument("\($0)", title: "zaak", date: $0) }
    let reader = try await MemoryIndex(documents).reader()
    let result = try reader.search("zaak", offset: 20, limit: 10)
    #expect(result.total == 25)
    #expect(result.hits.map(\.path) == ["4", "3", "2", "1", "0"])
    #expect(try reader.search("zaak", offset: 99).hits.isEmpty)
  }

  @Test func matchedWordsAreMarkedInTitleAndSummary() async throws {
    let document = SearchDocument(
      "x", title: "Eén wijk, twee wijken", summary: "Zuid-Hollandse wijk", body: "")
    let hit = try #require(try await MemoryIndex([document]).reader().search("wijk holland").hits.first)
    #expect(Self.pieces(hit.title, hit.titleMatches) == ["wijk", "wijken"])
    #expect(Self.pieces(hit.summary, hit.summaryMatches) == ["Hollandse", "wijk"])
  }

  @Test func countsAreThoseUnderTheQueryAndTheOtherFacets() async throws {
    let facets = ["soort", "plaats"].map { key in
      SearchFacet(key: key, label: key, values: ["a", "b", "c"].map { .init(key: $0, label: $0) })
    }
    var generator = SeededGenerator(seed: 3)
    let documents = (0..<60).map { number in
      SearchDocument(
        "\(number)", title: number % 3 == 0 ? "ding" : "zaak", date: number,
        facets: [
          [Int.random(in: 0...2, using: &generator)],
          [number % 2, 2].shuffled(using: &generator).dropLast(number % 2),
        ])
    }
    let reader = try await MemoryIndex(documents, facets: facets).reader()
    let filters =
      [SearchFilter(facet: "soort", value: "a"), SearchFilter(facet: "soort", value: "b")]
      + [SearchFilter(facet: "plaats", value: "c")]
    let result = try reader.search("zaak", filters: filters, limit: 60)
    let zaken = documents.filter { $0.title == "zaak" }
    let soort = zaken.filter { $0.facets[1].contains(2) }
    let plaats = zaken.filter { $0.facets[0] != [2] }
    #expect(
      result.facets[0].values.map(\.count) == (0...2).map { value in soort.count { $0.facets[0] == [value] } }
    )
    #expect(
      result.facets[1].values.map(\.count)
        == (0...2).map { value in plaats.count { $0.facets[1].contains(value) } })
    #expect(result.total == soort.count { $0.facets[0] != [2] })
    #expect(result.facets[0].values.map(\.isSelected) == [true, true, false])
  }

  @Test func filtersThatAreNotInTheIndexAreNamed() async throws {
    let filters = [SearchFilter(facet: "soort", value: "x"), SearchFilter(facet: "kleur", value: "rood")]
    let facets = [SearchFacet(key: "soort", label: "Soort", values: [.init(key: "a", label: "A")])]
    let documents = [SearchDocument("p", title: "zaak", facets: [[0]])]
    let result = try await MemoryIndex(documents, facets: facets).reader().search("zaak", filters: filters)
    #expect(result.unknownFilters == filters)
    #expect(result.total == 0)
  }

  @Test func theLastWordIsCompleted() async throws {
    let index = try await MemoryIndex([
      SearchDocument("a", title: "Parkeren in Súdwest-Fryslân", date: 1),
      SearchDocument("b", title: "Parkeerder en parkeren", body: "De partner parkeert.", date: 2),
    ])
    let reader = try index.reader()
    #expect(try reader.suggestions(for: "Slim, park").first == "Slim, parkeren")
    #expect(try reader.suggestions(for: "parken sudw") == ["parken Súdwest", "parken Súdwest-Fryslân"])
    #expect(try reader.suggestions(for: "par", limit: 1).count == 1)
    #expect(try reader.suggestions(for: "par ") == [])
    #expect(try reader.suggestions(for: "") == [])
  }

  @Test func anyBytesCanBeAskedFor() async throws {
    let reader = try await MemoryIndex(Self.documents).reader()
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0..<200, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      #expect(try reader.search(String(decoding: bytes, as: UTF8.self)).total <= 4)
    }
    #expect(try reader.search(String(repeating: "parkeren-", count: 50_000)).total == 2)
  }

  private static func pieces(_ text: String, _ ranges: [Range<Int>]) -> [String] {
    ranges.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }
}
