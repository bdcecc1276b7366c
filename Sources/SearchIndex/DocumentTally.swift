/// The forms of the document being read, with how often and where they stand in it.
struct DocumentTally: Sendable {
  /// For each form its counts as packed `FieldCounts`; zero between documents.
  private var counts: [UInt32] = []
  /// For each form its first and last place in the chain, and how many places it has there.
  private var heads: [UInt32] = []
  private var tails: [UInt32] = []
  private var lengths: [UInt8] = []
  /// The forms of the document.
  private var pending: [UInt32] = []
  /// Places with the number of the next place of the same form.
  private var chain: [(position: UInt16, next: UInt32)] = []

  private static let end = UInt32.max

  /// Counts an occurrence of a form, in a place if it has any.
  @inline(__always)
  mutating func count(_ form: Int, in fieldClass: SearchFieldClass, at place: Int = Int.max) {
    while counts.count <= form {
      counts.append(0)
      heads.append(Self.end)
      tails.append(Self.end)
      lengths.append(0)
    }
    if counts[form] == 0 { pending.append(UInt32(form)) }
    var fieldCounts = FieldCounts(packed: counts[form])
    fieldCounts.increment(fieldClass)
    counts[form] = fieldCounts.packed
    guard place < WordPositions.bound, lengths[form] < WordPositions.most else { return }
    lengths[form] += 1
    let link = UInt32(chain.count)
    chain.append((UInt16(place), Self.end))
    if heads[form] == Self.end { heads[form] = link } else { chain[Int(tails[form])].next = link }
    tails[form] = link
  }

  /// Ends the document: appends its forms and starts anew.
  mutating func flush(into postings: inout TokenBatch.Postings) {
    var positions: [UInt16] = []
    flush(into: &postings, positions: &positions)
  }

  /// Ends the document: appends its forms and their places and starts anew.
  mutating func flush(into postings: inout TokenBatch.Postings, positions: inout [UInt16]) {
    for form in pending {
      let id = Int(form)
      postings.forms.append(form)
      postings.counts.append(counts[id])
      var link = heads[id]
      if link == Self.end { positions.append(WordPositions.none) }
      while link != Self.end {
        let (position, next) = chain[Int(link)]
        positions.append(next == Self.end ? position | WordPositions.last : position)
        link = next
      }
      counts[id] = 0
      heads[id] = Self.end
      lengths[id] = 0
    }
    pending.removeAll(keepingCapacity: true)
    chain.removeAll(keepingCapacity: true)
    postings.documentEnds.append(postings.forms.count)
  }
}
