/// The postings of all groups, as files: groups fill a file until it has its size; one that is larger has its
/// own.
struct PostingsWriter {
  /// The place of each group.
  private(set) var places: [GroupPlace] = []
  /// The files.
  private(set) var files: [SearchIndexFile] = []

  private var shard = ByteWriter()
  private var shardOffsets: [Int] = []
  private var waiting: [Int] = []

  /// Writes the groups of an index.
  init(_ index: InvertedIndex, shardBytes: Int) {
    let groups = index.groupStarts.count - 1
    places = Array(repeating: GroupPlace(file: 0, offset: 0, isAlone: false), count: groups)
    for group in 0..<groups {
      let block = Self.block(index, index.groupStarts[group]..<index.groupStarts[group + 1])
      if block.count > shardBytes {
        places[group] = GroupPlace(file: emit(block), offset: 4, isAlone: true)
        continue
      }
      if shard.count + block.count > shardBytes { flush() }
      waiting.append(group)
      shardOffsets.append(shard.count + 4)
      shard.append(bytes: block.bytes)
    }
    flush()
  }

  private static func block(_ index: InvertedIndex, _ slots: Range<Int>) -> ByteWriter {
    var block = ByteWriter()
    block.append(number: slots.count)
    var previous: ArraySlice<UInt8> = []
    for slot in slots {
      let form = index.forms[index.formOfSlot[slot]]
      let postings = index.postingStarts[slot]..<index.postingStarts[slot + 1]
      block.append(form: form, after: previous)
      block.append(number: postings.count)
      block.append(rising: index.documents[postings])
      block.append(bytes: index.impacts[postings])
      previous = form
    }
    return block
  }

  private mutating func flush() {
    guard !waiting.isEmpty else { return }
    let file = emit(shard)
    for (group, offset) in zip(waiting, shardOffsets) {
      places[group] = GroupPlace(file: file, offset: offset, isAlone: false)
    }
    shard = ByteWriter()
    waiting = []
    shardOffsets = []
  }

  private mutating func emit(_ contents: ByteWriter) -> UInt64 {
    let bytes = contents.file(.postings)
    let hash = ContentHash.hash(bytes)
    files.append(SearchIndexFile(name: FileKind.postings.fileName(hash), bytes: bytes))
    return hash
  }
}
