/// A range of the words in the order of their letters read backwards, for finding those that end alike.
struct BackwardsShard: Sendable, Equatable {
  /// A word, its letters in reverse order, and how many documents have its group.
  struct Entry: Sendable, Equatable {
    let reversed: [UInt8]
    let documentCount: Int
  }

  /// The words, in the order of their reversed bytes.
  let entries: [Entry]

  /// Reads a file.
  init(_ bytes: [UInt8], name: String) throws(SearchIndexError) {
    var reader = try ByteReader(bytes, kind: .backwards, name: name)
    let count = try reader.count()
    let shared = try reader.column(count)
    let others = try reader.column(count)
    let documents = try reader.column(count)
    let forms = try SortedForms.read(
      &reader, shared: shared, others: others, most: Tokenizer.longestToken)
    for (left, right) in zip(forms, forms.dropFirst()) {
      guard left.lexicographicallyPrecedes(right) else { throw reader.corrupt }
    }
    entries = zip(forms, documents).map { Entry(reversed: $0, documentCount: $1) }
  }

  /// Returns the words that begin with some reversed letters.
  func entries(beginning reversed: [UInt8]) -> ArraySlice<Entry> {
    let start = SortedForms.position(in: entries.count) {
      entries[$0].reversed.lexicographicallyPrecedes(reversed)
    }
    return entries[start...].prefix { $0.reversed.starts(with: reversed) }
  }
}
