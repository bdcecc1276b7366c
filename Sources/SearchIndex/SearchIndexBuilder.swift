/// A builder of search indexes: documents in, files out, in three stages. Text becomes words, in parallel
/// (`TokenBatch`); words get their postings (`InvertedIndex`); postings, words, facets and cards become
/// files.
public struct SearchIndexBuilder: Sendable {
  /// The name of the file with which every search begins; all other names carry a hash of their contents.
  public static let manifestName = "index.bin"

  private let options: SearchIndexOptions

  /// Creates a builder.
  public init(options: SearchIndexOptions = SearchIndexOptions()) {
    self.options = options
  }

  /// Builds the index.
  ///
  /// The files are the same whatever the order of the documents and the number of tasks, provided that paths
  /// are unique.
  ///
  /// - Parameters:
  ///   - documents: The documents.
  ///   - facets: The facets, to whose positions the documents refer.
  ///   - synonyms: Names with others that mean the same.
  /// - Returns: The files, sorted by name.
  /// - Throws: `unknownLanguage`, or `unknownFacetValue` if a document has a facet or value that is not
  ///   there.
  public func build(
    documents: [SearchDocument], facets: [SearchFacet], synonyms: [SearchSynonym] = []
  ) async throws(SearchIndexError) -> [SearchIndexFile] {
    let stemmer = try Stemmer(language: options.language)
    let documents = DocumentOrder.sorted(documents)
    for document in documents where document.facets.count > facets.count {
      throw .unknownFacetValue(path: document.path, facet: facets.count, value: 0)
    }

    var manifest = Manifest()
    manifest.documentCount = documents.count
    var files: [SearchIndexFile] = []
    for (position, facet) in facets.enumerated() {
      let bytes = try FacetMembers.bytes(facet, at: position, of: documents)
      let hash = ContentHash.hash(bytes)
      files.append(SearchIndexFile(name: FileKind.facet.fileName(hash), bytes: bytes))
      manifest.facets.append(Manifest.Facet(key: facet.key, label: facet.label, file: hash))
    }

    let index = InvertedIndex(await batches(of: documents), stemmer: stemmer)
    let postings = PostingsWriter(index, shardBytes: options.postingsShardBytes)
    let dictionary = DictionaryWriter(
      index, places: postings.places, shardBytes: options.dictionaryShardBytes)
    manifest.dictionary = dictionary.shards

    let cards = Card.files(documents, options: options)
    manifest.cardsPerFile = max(1, options.cardsPerFile)
    manifest.filesPerCardSegment = max(1, options.filesPerCardSegment)
    manifest.cardSegments = cards.segments

    files += postings.files + dictionary.files + cards.files
    files.append(SearchIndexFile(name: Self.manifestName, bytes: manifest.bytes))
    return Self.unique(files.sorted { $0.name < $1.name })
  }

  /// Reads the words, each task those of a range of documents.
  private func batches(of documents: [SearchDocument]) async -> [TokenBatch] {
    let tasks = max(1, min(options.concurrency, documents.count))
    let size = (documents.count + tasks - 1) / tasks
    guard size > 0 else { return [] }
    return await withTaskGroup { group in
      for start in stride(from: 0, to: documents.count, by: size) {
        let share = documents[start..<min(start + size, documents.count)]
        group.addTask { (start, TokenBatch(share)) }
      }
      var batches: [(start: Int, batch: TokenBatch)] = []
      for await batch in group { batches.append(batch) }
      return batches.sorted { $0.start < $1.start }.map(\.batch)
    }
  }

  /// Leaves out files of the same name, which have the same contents, such as those of two facets without
  /// members.
  private static func unique(_ files: [SearchIndexFile]) -> [SearchIndexFile] {
    var unique: [SearchIndexFile] = []
    for file in files where unique.last?.name != file.name { unique.append(file) }
    return unique
  }
}
