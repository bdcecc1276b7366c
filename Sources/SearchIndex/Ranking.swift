/// The documents that match the words of a query, best first.
struct Ranking: Sendable {
  /// The matching documents, best first.
  private(set) var documents: [Int] = []
  /// Whether documents with only some of the words are among them.
  private(set) var isPartial = false

  private let words: [WordMatches]

  /// The number of documents with all words at which others are left out.
  static let enough = 10

  /// Ranks the documents. Those with all words come first. If they are few, documents follow that have at
  /// least a third of what the words tell together, so that "schuld in Zwolle" does not list every page with
  /// "in".
  init(_ words: [WordMatches], documentCount: Int) {
    self.words = words
    let most = words.reduce(0) { $0 + ($1.documentCount > 0 ? $1.rarity : 0) }
    var complete: [(document: Int, score: Double)] = []
    var partial: [(document: Int, score: Double)] = []
    for document in 0..<documentCount {
      var score = 0.0
      var told = 0.0
      var matched = 0
      for word in words where word.weights[document] > 0 {
        score += word.score(document)
        told += word.rarity
        matched += 1
      }
      guard matched > 0 else { continue }
      if matched == words.count {
        complete.append((document, score))
      } else if told * 3 >= most {
        partial.append((document, score))
      }
    }
    documents = Self.ordered(complete)
    if complete.count < Self.enough, !partial.isEmpty {
      documents += Self.ordered(partial)
      isPartial = true
    }
  }

  /// Returns what each word adds to the score of a document.
  func scores(_ document: Int) -> [Double] { words.map { $0.score(document) } }

  private static func ordered(_ scored: [(document: Int, score: Double)]) -> [Int] {
    scored.sorted { left, right in
      left.score == right.score ? left.document > right.document : left.score > right.score
    }.map(\.document)
  }
}
