/// The answer to a query.
public struct SearchResult: Sendable, Equatable {
  /// The number of documents under the query and the filters.
  public let total: Int
  /// Whether documents with only some of the words are among the results of the query.
  public let isPartial: Bool
  /// The words that were searched for, folded.
  public let words: [String]
  /// Those of the words that no document has.
  public let missingWords: [String]
  /// The words that were left out because most documents have them.
  public let ignoredWords: [String]
  /// The words with an error of typing, with those that were searched for instead.
  public let corrections: [SearchCorrection]
  /// Whether the words between quotation marks stand together somewhere, and only such documents are hits;
  /// false if the marks mean nothing as they do not; nil without words between marks.
  public let isQuotation: Bool?
  /// The hits that were asked for, best first.
  public let hits: [SearchHit]
  /// The counts of all facet values under the query and the filters on other facets.
  public let facets: [SearchFacetCounts]
  /// The filters whose facet or value is not in the index. An unknown facet is ignored, an unknown value has
  /// no documents.
  public let unknownFilters: [SearchFilter]
}

/// A word of a query with an error of typing.
public struct SearchCorrection: Sendable, Equatable {
  /// The word of the query, folded.
  public let word: String
  /// What was searched for instead, as usually written.
  public let forms: [String]
}

/// A document in the answer to a query.
public struct SearchHit: Sendable, Equatable {
  /// The path of the page within the site.
  public let path: String
  /// The title.
  public let title: String
  /// The summary.
  public let summary: String
  /// The short facts on the card.
  public let cardLines: [String]
  /// The matched words in the title, as ranges of its UTF-8.
  public let titleMatches: [Range<Int>]
  /// The matched words in the summary, as ranges of its UTF-8.
  public let summaryMatches: [Range<Int>]
  /// A piece of the running text with matched words; nil if the beginning of the text has none.
  public let snippet: SearchSnippet?
  /// The score; higher is better.
  public let score: Double
  /// The parts of the score.
  public let explanation: SearchExplanation
}
