/// The files of an index as a query reads them: each is read, checked and taken apart once.
struct IndexFiles {
  let manifest: Manifest

  private let read: (String) -> [UInt8]?
  private var dictionaries: [Int: DictionaryShard] = [:]
  private var backwards: [Int: BackwardsShard] = [:]
  private var groups: [GroupPlace: PostingsGroup] = [:]
  private var heads: [GroupPlace: PostingsGroup] = [:]

  init(manifest: Manifest, read: @escaping (String) -> [UInt8]?) {
    self.manifest = manifest
    self.read = read
  }

  /// Returns the contents of a file.
  func file(_ name: String) throws(SearchIndexError) -> [UInt8] {
    guard let bytes = read(name) else { throw .missing(file: name) }
    return bytes
  }

  /// Returns a file of the dictionary.
  mutating func dictionary(_ position: Int) throws(SearchIndexError) -> DictionaryShard {
    if let known = dictionaries[position] { return known }
    let name = FileKind.dictionary.fileName(manifest.dictionary[position].file)
    let shard = try DictionaryShard(try file(name), name: name)
    dictionaries[position] = shard
    return shard
  }

  /// Returns a file of the words read backwards.
  mutating func backwards(_ position: Int) throws(SearchIndexError) -> BackwardsShard {
    if let known = backwards[position] { return known }
    let name = FileKind.backwards.fileName(manifest.backwards[position].file)
    let shard = try BackwardsShard(try file(name), name: name)
    backwards[position] = shard
    return shard
  }

  /// Returns a word of the dictionary; nil if it is not there.
  mutating func form(_ form: [UInt8]) throws(SearchIndexError) -> DictionaryForm? {
    guard let position = Manifest.Shard.position(of: form, in: manifest.dictionary) else { return nil }
    let shard = try dictionary(position)
    return shard.place(of: form).map { DictionaryForm(shard: shard, place: $0) }
  }

  /// Returns the documents of a group, those of its tail behind the others.
  mutating func postings(_ group: DictionaryShard.Group) throws(SearchIndexError) -> PostingsGroup {
    if let known = groups[group.place] { return known }
    var postings = try head(group)
    if group.hasTail {
      let name = FileKind.tail.fileName(group.place.hash, part: group.place.part)
      let reader = try ByteReader(try file(name), kind: .tail, name: name)
      try postings.add(
        BitReader(reader.rest, name: name), formCount: group.forms.count,
        documentCount: manifest.documentCount)
    }
    groups[group.place] = postings
    return postings
  }

  /// Returns the documents of a group without those of its tail.
  mutating func head(_ group: DictionaryShard.Group) throws(SearchIndexError) -> PostingsGroup {
    if let known = heads[group.place] { return known }
    var postings = PostingsGroup()
    try postings.add(
      try bits(.postings, of: group), formCount: group.forms.count, documentCount: manifest.documentCount)
    heads[group.place] = postings
    return postings
  }

  /// Returns where a group stands in the documents that have it as a word, in their order.
  mutating func positions(_ group: DictionaryShard.Group) throws(SearchIndexError) -> [[Int]] {
    let count = try postings(group).words.count
    return try PositionsGroup.read(try bits(.positions, of: group), documentCount: count)
  }

  /// Returns what a result shows of some documents.
  func stored(_ documents: some Sequence<Int>) throws(SearchIndexError) -> [StoredDocument] {
    let name = FileKind.words.fileName(manifest.words)
    var words: [UInt8]?
    var stored: [StoredDocument] = []
    for document in documents {
      if words == nil {
        words = Array(try ByteReader(try file(name), kind: .words, name: name).rest)
      }
      let name = try manifest.excerptName(document)
      stored.append(try StoredDocument(try file(name), name: name, after: words ?? []))
    }
    return stored
  }

  /// Returns the facets with their members.
  func facets() throws(SearchIndexError) -> [(facet: Manifest.Facet, members: FacetMembers)] {
    var facets: [(facet: Manifest.Facet, members: FacetMembers)] = []
    for facet in manifest.facets {
      let name = FileKind.facet.fileName(facet.file)
      let members = try FacetMembers(
        try file(name), name: name, documentCount: manifest.documentCount)
      facets.append((facet, members))
    }
    return facets
  }

  private func bits(
    _ kind: FileKind, of group: DictionaryShard.Group
  ) throws(SearchIndexError) -> BitReader {
    let name = kind.fileName(group.place.hash, part: group.place.part)
    var reader = try ByteReader(try file(name), kind: kind, name: name)
    for _ in 0..<group.place.index { _ = try reader.counted() }
    return try reader.countedBits()
  }
}

/// A word of the dictionary.
struct DictionaryForm {
  let shard: DictionaryShard
  /// The place of the word in the list of the file.
  let place: Int

  var form: [UInt8] { shard.forms[place] }
  var group: DictionaryShard.Group { shard.group(of: place) }
  var spelling: String { shard.spelling(of: place) }

  /// Whether the word shows itself among those of its group in postings.
  var bit: UInt16 {
    1 << UInt16(min(place - group.forms.lowerBound, PostingsGroup.mostForms - 1))
  }

  /// The words of its group.
  var groupForms: ArraySlice<[UInt8]> { shard.forms[group.forms] }
}
