/// A text with the places where compounds in it can be divided, as the index keeps it: with a mark between
/// the parts of a compound.
struct MarkedText: Sendable, Equatable {
  /// The mark.
  static let mark: UInt8 = 0x1f

  /// The text without marks.
  let text: String
  /// Where the marks were, as places in its UTF-8, rising.
  let boundaries: [Int]

  /// Takes the marks out of a text.
  init(_ marked: String) {
    var bytes: [UInt8] = []
    var boundaries: [Int] = []
    for byte in marked.utf8 {
      if byte == Self.mark { boundaries.append(bytes.count) } else { bytes.append(byte) }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.boundaries = boundaries
  }
}
