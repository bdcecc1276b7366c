/// The order in which a Dutch reader looks names up.
///
/// Letters count without case and diacritics, an article with an apostrophe ('s-, 't) at the start does not count,
/// and IJ stands where its two letters stand: under the I, as in the Van Dale dictionary.
enum DutchOrder {
  /// Returns the bytes by which a name is sorted.
  static func key(_ name: String) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count)
    for scalar in withoutArticle(name).unicodeScalars {
      let before = key.count
      LetterFolding.append(scalar, to: &key)
      // Marks inside a word vanish; anything else separates words.
      if key.count == before, scalar != "'", scalar != "’", key.last != 0x20, !key.isEmpty {
        key.append(0x20)
      }
    }
    return key
  }

  /// Returns the letter under which a name is found; a digit or mark counts as `#`.
  static func letter(_ name: String) -> String {
    guard let first = key(name).first, first >= 0x61 else { return "#" }
    return String(UnicodeScalar(first - 0x20))
  }

  /// Returns positions sorted by name.
  static func sorted<Element>(_ elements: [Element], by name: (Element) -> String) -> [Element] {
    elements.enumerated().map { (key: key(name($1)), offset: $0, element: $1) }
      .sorted { a, b in
        if a.key != b.key { return a.key.lexicographicallyPrecedes(b.key) }
        return a.offset < b.offset
      }.map(\.element)
  }

  private static let articles: Set<String> = ["'s-", "’s-", "‘s-", "'s ", "'t ", "’t ", "‘t "]

  private static func withoutArticle(_ name: String) -> Substring {
    articles.contains(name.prefix(3).lowercased()) ? name.dropFirst(3) : name[...]
  }
}
