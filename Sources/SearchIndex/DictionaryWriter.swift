/// The dictionary: all words in order, as shards; each word with the place of its group's postings.
struct DictionaryWriter {
  /// The shards, for the manifest.
  private(set) var shards: [Manifest.DictionaryShard] = []
  /// The files.
  private(set) var files: [SearchIndexFile] = []

  private var entries = ByteWriter()
  private var entryCount = 0
  private var postingFiles: [UInt64] = []
  private var firstForm: ArraySlice<UInt8> = []
  private var lastForm: ArraySlice<UInt8> = []
  private var lastOfPreviousShard: ArraySlice<UInt8> = []

  /// Writes the words of an index.
  init(_ index: InvertedIndex, places: [GroupPlace], shardBytes: Int) {
    var groupOfSlot: [Int] = []
    groupOfSlot.reserveCapacity(index.formOfSlot.count)
    for group in 0..<places.count {
      let size = index.groupStarts[group + 1] - index.groupStarts[group]
      groupOfSlot.append(contentsOf: repeatElement(group, count: size))
    }
    for form in index.sortedForms {
      let slot = index.slotOfForm[form]
      // The letters, the four numbers and a file name at their longest.
      let most = index.forms[form].count + 30
      if entries.count + postingFiles.count * 8 + most > shardBytes { flush() }
      add(
        index.forms[form], count: index.postingStarts[slot + 1] - index.postingStarts[slot],
        place: places[groupOfSlot[slot]])
    }
    flush()
  }

  private mutating func add(_ form: ArraySlice<UInt8>, count: Int, place: GroupPlace) {
    if entryCount == 0 {
      firstForm = form
      lastForm = []
    }
    // Groups follow the order of words, so the file is nearly always the last or one of the few before it.
    let file: Int
    if let known = postingFiles.lastIndex(of: place.file) {
      file = known
    } else {
      file = postingFiles.count
      postingFiles.append(place.file)
    }
    entries.append(form: form, after: lastForm)
    entries.append(number: count)
    entries.append(number: file * 2 + (place.isAlone ? 1 : 0))
    entries.append(number: place.offset)
    entryCount += 1
    lastForm = form
  }

  private mutating func flush() {
    guard entryCount > 0 else { return }
    var shard = ByteWriter()
    shard.append(number: postingFiles.count)
    for file in postingFiles { shard.append(hash: file) }
    shard.append(number: entryCount)
    shard.append(bytes: entries.bytes)
    let bytes = shard.file(.dictionary)
    let hash = ContentHash.hash(bytes)
    files.append(SearchIndexFile(name: FileKind.dictionary.fileName(hash), bytes: bytes))
    shards.append(Manifest.DictionaryShard(separator: separator(), file: hash))
    lastOfPreviousShard = lastForm
    entries = ByteWriter()
    entryCount = 0
    postingFiles = []
  }

  /// The shortest beginning of the first word that comes after every word of the shard before; empty for the
  /// first.
  private func separator() -> [UInt8] {
    guard !shards.isEmpty else { return [] }
    let shared = zip(lastOfPreviousShard, firstForm).prefix { $0 == $1 }.count
    return Array(firstForm.prefix(shared + 1))
  }
}
