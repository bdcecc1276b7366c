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
        "p\(number)/", title: "Titel \(number % 7)", body: body + " altijd", date: number % 5,
        facets: [[number % 3]])
    }
  }

  private static let facets = [
    SearchFacet(key: "soort", label: "Soort", values: ["a", "b", "c"].map { .init(key: $0, label: $0) })
  ]

  private static func small() -> SearchIndexOptions {
    var options = SearchIndexOptions()
    options.dictionaryShardBytes = 2000
    options.postingsShardBytes = 1500
    return options
  }

  @Test(arguments: [1, 2, 4, 7, 1000])
  func theFilesDoNotDependOnTheNumberOfTasks(_ concurrency: Int) async throws {
    var options = Self.small()
    options.concurrency = concurrency
    let files = try await SearchIndexBuilder(options: options).build(
      documents: Self.corpus(300), facets: Self.facets)
    options.concurrency = 3
    let others = try await SearchIndexBuilder(options: options).build(
      documents: Self.corpus(300), facets: Self.facets)
    #expect(files == others)
  }

  @Test func theFilesDoNotDependOnTheOrderOfTheDocuments() async throws {
    var generator = SeededGenerator(seed: 1)
    let builder = SearchIndexBuilder(options: Self.small())
    let documents = Self.corpus(200)
    let files = try await builder.build(documents: documents, facets: Self.facets)
    let shuffled = try await builder.build(
      documents: documents.shuffled(using: &generator), facets: Self.facets)
    #expect(files == shuffled)
  }

  @Test func aLargeIndexIsCutInShardsOfBoundedSize() async throws {
    let files = try await SearchIndexBuilder(options: Self.small()).build(
      documents: Self.corpus(2000), facets: Self.facets)
    let dictionary = files.filter { $0.name.hasPrefix("d-") }
    let postings = files.filter { $0.name.hasPrefix("p-") }
    #expect(dictionary.count > 20 && postings.count > 60)
    #expect(dictionary.allSatisfy { $0.bytes.count <= 2000 + 20 })
    let large = postings.filter { $0.bytes.count > 1500 + 8 }
    #expect(large.count == 3)
    for file in large {
      let reader = try ByteReader(file.bytes, kind: .postings, name: file.name)
      let group = try PostingsGroup(reader, at: 4, documentCount: 2000)
      #expect(
        group.forms.reduce(0) { $0 + $1.documents.count } > 700, "a file beyond the size holds one large word"
      )
    }
    #expect(
      files.allSatisfy { $0.name == "index.bin" || $0.name.contains(/^[dpcf]-[0-9a-f]{16}(-\d+)?\.bin$/) })
    #expect(files.map(\.name) == files.map(\.name).sorted())
  }

  @Test func everyWordIsFoundAcrossTheShards() async throws {
    let documents = Self.corpus(300)
    let reader = try await MemoryIndex(documents, facets: Self.facets, options: Self.small()).reader()
    for document in documents.prefix(20) {
      let word = String(document.text()[0].text.prefix { $0 != " " })
      let result = try reader.search(word + " altijd", limit: 300)
      #expect(result.hits.contains { $0.path == document.path }, "\(word)")
    }
  }

  @Test func aNewDocumentLeavesMostFilesAsTheyWere() async throws {
    let documents = Self.corpus(1000)
    let builder = SearchIndexBuilder(options: Self.small())
    let before = try await builder.build(documents: documents, facets: Self.facets)
    let new = SearchDocument("nieuw/", title: "Nieuw", body: "woord0", date: 9)
    let after = try await builder.build(documents: documents + [new], facets: Self.facets)
    let names = Set(before.map(\.name))
    #expect(after.count { names.contains($0.name) } * 2 > after.count)
  }

  @Test func anEmptySiteHasAnIndexWithoutHits() async throws {
    let index = try await MemoryIndex([])
    #expect(index.files.keys.sorted() == ["index.bin"])
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
}
