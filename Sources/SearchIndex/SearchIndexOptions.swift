/// The settings with which an index is built.
public struct SearchIndexOptions: Sendable {
  /// The Snowball algorithm that groups the inflections of a word.
  public var language = "dutch"
  /// The number of tasks that read text at the same time; it has no influence on the result.
  public var concurrency = 2
  /// The size at which a dictionary shard is full, in bytes.
  public var dictionaryShardBytes = 12_288
  /// The size at which a postings shard is full, in bytes; only a word that is larger by itself exceeds it.
  public var postingsShardBytes = 16_384
  /// The number of result cards in a file.
  public var cardsPerFile = 16
  /// The number of card files that share a hash in their names.
  public var filesPerCardSegment = 32

  /// Creates the default settings.
  public init() {}
}
