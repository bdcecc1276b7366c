import Foundation
import SearchIndex

/// The table of queries that the script of the search page must answer in the same way, over the same files.
struct QueryTable: Codable, Sendable {
  struct Document: Codable, Sendable {
    let path, title, summary, headings, body: String
    let names, synonyms: [String]
    let date: Int
    let facets: [[String]]
  }
  struct Synonym: Codable, Sendable {
    let name: String
    let others: [String]
  }
  struct Facet: Codable, Sendable {
    let key, label: String
    let values: [[String]]
  }
  /// A query with its answer; what is absent is empty.
  struct Case: Codable, Sendable, Equatable, CustomStringConvertible {
    let why, query: String
    /// The chosen values: the key of a facet and that of a value.
    var filters: [[String]]?
    /// The hits, best first.
    var paths: [String]?
    var partial: Bool?
    var quotation: Bool?
    var missing, ignored: [String]?
    /// For each word with an error the word, then what was searched for instead.
    var corrections: [[String]]?
    /// For each facet the values with hits; only where there are filters.
    var counts: [[String: Int]]?
    /// The scores of the hits to three decimals; only where they say more than the order.
    var scores: [Double]?
    /// What is marked in the title of the first hit.
    var marks: [String]?
    /// How the last word may go on; such a case is about nothing else.
    var suggestions: [String]?
    var description: String { why }
  }

  let documents: [Document]
  let synonyms: [Synonym]
  let facets: [Facet]
  var cases: [Case]

  static let name = "query-cases.json"

  static func read() throws -> QueryTable { try TestFixtures.decode(QueryTable.self, from: name) }

  /// The files of the index over the documents, cut as those of a large site are, so that there are several of
  /// each kind.
  func files() async throws -> [SearchIndexFile] {
    var options = SearchIndexOptions()
    options.formsPerDictionaryFile = 40
    options.formsPerBackwardsFile = 40
    options.postingsFileBytes = 48
    options.mostDocumentsWithoutTail = 10
    options.mostDocumentsWithPositions = 16
    let documents = self.documents.map { document in
      SearchDocument(
        path: document.path, title: document.title, summary: document.summary, cardLines: document.names,
        date: document.date,
        facets: zip(document.facets, self.facets).map { keys, facet in
          keys.compactMap { key in facet.values.firstIndex { $0[0] == key } }
        }
      ) {
        document.names.map { SearchField(.names, $0) }
          + [SearchField(.headings, document.headings), SearchField(.body, document.body)]
          + document.synonyms.map { SearchField(.synonyms, $0) }
      }
    }
    let facets = self.facets.map { (facet: Facet) in
      SearchFacet(
        key: facet.key, label: facet.label,
        values: facet.values.map { SearchFacet.Value(key: $0[0], label: $0[1]) })
    }
    let synonyms = self.synonyms.map { SearchSynonym(name: $0.name, others: $0.others) }
    return try await SearchIndexBuilder(options: options)
      .build(documents: documents, facets: facets, synonyms: synonyms)
  }

  /// The text of the file: a line for each document and each case.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    func lines(_ values: [some Encodable]) throws -> String {
      try values.map { "  " + String(decoding: try encoder.encode($0), as: UTF8.self) }.joined(
        separator: ",\n")
    }
    return """
      {
       "documents": [
      \(try lines(documents))
       ],
       "synonyms": [
      \(try lines(synonyms))
       ],
       "facets": [
      \(try lines(facets))
       ],
       "cases": [
      \(try lines(cases))
       ]
      }

      """
  }
}

extension QueryTable.Case {
  /// The case with the answer of a reader in place of its own.
  func answered(by reader: SearchIndexReader) throws -> Self {
    var answer = Self(why: why, query: query)
    answer.filters = filters
    if suggestions != nil {
      answer.suggestions = try reader.suggestions(for: query)
      return answer
    }
    let result = try reader.search(
      query, filters: (filters ?? []).map { SearchFilter(facet: $0[0], value: $0[1]) }, limit: 100)
    answer.paths = result.hits.map(\.path)
    if scores != nil { answer.scores = result.hits.map { ($0.score * 1000).rounded() / 1000 } }
    answer.partial = result.isPartial ? true : nil
    answer.quotation = result.isQuotation
    answer.missing = result.missingWords.isEmpty ? nil : result.missingWords
    answer.ignored = result.ignoredWords.isEmpty ? nil : result.ignoredWords
    answer.corrections =
      result.corrections.isEmpty ? nil : result.corrections.map { [$0.word] + $0.forms }
    if filters != nil {
      answer.counts = result.facets.map { facet in
        Dictionary(uniqueKeysWithValues: facet.values.filter { $0.count > 0 }.map { ($0.key, $0.count) })
      }
    }
    if let hit = result.hits.first, !hit.titleMatches.isEmpty {
      let title = Array(hit.title.utf8)
      answer.marks = hit.titleMatches.map { String(decoding: title[$0], as: UTF8.self) }
    }
    return answer
  }
}
