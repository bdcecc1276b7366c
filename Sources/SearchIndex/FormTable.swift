/// A set of words, numbered from zero in order of arrival. The letters of all words lie in one array.
struct FormTable: Sendable {
  private var arena: [UInt8] = []
  private var ends: [UInt32] = [0]
  private var hashes: [UInt32] = []
  /// Open addressing: the number of a word plus one, or zero; never more than half full.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)

  /// The number of words.
  var count: Int { hashes.count }

  /// The letters of the word with this number.
  subscript(id: Int) -> ArraySlice<UInt8> { arena[Int(ends[id])..<Int(ends[id + 1])] }

  /// Returns the number of the word, which is added if it is new.
  mutating func id(of form: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(form)
    let slot = slot(of: form, hash)
    if slots[slot] != 0 { return Int(slots[slot]) - 1 }
    arena.append(contentsOf: form)
    ends.append(UInt32(arena.count))
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return hashes.count - 1
  }

  /// Returns the number of the word, which is added if it is new.
  mutating func id(of form: ArraySlice<UInt8>) -> Int {
    form.withUnsafeBufferPointer { id(of: $0) }
  }

  /// Returns the number of the word, nil if it is not there.
  func find(_ form: ArraySlice<UInt8>) -> Int? {
    let found = form.withUnsafeBufferPointer { slots[slot(of: $0, Self.hash($0))] }
    return found == 0 ? nil : Int(found) - 1
  }

  /// Returns the slot of the word, or the free one in which it would be.
  @inline(__always)
  private func slot(of form: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let id = Int(slots[slot]) - 1
      if hashes[id] == hash, matches(id, form) { break }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  @inline(__always)
  private static func hash(_ form: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let full = ContentHash.hash(form)
    return UInt32(truncatingIfNeeded: full ^ full >> 32)
  }

  /// Returns the numbers of the words in the order of their bytes.
  func sorted() -> [Int] {
    // The first eight bytes as one number decide nearly every comparison.
    let keyed = (0..<count).map { id -> (key: UInt64, id: Int) in
      let form = self[id]
      let head = form.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      return (head << UInt64(8 * max(0, 8 - form.count)), id)
    }
    return keyed.sorted { left, right in
      left.key == right.key
        ? self[left.id].lexicographicallyPrecedes(self[right.id]) : left.key < right.key
    }.map(\.id)
  }

  @inline(__always)
  private func matches(_ id: Int, _ form: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(ends[id])
    guard Int(ends[id + 1]) - start == form.count else { return false }
    return arena.withUnsafeBufferPointer { arena in
      for place in 0..<form.count where arena[start + place] != form[place] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for id in 0..<hashes.count {
      var slot = Int(hashes[id]) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(id + 1)
    }
  }
}
