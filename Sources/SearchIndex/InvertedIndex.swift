/// The forms of all documents, sorted and grouped by stem, each with the documents it occurs in: the second
/// stage. Postings are flat: no object, pointer or string per posting.
struct InvertedIndex: Sendable {
  /// The documents of each slot.
  struct Postings: Sendable {
    /// Where each slot's postings start, and the end of the last.
    let starts: [Int]
    /// The documents of each slot, rising.
    let documents: [UInt32]
    /// How often, as packed `FieldCounts`.
    let counts: [UInt32]
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

  /// Joins the batches, which follow each other in the order of the documents; what of them is no longer needed
  /// is given up at once.
  init(
    _ read: consuming [TokenBatch], stemmer: borrowing Stemmer, options: SearchIndexOptions
  ) async {
    var batches = consume read
    var forms = FormTable()
    let formOfBatch = batches.map { batch in (0..<batch.forms.count).map { forms.id(of: batch.forms[$0]) } }
    var documents = [UInt32](repeating: 0, count: forms.count)
    for (batch, formOf) in zip(batches, formOfBatch) {
      for form in batch.words.forms { documents[formOf[Int(form)]] += 1 }
    }
    spellings = FormSpellings(batches.map(\.spellings), formOfBatch: formOfBatch, formCount: forms.count)
    for batch in batches.indices { batches[batch].releaseForms() }
    compounds = await FormCompounds(
      &forms, documents: documents, language: options.language, concurrency: options.concurrency)
    groups = FormGroups(
      forms, stemmer: stemmer, language: options.language, formsPerFile: options.formsPerDictionaryFile)
    self.forms = forms
    documentCount = batches.reduce(0) { $0 + $1.words.documentEnds.count }
    weights = FieldWeights(batches).occurrenceWeights(batches)

    let groups = groups
    let slotOfBatch = formOfBatch.map { forms in forms.map { UInt32(groups.slotOfForm[$0]) } }
    var synonymsOfBatch: [TokenBatch.Postings] = []
    var wordsOfBatch: [TokenBatch.Postings] = []
    var positions: [UInt16] = []
    for batch in batches.indices {
      synonymsOfBatch.append(batches[batch].takeSynonyms())
      wordsOfBatch.append(batches[batch].takeWords())
      if batch == 0 {
        positions = batches[batch].takePositions()
      } else {
        positions += batches[batch].takePositions()
      }
    }
    batches = []
    var scatter = PostingsScatter(synonymsOfBatch, slotOfBatch, slots: forms.count)
    synonymsOfBatch = []
    synonyms = Postings(
      starts: scatter.starts, documents: scatter.documents, counts: scatter.takeCounts())
    scatter = PostingsScatter(wordsOfBatch, slotOfBatch, slots: forms.count)
    wordsOfBatch = []
    let counts = scatter.takeCounts()
    positionStarts = scatter.positionStarts(in: positions)
    self.positions = positions
    words = Postings(starts: scatter.starts, documents: scatter.documents, counts: counts)
    (partStarts, partSlots) = Self.partSlots(compounds, groups)
  }

  /// Returns the shortest beginning of the form at a rank that is above all forms before it; nothing for the
  /// first.
  func separator(before rank: Int) -> [UInt8] {
    guard rank > 0 else { return [] }
    return FormColumns.separator(
      forms[groups.sortedForms[rank]], after: forms[groups.sortedForms[rank - 1]])
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
