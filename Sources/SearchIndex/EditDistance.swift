/// The distance between words in errors of typing: a letter too many, too few or another, or two neighbours
/// exchanged, each letter in one error only (optimal string alignment).
enum EditDistance {
  /// Returns the distance between two words, or nil if it is above the limit. Both are compared as written and
  /// with `ij` as `y`, and the least counts.
  static func between(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    let written = alignment(left, right, limit: limit)
    if written == 0 { return written }
    let folded = (withY(left), withY(right))
    guard folded.0.count < left.count || folded.1.count < right.count else { return written }
    guard let other = alignment(folded.0, folded.1, limit: limit) else { return written }
    return min(other, written ?? other)
  }

  private static func alignment(_ left: [UInt8], _ right: [UInt8], limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var row = last
    for at in left.indices {
      row[0] = at + 1
      for other in right.indices {
        var least = min(last[other + 1], row[other]) + 1
        least = min(least, last[other] + (left[at] == right[other] ? 0 : 1))
        if at > 0, other > 0, left[at] == right[other - 1], left[at - 1] == right[other] {
          least = min(least, beforeLast[other - 1] + 1)
        }
        row[other + 1] = least
      }
      // The exchange reaches two rows back, so both must be beyond the limit.
      if row.allSatisfy({ $0 > limit }), last.allSatisfy({ $0 > limit }) { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }

  private static func withY(_ word: [UInt8]) -> [UInt8] {
    var folded: [UInt8] = []
    for letter in word {
      if letter == 0x6a, folded.last == 0x69 {
        folded[folded.count - 1] = 0x79
      } else {
        folded.append(letter)
      }
    }
    return folded
  }
}
