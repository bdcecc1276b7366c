/// The files of a range of groups: the dictionary with its postings, tails and positions.
struct DictionaryWriter {
  /// The files.
  private(set) var files: [SearchIndexFile] = []
  /// The hash in the name of the dictionary.
  private(set) var hash: UInt64 = 0
  /// For each group the number of documents that have it.
  private(set) var documentCounts: [Int] = []

  private var postings: [ByteWriter] = []
  private var positions: [ByteWriter] = []
  private var tails: [Int: [UInt8]] = [:]
  private var sizes = ByteWriter()
  private var flags = ByteWriter()
  private var counts = ByteWriter()

  private static let hasTail = 1
  private static let hasPositions = 2

  /// Writes the groups of a dictionary file.
  init(_ index: InvertedIndex, groups: Range<Int>, options: SearchIndexOptions) {
    var isAlone = false
    for group in groups {
      let size = index.groups.groupStarts[group + 1] - index.groups.groupStarts[group]
      let members = GroupPostings(index, group: group)
      let written = PostingsWriter(members, formCount: size, options: options)
      let room = options.postingsFileBytes - (postings.last?.count ?? 0)
      let begins = postings.isEmpty || isAlone || written.tail != nil || written.best.count + 2 > room
      if begins {
        postings.append(ByteWriter())
        positions.append(ByteWriter())
      }
      isAlone = written.tail != nil
      let file = postings.count - 1
      postings[file].append(counted: written.best)
      positions[file].append(counted: written.positions)
      tails[file] = written.tail
      sizes.append(number: size * 2 + (begins ? 1 : 0))
      documentCounts.append(members.documentCount)
      counts.append(number: members.documentCount)
      flags.append(
        number: (written.tail == nil ? 0 : Self.hasTail)
          + (written.positions.isEmpty ? 0 : Self.hasPositions))
    }
    let postingsHash = emitPostings()
    (self.postings, positions, tails) = ([], [], [:])
    emitDictionary(index, groups: groups, postings: postingsHash)
  }

  private mutating func emitPostings() -> UInt64 {
    var hash = ContentHash.seed
    var named: [(kind: FileKind, part: Int, contents: ByteWriter)] = []
    for (part, contents) in postings.enumerated() { named.append((.postings, part, contents)) }
    for part in postings.indices {
      guard let tail = tails[part] else { continue }
      var contents = ByteWriter()
      contents.append(bytes: tail)
      named.append((.tail, part, contents))
    }
    // Groups without positions take a zero each.
    for (part, contents) in positions.enumerated() where contents.bytes.contains(where: { $0 != 0 }) {
      named.append((.positions, part, contents))
    }
    for (kind, part, contents) in named {
      // The same bytes cut otherwise are other files.
      var head = ByteWriter()
      head.append(byte: kind.rawValue)
      head.append(number: part)
      head.append(number: contents.count)
      hash = ContentHash.hash(contents.bytes, from: ContentHash.hash(head.bytes, from: hash))
    }
    for (kind, part, contents) in named {
      files.append(SearchIndexFile(name: kind.fileName(hash, part: part), bytes: contents.file(kind)))
    }
    return hash
  }

  private mutating func emitDictionary(_ index: InvertedIndex, groups: Range<Int>, postings: UInt64) {
    let slots = index.groups.groupStarts[groups.lowerBound]..<index.groups.groupStarts[groups.upperBound]
    var divisions = ByteWriter()
    var spellings = ByteWriter()
    var spellingCount = 0
    var lastSpelling = 0
    for (place, slot) in slots.enumerated() {
      let form = index.groups.formOfSlot[slot]
      divisions.append(number: Int(index.compounds.divisions[form]))
      if let spelling = index.spellings.spelling(of: form, letters: index.forms[form]) {
        spellings.append(number: place - lastSpelling)
        spellings.append(text: spelling)
        lastSpelling = place
        spellingCount += 1
      }
    }
    let forms = FormColumns(slots.map { index.forms[index.groups.formOfSlot[$0]] })
    var writer = ByteWriter()
    writer.append(hash: postings)
    writer.append(number: groups.count)
    writer.append(bytes: sizes.bytes)
    writer.append(bytes: counts.bytes)
    writer.append(bytes: flags.bytes)
    writer.append(number: slots.count)
    writer.append(bytes: forms.shared.bytes)
    writer.append(bytes: forms.lengths.bytes)
    writer.append(bytes: divisions.bytes)
    writer.append(number: spellingCount)
    writer.append(bytes: spellings.bytes)
    writer.append(bytes: forms.letters.bytes)
    hash = ContentHash.hash(writer.bytes)
    files.append(
      SearchIndexFile(name: FileKind.dictionary.fileName(hash), bytes: writer.file(.dictionary)))
  }
}
