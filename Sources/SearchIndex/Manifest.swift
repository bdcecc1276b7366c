/// The entry of an index: what there is and in which files. It is small and the only file with a fixed name.
struct Manifest: Sendable, Equatable {
  /// A file with a range of forms.
  struct Shard: Sendable, Equatable {
    /// Bytes that no form of an earlier file reaches and every form of this and later files does.
    let separator: [UInt8]
    /// The hash in the name of the file.
    let file: UInt64

    /// Returns the position of the file in which a form would be: one of the dictionary, or one of those read
    /// backwards for a form in reverse order.
    static func position(of form: some Sequence<UInt8>, in shards: [Shard]) -> Int? {
      var low = 0
      var high = shards.count
      while low < high {
        let middle = (low + high) / 2
        if form.lexicographicallyPrecedes(shards[middle].separator) {
          high = middle
        } else {
          low = middle + 1
        }
      }
      return low > 0 ? low - 1 : nil
    }

    /// The number of files around a form that are looked through.
    private static let mostAround = 3

    /// Returns the positions of the files nearest to that of a form, of those that can have forms with a
    /// beginning that it has.
    static func positions(around form: [UInt8], beginning: [UInt8], in shards: [Shard]) -> [Int] {
      guard let home = position(of: form, in: shards), let first = position(of: beginning, in: shards) else {
        return []
      }
      var last = home
      while last < home + mostAround, last + 1 < shards.count,
        shards[last + 1].separator.starts(with: beginning)
      {
        last += 1
      }
      var positions = [home]
      for distance in 1...mostAround {
        if home + distance <= last { positions.append(home + distance) }
        if home - distance >= first { positions.append(home - distance) }
      }
      return Array(positions.prefix(mostAround))
    }
  }

  /// A facet, whose values are in a file of their own.
  struct Facet: Sendable, Equatable {
    let key: String
    let label: String
    /// The hash in the name of the file.
    let file: UInt64
  }

  /// The number of excerpts whose names share a hash.
  static let excerptsPerHash = 512

  /// The number of documents; they are numbered from zero, the newest last.
  var documentCount = 0
  /// The hash in the name of the file of frequent words.
  var words: UInt64 = 0
  /// The hashes in the names of the excerpts.
  var excerpts: [UInt64] = []
  /// The files of the dictionary, in the order of the forms.
  var dictionary: [Shard] = []
  /// The files of the forms that are read backwards, in their order.
  var backwards: [Shard] = []
  /// The facets.
  var facets: [Facet] = []

  init() {}

  /// Reads a manifest.
  init(_ bytes: [UInt8], name: String) throws(SearchIndexError) {
    var reader = try ByteReader(bytes, kind: .manifest, name: name)
    documentCount = try reader.number()
    words = try reader.hash()
    for _ in 0..<(try reader.count()) { excerpts.append(try reader.hash()) }
    dictionary = try Self.shards(&reader)
    backwards = try Self.shards(&reader)
    for _ in 0..<(try reader.count()) {
      facets.append(Facet(key: try reader.text(), label: try reader.text(), file: try reader.hash()))
    }
    let perHash = Self.excerptsPerHash
    guard excerpts.count == (documentCount + perHash - 1) / perHash else { throw reader.corrupt }
  }

  private static func shards(_ reader: inout ByteReader) throws(SearchIndexError) -> [Shard] {
    var shards: [Shard] = []
    for _ in 0..<(try reader.count()) {
      let shard = Shard(separator: Array(try reader.counted()), file: try reader.hash())
      if let last = shards.last {
        guard last.separator.lexicographicallyPrecedes(shard.separator) else { throw reader.corrupt }
      } else {
        guard shard.separator.isEmpty else { throw reader.corrupt }
      }
      shards.append(shard)
    }
    return shards
  }

  /// The bytes of the file.
  var bytes: [UInt8] {
    var writer = ByteWriter()
    writer.append(number: documentCount)
    writer.append(hash: words)
    writer.append(number: excerpts.count)
    for hash in excerpts { writer.append(hash: hash) }
    for shards in [dictionary, backwards] {
      writer.append(number: shards.count)
      for shard in shards {
        writer.append(counted: shard.separator)
        writer.append(hash: shard.file)
      }
    }
    writer.append(number: facets.count)
    for facet in facets {
      writer.append(text: facet.key)
      writer.append(text: facet.label)
      writer.append(hash: facet.file)
    }
    return writer.file(.manifest)
  }

  /// Returns the name of the file with what a result shows of a document.
  func excerptName(_ document: Int) throws(SearchIndexError) -> String {
    let segment = document / Self.excerptsPerHash
    guard document >= 0, segment < excerpts.count else {
      throw .corrupt(file: SearchIndexBuilder.manifestName)
    }
    return FileKind.excerpt.fileName(excerpts[segment], part: document % Self.excerptsPerHash)
  }
}
