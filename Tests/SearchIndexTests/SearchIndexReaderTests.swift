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
    #expect(try await MemoryIndex(documents).paths("woord").count == TermLookup.mostPrefixForms)
  }

  @Test func aBeginningIsFollowedIntoTheNextShard() async throws {
    var options = SearchIndexOptions()
    options.dictionaryShardBytes = 64
    let documents = (0..<10).map { SearchDocument("\($0)", title: "woord\($0)", date: $0) }
    let index = try await MemoryIndex(documents, options: options)
    #expect(index.files.keys.count { $0.hasPrefix("d-") } > 3)
    #expect(try index.paths("woord").count > 5)
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
        "\(number)", title: number % 3 == 0 ? "zaak" : "ding", date: number,
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

  @Test func anAbsentFileIsNamed() async throws {
    let index = try await MemoryIndex(Self.documents)
    for name in index.files.keys.sorted() {
      var damaged = index
      damaged.files[name] = nil
      #expect(throws: SearchIndexError.missing(file: name)) { try damaged.reader().search("parkeren") }
    }
  }

  @Test func aDamagedFileIsNamedWhateverTheDamage() async throws {
    let index = try await MemoryIndex(Self.documents)
    var generator = SeededGenerator(seed: 5)
    for (name, bytes) in index.files.sorted(by: { $0.key < $1.key }) {
      var damages = [
        [], Array("<!doctype html><title>Niet gevonden</title>".utf8), Array(bytes.dropLast()), bytes + [0],
      ]
      for _ in 0..<20 {
        var flipped = bytes
        flipped[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8.random(
          in: 1...255, using: &generator)
        damages.append(flipped)
      }
      for damage in damages {
        var damaged = index
        damaged.files[name] = damage
        #expect(throws: SearchIndexError.corrupt(file: name)) { try damaged.reader().search("parkeren") }
      }
    }
  }

  @Test func contentsThatMakeNoSenseBehindAGoodChecksumAreAnErrorAndNoCrash() async throws {
    let index = try await MemoryIndex(Self.documents)
    var generator = SeededGenerator(seed: 6)
    for (name, bytes) in index.files.sorted(by: { $0.key < $1.key }) {
      let kind = try #require(FileKind(rawValue: bytes[2]))
      for _ in 0..<60 {
        var contents = Array(bytes.dropFirst(4).dropLast(4))
        contents[Int.random(in: 0..<contents.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
        var writer = ByteWriter()
        writer.append(bytes: contents)
        var damaged = index
        damaged.files[name] = writer.file(kind)
        // Some changes are only other contents; what counts is that an answer or a typed error comes back.
        _ = try? damaged.reader().search("parkeren stad")
      }
    }
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
