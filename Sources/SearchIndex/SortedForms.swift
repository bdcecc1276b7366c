/// Lists of words in which each is written as what differs from the one before it.
enum SortedForms {
  /// Reads the letters of words, of which it is known how many each shares with the one before it.
  static func read(
    _ reader: inout ByteReader, shared: [Int], others: [Int], most: Int
  ) throws(SearchIndexError) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    forms.reserveCapacity(shared.count)
    var last: [UInt8] = []
    for (shared, other) in zip(shared, others) {
      guard shared <= last.count, other <= most - shared else { throw reader.corrupt }
      last = Array(last[..<shared]) + (try reader.take(other))
      forms.append(last)
    }
    return forms
  }

  /// Returns the first position of a sorted list that is not before what is looked for.
  static func position(in count: Int, isBefore: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBefore(middle) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
