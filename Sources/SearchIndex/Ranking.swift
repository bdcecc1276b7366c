/// The documents that match the words of a query, best first.
struct Ranking {
  /// The matching documents, best first.
  private(set) var documents: [Int] = []
  /// Whether documents with only some of the words are among them.
  private(set) var isPartial = false

  private let answer: QueryAnswer

  /// The number of documents with all words at which others are left out.
  static let enough = 10

  /// Ranks the documents. Those with all words come first. If they are few, documents follow that have at
  /// least a third of what the words tell together, so that "schuld in Zwolle" does not list every page with
  /// "in".
  init(_ answer: QueryAnswer, documentCount: Int) {
    self.answer = answer
    let words = answer.words.map(\.matches)
    let most = words.reduce(0) { $0 + ($1.documentCount > 0 ? $1.rarity : 0) }
    var complete: [(document: Int, score: Double)] = []
    var partial: [(document: Int, score: Double)] = []
    for document in 0..<documentCount {
      if let quoted = answer.quotedDocuments, !quoted.contains(document) { continue }
      var told = 0.0
      var matched = 0
      for word in words where word.weights[document] > 0 {
        told += word.rarity
        matched += 1
      }
      guard matched > 0 else { continue }
      if matched == words.count {
        complete.append((document, score(document)))
      } else if told * 3 >= most {
        partial.append((document, score(document)))
      }
    }
    documents = Self.ordered(complete)
    if complete.count < Self.enough, !partial.isEmpty {
      documents += Self.ordered(partial)
      isPartial = true
    }
  }

  /// Returns the score of a document.
  func score(_ document: Int) -> Double {
    let ofWords = answer.words.reduce(0) { $0 + $1.matches.score(document) }
    return answer.pairs.reduce(ofWords) { $0 + score(of: $1, in: document) }
  }

  /// Returns the parts of the score of a document.
  func explanation(_ document: Int) -> SearchExplanation {
    SearchExplanation(
      words: answer.words.map { word in
        SearchExplanation.Word(
          word: word.text, match: word.match(document), rarity: word.matches.rarity,
          score: word.matches.score(document))
      },
      pairs: answer.pairs.map { pair in
        SearchExplanation.Pair(
          first: answer.words[pair.first].text, second: answer.words[pair.second].text,
          nearness: pair.nearness[document] ?? 0, score: score(of: pair, in: document))
      })
  }

  private func score(of pair: WordPair, in document: Int) -> Double {
    guard let nearness = pair.nearness[document] else { return 0 }
    return nearness
      * min(answer.words[pair.first].matches.rarity, answer.words[pair.second].matches.rarity)
  }

  private static func ordered(_ scored: [(document: Int, score: Double)]) -> [Int] {
    scored.sorted { left, right in
      left.score == right.score ? left.document > right.document : left.score > right.score
    }.map(\.document)
  }
}
