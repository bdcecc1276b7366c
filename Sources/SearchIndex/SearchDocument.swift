/// A class of text in a document; the classes differ in weight when hits are ranked.
public enum SearchFieldClass: Int, CaseIterable, Sendable {
  /// The title and other names the document goes by.
  case title
  /// The summary.
  case summary
  /// Names of what the document belongs to: subjects, organisations, places, people.
  case names
  /// The headings within the document.
  case headings
  /// The running text.
  case body
  /// Other names under which the document can be found, though they stand nowhere in it.
  case synonyms
}

/// A piece of plain text of a document, with the class that sets its weight.
public struct SearchField: Sendable, Equatable {
  /// The class of the text.
  public let fieldClass: SearchFieldClass
  /// The plain text, without markup.
  public let text: String

  /// Creates a field.
  public init(_ fieldClass: SearchFieldClass, _ text: String) {
    self.fieldClass = fieldClass
    self.text = text
  }
}

/// A document to be found: what its result card shows, what it is filtered by and the text it is found with.
public struct SearchDocument: Sendable {
  /// The path of the page within the site, without a leading slash.
  public let path: String
  /// The title on the card, indexed with class `title`.
  public let title: String
  /// The summary on the card, indexed with class `summary`.
  public let summary: String
  /// The short facts on the card, as the reader sees them; not indexed.
  public let cardLines: [String]
  /// The sort key of the date: larger is newer, such as 20260131; 0 if unknown.
  public let date: Int
  /// The ids of the facet values, an array per facet in the order of the facets; facets left out at the end
  /// have none.
  public let facets: [[Int]]
  /// The text besides title and summary; called once, from any task.
  public let text: @Sendable () -> [SearchField]

  /// Creates a document.
  ///
  /// - Parameters:
  ///   - path: The path of the page within the site, without a leading slash.
  ///   - title: The title.
  ///   - summary: The summary.
  ///   - cardLines: The short facts on the card.
  ///   - date: The sort key of the date.
  ///   - facets: The ids of the facet values, per facet.
  ///   - text: Gives the rest of the text; lazily, so that it need not be kept for all documents at once.
  public init(
    path: String, title: String, summary: String, cardLines: [String], date: Int, facets: [[Int]],
    text: @escaping @Sendable () -> [SearchField]
  ) {
    self.path = path
    self.title = title
    self.summary = summary
    self.cardLines = cardLines
    self.date = date
    self.facets = facets
    self.text = text
  }
}
