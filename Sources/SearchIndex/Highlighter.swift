/// The words that matched a query, for finding them in a text.
struct Highlighter {
  private let forms: Set<[UInt8]>

  init(_ forms: Set<[UInt8]>) { self.forms = forms }

  /// Returns where the words stand in a text, as ranges of its UTF-8 in their order, none overlapping.
  func matches(in text: String) -> [Range<Int>] {
    guard !forms.isEmpty else { return [] }
    var matches: [Range<Int>] = []
    var tokenizer = Tokenizer()
    var text = text
    text.withUTF8 { utf8 in
      while tokenizer.next(in: utf8) {
        if let first = tokenizer.parts.first, let last = tokenizer.parts.last, forms.contains(tokenizer.bytes)
        {
          matches.append(first.source.lowerBound..<last.source.upperBound)
        } else if tokenizer.hasParts {
          for part in tokenizer.parts where forms.contains(Array(tokenizer.bytes[part.range])) {
            matches.append(part.source)
          }
        }
      }
    }
    return matches
  }
}
