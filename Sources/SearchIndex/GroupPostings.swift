/// The documents of a group of forms, made from those of the forms.
struct GroupPostings {
  /// Documents, rising, with the level of the group in each.
  struct Members {
    var documents: [Int] = []
    var levels: [UInt8] = []

    var count: Int { documents.count }

    /// Adds the next document.
    mutating func append(_ document: Int, _ level: Int) {
      documents.append(document)
      levels.append(UInt8(level))
    }
  }

  /// The forms of a group that are told apart.
  static let mostForms = PostingsGroup.mostForms

  /// The documents that have a form as a word.
  private(set) var words = Members()
  /// For each of these the forms that it has: a bit for each place in the group.
  private(set) var forms: [UInt16] = []
  /// Where the words stand in each of these, one after another.
  private(set) var positions: [UInt16] = []
  /// Where the places of each of these end in `positions`.
  private(set) var positionEnds: [Int] = []
  /// The documents that have a form as a part of a compound.
  private(set) var parts = Members()
  /// The documents that have a form by synonym.
  private(set) var synonyms = Members()

  /// A posting as a number that sorts by document: 28 bits of document, 4 of place in the group, 32 of
  /// posting.
  private typealias Key = UInt64

  /// Joins the documents of a group.
  init(_ index: InvertedIndex, group: Int) {
    let slots = index.groups.groupStarts[group]..<index.groups.groupStarts[group + 1]
    addWords(index, Self.keys(index.words, slots: slots))
    let compounds = index.partSlots[index.partStarts[group]..<index.partStarts[group + 1]]
    Self.add(Self.keys(index.words, slots: compounds.map(Int.init)), index.words, index, to: &parts)
    Self.add(
      Self.keys(index.synonyms, slots: slots), index.synonyms, index, mostInBody: 1, to: &synonyms)
  }

  /// The number of documents that have the group in any way.
  var documentCount: Int {
    guard parts.count + synonyms.count > 0 else { return words.count }
    return Set(words.documents + parts.documents + synonyms.documents).count
  }

  /// Returns the postings of some slots, those of each document together.
  private static func keys(_ postings: InvertedIndex.Postings, slots: some Collection<Int>) -> [Key] {
    var keys: [Key] = []
    for (place, slot) in slots.enumerated() {
      for posting in postings.starts[slot]..<postings.starts[slot + 1] {
        keys.append(
          Key(postings.documents[posting]) << 36 | Key(min(place, mostForms - 1)) << 32 | Key(posting))
      }
    }
    if slots.count > 1 { keys.sort() }
    return keys
  }

  /// Calls a function for each document with its postings.
  private static func forEachDocument(_ keys: [Key], _ body: (Int, ArraySlice<Key>) -> Void) {
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, keys[end] >> 36 == keys[start] >> 36 { end += 1 }
      body(Int(keys[start] >> 36), keys[start..<end])
      start = end
    }
  }

  private static func add(
    _ keys: [Key], _ postings: InvertedIndex.Postings, _ index: InvertedIndex, mostInBody: Double = .infinity,
    to members: inout Members
  ) {
    forEachDocument(keys) { document, keys in
      members.append(document, level(keys, postings, index, document, mostInBody: mostInBody))
    }
  }

  private mutating func addWords(_ index: InvertedIndex, _ keys: [Key]) {
    var places: [UInt16] = []
    Self.forEachDocument(keys) { document, keys in
      words.append(document, Self.level(keys, index.words, index, document))
      var forms: UInt16 = 0
      places.removeAll(keepingCapacity: true)
      for key in keys {
        forms |= 1 << UInt16(key >> 32 & 0xf)
        Self.appendPlaces(index.positions, at: index.positionStarts[Int(key & 0xffff_ffff)], to: &places)
      }
      if keys.count > 1 { places.sort() }
      self.forms.append(forms)
      appendPositions(places)
    }
  }

  private static func appendPlaces(_ lists: [UInt16], at start: UInt32, to places: inout [UInt16]) {
    guard lists[Int(start)] != WordPositions.none else { return }
    var place = Int(start)
    while true {
      places.append(lists[place] & ~WordPositions.last)
      if lists[place] & WordPositions.last != 0 { return }
      place += 1
    }
  }

  /// Appends the first places of a sorted list, each once.
  private mutating func appendPositions(_ places: [UInt16]) {
    let start = positions.count
    for place in places where positions.count - start < Int(WordPositions.most) {
      if positions.count == start || positions[positions.count - 1] != place { positions.append(place) }
    }
    positionEnds.append(positions.count)
  }

  /// Returns the level of the postings of a document together.
  ///
  /// - Parameter mostInBody: What an occurrence in the running text weighs at most.
  private static func level(
    _ keys: ArraySlice<Key>, _ postings: InvertedIndex.Postings, _ index: InvertedIndex, _ document: Int,
    mostInBody: Double = .infinity
  ) -> Int {
    var counts = FieldCounts(packed: 0)
    for key in keys { counts.add(FieldCounts(packed: postings.counts[Int(key & 0xffff_ffff)])) }
    let base = document * FieldWeights.classes
    var weight = 0.0
    for fieldClass in 0..<FieldWeights.classes {
      let occurrence = index.weights[base + fieldClass]
      weight +=
        Double(counts[fieldClass])
        * (fieldClass == SearchFieldClass.body.rawValue ? min(occurrence, mostInBody) : occurrence)
    }
    return Level.of(weight)
  }
}
