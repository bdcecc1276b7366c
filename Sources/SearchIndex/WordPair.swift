/// Two words that follow each other in a query, with how near each other they stand in documents.
struct WordPair {
  /// The positions of the words among those searched for.
  let first: Int
  let second: Int
  /// The number of the quotation that both stand in.
  let quotation: Int?
  /// How near the words are in each document that has both: 1 if they follow each other as in the query.
  let nearness: [Int: Double]

  /// The distances within which words are near, with what that is worth.
  private static let distances = [(3, 0.5), (8, 0.25), (24, 0.125)]

  /// Returns how near two words are.
  ///
  /// - Parameters:
  ///   - first: The places of the first word, rising.
  ///   - second: Those of the second.
  ///   - distance: How far the second stands after the first in the query.
  static func nearness(_ first: [Int], _ second: [Int], distance: Int) -> Double {
    var least = Int.max
    for left in first {
      for right in second {
        if right - left == distance { return 1 }
        least = min(least, abs(right - left))
      }
    }
    return distances.first { least <= $0.0 }?.1 ?? 0
  }

  /// Returns the pairs of the words of a query.
  ///
  /// - Parameters:
  ///   - words: The words; nil for one that was left out.
  ///   - isBroken: Whether a word between quotation marks is of a kind that can be next to none.
  static func pairs(
    _ words: [WordSearch], isBroken: inout Set<Int>, in files: inout IndexFiles
  ) throws(SearchIndexError) -> [WordPair] {
    var neighbours: [(first: Int, second: Int)] = []
    var last: Int?
    for (position, word) in words.enumerated() {
      guard let groups = word.groups else {
        last = nil
        if let quotation = word.word.quotation { isBroken.insert(quotation) }
        continue
      }
      // A word that is nearly everywhere has no places; it takes up its own only.
      guard groups.allSatisfy(\.hasPositions) else { continue }
      if let last { neighbours.append((last, position)) }
      last = position
    }
    var places: [Int: [Int: [Int]]] = [:]
    var pairs: [WordPair] = []
    for (first, second) in neighbours {
      for position in [first, second] where places[position] == nil {
        places[position] = try self.places(of: words[position].groups ?? [], in: &files)
      }
      let distance = words[second].word.place - words[first].word.place
      let left = places[first] ?? [:]
      let right = places[second] ?? [:]
      var nearness: [Int: Double] = [:]
      for (document, places) in left {
        guard let others = right[document] else { continue }
        nearness[document] = self.nearness(places, others, distance: distance)
      }
      let quotations = [first, second].map { words[$0].word.quotation }
      pairs.append(
        WordPair(
          first: first, second: second, quotation: quotations[0] == quotations[1] ? quotations[0] : nil,
          nearness: nearness))
    }
    return pairs
  }

  /// Returns the documents in which one group stands right before another.
  static func neighbours(
    _ first: DictionaryShard.Group, _ second: DictionaryShard.Group, in files: inout IndexFiles
  ) throws(SearchIndexError) -> Set<Int> {
    let after = try places(of: [second], in: &files)
    return Set(
      try places(of: [first], in: &files).filter { document, places in
        nearness(places, after[document] ?? [], distance: 1) == 1
      }.keys)
  }

  /// Returns where groups stand in each document.
  private static func places(
    of groups: [DictionaryShard.Group], in files: inout IndexFiles
  ) throws(SearchIndexError) -> [Int: [Int]] {
    var all: [Int: [Int]] = [:]
    for group in groups {
      for (posting, places) in zip(try files.postings(group).words, try files.positions(group)) {
        all[posting.document, default: []] += places
      }
    }
    return all
  }
}
