import Foundation
import Testing

@testable import SearchIndex

/// The answers of the index against those of a scorer that reads all documents, without index, shards or
/// bytes.
struct BruteForceTests {
  private static let words = [
    "gemeente", "gemeenten", "gemeentelijk", "vergunning", "vergunningen", "schuld", "schulden", "schuldhulp",
    "wijk", "wijken", "bewoner", "bewoners", "digitaal", "digitale", "zorg", "zorgen", "warmte", "aardwarmte",
    "zuid-holland", "foto's", "café", "2024", "2025", "de", "het", "een", "en", "in", "van", "ver", "e-mail",
  ]

  private static func text(_ count: Int, _ generator: inout SeededGenerator) -> String {
    (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &generator)] }.joined(separator: " ")
  }

  private struct Corpus {
    let documents: [SearchDocument]
    let fields: [[SearchField]]

    init(_ count: Int, _ generator: inout SeededGenerator) {
      var documents: [SearchDocument] = []
      var all: [[SearchField]] = []
      for number in 0..<count {
        let fields = [
          SearchField(.title, text(2, &generator)), SearchField(.summary, text(5, &generator)),
          SearchField(.headings, text(Int.random(in: 0...3, using: &generator), &generator)),
          SearchField(.body, text(Int.random(in: 3...40, using: &generator), &generator)),
        ]
        all.append(fields)
        // The dates rise, so that the number of a document is its place here.
        documents.append(
          SearchDocument(
            path: "\(number)", title: fields[0].text, summary: fields[1].text, cardLines: [], date: number,
            facets: []
          ) { Array(fields[2...]) })
      }
      self.documents = documents
      self.fields = all
    }
  }

  @Test(arguments: 0..<12)
  func anIndexAnswersAsReadingAllDocumentsDoes(_ seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let corpus = Corpus(40, &generator)
    let scorer = try NaiveScorer(corpus.fields)
    let reader = try await MemoryIndex(corpus.documents).reader()
    for _ in 0..<40 {
      var query = Self.text(Int.random(in: 1...3, using: &generator), &generator)
      query.removeLast(Int.random(in: 0...min(3, query.count - 1), using: &generator))
      let result = try reader.search(query, limit: 1000)
      let expected = scorer.scores(query)
      #expect(Set(result.hits.map(\.path)) == Set(expected.keys.map { "\($0)" }), "\(query)")
      for hit in result.hits {
        let score = expected[Int(hit.path) ?? -1] ?? -1
        #expect(abs(hit.score - score) < 1e-9, "\(query): \(hit.path)")
      }
      for (left, right) in zip(result.hits, result.hits.dropFirst()) {
        let isComplete = [left, right].map { hit in hit.wordScores.allSatisfy { $0 > 0 } }
        guard isComplete[0] == isComplete[1] else {
          #expect(isComplete[0], "\(query)")
          continue
        }
        #expect(left.score >= right.score, "\(query)")
        if left.score == right.score { #expect((Int(left.path) ?? 0) > (Int(right.path) ?? 0), "\(query)") }
      }
    }
  }
}

/// A scorer that follows the description of the ranking word by word.
private struct NaiveScorer {
  /// For each document, for each word, the rounded weight.
  private var impacts: [[String: Double]] = []
  private var stems: [String: [UInt8]] = [:]

