/// What the dictionary has for a term of a query: words, or whole groups of words, with a weight for the kind
/// of match. The weights are sixteenths, so that sums of weighted impacts are exact in any order.
struct TermLookup: Sendable {
  /// Words of one group that match.
  struct Candidate: Sendable, Equatable {
    let place: GroupPlace
    /// The word, or nil for all words of the group.
    let form: [UInt8]?
    let weight: Double
  }

  static let exactWeight = 1.0
  /// Another inflection of the term.
  static let groupWeight = 0.625
  /// A word that shares the beginning, when the term itself is not in the index.
  static let inflectionWeight = 0.5
  /// A word that the term is the beginning of.
  static let prefixWeight = 0.375
  /// The weight of all parts of a word together, relative to the whole.
  static let partsWeight = 0.5

  static let shortestPrefix = 2
  static let mostPrefixShards = 2
  static let mostPrefixForms = 24
  static let mostPrefixFiles = 4

  /// The matching words.
  private(set) var candidates: [Candidate] = []
  /// Whether the term is in more than half of the documents and its postings are large: too dear for what it
  /// tells.
  private(set) var isCommon = false

  /// Looks a term up in the shards where it and the words it begins would be.
  ///
  /// - Parameters:
  ///   - term: The folded letters.
  ///   - shards: The shard of the term, and the next ones if it is a prefix that goes on there.
  ///   - documentCount: The number of documents in the index.
  ///   - isPrefix: Whether the term may be the beginning of a word.
  ///   - inflects: Whether a term that is not in the index may match words that differ in their ending.
  init(
    _ term: [UInt8], in shards: [DictionaryShard], documentCount: Int, isPrefix: Bool, inflects: Bool
  ) {
    guard let first = shards.first else { return }
    let position = first.position(of: term)
    if position < first.entries.count, first.entries[position].form == term {
      let entry = first.entries[position]
      candidates.append(Candidate(place: entry.place, form: term, weight: Self.exactWeight))
      candidates.append(Candidate(place: entry.place, form: nil, weight: Self.groupWeight))
      isCommon = entry.place.isAlone && entry.documentCount * 2 > documentCount
    }
    if isPrefix, term.count >= Self.shortestPrefix { addPrefixed(term, in: shards) }
    if inflects, candidates.isEmpty { addInflected(term, in: first) }
  }

  /// Adds the most frequent words that begin with the term, from few files.
  private mutating func addPrefixed(_ term: [UInt8], in shards: [DictionaryShard]) {
    var found: [DictionaryShard.Entry] = []
    for shard in shards {
      for entry in shard.entries[shard.position(of: term)...] {
        guard entry.form.starts(with: term) else { break }
        if entry.form.count > term.count { found.append(entry) }
      }
    }
    found.sort { left, right in
      left.documentCount == right.documentCount
        ? left.form.lexicographicallyPrecedes(right.form) : left.documentCount > right.documentCount
    }
    var files = candidates.prefix(1).map(\.place.file)
    var count = 0
    for entry in found where count < Self.mostPrefixForms {
      if !files.contains(entry.place.file) {
        guard files.count < Self.mostPrefixFiles else { continue }
        files.append(entry.place.file)
      }
      candidates.append(Candidate(place: entry.place, form: entry.form, weight: Self.prefixWeight))
      count += 1
    }
  }

  /// Adds the groups of words that share all but a common ending with the term.
  private mutating func addInflected(_ term: [UInt8], in shard: DictionaryShard) {
    let least = max(4, term.count - 3)
    for entry in shard.entries {
      let shared = zip(entry.form, term).prefix { $0 == $1 }.count
      guard shared >= least, !candidates.contains(where: { $0.place == entry.place }),
        Self.isEnding(term[shared...]), Self.isEnding(entry.form[shared...])
      else { continue }
      candidates.append(Candidate(place: entry.place, form: nil, weight: Self.inflectionWeight))
    }
  }

  private static func isEnding(_ letters: ArraySlice<UInt8>) -> Bool {
    endings.contains { $0.elementsEqual(letters) }
  }

  /// Endings of Dutch verbs, adjectives, plurals and diminutives.
  private static let endings: [[UInt8]] =
    [
      "", "d", "de", "den", "e", "en", "er", "ere", "ers", "je", "jes", "n", "s", "st", "ste", "t", "te",
      "ten",
      "tje",
    ].map { Array($0.utf8) }
}
