/// The entry of an index: what there is and in which files. It is small and the only file with a fixed name.
struct Manifest: Sendable, Equatable {
  /// A range of the dictionary.
  struct DictionaryShard: Sendable, Equatable {
    /// Bytes that no word of an earlier shard reaches and every word of this and later shards does.
    let separator: [UInt8]
    /// The hash in the name of the file.
    let file: UInt64
  }

  /// A facet, whose values are in a file of their own.
  struct Facet: Sendable, Equatable {
    let key: String
    let label: String
    /// The hash in the name of the file.
    let file: UInt64
  }

  /// The number of documents; they are numbered from zero, the newest last.
  var documentCount = 0
  /// The number of cards in a file.
  var cardsPerFile = 1
  /// The number of card files that share a hash.
  var filesPerCardSegment = 1
  /// The hash of each segment of card files.
  var cardSegments: [UInt64] = []
  /// The shards of the dictionary, in the order of the words.
  var dictionary: [DictionaryShard] = []
  /// The facets.
  var facets: [Facet] = []

  init() {}

  /// Reads a manifest.
  init(_ bytes: [UInt8], name: String) throws(SearchIndexError) {
    var reader = try ByteReader(bytes, kind: .manifest, name: name)
    documentCount = try reader.number()
    cardsPerFile = try reader.number()
    filesPerCardSegment = try reader.number()
    for _ in 0..<(try reader.count()) { cardSegments.append(try reader.hash()) }
    for _ in 0..<(try reader.count()) {
      dictionary.append(
        DictionaryShard(separator: Array(try reader.counted()), file: try reader.hash()))
    }
    for _ in 0..<(try reader.count()) {
      facets.append(Facet(key: try reader.text(), label: try reader.text(), file: try reader.hash()))
    }
    guard cardsPerFile > 0, filesPerCardSegment > 0 else { throw reader.corrupt }
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.append(number: documentCount)
    writer.append(number: cardsPerFile)
    writer.append(number: filesPerCardSegment)
    writer.append(number: cardSegments.count)
    for segment in cardSegments { writer.append(hash: segment) }
    writer.append(number: dictionary.count)
    for shard in dictionary {
      writer.append(counted: shard.separator)
      writer.append(hash: shard.file)
    }
    writer.append(number: facets.count)
    for facet in facets {
      writer.append(text: facet.key)
      writer.append(text: facet.label)
      writer.append(hash: facet.file)
    }
    return writer.file(.manifest)
  }

  /// Returns the position of the shard in which a word would be.
  func shard(for form: [UInt8]) -> Int? {
    var low = 0
    var high = dictionary.count
    while low < high {
      let middle = (low + high) / 2
      if form.lexicographicallyPrecedes(dictionary[middle].separator) {
        high = middle
      } else {
        low = middle + 1
      }
    }
    return low > 0 ? low - 1 : nil
  }

  /// Returns the name of the file with a document's card, and its place in that file.
  func card(of document: Int) -> (file: String, place: Int)? {
    let file = document / cardsPerFile
    let segment = file / filesPerCardSegment
    guard segment < cardSegments.count else { return nil }
    let name = FileKind.cards.fileName(cardSegments[segment], part: file % filesPerCardSegment)
    return (name, document % cardsPerFile)
  }
}
