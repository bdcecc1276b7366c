/// The order of the values of a list whose order means nothing.
///
/// That of a Dutch reader (``DutchOrder``), and texts that differ only in case, accents or marks by their code points. The
/// join form in the browser has the same order; both are tested with `Tests/Shared/sorting.json`.
enum TextOrder {
  /// Returns elements sorted by a text; equal texts keep their order.
  static func sorted<Element>(_ elements: [Element], by text: (Element) -> String) -> [Element] {
    elements.enumerated()
      .map { (key: DutchOrder.key(text($1)), text: text($1), offset: $0, element: $1) }
      .sorted { a, b in
        if a.key != b.key { return a.key.lexicographicallyPrecedes(b.key) }
        let (left, right) = (a.text.utf8, b.text.utf8)
        if !left.elementsEqual(right) { return left.lexicographicallyPrecedes(right) }
        return a.offset < b.offset
      }.map(\.element)
  }
}
