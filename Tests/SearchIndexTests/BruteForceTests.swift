import Foundation
import Testing

@testable import SearchIndex

/// The answers of the index against those of a reader of all documents, without index, shards or bits.
struct BruteForceTests {
  private static let words = [
    "gemeente", "gemeenten", "gemeentelijk", "vergunning", "vergunningen", "schuld", "schulden", "schuldhulp",
    "hulp", "wijk", "wijken", "wijkteam", "team", "bewoner", "bewoners", "digitaal", "digitale", "zorg",
    "zorgen",
    "warmte", "aardwarmte", "zuid-holland", "foto's", "café", "2024", "2025", "de", "het", "een", "en", "in",
    "van",
    "ver", "e-mail", "ijsbaan", "parkeervergunning", "parkeren", "zorgteam", "zaag", "huis", "huisarts",
    "arts", "school", "brieven", "huizen", "bus", "praten",
  ]
  private static let synonyms = [("zaag", "werktuig"), ("arts", "dokter"), ("wijk", "buurt")]
  private static let letters = Array("abdeghijklmnoprstuvwyz")

  private static func text(_ count: Int, _ generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }.joined(separator: " ")
  }

  /// A query of words as people type them: cut off, put together, with an error.
  private static func query(_ generator: inout SeededGenerator) -> String {
    var words = (0..<Int.random(in: 1...3, using: &generator)).map { _ in text(1, &generator) }
    let at = words.count - 1
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: words[at].removeLast(Int.random(in: 0...min(3, words[at].count - 1), using: &generator))
    case 1, 7: words[at] += text(1, &generator)
    case 2: words[at] += "en"
    case 6:
      let others = ["scholen", "brief", "huisje", "bussen", "praat", "wijkje"]
      words[at] = others[Int.random(in: 0..<others.count, using: &generator)]
    case 3: words[at] = synonyms[Int.random(in: 0..<synonyms.count, using: &generator)].1
    case 4, 5:
      let errors = Int.random(in: 1...2, using: &generator)
      if Bool.random(using: &generator) { words[at] += text(1, &generator) }
      for _ in 0..<errors { words[at] = wrong(words[at], &generator) }
    default: break
    }
    return words.joined(separator: " ")
  }

  private static func wrong(_ word: String, _ generator: inout SeededGenerator) -> String {
    var word = Array(word)
    let at = Int.random(in: 0..<word.count, using: &generator)
    let letter = letters[Int.random(in: 0..<letters.count, using: &generator)]
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: word[at] = letter
    case 1: word.insert(letter, at: at)
    case 2 where word.count > 1: word.remove(at: at)
    default: if at > 0 { word.swapAt(at - 1, at) }
    }
    return String(word)
  }

  private static func corpus(_ count: Int, _ generator: inout SeededGenerator) -> [[SearchField]] {
    (0..<count).map { _ in
      [
        SearchField(.title, text(2, &generator)), SearchField(.summary, text(5, &generator)),
        SearchField(.headings, text(Int.random(in: 0...3, using: &generator), &generator)),
        SearchField(.body, text(Int.random(in: 3...40, using: &generator), &generator)),
      ]
    }
  }

  @Test(arguments: 0..<12)
  func anIndexAnswersAsReadingAllDocumentsDoes(_ seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let fields = Self.corpus(40, &generator)
    let naive = try NaiveIndex(fields, synonyms: Self.synonyms)
    // The dates rise, so that the number of a document is its place here.
    let documents = fields.enumerated().map { number, fields in
      SearchDocument(
        path: "\(number)", title: fields[0].text, summary: fields[1].text, cardLines: [], date: number,
        facets: []
      ) { Array(fields[2...]) }
    }
    var options = SearchIndexOptions()
    // All groups in one file: from how many files a beginning is read, the table of queries tests.
    options.postingsFileBytes = 1 << 20
    let files = try await SearchIndexBuilder(options: options).build(
      documents: documents, facets: [],
      synonyms: Self.synonyms.map { SearchSynonym(name: $0.0, others: [$0.1]) })
    let contents = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) })
    let reader = try SearchIndexReader { contents[$0] }
    var kinds: Set<SearchMatch.Kind> = []
    for _ in 0..<60 {
      let query = Self.query(&generator)
      let result = try reader.search(query, limit: 1000)
      let expected = NaiveQuery(query, in: naive)
      let scores = expected.complete.merging(expected.partial) { first, _ in first }
      #expect(Set(result.hits.map(\.path)) == Set(scores.keys.map { "\($0)" }), "\(query)")
      #expect(result.isPartial == !expected.partial.isEmpty, "\(query)")
      for hit in result.hits {
        let score = scores[Int(hit.path) ?? -1] ?? -1
        #expect(abs(hit.score - score) < 1e-9, "\(query): \(hit.path)")
        let parts = hit.explanation.words.map(\.score) + hit.explanation.pairs.map(\.score)
        #expect(abs(parts.reduce(0, +) - hit.score) < 1e-9, "\(query): \(hit.path)")
        for word in hit.explanation.words {
          let weight = word.match?.weight ?? 0
          if let match = word.match { kinds.insert(match.kind) }
          #expect(abs(word.rarity * weight * 2.2 / (1.2 + weight) - word.score) < 1e-9, "\(query): \(word)")
        }
      }
      for (left, right) in zip(result.hits, result.hits.dropFirst()) {
        let isComplete = [left, right].map { expected.complete[Int($0.path) ?? -1] != nil }
        guard isComplete[0] == isComplete[1] else {
          #expect(isComplete[0], "\(query)")
          continue
        }
        #expect(left.score >= right.score, "\(query)")
        if left.score == right.score { #expect((Int(left.path) ?? 0) > (Int(right.path) ?? 0), "\(query)") }
      }
    }
    #expect(kinds.count > 6, "queries of nearly every kind were tried")
  }

  @Test func theDistanceOfWordsIsThatOfTheDefinition() {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<2000 {
      let word = Self.words[Int.random(in: 0..<Self.words.count, using: &generator)]
      var other = word
      for _ in 0..<Int.random(in: 0...4, using: &generator) { other = Self.wrong(other, &generator) }
      let expected = NaiveQuery.distance(Array(word), Array(other))
      for limit in 0...2 where word.utf8.count == word.count {
        let distance = EditDistance.between(Array(word.utf8), Array(other.utf8), limit: limit)
        #expect(distance == (expected <= limit ? expected : nil), "\(word) \(other) \(limit)")
      }
    }
  }
}
