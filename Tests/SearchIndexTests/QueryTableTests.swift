import Foundation
import SearchIndex
import Testing

/// The table of queries that the script of the search page must answer in the same way, over the same files.
struct QueryTableTests {
  struct Table: Decodable, Sendable {
    struct Document: Decodable, Sendable {
      let path, title, summary, body: String
      let names: [String]
      let date: Int
      let facets: [[String]]
    }
    struct Facet: Decodable, Sendable {
      let key, label: String
      let values: [[String]]
    }
    struct Case: Decodable, Sendable, CustomStringConvertible {
      let why, query: String
      let filters: [[String]]?
      let paths: [String]
      let partial: Bool?
      let missing, ignored: [String]?
      let counts: [[String: Int]]?
      let marks: [String]?
      var description: String { why }
    }
    let documents: [Document]
    let facets: [Facet]
    let cases: [Case]
  }

  static func table() throws -> Table { try TestFixtures.decode(Table.self, from: "query-cases.json") }
  static func cases() -> [Table.Case] { (try? table().cases) ?? [] }

  /// The files of the index over the table's documents, in shards as small as those of a large site are
  /// relatively.
  static func files() async throws -> [SearchIndexFile] {
    let table = try table()
    var options = SearchIndexOptions()
    options.dictionaryShardBytes = 1024
    options.postingsShardBytes = 24
    options.cardsPerFile = 3
    options.filesPerCardSegment = 2
    let documents = table.documents.map { document in
      SearchDocument(
        path: document.path, title: document.title, summary: document.summary, cardLines: document.names,
        date: document.date,
        facets: zip(document.facets, table.facets).map { keys, facet in
          keys.compactMap { key in facet.values.firstIndex { $0[0] == key } }
        }
      ) {
        [SearchField(.names, document.names.joined(separator: "\n")), SearchField(.body, document.body)]
      }
    }
    let facets = table.facets.map { facet in
      SearchFacet(
        key: facet.key, label: facet.label, values: facet.values.map { .init(key: $0[0], label: $0[1]) })
    }
    return try await SearchIndexBuilder(options: options).build(documents: documents, facets: facets)
  }

  @Test func theTableOfQueriesIsThere() {
    #expect(Self.cases().count > 20)
  }

  @Test(arguments: cases())
  func aQueryGivesItsHits(_ table: Table.Case) async throws {
    let files = Dictionary(uniqueKeysWithValues: try await Self.files().map { ($0.name, $0.bytes) })
    let filters = (table.filters ?? []).map { SearchFilter(facet: $0[0], value: $0[1]) }
    let result = try SearchIndexReader { files[$0] }.search(table.query, filters: filters, limit: 100)
    #expect(result.hits.map(\.path) == table.paths)
    #expect(result.total == table.paths.count)
    #expect(result.isPartial == (table.partial ?? false))
    #expect(result.missingWords == table.missing ?? [])
    #expect(result.ignoredWords == table.ignored ?? [])
    if let marks = table.marks, let hit = result.hits.first {
      let text = Array(hit.title.utf8)
      #expect(hit.titleMatches.map { String(decoding: text[$0], as: UTF8.self) } == marks)
    }
    if let counts = table.counts {
      let found = result.facets.map { facet in
        Dictionary(uniqueKeysWithValues: facet.values.filter { $0.count > 0 }.map { ($0.key, $0.count) })
      }
      #expect(found == counts)
    }
  }

  /// The files stand in Fixtures for the browser tests; set UPDATE_SNAPSHOTS after a change of format that is
  /// meant.
  @Test func theFilesAreTheOnesOfTheFixture() async throws {
    let folder = TestFixtures.folder.appendingPathComponent("zoekindex")
    let files = try await Self.files()
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil {
      try? FileManager.default.removeItem(at: folder)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for file in files { try Data(file.bytes).write(to: folder.appendingPathComponent(file.name)) }
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == files.map(\.name))
    for file in files {
      let stored = try? Data(contentsOf: folder.appendingPathComponent(file.name))
      #expect(stored.map(Array.init) == file.bytes, "\(file.name)")
    }
  }
}
