/// The words of all documents, sorted and grouped by stem, each with the documents it occurs in: the second
/// stage.
///
/// A word has a slot; the slots of a group are side by side, in the order of the words, and groups follow
/// each other in the order of their first words. Postings are flat: no object, pointer or string per posting.
struct InvertedIndex {
  /// The words, by form number.
  let forms: FormTable
  /// The form numbers in the order of their bytes.
  let sortedForms: [Int]
  /// The slot of each form number.
  let slotOfForm: [Int]
  /// The form number of each slot.
  let formOfSlot: [Int]
  /// Where each group's slots start, and the end of the last.
  let groupStarts: [Int]
  /// Where each slot's postings start, and the end of the last.
  let postingStarts: [Int]
  /// The documents of each slot, rising.
  let documents: [UInt32]
  /// The impacts of each slot's word in those documents.
  let impacts: [UInt8]

  /// Joins the batches, which follow each other in the order of the documents.
  init(_ batches: [TokenBatch], stemmer: borrowing Stemmer) {
    var forms = FormTable()
    let formOfBatch = batches.map { batch in (0..<batch.forms.count).map { forms.id(of: batch.forms[$0]) } }
    sortedForms = forms.sorted()

    var stems = FormTable()
    let groupOfRank = sortedForms.map { stems.id(of: stemmer.stem(forms[$0])[...]) }
    var groupStarts = [Int](repeating: 0, count: stems.count + 1)
    for group in groupOfRank { groupStarts[group + 1] += 1 }
    for group in 0..<stems.count { groupStarts[group + 1] += groupStarts[group] }
    var nextSlot = groupStarts
    var slotOfForm = [Int](repeating: 0, count: forms.count)
    var formOfSlot = slotOfForm
    for (rank, group) in groupOfRank.enumerated() {
      slotOfForm[sortedForms[rank]] = nextSlot[group]
      formOfSlot[nextSlot[group]] = sortedForms[rank]
      nextSlot[group] += 1
    }

    let slotOfBatch = formOfBatch.map { forms in forms.map { slotOfForm[$0] } }
    var postingStarts = [Int](repeating: 0, count: forms.count + 1)
    for (batch, slots) in zip(batches, slotOfBatch) {
      for form in batch.postingForms { postingStarts[slots[Int(form)] + 1] += 1 }
    }
    for slot in 0..<forms.count { postingStarts[slot + 1] += postingStarts[slot] }

    self.forms = forms
    self.slotOfForm = slotOfForm
    self.formOfSlot = formOfSlot
    self.groupStarts = groupStarts
    self.postingStarts = postingStarts
    (documents, impacts) = Self.scatter(batches, slotOfBatch: slotOfBatch, postingStarts: postingStarts)
  }

  /// Returns the documents and impacts, put in the places of their slots.
  private static func scatter(
    _ batches: [TokenBatch], slotOfBatch: [[Int]], postingStarts: [Int]
  ) -> ([UInt32], [UInt8]) {
    let weights = FieldWeights(batches)
    let classes = FieldWeights.classes
    var places = postingStarts
    var documents = [UInt32](repeating: 0, count: postingStarts.last ?? 0)
    var impacts = [UInt8](repeating: 0, count: documents.count)
    var document = 0
    for (batch, slots) in zip(batches, slotOfBatch) {
      var start = 0
      for (local, end) in batch.documentEnds.enumerated() {
        let lengths = batch.fieldLengths[local * classes..<(local + 1) * classes]
        let occurrenceWeights = weights.occurrenceWeights(lengths: lengths)
        for posting in start..<end {
          let slot = slots[Int(batch.postingForms[posting])]
          let place = places[slot]
          places[slot] = place + 1
          documents[place] = UInt32(document)
          impacts[place] = impact(FieldCounts(packed: batch.postingCounts[posting]), occurrenceWeights)
        }
        start = end
        document += 1
      }
    }
    return (documents, impacts)
  }

  @inline(__always)
  private static func impact(_ counts: FieldCounts, _ occurrenceWeights: [Double]) -> UInt8 {
    var weight = 0.0
    for fieldClass in 0..<occurrenceWeights.count {
      weight += Double(counts[fieldClass]) * occurrenceWeights[fieldClass]
    }
    return Impact.code(weight)
  }
}
