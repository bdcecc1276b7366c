/// A word of a query: a run of the tokenizer, to be found as a whole or by all of its parts.
struct QueryWord: Sendable, Equatable {
  /// The folded letters of all parts together.
  let whole: [UInt8]
  /// The parts of more than a letter, if the run has several parts.
  let parts: [[UInt8]]
  /// Whether this is the last word, which may still be being typed.
  let isLast: Bool
  /// Its place among the words, counted as in a document: a run takes one for each part.
  let place: Int
  /// The number of the quotation it stands in, if it stands between marks.
  let quotation: Int?

  /// The number of words, and of parts of a word, beyond which a query is cut off.
  static let most = 16

  /// Reads the words of a query; a word that comes back counts where it stands last.
  static func words(of query: String) -> [QueryWord] {
    var words: [QueryWord] = []
    var tokenizer = Tokenizer()
    var place = 0
    let marks = quotationMarks(in: query)
    var query = query
    query.withUTF8 { utf8 in
      while words.count < most, tokenizer.next(in: utf8) {
        let parts =
          tokenizer.hasParts
          ? tokenizer.parts.prefix(most).map { Array(tokenizer.bytes[$0.range]) }.filter { $0.count > 1 } : []
        let start = tokenizer.parts.first?.source.lowerBound ?? 0
        let opened = marks.prefix { $0 < start }.count
        words.append(
          QueryWord(
            whole: tokenizer.bytes, parts: parts, isLast: false, place: place,
            quotation: opened % 2 == 1 ? opened / 2 : nil))
        place += tokenizer.hasParts ? tokenizer.parts.count : 1
      }
    }
    return words.indices.filter { position in
      !words[(position + 1)...].contains { $0.whole == words[position].whole }
    }.map { position in
      let word = words[position]
      return QueryWord(
        whole: word.whole, parts: word.parts, isLast: position == words.count - 1, place: word.place,
        quotation: word.quotation)
    }
  }

  /// Returns the places of quotation marks, in bytes.
  private static func quotationMarks(in query: String) -> [Int] {
    var marks: [Int] = []
    var place = 0
    for scalar in query.unicodeScalars {
      if ["\"", "“", "”", "„"].contains(scalar) { marks.append(place) }
      place += UTF8.width(scalar)
    }
    return marks
  }
}
