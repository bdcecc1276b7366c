import Testing

@testable import SearchIndex

struct SearchIndexBuilderTests {
  private static let vocabulary = (0..<6000).map { "woord\($0 * 7919 % 100_003)" }

  private static func corpus(_ count: Int) -> [SearchDocument] {
    var generator = SeededGenerator(seed: 42)
    return (0..<count).map { number in
      let body = (0..<80).map { _ in
        // Squared, so that some words are frequent and most are rare.
        let random = Double.random(in: 0..<1, using: &generator)
        return vocabulary[Int(random * random * Double(vocabulary.count))]
      }.joined(separator: " ")
      return SearchDocument(
        "p\(number)/", title: "Titel \(number % 7)", body: body + " altijd parkeervergunning",
        date: number % 5, facets: [[number % 3]])
    }
  }

  private static let facets = [
    SearchFacet(key: "soort", label: "Soort", values: ["a", "b", "c"].map { .init(key: $0, label: $0) })
  ]
  private static let synonyms = [
    SearchSynonym(name: "parkeervergunning", others: ["Woord 0", "ontheffing"])
  ]

  private static func small() -> SearchIndexOptions {
    var options = SearchIndexOptions()
    options.formsPerDictionaryFile = 100
    options.formsPerBackwardsFile = 150
    options.postingsFileBytes = 500
    options.mostDocumentsWithoutTail = 1000
    options.mostDocumentsWithPositions = 1200
    return options
  }

  private static func build(
    _ documents: [SearchDocument], _ options: SearchIndexOptions = small()
  ) async throws -> [SearchIndexFile] {
    try await SearchIndexBuilder(options: options).build(
      documents: documents, facets: facets, synonyms: synonyms)
  }

  @Test(arguments: [1, 2, 4, 7, 1000])
  func theFilesDoNotDependOnTheNumberOfTasks(_ concurrency: Int) async throws {
    var options = Self.small()
    options.concurrency = concurrency
    let files = try await Self.build(Self.corpus(300), options)
    options.concurrency = 3
    #expect(try await Self.build(Self.corpus(300), options) == files)
  }

  @Test func theFilesDoNotDependOnTheOrderOfTheDocuments() async throws {
    var generator = SeededGenerator(seed: 1)
    let documents = Self.corpus(200)
    let files = try await Self.build(documents)
    #expect(try await Self.build(documents.shuffled(using: &generator)) == files)
  }

  @Test func aLargeIndexIsCutInFilesOfBoundedSize() async throws {
    let files = try await Self.build(Self.corpus(1500))
    func named(_ kind: String) -> [SearchIndexFile] { files.filter { $0.name.hasPrefix(kind + "-") } }
    #expect(named("d").count > 50 && named("r").count == 1, "words with digits are not mended")
    #expect(named("t").count == 8, "altijd, titel, parkeervergunning, its parts and its synonyms")
    #expect(named("p").count > 200 && named("q").count > 200)
    for file in named("p") where file.bytes.count > 500 + 8 {
      var reader = try ByteReader(file.bytes, kind: .postings, name: file.name)
      _ = try reader.counted()
      #expect(reader.rest.isEmpty, "only a group that is larger by itself has a larger file")
    }
    #expect(named("x").count == 1500 && named("w").count == 1 && named("f").count == 1)
    #expect(
      files.allSatisfy {
        $0.name == "index.bin" || $0.name.contains(/^([drfw]-[0-9a-f]{16}|[ptqx]-[0-9a-f]{16}-\d+)\.bin$/)
      })
    #expect(files.map(\.name) == files.map(\.name).sorted())
  }

  @Test func everyWordIsFoundAcrossTheFiles() async throws {
    let documents = Self.corpus(300)
    let reader = try await MemoryIndex(documents, facets: Self.facets, options: Self.small()).reader()
    for document in documents.prefix(20) {
      let word = String(document.text()[0].text.prefix { $0 != " " })
      let result = try reader.search(word + " altijd", limit: 300)
      #expect(result.hits.contains { $0.path == document.path }, "\(word)")
    }
  }

  @Test func aNewDocumentLeavesWhatIsShownOfOthersAsItWas() async throws {
    let documents = (0..<FrequentWords.mostDocuments).map {
      SearchDocument("\($0)", title: "Warmtenet \($0 % 7)", body: "Samen", date: $0, facets: [[0]])
    }
    let new = SearchDocument("nieuw/", title: "Nieuw", body: "Warmtenet", date: 9999)
    let before = Set(try await Self.build(documents).map(\.name).filter { $0.contains(/^[wx]-/) })
    let after = Set(try await Self.build(documents + [new]).map(\.name).filter { $0.contains(/^[wx]-/) })
    #expect(after.subtracting(before).count == 1)
    #expect(before.subtracting(after).isEmpty)
  }

  @Test func anEmptySiteHasAnIndexWithoutHits() async throws {
    let index = try await MemoryIndex([])
    #expect(index.files.count == 2)
    #expect(try index.reader().search("woord").total == 0)
    #expect(try index.reader().search("").total == 0)
  }

  @Test func aFacetValueThatIsNotThereIsRefused() async {
    let documents = [SearchDocument("p/", title: "x", facets: [[3]])]
    await #expect(throws: SearchIndexError.unknownFacetValue(path: "p/", facet: 0, value: 3)) {
      try await SearchIndexBuilder().build(documents: documents, facets: Self.facets)
    }
    await #expect(throws: SearchIndexError.unknownFacetValue(path: "p/", facet: 0, value: 0)) {
      try await SearchIndexBuilder().build(documents: documents, facets: [])
    }
  }

  @Test func aLanguageWithoutStemmerIsRefused() async {
    var options = SearchIndexOptions()
    options.language = "klingon"
    let builder = SearchIndexBuilder(options: options)
    await #expect(throws: SearchIndexError.unknownLanguage("klingon")) {
      try await builder.build(documents: [], facets: [])
    }
  }

  @Test func inAnotherLanguageCompoundsStayWhole() async throws {
    var options = SearchIndexOptions()
    options.language = "english"
    let index = try await MemoryIndex([SearchDocument("a/", title: "parkeervergunning")], options: options)
    #expect(try index.group("parkeervergunning") != nil)
    #expect(try index.group("vergunning") == nil)
  }
}
