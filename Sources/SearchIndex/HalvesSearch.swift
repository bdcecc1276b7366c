/// A search for the halves of a compound: two words that may stand apart in a document, perhaps with letters
/// that link them in the compound.
struct HalvesSearch {
  static let shortestHalf = 4
  /// The length from which a half is found if both stand next to each other in a document.
  static let shortestNeighbour = 3
  /// The length from which a half may have an error: nearly every shorter one is near to some word.
  static let shortestWrongHalf = 6
  static let mostTries = 4
  static let mostFiles = 3
  /// What links halves, in the order in which it is tried.
  static let links: [[UInt8]] = ["", "s", "e", "en", "n"].map { Array($0.utf8) }

  private let term: [UInt8]

  init(_ term: [UInt8]) { self.term = term }

  /// Returns the halves that the dictionary gives for a word.
  func halves(of form: DictionaryForm, in files: inout IndexFiles) throws(SearchIndexError) -> FoundHalves? {
    guard let (first, second) = form.shard.halves(of: form.place), let known = try files.form(first) else {
      return nil
    }
    let other = try TermSearch.half(second, in: &files)
    return try other.isEmpty ? nil : found(known, other, in: &files)
  }

  /// Returns the halves of a word that is not there: the longest first one that leaves a second.
  func halves(in files: inout IndexFiles) throws(SearchIndexError) -> FoundHalves? {
    var tries = 0
    for first in try beginnings(in: &files) {
      let rest = term[first.form.count...]
      for link in Self.links where rest.starts(with: link) && rest.count - link.count >= Self.shortestHalf {
        guard tries < Self.mostTries else { return nil }
        tries += 1
        let second = try TermSearch.half(Array(rest.dropFirst(link.count)), in: &files)
        if !second.isEmpty { return try found(first, second, in: &files) }
      }
    }
    return nil
  }

  /// Returns the halves of a word that is not there, of which one may be short, that stand next to each other
  /// in a document: "bigdata" is "big data" there.
  func neighbours(in files: inout IndexFiles) throws(SearchIndexError) -> FoundHalves? {
    for first in try beginnings(shortest: Self.shortestNeighbour, in: &files).prefix(Self.mostTries) {
      guard let second = try files.form(Array(term[first.form.count...])), first.group.hasPositions,
        second.group.hasPositions
      else { continue }
      let documents = try WordPair.neighbours(first.group, second.group, in: &files)
      if !documents.isEmpty {
        let second = try TermSearch.half(second, .exact, in: &files)
        return try found(first, [second], documents: documents, in: &files)
      }
    }
    return nil
  }

  /// Returns the halves of a word that is not there, one of which has an error of typing, and the word as it
  /// would be without it.
  func halvesWithError(
    in files: inout IndexFiles
  ) throws(SearchIndexError) -> (halves: FoundHalves, corrections: [String])? {
    for attempt in try attempts(in: &files).prefix(Self.mostTries) {
      let near = try NearForms.of(attempt.other, in: &files)
      if near.isEmpty { continue }
      let exact = [try TermSearch.half(attempt.form, .exact, in: &files)]
      var others: [FoundGroup] = []
      for form in near where !others.contains(where: { $0.form.group.place == form.group.place }) {
        others.append(try TermSearch.half(form, .typingError, in: &files))
      }
      let halves = FoundHalves(
        first: attempt.isFirst ? exact : others, second: attempt.isFirst ? others : exact,
        kind: .typingError, factor: TermSearch.errorFactor)
      var weights = [Double](repeating: 0, count: files.manifest.documentCount)
      halves.raise(&weights)
      guard weights.contains(where: { $0 > 0 }) else { continue }
      let link = String(decoding: attempt.link, as: UTF8.self)
      let corrections = near.map { form in
        let (first, second) = attempt.isFirst ? (attempt.form, form) : (form, attempt.form)
        return first.spelling + link + second.spelling
      }
      return (halves, corrections)
    }
    return nil
  }

  /// A way to divide the term: a half that is a word, and the rest.
  private struct Attempt {
    let form: DictionaryForm
    let isFirst: Bool
    let link: [UInt8]
    let other: [UInt8]
  }

  private func attempts(in files: inout IndexFiles) throws(SearchIndexError) -> [Attempt] {
    let halves =
      try beginnings(in: &files).map { (form: $0, isFirst: true) }
      + endings(in: &files).map { (form: $0, isFirst: false) }
    let sorted = halves.enumerated().sorted { left, right in
      let lengths = (left.element.form.form.count, right.element.form.form.count)
      return lengths.0 == lengths.1 ? left.offset < right.offset : lengths.0 > lengths.1
    }.map(\.element)
    return sorted.flatMap { half -> [Attempt] in
      let length = half.form.form.count
      let rest = half.isFirst ? Array(term[length...]) : Array(term[..<(term.count - length)])
      return Self.links.compactMap { link in
        let isThere = half.isFirst ? rest.starts(with: link) : rest.reversed().starts(with: link.reversed())
        let other = half.isFirst ? Array(rest.dropFirst(link.count)) : rest.dropLast(link.count)
        guard isThere, other.count >= Self.shortestWrongHalf, NearForms.isComparable(other) else {
          return nil
        }
        return Attempt(form: half.form, isFirst: half.isFirst, link: link, other: other)
      }
    }
  }

  /// Returns the words with which the term begins, the longest first.
  private func beginnings(
    shortest: Int = shortestHalf, in files: inout IndexFiles
  ) throws(SearchIndexError) -> [DictionaryForm] {
    var forms: [DictionaryForm] = []
    var positions: Set<Int> = []
    for length in lengths(shortest) {
      let half = Array(term[..<length])
      guard let position = Manifest.Shard.position(of: half, in: files.manifest.dictionary) else { break }
      if positions.insert(position).inserted, positions.count > Self.mostFiles { break }
      if let form = try files.form(half) { forms.append(form) }
    }
    return forms
  }

  /// Returns the words with which the term ends, the longest first.
  private func endings(in files: inout IndexFiles) throws(SearchIndexError) -> [DictionaryForm] {
    var forms: [DictionaryForm] = []
    var positions: Set<Int> = []
    for length in lengths(Self.shortestHalf) {
      let half = Array(term[(term.count - length)...])
      let reversed = Array(half.reversed())
      guard let position = Manifest.Shard.position(of: reversed, in: files.manifest.backwards) else { break }
      if positions.insert(position).inserted, positions.count > Self.mostFiles { break }
      let shard = try files.backwards(position)
      if shard.entries(beginning: reversed).first?.reversed == reversed, let form = try files.form(half) {
        forms.append(form)
      }
    }
    return forms
  }

  /// The lengths of a half that leaves another.
  private func lengths(_ shortest: Int) -> [Int] {
    let longest = term.count - shortest
    return longest < shortest ? [] : (shortest...longest).reversed()
  }

  private func found(
    _ first: DictionaryForm, _ second: [FoundGroup], documents: Set<Int>? = nil, in files: inout IndexFiles
  ) throws(SearchIndexError) -> FoundHalves {
    FoundHalves(
      first: [try TermSearch.half(first, .exact, in: &files)], second: second, kind: .halves,
      factor: TermSearch.halvesFactor, documents: documents)
  }
}
