/// A range of the dictionary, as read from its file.
struct DictionaryShard: Sendable, Equatable {
  /// A word and where its group's postings are.
  struct Entry: Sendable, Equatable {
    let form: [UInt8]
    /// The number of documents with the word.
    let documentCount: Int
    let place: GroupPlace
  }

  /// The words, in the order of their bytes.
  let entries: [Entry]

  /// Reads a file.
  init(_ bytes: [UInt8], name: String) throws(SearchIndexError) {
    var reader = try ByteReader(bytes, kind: .dictionary, name: name)
    var files: [UInt64] = []
    for _ in 0..<(try reader.count()) { files.append(try reader.hash()) }
    var entries: [Entry] = []
    var form: [UInt8] = []
    for _ in 0..<(try reader.count()) {
      form = try reader.form(after: form)
      let count = try reader.number()
      let file = try reader.number()
      let offset = try reader.number()
      guard file / 2 < files.count else { throw reader.corrupt }
      let place = GroupPlace(file: files[file / 2], offset: offset, isAlone: file % 2 == 1)
      entries.append(Entry(form: form, documentCount: count, place: place))
    }
    self.entries = entries
  }

  /// Returns the position of the first entry that is not before the word.
  func position(of form: [UInt8]) -> Int {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].form.lexicographicallyPrecedes(form) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Where the postings of a group of words are.
struct GroupPlace: Sendable, Hashable {
  /// The hash in the name of the file.
  let file: UInt64
  /// The first byte of the group in the file.
  let offset: Int
  /// Whether the group has a file to itself, because it is large.
  let isAlone: Bool
}
