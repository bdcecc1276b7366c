/// Where the words of a group stand in the documents, as read from a file of positions.
enum PositionsGroup {
  /// The number of places told of a document.
  static let most = 8
  /// The place from which none are told.
  static let end = 16_384

  /// Reads the bits of a group: for each document that has it as a word, in the order of its postings, the
  /// places, if any.
  static func read(_ bits: BitReader, documentCount: Int) throws(SearchIndexError) -> [[Int]] {
    var bits = bits
    let k = try bits.bits(4)
    var places: [[Int]] = []
    places.reserveCapacity(min(documentCount, bits.left))
    for _ in 0..<documentCount {
      // Few have none: that is said by a number above all others.
      let count = try bits.gamma()
      guard count <= most + 1 else { throw bits.corrupt }
      places.append(try bits.rising(count > most ? 0 : count, k: k, below: end))
    }
    return places
  }
}
