/// How a word of a query matches a document.
public struct SearchMatch: Sendable, Equatable {
  /// The way in which a word was found.
  public enum Kind: String, CaseIterable, Sendable {
    /// The word itself.
    case exact
    /// Another word with the same stem.
    case form
    /// A part of a compound.
    case part
    /// Another name of what stands in the document.
    case synonym
    /// A word that it makes together with the word beside it in the query.
    case joined
    /// A word that differs in its ending only.
    case ending
    /// A word that begins with it.
    case beginning
    /// Both halves of a compound.
    case halves
    /// A word that differs by an error of typing.
    case typingError
  }

  /// The way.
  public let kind: Kind
  /// The word of the index, as usually written.
  public let form: String
  /// The weight of its group in the document.
  public let level: Double
  /// The share of it that counts.
  public let factor: Double

  /// The weight of the word in the document.
  public var weight: Double { factor * level }
}

/// The score of a hit, part by part.
public struct SearchExplanation: Sendable, Equatable {
  /// What a word adds.
  public struct Word: Sendable, Equatable {
    /// The word of the query, folded.
    public let word: String
    /// The strongest way in which it matches; nil if it does not.
    public let match: SearchMatch?
    /// How telling it is.
    public let rarity: Double
    /// What it adds to the score.
    public let score: Double
  }

  /// What two words that follow each other add.
  public struct Pair: Sendable, Equatable {
    /// The first word.
    public let first: String
    /// The second word.
    public let second: String
    /// From 0, far apart, to 1, as in the query.
    public let nearness: Double
    /// What it adds to the score.
    public let score: Double
  }

  /// The words, in the order of the query.
  public let words: [Word]
  /// The pairs, in the order of the query.
  public let pairs: [Pair]
}
