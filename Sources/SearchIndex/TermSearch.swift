/// What the index has for a term of a query: groups of words in falling order of likeness, each step taken
/// only if those before it found too little.
struct TermSearch {
  /// Which ways of finding are open to a term.
  struct Ways {
    /// Whether it may be the beginning of a word.
    var beginning: Bool
    /// Whether it may differ in its ending, be divided, or have an error of typing.
    var unlike: Bool
  }

  static let endingFactor = 0.5
  static let beginningFactor = 0.375
  static let halvesFactor = 0.375
  static let errorFactor = 0.25

  /// The number of documents with which a term is found well enough to look no further.
  static let enough = 10
  static let shortestBeginning = 2
  static let mostBeginningFiles = 2
  static let mostBeginningGroups = 24
  static let mostBeginningPostings = 4

  /// The groups found.
  private(set) var groups: [FoundGroup] = []
  /// The halves found.
  private(set) var halves: FoundHalves?
  /// The weight in each document.
  private(set) var weights: [Double]
  /// The words searched for instead, as usually written, if the term has an error of typing.
  private(set) var corrections: [String] = []

  /// Looks a term up.
  ///
  /// - Parameter joined: The words that it makes together with the terms beside it.
  init(
    _ term: [UInt8], _ ways: Ways, joined: [DictionaryForm] = [], in files: inout IndexFiles
  ) throws(SearchIndexError) {
    weights = [Double](repeating: 0, count: files.manifest.documentCount)
    let known = try files.form(term)
    if let known { try add(known, .exact, 1, in: &files) }
    if ways.unlike, known == nil { try addEndings(of: term, in: &files) }
    for form in joined { try add(form, .joined, 1, in: &files) }
    if ways.beginning, term.count >= Self.shortestBeginning, documentCount < Self.enough {
      try addBeginnings(term, in: &files)
    }
    for group in groups { group.raise(&weights) }
    guard ways.unlike else { return }
    if documentCount < Self.enough {
      let search = HalvesSearch(term)
      if let known {
        halves = try search.halves(of: known, in: &files)
      } else {
        halves = try search.halves(in: &files)
        if halves == nil { halves = try search.neighbours(in: &files) }
      }
      halves?.raise(&weights)
    }
    guard !isFound else { return }
    groups = []
    halves = nil
    try addErrors(of: term, in: &files)
  }

  /// Whether any document has the term.
  var isFound: Bool { weights.contains { $0 > 0 } }

  /// The words of all groups found.
  var matchedForms: [[UInt8]] {
    (groups + (halves?.first ?? []) + (halves?.second ?? [])).flatMap { $0.form.groupForms }
  }

  /// Returns how the term matches a document: the strongest way.
  func match(_ document: Int) -> SearchMatch? {
    let matches = groups.compactMap { $0.match(document) } + [halves?.match(document)].compactMap { $0 }
    // The first of equals, as it is the likest.
    return matches.reduce(nil) { best, match in
      match.weight > best?.weight ?? 0 ? match : best
    }
  }

  /// Returns the groups of a term that is a half: itself, or with another ending.
  static func half(_ term: [UInt8], in files: inout IndexFiles) throws(SearchIndexError) -> [FoundGroup] {
    var search = TermSearch(documentCount: 0)
    if let known = try files.form(term) {
      try search.add(known, .exact, 1, in: &files)
    } else {
      try search.addEndings(of: term, in: &files)
    }
    return search.groups
  }

  /// Returns the group of a word that is a half.
  static func half(
    _ form: DictionaryForm, _ kind: SearchMatch.Kind, in files: inout IndexFiles
  ) throws(SearchIndexError) -> FoundGroup {
    FoundGroup(form: form, kind: kind, factor: 1, postings: try files.postings(form.group))
  }

  private init(documentCount: Int) { weights = [Double](repeating: 0, count: documentCount) }

