/// The words of a query with the documents they match, and what can be said of them.
struct QueryAnswer {
  /// The words that count, in the order of the query.
  private(set) var words: [WordSearch] = []
  /// The words that were left out because most documents have them and other words tell more.
  private(set) var ignoredWords: [String] = []
  /// The pairs of words that follow each other.
  private(set) var pairs: [WordPair] = []
  /// Whether words between quotation marks stand together in any document; nil without such words.
  private(set) var isQuotation: Bool?
  /// The documents in which they do; nil if the marks mean nothing.
  private(set) var quotedDocuments: Set<Int>?

  /// Looks up the words of a query.
  init(_ queryWords: [QueryWord], in files: inout IndexFiles) throws(SearchIndexError) {
    var common: [QueryWord] = []
    var searches: [WordSearch?] = []
    let joined = try JoinedForms.of(queryWords, in: &files)
    for (word, joined) in zip(queryWords, joined) {
      let isCommon = try WordSearch.isCommon(word, in: &files)
      if isCommon { common.append(word) }
      searches.append(isCommon ? nil : try WordSearch(word, joined: joined, in: &files))
    }
    let tells = searches.contains { $0.map { $0.matches.documentCount > 0 } ?? false }
    for ((word, search), joined) in zip(zip(queryWords, searches), joined) {
      if let search {
        words.append(search)
      } else if tells {
        ignoredWords.append(String(decoding: word.whole, as: UTF8.self))
      } else {
        words.append(try WordSearch(word, joined: joined, in: &files))
      }
    }
    var broken: Set<Int> = []
    pairs = try WordPair.pairs(words, isBroken: &broken, in: &files)
    quote(broken)
  }

  /// The words that no document has.
  var missingWords: [String] { words.filter { $0.matches.documentCount == 0 }.map(\.text) }

  /// The words searched for instead of some of the query.
  var corrections: [SearchCorrection] { words.flatMap(\.corrections) }

  /// Every word of the index that matched.
  var matchedForms: Set<[UInt8]> { Set(words.flatMap(\.matchedForms)) }

  private mutating func quote(_ broken: Set<Int>) {
    let quotations = Dictionary(grouping: words.compactMap(\.word.quotation), by: { $0 })
      .filter { $0.value.count > 1 }.keys
    guard !quotations.isEmpty else { return }
    guard quotations.allSatisfy({ !broken.contains($0) }) else {
      isQuotation = false
      return
    }
    let quoted = pairs.filter { $0.quotation != nil }
    guard let first = quoted.first else { return }
    var documents = Set(first.nearness.filter { $0.value == 1 }.keys)
    for pair in quoted.dropFirst() { documents.formIntersection(pair.nearness.filter { $0.value == 1 }.keys) }
    isQuotation = !documents.isEmpty
    quotedDocuments = documents.isEmpty ? nil : documents
  }
}
