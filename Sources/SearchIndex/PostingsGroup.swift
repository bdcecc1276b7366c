/// The documents that have a group of words, as read from the files of postings.
struct PostingsGroup: Sendable, Equatable {
  /// A document with the level of the group in it.
  struct Posting: Sendable, Equatable {
    let document: Int
    let level: Int
    /// Which of the words of the group stand in the document, a bit for each.
    let forms: UInt16
  }

  /// The words of a group beyond which they are not told apart.
  static let mostForms = 16

  /// The documents that have it as a word, in the order of the files.
  private(set) var words: [Posting] = []
  /// Those that have it as part of a compound.
  private(set) var parts: [Posting] = []
  /// Those that have a synonym of it.
  private(set) var synonyms: [Posting] = []

  /// Adds the bits of a group; documents are below `documentCount`.
  mutating func add(
    _ bits: BitReader, formCount: Int, documentCount: Int
  ) throws(SearchIndexError) {
    var bits = bits
    words += try Self.runs(&bits, formCount: formCount, documentCount: documentCount)
    parts += try Self.runs(&bits, formCount: 1, documentCount: documentCount)
    synonyms += try Self.runs(&bits, formCount: 1, documentCount: documentCount)
  }

  private static func runs(
    _ bits: inout BitReader, formCount: Int, documentCount: Int
  ) throws(SearchIndexError) -> [Posting] {
    var postings: [Posting] = []
    var lastLevel = Level.count
    for _ in 1..<(try bits.gamma()) {
      let level = try bits.bits(4)
      guard level < lastLevel else { throw bits.corrupt }
      lastLevel = level
      let count = try bits.count()
      let k = try bits.bits(4)
      for document in try bits.rising(count, k: k, below: documentCount) {
        postings.append(Posting(document: document, level: level, forms: 1))
      }
      guard formCount > 1 else { continue }
      for place in postings.count - count..<postings.count {
        let posting = postings[place]
        postings[place] = Posting(
          document: posting.document, level: level, forms: try forms(&bits, of: formCount))
      }
    }
    return postings
  }

  private static func forms(_ bits: inout BitReader, of count: Int) throws(SearchIndexError) -> UInt16 {
    var forms: UInt16 = 0
    var place = -1
    repeat {
      place += 1 + (try bits.rice(0))
      guard place < min(count, mostForms) else { throw bits.corrupt }
      forms |= 1 << UInt16(place)
    } while try bits.bit() == 1
    return forms
  }
}
