/// Postings of documents put in the order of slots, one property after another: each that is made takes the place
/// of one that is no longer needed.
struct PostingsScatter {
  /// Where each slot's postings start, and the end of the last.
  let starts: [Int]

  /// The postings of the batches, of which `forms` are no longer forms but places in the order of slots.
  private var batches: [TokenBatch.Postings]

  /// Finds the place of each posting.
  init(_ postings: consuming [TokenBatch.Postings], _ slotOfBatch: [[UInt32]], slots: Int) {
    var batches = consume postings
    var starts = [Int](repeating: 0, count: slots + 1)
    for (batch, slotOf) in zip(batches, slotOfBatch) {
      for form in batch.forms { starts[Int(slotOf[Int(form)]) + 1] += 1 }
    }
    for slot in 0..<slots { starts[slot + 1] += starts[slot] }
    var next = starts
    for (batch, slotOf) in slotOfBatch.enumerated() {
      batches[batch].replaceForms { form in
        let slot = Int(slotOf[Int(form)])
        defer { next[slot] += 1 }
        return UInt32(next[slot])
      }
    }
    self.starts = starts
    self.batches = batches
  }

  /// Returns how often, as packed `FieldCounts`, which the batches then no longer have.
  mutating func takeCounts() -> [UInt32] {
    let count = starts[starts.count - 1]
    var counts = [UInt32](repeating: 0, count: count)
    counts.withUnsafeMutableBufferPointer { counts in
      for batch in batches.indices {
        for (place, count) in zip(batches[batch].forms, batches[batch].counts) { counts[Int(place)] = count }
        batches[batch].counts = []
      }
    }
    return counts
  }

  /// The documents, rising in each slot.
  var documents: [UInt32] {
    var documents = [UInt32](repeating: 0, count: starts[starts.count - 1])
    documents.withUnsafeMutableBufferPointer { documents in
      var document: UInt32 = 0
      for batch in batches {
        var start = 0
        for end in batch.documentEnds {
          for place in batch.forms[start..<end] { documents[Int(place)] = document }
          start = end
          document += 1
        }
      }
    }
    return documents
  }

  /// Returns where the list of each posting starts in lists of `WordPositions` that are in the order of the batches.
  func positionStarts(in positions: [UInt16]) -> [UInt32] {
    var positionStarts = [UInt32](repeating: 0, count: starts[starts.count - 1])
    positionStarts.withUnsafeMutableBufferPointer { positionStarts in
      positions.withUnsafeBufferPointer { positions in
        var position = 0
        for batch in batches {
          for place in batch.forms {
            positionStarts[Int(place)] = UInt32(position)
            while positions[position] & WordPositions.last == 0 { position += 1 }
            position += 1
          }
        }
      }
    }
    return positionStarts
  }
}

extension TokenBatch.Postings {
  /// Puts another number in the place of each form.
  fileprivate mutating func replaceForms(_ replacement: (UInt32) -> UInt32) {
    forms.withUnsafeMutableBufferPointer { forms in
      for posting in forms.indices { forms[posting] = replacement(forms[posting]) }
    }
  }
}
