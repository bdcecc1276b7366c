/// The forms of all documents, sorted and grouped by stem, each with the documents it occurs in: the second
/// stage. Postings are flat: no object, pointer or string per posting.
struct InvertedIndex: Sendable {
  /// The documents of each slot.
  struct Postings: Sendable {
    /// Where each slot's postings start, and the end of the last.
    fileprivate(set) var starts: [Int]
    /// The documents of each slot, rising.
    fileprivate(set) var documents: [UInt32] = []
    /// How often, as packed `FieldCounts`.
    fileprivate(set) var counts: [UInt32] = []
  }

  /// The number of documents.
  let documentCount: Int
  /// The forms, by number.
  let forms: FormTable
  /// The groups of forms.
  let groups: FormGroups
  /// The parts of forms.
  let compounds: FormCompounds
  /// How forms are written.
  let spellings: FormSpellings
  /// The documents with each form as a word.
  let words: Postings
  /// The documents with each form by synonym.
  let synonyms: Postings
  /// Where the list of places of each posting of a word starts in `positions`.
  let positionStarts: [UInt32]
  /// Lists of `WordPositions`.
  let positions: [UInt16]
  /// What an occurrence weighs in each class of each document, the classes of a document side by side.
  let weights: [Double]
  /// Where each group's part slots start, and the end of the last.
  let partStarts: [Int]
  /// The slots of the compounds of which forms of a group are parts.
  let partSlots: [UInt32]

  /// Joins the batches, which follow each other in the order of the documents.
  init(_ batches: [TokenBatch], stemmer: borrowing Stemmer, options: SearchIndexOptions) async {
    var forms = FormTable()
    let formOfBatch = batches.map { batch in (0..<batch.forms.count).map { forms.id(of: batch.forms[$0]) } }
    var documents = [UInt32](repeating: 0, count: forms.count)
    for (batch, formOf) in zip(batches, formOfBatch) {
      for form in batch.words.forms { documents[formOf[Int(form)]] += 1 }
    }
    spellings = FormSpellings(batches.map(\.spellings), formOfBatch: formOfBatch, formCount: forms.count)
    compounds = await FormCompounds(
      &forms, documents: documents, language: options.language, concurrency: options.concurrency)
    groups = FormGroups(
      forms, stemmer: stemmer, language: options.language, formsPerFile: options.formsPerDictionaryFile)
    self.forms = forms
    documentCount = batches.reduce(0) { $0 + $1.words.documentEnds.count }
    weights = FieldWeights(batches).occurrenceWeights(batches)

    let groups = groups
    let slotOfBatch = formOfBatch.map { forms in forms.map { groups.slotOfForm[$0] } }
    var ignored: [UInt32] = []
    synonyms = Self.scatter(
      batches.map(\.synonyms), slotOfBatch, slots: forms.count, positions: [], positionStarts: &ignored)
    var positions: [UInt16] = []
    positions.reserveCapacity(batches.reduce(0) { $0 + $1.positions.count })
    for batch in batches { positions += batch.positions }
    var positionStarts: [UInt32] = []
    words = Self.scatter(
      batches.map(\.words), slotOfBatch, slots: forms.count, positions: positions,
      positionStarts: &positionStarts)
    self.positions = positions
    self.positionStarts = positionStarts
    (partStarts, partSlots) = Self.partSlots(compounds, groups)
  }

  /// Returns the shortest beginning of the form at a rank that is above all forms before it; nothing for the
  /// first.
  func separator(before rank: Int) -> [UInt8] {
    guard rank > 0 else { return [] }
    return FormColumns.separator(
      forms[groups.sortedForms[rank]], after: forms[groups.sortedForms[rank - 1]])
  }

  /// Returns the postings put in the places of their slots, and where the places of each are.
  private static func scatter(
    _ batches: [TokenBatch.Postings], _ slotOfBatch: [[Int]], slots: Int, positions: [UInt16],
    positionStarts: inout [UInt32]
  ) -> Postings {
    var postings = Postings(starts: [Int](repeating: 0, count: slots + 1))
    for (batch, slotOf) in zip(batches, slotOfBatch) {
      for form in batch.forms { postings.starts[slotOf[Int(form)] + 1] += 1 }
    }
    for slot in 0..<slots { postings.starts[slot + 1] += postings.starts[slot] }
    let count = postings.starts[slots]
    var places = postings.starts
    postings.documents = [UInt32](repeating: 0, count: count)
    postings.counts = postings.documents
    if !positions.isEmpty { positionStarts = postings.documents }
    var document: UInt32 = 0
    var position = 0
    for (batch, slotOf) in zip(batches, slotOfBatch) {
      var start = 0
      for end in batch.documentEnds {
        for posting in start..<end {
          let slot = slotOf[Int(batch.forms[posting])]
          let place = places[slot]
          places[slot] = place + 1
          postings.documents[place] = document
          postings.counts[place] = batch.counts[posting]
          guard !positions.isEmpty else { continue }
          positionStarts[place] = UInt32(position)
          while positions[position] & WordPositions.last == 0 { position += 1 }
          position += 1
        }
        start = end
        document += 1
      }
    }
    return postings
  }

  /// Returns for each group the compounds that have a form of it as a part, each once.
  private static func partSlots(_ compounds: FormCompounds, _ groups: FormGroups) -> ([Int], [UInt32]) {
    var pairs: [UInt64] = []
    var ofForm: [UInt64] = []
    for (slot, form) in groups.formOfSlot.enumerated() {
      ofForm.removeAll(keepingCapacity: true)
      for part in compounds.parts(of: form) {
        let group = groups.groupOfSlot[groups.slotOfForm[Int(part)]]
        let pair = UInt64(group) << 32 | UInt64(slot)
        if !ofForm.contains(pair) { ofForm.append(pair) }
      }
      pairs += ofForm
    }
    pairs.sort()
    var starts = [Int](repeating: 0, count: groups.groupStarts.count)
    for pair in pairs { starts[Int(pair >> 32) + 1] += 1 }
    for group in starts.indices.dropFirst() { starts[group] += starts[group - 1] }
    return (starts, pairs.map { UInt32(truncatingIfNeeded: $0) })
  }
}
