private import CStemmer

/// A Snowball stemmer, which maps the inflections of a word to the same stem (https://snowballstem.org).
struct Stemmer: ~Copyable {
  private let handle: OpaquePointer

  /// Creates a stemmer for an algorithm of the library, such as "dutch".
  init(language: String) throws(SearchIndexError) {
    guard let handle = sb_stemmer_new(language, "UTF_8") else { throw .unknownLanguage(language) }
    self.handle = handle
  }

  deinit { sb_stemmer_delete(handle) }

  /// Returns the stem of a folded word; the word itself when the library runs out of memory.
  func stem(_ word: ArraySlice<UInt8>) -> [UInt8] {
    word.withUnsafeBufferPointer { letters in
      guard let stem = sb_stemmer_stem(handle, letters.baseAddress, Int32(letters.count)) else {
        return Array(letters)
      }
      return Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(handle))))
    }
  }
}
