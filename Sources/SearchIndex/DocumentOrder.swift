/// The order in which documents are numbered: oldest first, so that a new document changes few files,
/// and among those of a date the last title first. Ties between hits are then broken by the higher number.
enum DocumentOrder {
  /// Returns the documents in the order of their numbers.
  static func sorted(_ documents: [SearchDocument]) -> [SearchDocument] {
    let keyed = documents.map { (key: titleKey($0.title), document: $0) }
    return keyed.sorted { left, right in
      if left.document.date != right.document.date { return left.document.date < right.document.date }
      if left.key != right.key { return right.key.lexicographicallyPrecedes(left.key) }
      return right.document.path.utf8.lexicographicallyPrecedes(left.document.path.utf8)
    }.map(\.document)
  }

  /// The words of the title, folded, so that "École" comes before "Zeist".
  private static func titleKey(_ title: String) -> [UInt8] {
    var key: [UInt8] = []
    var tokenizer = Tokenizer()
    var title = title
    title.withUTF8 { utf8 in
      while tokenizer.next(in: utf8) {
        if !key.isEmpty { key.append(0x20) }
        key += tokenizer.bytes
      }
    }
    return key
  }
}
