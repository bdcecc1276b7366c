/// What the index has for a word of a query, as a whole and by its parts.
struct WordSearch {
  /// The share of the weakest part, when the whole is not there or weighs less.
  static let partsFactor = 0.5

  let word: QueryWord
  /// How strongly each document matches.
  let matches: WordMatches

  private let whole: TermSearch
  private let parts: [TermSearch]

  /// Looks a word up.
  ///
  /// - Parameter joined: The words that it makes together with those beside it.
  init(
    _ word: QueryWord, joined: [DictionaryForm], in files: inout IndexFiles
  ) throws(SearchIndexError) {
    self.word = word
    whole = try TermSearch(
      word.whole, TermSearch.Ways(beginning: word.isLast, unlike: word.parts.isEmpty), joined: joined,
      in: &files)
    var parts: [TermSearch] = []
    for (position, part) in word.parts.enumerated() {
      let isLast = word.isLast && position == word.parts.count - 1
      parts.append(try TermSearch(part, TermSearch.Ways(beginning: isLast, unlike: true), in: &files))
    }
    self.parts = parts
    var weights = whole.weights
    if let first = parts.first {
      for document in weights.indices {
        let least = parts.dropFirst().reduce(first.weights[document]) { min($0, $1.weights[document]) }
        weights[document] = max(weights[document], Self.partsFactor * least)
      }
    }
    matches = WordMatches(weights)
  }

  /// Whether the word is so common and its documents so many that another word tells more for less.
  static func isCommon(_ word: QueryWord, in files: inout IndexFiles) throws(SearchIndexError) -> Bool {
    guard word.parts.isEmpty, let group = try files.form(word.whole)?.group else { return false }
    return group.hasTail && group.documentCount * 2 > files.manifest.documentCount
  }

  /// The folded letters as text.
  var text: String { String(decoding: word.whole, as: UTF8.self) }

  /// The words of all groups found.
  var matchedForms: [[UInt8]] { whole.matchedForms + parts.flatMap(\.matchedForms) }

  /// The words searched for instead.
  var corrections: [SearchCorrection] {
    zip([word.whole] + word.parts, [whole] + parts).compactMap { term, search in
      search.corrections.isEmpty
        ? nil : SearchCorrection(word: String(decoding: term, as: UTF8.self), forms: search.corrections)
    }
  }

  /// The groups found by the word itself or by its ending: those whose places say how near words are. Nil if
  /// it was found in no such way.
  var groups: [DictionaryShard.Group]? {
    let groups = whole.groups.filter { $0.kind == .exact || $0.kind == .ending }.map(\.form.group)
    return groups.isEmpty ? nil : groups
  }

  /// Returns how the word matches a document: the strongest way.
  func match(_ document: Int) -> SearchMatch? {
    let ofWhole = whole.match(document)
    let ofParts = parts.map { $0.match(document) }
    guard !parts.isEmpty, !ofParts.contains(nil),
      let weakest = ofParts.compactMap({ $0 }).min(by: { $0.weight < $1.weight }),
      weakest.weight * Self.partsFactor > ofWhole?.weight ?? 0
    else { return ofWhole }
    return SearchMatch(
      kind: weakest.kind, form: weakest.form, level: weakest.level,
      factor: weakest.factor * Self.partsFactor)
  }
}
