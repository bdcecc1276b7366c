/// What results show of documents, in a file each.
struct ExcerptWriter {
  /// The hash in the name of the file of frequent words.
  private(set) var wordsHash: UInt64 = 0
  /// The hashes in the names of the excerpts.
  private(set) var hashes: [UInt64] = []
  /// The files.
  private(set) var files: [SearchIndexFile] = []

  /// Writes the documents.
  ///
  /// - Parameter excerpts: The running texts of consecutive documents.
  init(
    _ documents: [SearchDocument], excerpts: [Excerpts], marks: CompoundMarks, concurrency: Int
  ) async {
    let places = excerpts.indices.flatMap { batch in
      excerpts[batch].ends.indices.map { (batch: batch, document: $0) }
    }
    let sample = zip(documents, places).prefix(FrequentWords.mostDocuments).lazy.map { document, place in
      [
        Array(document.title.utf8)[...], Array(document.summary.utf8)[...],
        excerpts[place.batch][place.document],
      ]
    }
    let words = FrequentWords.contents(sample, marks: marks)
    var writer = ByteWriter()
    writer.append(bytes: words)
    let wordsHash = ContentHash.hash(words)
    files.append(
      SearchIndexFile(name: FileKind.words.fileName(wordsHash), bytes: writer.file(.words)))
    self.wordsHash = wordsHash

    let perHash = Manifest.excerptsPerHash
    let segments = (documents.count + perHash - 1) / perHash
    let written = await withTaskGroup { group in
      for share in TaskShares.shares(of: segments, among: concurrency) {
        group.addTask {
          var marks = marks
          let deflater = Deflater()
          return share.map { segment in
            let numbers = segment * perHash..<min((segment + 1) * perHash, documents.count)
            let contents = numbers.map { number in
              let place = places[number]
              return Self.contents(
                documents[number], text: excerpts[place.batch][place.document], marks: &marks)
            }
            // The file of words is part of what the files say.
            let hash = contents.reduce(ContentHash.hash(words)) { ContentHash.hash($1.bytes, from: $0) }
            let files = contents.enumerated().map { part, contents in
              SearchIndexFile(
                name: FileKind.excerpt.fileName(hash, part: part),
                bytes: contents.file(.excerpt, after: words, with: deflater))
            }
            return (segment: segment, hash: hash, files: files)
          }
        }
      }
      var written: [(segment: Int, hash: UInt64, files: [SearchIndexFile])] = []
      for await share in group { written += share }
      return written.sorted { $0.segment < $1.segment }
    }
    for (_, hash, files) in written {
      hashes.append(hash)
      self.files += files
    }
  }

  private static func contents(
    _ document: SearchDocument, text: ArraySlice<UInt8>, marks: inout CompoundMarks
  ) -> ByteWriter {
    var writer = ByteWriter()
    writer.append(text: document.path)
    writer.append(counted: marks.marked(document.title.utf8))
    writer.append(counted: marks.marked(document.summary.utf8))
    writer.append(number: document.cardLines.count)
    for line in document.cardLines { writer.append(text: line) }
    writer.append(counted: marks.marked(text))
    return writer
  }
}
