/// Where a word stands in a document: a list of places, of which the last has its highest bit set.
enum WordPositions {
  /// The places that are free between the fields of a document.
  static let betweenFields = 24
  /// The place from which on places are left out.
  static let bound = 16_384
  /// The places of a word in a document beyond which others are left out.
  static let most: UInt8 = 8
  /// The mark of the last place of a list.
  static let last: UInt16 = 0x8000
  /// A list without places.
  static let none: UInt16 = 0xc000
}
