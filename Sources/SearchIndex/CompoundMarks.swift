/// Marks between the parts of compounds in texts that results show, so that a part can be highlighted without
/// a word list.
struct CompoundMarks {
  /// The mark, which belongs to no text.
  static let mark: UInt8 = 0x1f

  private let forms: FormTable
  private let compounds: FormCompounds
  private var tokenizer = Tokenizer()

  init(_ index: InvertedIndex) {
    forms = index.forms
    compounds = index.compounds
  }

  /// Returns a text with the marks.
  mutating func marked(_ text: some Collection<UInt8>) -> [UInt8] {
    let text = text.contains(Self.mark) ? text.filter { $0 != Self.mark } : Array(text)
    var marked: [UInt8] = []
    marked.reserveCapacity(text.count + text.count / 16)
    var copied = 0
    tokenizer.rewind()
    text.withUnsafeBufferPointer { bytes in
      while tokenizer.next(in: bytes) {
        for part in tokenizer.parts {
          guard let form = forms.find(tokenizer.bytes[part.range]) else { continue }
          for cut in compounds.cuts(of: form) {
            guard let place = Self.place(of: Int(cut), in: part.source, of: bytes) else { continue }
            marked.append(contentsOf: bytes[copied..<place])
            marked.append(Self.mark)
            copied = place
          }
        }
      }
      marked.append(contentsOf: bytes[copied...])
    }
    return marked
  }

  /// Returns where in a text a number of folded letters of a word end; nil if that is inside a character.
  private static func place(
    of letters: Int, in source: Range<Int>, of text: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var place = source.lowerBound
    var count = 0
    while count < letters, place < source.upperBound {
      var end = place + 1
      while end < source.upperBound, text[end] & 0xc0 == 0x80 { end += 1 }
      count += Tokenizer.foldedLength(text, place..<end)
      place = end
    }
    return count == letters ? place : nil
  }
}
