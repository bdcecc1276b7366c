/// Queries that a reader may be typing: the text with its last word completed.
enum Suggestions {
  /// Returns the suggestions, those in most documents first.
  static func of(
    _ text: String, limit: Int, in files: inout IndexFiles
  ) throws(SearchIndexError) -> [String] {
    var last: (whole: [UInt8], start: Int, end: Int)?
    var tokenizer = Tokenizer()
    var query = text
    query.withUTF8 { utf8 in
      while tokenizer.next(in: utf8) {
        guard let first = tokenizer.parts.first, let end = tokenizer.parts.last else { continue }
        last = (tokenizer.bytes, first.source.lowerBound, end.source.upperBound)
      }
    }
    guard let last, last.end == text.utf8.count, last.whole.count >= TermSearch.shortestBeginning else {
      return []
    }
    let known = try files.form(last.whole)?.group.place
    let before = String(decoding: text.utf8.prefix(last.start), as: UTF8.self)
    return try TermSearch.beginnings(last.whole, in: &files).filter { $0.group.place != known }
      .prefix(max(0, limit)).map { before + $0.spelling }
  }
}
