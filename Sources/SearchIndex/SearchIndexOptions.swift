/// The settings with which an index is built.
public struct SearchIndexOptions: Sendable {
  /// The Snowball algorithm that groups the inflections of a word; compounds are divided if it is "dutch".
  public var language = "dutch"
  /// The number of tasks that work at the same time; it has no influence on the result.
  public var concurrency = 2
  /// The number of forms at which a dictionary file is full.
  public var formsPerDictionaryFile = 400
  /// The number of forms at which a file of forms that are read backwards is full.
  public var formsPerBackwardsFile = 600
  /// The size at which a postings file is full, in bytes; only a group that is larger by itself exceeds it.
  public var postingsFileBytes = 2048
  /// The number of documents beyond which a group has a file of postings to itself, with the best of them.
  public var mostDocumentsWithoutTail = 1024
  /// The number of documents beyond which it is not told where the words of a group stand.
  public var mostDocumentsWithPositions = 2048
  /// The number of characters of a document's running text from which excerpts are made.
  public var mostTextCharacters = 2400
  /// The same on a site with more than `manyDocuments`: texts are most of the bytes of its index, and of many results the
  /// best have their words in front.
  public var mostTextCharactersOfMany = 1400
  /// The number of documents beyond which a site has many.
  public var manyDocuments = 2000

  /// Creates the default settings.
  public init() {}
}
