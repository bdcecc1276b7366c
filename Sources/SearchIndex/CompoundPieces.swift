/// The pieces of a compound, and the words that they make up.
struct CompoundPieces: Equatable, Sendable {
  /// A stretch of the compound: a word, or the letters between two of them.
  struct Piece: Equatable, Sendable {
    /// Where it is in the form, in bytes from the first letter of the form.
    var range: Range<Int>
    /// Whether it only links its neighbours, as the s of "gemeenteraadslid".
    var isLink: Bool
  }

  /// The pieces in order; together they are the whole form.
  var pieces: [Piece]

  /// The words in the compound other than itself: every run of pieces, without the links at its ends.
  var spans: [Range<Int>]

  /// Creates the pieces and finds their runs.
  init(pieces: [Piece]) {
    self.pieces = pieces
    let words = pieces.filter { !$0.isLink }.map(\.range)
    spans = []
    for first in words.indices {
      for last in first..<words.endIndex where last - first + 1 < words.count {
        spans.append(words[first].lowerBound..<words[last].upperBound)
      }
    }
  }
}
