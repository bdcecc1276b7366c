/// The words of a query with the documents they match, read from the dictionary and the postings.
struct QueryTerms {
  /// The words that count, in the order of the query.
  private(set) var words: [String] = []
  /// Those that no document has.
  private(set) var missingWords: [String] = []
  /// The words that were left out because most documents have them and other words tell more.
  private(set) var ignoredWords: [String] = []
  /// The matches of each word.
  private(set) var matches: [WordMatches] = []
  /// Every word of the index that matched.
  private(set) var matchedForms: Set<[UInt8]> = []

  private let manifest: Manifest
  private let read: (String) throws(SearchIndexError) -> [UInt8]

  /// Looks up the words and reads their postings.
  init(
    _ queryWords: [QueryWord], manifest: Manifest,
    read: @escaping (String) throws(SearchIndexError) -> [UInt8]
  ) throws(SearchIndexError) {
    self.manifest = manifest
    self.read = read
    var found: [(word: QueryWord, whole: TermLookup, parts: [TermLookup])] = []
    for word in queryWords {
      let whole = try lookup(word.whole, isPrefix: word.isLast, inflects: word.parts.isEmpty)
      var parts: [TermLookup] = []
      for (position, part) in word.parts.enumerated() {
        let isPrefix = word.isLast && position == word.parts.count - 1
        parts.append(try lookup(part, isPrefix: isPrefix, inflects: true))
      }
      found.append((word, whole, parts))
    }
    let tells = found.contains { !$0.whole.isCommon && !($0.whole.candidates.isEmpty && $0.parts.isEmpty) }
    for (word, whole, parts) in found {
      let text = String(decoding: word.whole, as: UTF8.self)
      if whole.isCommon, parts.isEmpty, tells {
        ignoredWords.append(text)
        continue
      }
      let matches = WordMatches(try weights(whole: whole, parts: parts))
      words.append(text)
      if matches.documentCount == 0 { missingWords.append(text) }
      self.matches.append(matches)
    }
  }

  private func lookup(
    _ term: [UInt8], isPrefix: Bool, inflects: Bool
  ) throws(SearchIndexError) -> TermLookup {
    var shards: [DictionaryShard] = []
    var next = manifest.shard(for: term)
    while let position = next, shards.count < TermLookup.mostPrefixShards {
      let name = FileKind.dictionary.fileName(manifest.dictionary[position].file)
      shards.append(try DictionaryShard(try read(name), name: name))
      let goesOn =
        isPrefix && position + 1 < manifest.dictionary.count
        && manifest.dictionary[position + 1].separator.starts(with: term)
      next = goesOn ? position + 1 : nil
    }
    return TermLookup(
      term, in: shards, documentCount: manifest.documentCount, isPrefix: isPrefix, inflects: inflects)
  }

  /// Adds up the weights of a word as a whole and of all its parts together, which count as the weakest of
  /// them.
  private mutating func weights(
    whole: TermLookup, parts: [TermLookup]
  ) throws(SearchIndexError) -> [Double] {
    var weights = try weights(whole)
    var weakest: [Double]?
    for part in parts {
      let of = try self.weights(part)
      weakest = weakest.map { zip($0, of).map { min($0, $1) } } ?? of
    }
    if let weakest {
      for document in weights.indices { weights[document] += TermLookup.partsWeight * weakest[document] }
    }
    return weights
  }

  private mutating func weights(_ term: TermLookup) throws(SearchIndexError) -> [Double] {
    var weights = [Double](repeating: 0, count: manifest.documentCount)
    var done: Set<GroupPlace> = []
    for candidate in term.candidates where done.insert(candidate.place).inserted {
      let name = FileKind.postings.fileName(candidate.place.file)
      let reader = try ByteReader(try read(name), kind: .postings, name: name)
      let group = try PostingsGroup(
        reader, at: candidate.place.offset, documentCount: manifest.documentCount)
      let ofGroup = term.candidates.filter { $0.place == candidate.place }
      for form in group.forms {
        let matching = ofGroup.filter { $0.form == nil || $0.form == form.form }
        guard let weight = matching.map(\.weight).max() else { continue }
        matchedForms.insert(form.form)
        for (document, impact) in zip(form.documents, form.impacts) {
          weights[document] += weight * Impact.value(impact)
        }
      }
    }
    return weights
  }
}
