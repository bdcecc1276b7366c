/// The keys of one mapping, to find a duplicate in constant time.
///
/// Front matter has a dozen keys, for which comparing is faster than hashing; a table is made beyond that.
struct KeyIndex {
  private static let comparedKeys = 16
  private var table: [String: Int] = [:]

  /// Adds a key that would become the next pair.
  ///
  /// - Parameters:
  ///   - name: The key.
  ///   - pairs: The pairs so far, each of them added before.
  /// - Returns: The index of the pair that has this key already; then nothing is added.
  mutating func insert(_ name: String, at pairs: [YAMLPair]) -> Int? {
    if pairs.count < Self.comparedKeys { return pairs.firstIndex { $0.name == name } }
    if table.isEmpty {
      for (index, pair) in pairs.enumerated() { table[pair.name] = index }
    }
    if let first = table[name] { return first }
    table[name] = pairs.count
    return nil
  }
}
