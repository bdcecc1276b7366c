/// The forms that are read backwards, for finding words with an error near their beginning.
struct BackwardsWriter {
  /// The ranges, for the manifest.
  private(set) var shards: [Manifest.Shard] = []
  /// The files.
  private(set) var files: [SearchIndexFile] = []

  /// The length in bytes below which a form is left out, as no word so short is mended.
  private static let shortest = 4

  /// Writes the forms that occur as words.
  ///
  /// - Parameter documentCounts: For each group the number of documents that have it.
  init(_ index: InvertedIndex, documentCounts: [Int], formsPerFile: Int) {
    var backwards = FormTable()
    var counts: [Int] = []
    for (slot, form) in index.groups.formOfSlot.enumerated() {
      let letters = index.forms[form]
      guard index.words.starts[slot + 1] > index.words.starts[slot], letters.count >= Self.shortest,
        !letters.contains(where: { (0x30...0x39).contains($0) })
      else { continue }
      _ = backwards.id(of: Array(letters.reversed())[...])
      counts.append(documentCounts[index.groups.groupOfSlot[slot]])
    }
    let sorted = backwards.sorted()
    for start in stride(from: 0, to: sorted.count, by: max(1, formsPerFile)) {
      let range = sorted[start..<min(start + max(1, formsPerFile), sorted.count)]
      let forms = FormColumns(range.map { backwards[$0] })
      var writer = ByteWriter()
      writer.append(number: range.count)
      writer.append(bytes: forms.shared.bytes)
      writer.append(bytes: forms.lengths.bytes)
      writer.append(column: range.map { counts[$0] })
      writer.append(bytes: forms.letters.bytes)
      let hash = ContentHash.hash(writer.bytes)
      let separator =
        start == 0
        ? [] : FormColumns.separator(backwards[sorted[start]], after: backwards[sorted[start - 1]])
      shards.append(Manifest.Shard(separator: separator, file: hash))
      files.append(
        SearchIndexFile(name: FileKind.backwards.fileName(hash), bytes: writer.file(.backwards)))
    }
  }
}
