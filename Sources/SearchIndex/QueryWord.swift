/// A word of a query: a run of the tokenizer, to be found as a whole or by all of its parts.
struct QueryWord: Sendable, Equatable {
  /// The folded letters of all parts together.
  let whole: [UInt8]
  /// The parts of more than a letter, if the run has several parts.
  let parts: [[UInt8]]
  /// Whether this is the last word, which may still be being typed.
  let isLast: Bool

  /// The number of words, and of parts of a word, beyond which a query is cut off.
  static let most = 16

  /// Reads the words of a query; a word that comes back counts where it stands last.
  static func words(of query: String) -> [QueryWord] {
    var runs: [(whole: [UInt8], parts: [[UInt8]])] = []
    var tokenizer = Tokenizer()
    var query = query
    query.withUTF8 { utf8 in
      while runs.count < most, tokenizer.next(in: utf8) {
        let parts =
          tokenizer.hasParts
          ? tokenizer.parts.prefix(most).map { Array(tokenizer.bytes[$0.range]) }.filter { $0.count > 1 } : []
        runs.append((tokenizer.bytes, parts))
      }
    }
    return runs.indices.filter { position in
      !runs[(position + 1)...].contains { $0.whole == runs[position].whole }
    }.map { position in
      QueryWord(
        whole: runs[position].whole, parts: runs[position].parts, isLast: position == runs.count - 1)
    }
  }
}
