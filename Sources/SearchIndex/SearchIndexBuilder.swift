/// A builder of search indexes: documents in, files out, in three stages. Text becomes words, in parallel
/// (`TokenBatch`); words get their postings (`InvertedIndex`); postings, words, facets and cards become
/// files.
public struct SearchIndexBuilder: Sendable {
  /// The name of the file with which every search begins; all other names carry a hash of their contents.
  public static let manifestName = "index.bin"

  /// The version of zlib, which compresses the files.
  public static var zlibVersion: String { Deflater.libraryVersion }

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
      let contents = try FacetMembers.contents(facet, at: position, of: documents)
      let hash = ContentHash.hash(contents.bytes)
      files.append(SearchIndexFile(name: FileKind.facet.fileName(hash), bytes: contents.file(.facet)))
      manifest.facets.append(Manifest.Facet(key: facet.key, label: facet.label, file: hash))
    }

    let (written, excerpts, marks) = await words(
      of: documents, synonyms: synonyms, stemmer: stemmer, manifest: &manifest)
    let stored = await ExcerptWriter(
      documents, excerpts: excerpts, marks: marks, concurrency: options.concurrency)
    manifest.words = stored.wordsHash
    manifest.excerpts = stored.hashes

    files += written + stored.files
    files.append(SearchIndexFile(name: Self.manifestName, bytes: manifest.bytes))
    return Self.unique(files.sorted { $0.name < $1.name })
  }

  /// Makes the files of words. Only what excerpts need is still there afterwards.
  private func words(
    of documents: [SearchDocument], synonyms: [SearchSynonym], stemmer: borrowing Stemmer,
    manifest: inout Manifest
  ) async -> (files: [SearchIndexFile], excerpts: [Excerpts], marks: CompoundMarks) {
    var batches = await batches(of: documents, synonyms: SynonymTable(synonyms))
    var excerpts: [Excerpts] = []
    for batch in batches.indices { excerpts.append(batches[batch].takeExcerpts()) }
    let index = await InvertedIndex(consume batches, stemmer: stemmer, options: options)
    var files: [SearchIndexFile] = []
    var documentCounts: [Int] = []
    for dictionary in await dictionary(of: index) {
      let rank = index.groups.groupStarts[documentCounts.count]
      manifest.dictionary.append(
        Manifest.Shard(separator: index.separator(before: rank), file: dictionary.hash))
      documentCounts += dictionary.documentCounts
      files += dictionary.files
    }
    let backwards = BackwardsWriter(
      index, documentCounts: documentCounts, formsPerFile: options.formsPerBackwardsFile)
    manifest.backwards = backwards.shards
    return (files + backwards.files, excerpts, CompoundMarks(index))
  }

  /// Reads the words, each task those of a range of documents.
  private func batches(of documents: [SearchDocument], synonyms: SynonymTable) async -> [TokenBatch] {
    let most =
      documents.count > options.manyDocuments
      ? options.mostTextCharactersOfMany : options.mostTextCharacters
    return await withTaskGroup { group in
      for share in TaskShares.shares(of: documents.count, among: options.concurrency) {
        group.addTask {
          (share.lowerBound, TokenBatch(documents[share], synonyms: synonyms, mostTextCharacters: most))
        }
      }
      var batches: [(start: Int, batch: TokenBatch)] = []
      for await batch in group { batches.append(batch) }
      return batches.sorted { $0.start < $1.start }.map(\.batch)
    }
  }

  /// Writes the dictionary with its postings, each task some of the files.
  private func dictionary(of index: InvertedIndex) async -> [DictionaryWriter] {
    let starts = index.groups.fileStarts
    return await withTaskGroup { group in
      for share in TaskShares.shares(of: starts.count - 1, among: options.concurrency * 4) {
        group.addTask { [options] in
          let written = share.map { file in
            DictionaryWriter(index, groups: starts[file]..<starts[file + 1], options: options)
          }
          return (start: share.lowerBound, written: written)
        }
      }
      var written: [(start: Int, written: [DictionaryWriter])] = []
      for await share in group { written.append(share) }
      return written.sorted { $0.start < $1.start }.flatMap(\.written)
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
