/// Words that are frequent in the texts that results show: with them in front, each text by itself compresses
/// well.
enum FrequentWords {
  /// The size of all words together.
  static let mostBytes = 16_384
  /// The number of documents that are looked at, the oldest: new ones then leave the words, and with them
  /// the files of all others, as they were.
  static let mostDocuments = 2048

  private static let space: UInt8 = 0x20

  /// Returns the words with marks, the most useful last.
  ///
  /// - Parameter texts: The texts of the documents, without marks.
  static func contents(_ texts: some Sequence<[ArraySlice<UInt8>]>, marks: CompoundMarks) -> [UInt8] {
    var marks = marks
    var chosen: [[UInt8]] = []
    var seen = FormTable()
    var size = 0
    for word in byUse(texts) {
      let marked = marks.marked(word)
      guard size + marked.count + 1 <= mostBytes else { break }
      // With "gemeenten" there, "gemeente" is there as well.
      guard !isThere(marked, in: &seen) else { continue }
      chosen.append(marked)
      size += marked.count + 1
    }
    return Array(chosen.reversed().joined(separator: [space])) + (chosen.isEmpty ? [] : [space])
  }

  /// Returns whether a word is the beginning of one before it; remembers its beginnings.
  private static func isThere(_ word: [UInt8], in seen: inout FormTable) -> Bool {
    let known = seen.count
    if seen.id(of: word[...]) < known { return true }
    for length in 4..<max(4, word.count) { _ = seen.id(of: word[..<length]) }
    return false
  }

  /// Returns the words in the order of what they save: in how many documents they are, times their length.
  private static func byUse(_ texts: some Sequence<[ArraySlice<UInt8>]>) -> [ArraySlice<UInt8>] {
    var words = FormTable()
    var uses: [Int] = []
    var lastDocument: [Int] = []
    for (document, texts) in texts.enumerated() {
      for text in texts {
        for word in text.split(whereSeparator: { $0 <= space }) {
          let word = word.count > 1 && isPunctuation(word[word.endIndex - 1]) ? word.dropLast() : word
          guard word.count > 3, word.count <= 40 else { continue }
          let id = words.id(of: word)
          if id == uses.count {
            uses.append(0)
            lastDocument.append(-1)
          }
          // Further on, the text itself has it.
          guard lastDocument[id] != document else { continue }
          lastDocument[id] = document
          uses[id] += 1
        }
      }
    }
    let saved = uses.indices.map { uses[$0] < 2 ? 0 : uses[$0] * (words[$0].count - 2) }
    return uses.indices.filter { saved[$0] > 0 }.sorted { left, right in
      saved[left] == saved[right]
        ? words[left].lexicographicallyPrecedes(words[right]) : saved[left] > saved[right]
    }.map { words[$0] }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x29, 0x2c, 0x2e, 0x3a, 0x3b, 0x3f: true  // ! ) , . : ; ?
    default: false
    }
  }
}
