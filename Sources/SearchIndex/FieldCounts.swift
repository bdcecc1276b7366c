/// How often a word occurs in each class of a document's text, in one number. A class that is full stays
/// full: above its limit a further occurrence would hardly add to the rank.
struct FieldCounts {
  /// The counts: 4 bits for title, 5 for summary, 5 for names, 6 for headings, 12 for body.
  private(set) var packed: UInt32

  private static let shifts: [UInt32] = [0, 4, 9, 14, 20]
  private static let masks: [UInt32] = [0xf, 0x1f, 0x1f, 0x3f, 0xfff]

  init(packed: UInt32) { self.packed = packed }

  /// Counts one more occurrence.
  @inline(__always)
  mutating func increment(_ fieldClass: SearchFieldClass) {
    let shift = Self.shifts[fieldClass.rawValue]
    let full = Self.masks[fieldClass.rawValue] << shift
    if packed & full != full { packed += 1 << shift }
  }

  /// Adds the occurrences of another form of the same word.
  @inline(__always)
  mutating func add(_ other: FieldCounts) {
    guard packed != 0 else {
      packed = other.packed
      return
    }
    for fieldClass in 0..<Self.shifts.count {
      let sum = min(UInt32(self[fieldClass] + other[fieldClass]), Self.masks[fieldClass])
      let shift = Self.shifts[fieldClass]
      packed = packed & ~(Self.masks[fieldClass] << shift) | sum << shift
    }
  }

  /// The number of occurrences in a class.
  @inline(__always)
  subscript(fieldClass: Int) -> Int {
    Int(packed >> Self.shifts[fieldClass] & Self.masks[fieldClass])
  }
}
