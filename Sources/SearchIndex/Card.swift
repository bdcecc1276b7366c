/// What a result shows of a document.
struct Card: Sendable, Equatable {
  let path: String
  let title: String
  let summary: String
  let lines: [String]

  /// Reads a file of cards.
  static func cards(_ bytes: [UInt8], name: String) throws(SearchIndexError) -> [Card] {
    var reader = try ByteReader(bytes, kind: .cards, name: name)
    var cards: [Card] = []
    for _ in 0..<(try reader.count()) {
      let path = try reader.text()
      let title = try reader.text()
      let summary = try reader.text()
      var lines: [String] = []
      for _ in 0..<(try reader.count()) { lines.append(try reader.text()) }
      cards.append(Card(path: path, title: title, summary: summary, lines: lines))
    }
    return cards
  }

  /// Returns the files of cards and the hash of each segment of files.
  ///
  /// The files of a segment share a hash, so that the manifest names thousands of files in a few bytes.
  static func files(
    _ documents: [SearchDocument], options: SearchIndexOptions
  ) -> (files: [SearchIndexFile], segments: [UInt64]) {
    let perFile = max(1, options.cardsPerFile)
    let perSegment = perFile * max(1, options.filesPerCardSegment)
    var files: [SearchIndexFile] = []
    var segments: [UInt64] = []
    for start in stride(from: 0, to: documents.count, by: perSegment) {
      let end = min(start + perSegment, documents.count)
      let contents = stride(from: start, to: end, by: perFile).map { first in
        bytes(documents[first..<min(first + perFile, end)])
      }
      let hash = contents.reduce(ContentHash.seed) { ContentHash.hash($1, from: $0) }
      for (part, bytes) in contents.enumerated() {
        files.append(SearchIndexFile(name: FileKind.cards.fileName(hash, part: part), bytes: bytes))
      }
      segments.append(hash)
    }
    return (files, segments)
  }

  private static func bytes(_ documents: ArraySlice<SearchDocument>) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(number: documents.count)
    for document in documents {
      writer.append(text: document.path)
      writer.append(text: document.title)
      writer.append(text: document.summary)
      writer.append(number: document.cardLines.count)
      for line in document.cardLines { writer.append(text: line) }
    }
    return writer.file(.cards)
  }
}
