/// The two halves of a compound, with the documents of each.
struct FoundHalves {
  let first: [FoundGroup]
  let second: [FoundGroup]
  /// How the halves were found.
  let kind: SearchMatch.Kind
  /// The factor of that.
  let factor: Double
  /// The only documents that count; nil if all do.
  var documents: Set<Int>?

  /// Raises the weights of documents that have both halves.
  func raise(_ weights: inout [Double]) {
    var left = [Double](repeating: 0, count: weights.count)
    for group in first { group.raise(&left) }
    var right = [Double](repeating: 0, count: weights.count)
    for group in second { group.raise(&right) }
    for document in weights.indices where documents?.contains(document) ?? true {
      weights[document] = max(weights[document], factor * min(left[document], right[document]))
    }
  }

  /// Returns how the halves match a document: the weaker of the two.
  func match(_ document: Int) -> SearchMatch? {
    guard documents?.contains(document) ?? true,
      let left = first.compactMap({ $0.match(document) }).max(by: { $0.weight < $1.weight }),
      let right = second.compactMap({ $0.match(document) }).max(by: { $0.weight < $1.weight })
    else { return nil }
    let weaker = left.weight <= right.weight ? left : right
    return SearchMatch(
      kind: kind, form: left.form + " + " + right.form, level: weaker.level,
      factor: weaker.factor * factor)
  }
}
