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
    var files = IndexFiles(manifest: manifest, read: read)
    let answer = try QueryAnswer(QueryWord.words(of: text), in: &files)
    let ranking = Ranking(answer, documentCount: documentCount)
    let results = isBlank ? Array((0..<documentCount).reversed()) : ranking.documents
    let filter = FacetFilter(try files.facets(), filters: filters, documentCount: documentCount)
    let passing = results.filter { filter.passes($0) }
    let page = Array(passing.dropFirst(max(0, offset)).prefix(max(0, limit)))
    let highlighter = Highlighter(answer.matchedForms)
    let hits = zip(page, try files.stored(page)).map { document, stored in
      Self.hit(stored, highlighter, score: ranking.score(document), ranking.explanation(document))
    }
    return SearchResult(
      total: passing.count, isPartial: ranking.isPartial, words: answer.words.map(\.text),
      missingWords: answer.missingWords, ignoredWords: answer.ignoredWords,
      corrections: answer.corrections, isQuotation: answer.isQuotation, hits: hits,
      facets: filter.counts(results), unknownFilters: filter.unknown(filters))
  }

  /// Returns what the reader of a query may be typing: the text with its last word completed from the words
  /// of the index, those in most documents first.
  ///
  /// - Parameters:
  ///   - text: The text, of which the last word is completed if nothing stands behind it.
  ///   - limit: The number of suggestions to return.
  /// - Throws: `missing`, `corrupt` or `unsupportedVersion` for the file in which it went wrong.
  public func suggestions(for text: String, limit: Int = 6) throws(SearchIndexError) -> [String] {
    var files = IndexFiles(manifest: manifest, read: read)
    return try Suggestions.of(text, limit: limit, in: &files)
  }

  private static func hit(
    _ stored: StoredDocument, _ highlighter: Highlighter, score: Double, _ explanation: SearchExplanation
  ) -> SearchHit {
    let title = MarkedText(stored.title)
    let summary = MarkedText(stored.summary)
    let text = MarkedText(stored.text)
    return SearchHit(
      path: stored.path, title: title.text, summary: summary.text, cardLines: stored.lines,
      titleMatches: highlighter.matches(in: title).map(\.range),
      summaryMatches: highlighter.matches(in: summary).map(\.range),
      snippet: SearchSnippet(text.text, matches: highlighter.matches(in: text)), score: score,
      explanation: explanation)
  }
}