  /// The documents of the groups together.
  private var documentCount: Int { groups.reduce(0) { $0 + $1.form.group.documentCount } }

  private mutating func add(
    _ form: DictionaryForm, _ kind: SearchMatch.Kind, _ factor: Double, in files: inout IndexFiles
  ) throws(SearchIndexError) {
    guard !has(form.group) else { return }
    // The tail of a group that is only begun with is not worth a file.
    let postings = kind == .beginning ? try files.head(form.group) : try files.postings(form.group)
    groups.append(FoundGroup(form: form, kind: kind, factor: factor, postings: postings))
  }

  private func has(_ group: DictionaryShard.Group) -> Bool {
    groups.contains { $0.form.group.place == group.place }
  }

  /// Adds the groups of words that differ from the term in their ending.
  private mutating func addEndings(
    of term: [UInt8], in files: inout IndexFiles
  ) throws(SearchIndexError) {
    let beginning = Array(term.prefix(DutchEnding.shared(term)))
    guard beginning.count >= DutchEnding.least else { return }
    for position in Manifest.Shard.positions(
      around: term, beginning: beginning, in: files.manifest.dictionary)
    {
      let shard = try files.dictionary(position)
      for place in shard.places(beginning: beginning)
      where DutchEnding.isOther(shard.forms[place], than: term) {
        try add(DictionaryForm(shard: shard, place: place), .ending, Self.endingFactor, in: &files)
      }
    }
  }

  /// Adds the groups in most documents with a word that begins with the term, from few files.
  private mutating func addBeginnings(
    _ term: [UInt8], in files: inout IndexFiles
  ) throws(SearchIndexError) {
    var taken: Set<GroupPart> = []
    var count = 0
    for form in try Self.beginnings(term, in: &files)
    where count < Self.mostBeginningGroups && !has(form.group) {
      let part = GroupPart(hash: form.group.place.hash, part: form.group.place.part)
      guard taken.contains(part) || taken.count < Self.mostBeginningPostings else { continue }
      taken.insert(part)
      count += 1
      try add(form, .beginning, Self.beginningFactor, in: &files)
    }
  }

  /// Returns for each group the first word that begins with a term, those in most documents first.
  static func beginnings(
    _ term: [UInt8], in files: inout IndexFiles
  ) throws(SearchIndexError) -> [DictionaryForm] {
    let shards = files.manifest.dictionary
    guard let home = Manifest.Shard.position(of: term, in: shards) else { return [] }
    var forms: [DictionaryForm] = []
    for position in home..<min(home + mostBeginningFiles, shards.count)
    where position == home || shards[position].separator.starts(with: term) {
      let shard = try files.dictionary(position)
      var seen: Set<Int> = []
      for place in shard.places(beginning: term)
      where seen.insert(shard.group(of: place).forms.lowerBound).inserted {
        forms.append(DictionaryForm(shard: shard, place: place))
      }
    }
    return forms.sorted { left, right in
      left.group.documentCount == right.group.documentCount
        ? left.form.lexicographicallyPrecedes(right.form)
        : left.group.documentCount > right.group.documentCount
    }
  }

  /// Adds the groups of words that differ by an error, or the halves of which one has it.
  private mutating func addErrors(
    of term: [UInt8], in files: inout IndexFiles
  ) throws(SearchIndexError) {
    let forms = try NearForms.of(term, in: &files)
    for form in forms { try add(form, .typingError, Self.errorFactor, in: &files) }
    for group in groups { group.raise(&weights) }
    if !forms.isEmpty {
      corrections = forms.map(\.spelling)
    } else if let found = try HalvesSearch(term).halvesWithError(in: &files) {
      halves = found.halves
      found.halves.raise(&weights)
      corrections = found.corrections
    }
    // Groups without documents are no reason to say anything.
    if !isFound { corrections = [] }
  }

  private struct GroupPart: Hashable {
    let hash: UInt64
    let part: Int
  }
}
