/// A reader of an index, which answers queries exactly as the script in the browser does.
public struct SearchIndexReader {
  /// The number of documents in the index.
  public let documentCount: Int

  private let manifest: Manifest
  private let read: (String) -> [UInt8]?

  /// Opens an index.
  ///
  /// - Parameter read: Gives the contents of a file by its name in the folder of the index, nil if it is
  ///   absent.
  /// - Throws: `missing`, `corrupt` or `unsupportedVersion`.
  public init(read: @escaping (String) -> [UInt8]?) throws(SearchIndexError) {
    let name = SearchIndexBuilder.manifestName
    guard let bytes = read(name) else { throw .missing(file: name) }
    manifest = try Manifest(bytes, name: name)
    documentCount = manifest.documentCount
    self.read = read
  }

  /// Returns the documents that match a query.
  ///
  /// A query without text gives all documents, newest first; one without any letter or digit gives none.
  ///
  /// - Parameters:
  ///   - text: The words to search for; the last may be the beginning of a word.
  ///   - filters: The chosen facet values.
  ///   - offset: The number of hits to pass over.
  ///   - limit: The number of hits to return.
  /// - Returns: The hits asked for, and the counts over all.
  /// - Throws: `missing`, `corrupt` or `unsupportedVersion` for the file in which it went wrong.
  public func search(
    _ text: String, filters: [SearchFilter] = [], offset: Int = 0, limit: Int = 10
  ) throws(SearchIndexError) -> SearchResult {
    let isBlank = text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0d).contains($0) }
    let terms = try QueryTerms(QueryWord.words(of: text), manifest: manifest, read: file)
    let ranking = Ranking(terms.matches, documentCount: documentCount)
    let results = isBlank ? Array((0..<documentCount).reversed()) : ranking.documents

    var facets: [(facet: Manifest.Facet, members: FacetMembers)] = []
    for facet in manifest.facets {
      let name = FileKind.facet.fileName(facet.file)
      let members = try FacetMembers(try file(name), name: name, documentCount: documentCount)
      facets.append((facet, members))
    }
    let filter = FacetFilter(facets, filters: filters, documentCount: documentCount)
    let passing = results.filter { filter.passes($0) }

    let highlighter = Highlighter(terms.matchedForms)
    var hits: [SearchHit] = []
    for document in passing.dropFirst(max(0, offset)).prefix(max(0, limit)) {
      let card = try card(of: document)
      let scores = ranking.scores(document)
      hits.append(
        SearchHit(
          path: card.path, title: card.title, summary: card.summary, cardLines: card.lines,
          score: scores.reduce(0, +), wordScores: scores,
          titleMatches: highlighter.matches(in: card.title),
          summaryMatches: highlighter.matches(in: card.summary)))
    }
    return SearchResult(
      total: passing.count, isPartial: ranking.isPartial, words: terms.words,
      missingWords: terms.missingWords,
      ignoredWords: terms.ignoredWords, hits: hits, facets: filter.counts(results),
      unknownFilters: filter.unknown(filters))
  }

  private func file(_ name: String) throws(SearchIndexError) -> [UInt8] {
    guard let bytes = read(name) else { throw .missing(file: name) }
    return bytes
  }

  private func card(of document: Int) throws(SearchIndexError) -> Card {
    guard let (name, place) = manifest.card(of: document) else {
      throw .corrupt(file: SearchIndexBuilder.manifestName)
    }
    let cards = try Card.cards(try file(name), name: name)
    guard cards.indices.contains(place) else { throw .corrupt(file: name) }
    return cards[place]
  }
}
