extension Sequence {
  /// Returns the elements sorted by a key; elements with equal keys keep their order.
  func stablySorted(by key: (Element) -> some Comparable) -> [Element] {
    enumerated().map { (key: key($1), offset: $0, element: $1) }
      .sorted { $0.key != $1.key ? $0.key < $1.key : $0.offset < $1.offset }.map(\.element)
  }
}
