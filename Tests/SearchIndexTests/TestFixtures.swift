import Foundation
import SearchIndex

/// The tables in Fixtures, which the browser tests read as well.
enum TestFixtures {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  static func decode<Value: Decodable>(_ type: Value.Type, from name: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(contentsOf: folder.appendingPathComponent(name)))
  }
}

/// A small generator of random numbers with a fixed seed, so that failures come back.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}

extension SearchDocument {
  /// Creates a document with a title and a body only.
  init(
    _ path: String, title: String = "", summary: String = "", body: String = "", date: Int = 0,
    facets: [[Int]] = []
  ) {
    self.init(path: path, title: title, summary: summary, cardLines: [], date: date, facets: facets) {
      [SearchField(.body, body)]
    }
  }
}

/// An index in memory.
struct MemoryIndex {
  var files: [String: [UInt8]]

  init(
    _ documents: [SearchDocument], facets: [SearchFacet] = [],
    synonyms: [SearchSynonym] = [], options: SearchIndexOptions = SearchIndexOptions()
  ) async throws {
    let files = try await SearchIndexBuilder(options: options).build(
      documents: documents, facets: facets, synonyms: synonyms)
    self.files = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
  }

  func reader() throws -> SearchIndexReader {
    let files = files
    return try SearchIndexReader { files[$0] }
  }

  /// The paths of the first hits.
  func paths(_ query: String, _ filters: [SearchFilter] = []) throws -> [String] {
    try reader().search(query, filters: filters, limit: 100).hits.map(\.path)
  }
}
