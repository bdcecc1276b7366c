/// Finds the words of texts and their stems, as an index does.
public struct WordStems: ~Copyable {
  private let stemmer: Stemmer
  private var tokenizer = Tokenizer()

  /// Creates a finder.
  ///
  /// - Parameter language: The name of the language for the stemmer, such as "dutch".
  public init(language: String = SearchIndexOptions().language) throws(SearchIndexError) {
    stemmer = try Stemmer(language: language)
  }

  /// Returns the words of a text in order: each in small letters without accents, with its stem.
  public mutating func words(of text: String) -> [(word: String, stem: String)] {
    var text = text
    var words: [(word: String, stem: String)] = []
    tokenizer.rewind()
    text.withUTF8 { utf8 in
      while tokenizer.next(in: utf8) {
        if tokenizer.hasWhole { words.append(word(tokenizer.bytes[...])) }
        guard tokenizer.hasParts else { continue }
        for part in tokenizer.parts { words.append(word(tokenizer.bytes[part.range])) }
      }
    }
    return words
  }

  private func word(_ letters: ArraySlice<UInt8>) -> (word: String, stem: String) {
    (String(decoding: letters, as: UTF8.self), String(decoding: stemmer.stem(letters), as: UTF8.self))
  }
}