  init(_ documents: [[SearchField]]) throws {
    let weights = [8.0, 4, 4, 3, 1]
    let influences = [0.3, 0.3, 0.3, 0.4, 0.75]
    let counted = documents.map { fields in
      SearchFieldClass.allCases.dropLast().map { fieldClass in
        fields.filter { $0.fieldClass == fieldClass }.flatMap {
          TokenizerTests.tokens($0.text).flatMap { $0 }
        }
      }
    }
    let averages = weights.indices.map { at in
      max(1, Double(counted.reduce(0) { $0 + $1[at].count })) / Double(documents.count)
    }
    let stemmer = try Stemmer(language: "dutch")
    for classes in counted {
      var sums: [String: Double] = [:]
      for (at, tokens) in classes.enumerated() {
        let influence = influences[at]
        let norm = 1 - influence + influence * Double(tokens.count) / averages[at]
        for (token, occurrences) in Dictionary(grouping: tokens, by: { $0 }) {
          sums[token, default: 0] += Double(occurrences.count) * weights[at] / norm
        }
      }
      impacts.append(sums.mapValues { Impact.value(Impact.code($0)) })
      for token in sums.keys { stems[token] = stemmer.stem(Array(token.utf8)[...]) }
    }
  }

  /// The weight with which each word of the index matches a term.
  private func matches(_ term: String, isPrefix: Bool, inflects: Bool) -> [String: Double] {
    var matches: [String: Double] = [:]
    if let stem = stems[term] {
      for (form, other) in stems where other == stem { matches[form] = form == term ? 1 : 0.625 }
    }
    if isPrefix, term.utf8.count > 1 {
      for form in stems.keys where form.hasPrefix(term) && form != term {
        matches[form] = max(0.375, matches[form] ?? 0)
      }
    }
    guard matches.isEmpty, inflects else { return matches }
    let endings =
      ["", "d", "de", "den", "e", "en", "er", "ere", "ers", "je", "jes", "n", "s", "st"]
      + ["ste", "t", "te", "ten", "tje"]
    for form in stems.keys {
      let shared = form.commonPrefix(with: term)
      guard shared.utf8.count >= max(4, term.utf8.count - 3),
        endings.contains(String(form.dropFirst(shared.count))),
        endings.contains(String(term.dropFirst(shared.count)))
      else { continue }
      for (other, stem) in stems where stem == stems[form] { matches[other] = 0.5 }
    }
    return matches
  }

  private func weights(_ matches: [String: Double]) -> [Double] {
    impacts.map { impacts in matches.reduce(0) { $0 + $1.value * (impacts[$1.key] ?? 0) } }
  }

  /// The score of each document that is a hit.
  func scores(_ query: String) -> [Int: Double] {
    let words = QueryWord.words(of: query)
    let wordWeights: [[Double]] = words.map { weights(of: $0) }
    let count = Double(impacts.count)
    let rarities: [Double] = wordWeights.map { weights in
      let matching = Double(weights.count { $0 > 0 })
      return log(1 + (count - matching + 0.5) / (matching + 0.5))
    }
    var most = 0.0
    for (weights, rarity) in zip(wordWeights, rarities) where weights.contains(where: { $0 > 0 }) {
      most += rarity
    }
    var complete: [Int: Double] = [:]
    var partial: [Int: Double] = [:]
    for document in impacts.indices {
      var score = 0.0
      var told = 0.0
      var matched = 0
      for (weights, rarity) in zip(wordWeights, rarities) where weights[document] > 0 {
        score += rarity * weights[document] * 2.2 / (1.2 + weights[document])
        told += rarity
        matched += 1
      }
      if matched == words.count, matched > 0 {
        complete[document] = score
      } else if matched > 0, told * 3 >= most - 1e-12 {
        partial[document] = score
      }
    }
    return complete.count < 10 ? complete.merging(partial) { first, _ in first } : complete
  }

  /// The weight of a word of a query in each document.
  private func weights(of word: QueryWord) -> [Double] {
    let whole = String(decoding: word.whole, as: UTF8.self)
    let weights = weights(matches(whole, isPrefix: word.isLast, inflects: word.parts.isEmpty))
    let parts: [[Double]] = word.parts.enumerated().map { at, part in
      let isPrefix = word.isLast && at == word.parts.count - 1
      return self.weights(matches(String(decoding: part, as: UTF8.self), isPrefix: isPrefix, inflects: true))
    }
    return weights.enumerated().map { at, weight in weight + 0.5 * (parts.map { $0[at] }.min() ?? 0) }
  }
}
