/// How the forms of a batch are written in its texts, as far as it differs from their letters.
struct SpellingNotes: Sendable {
  /// What was seen of a form.
  struct Sight: OptionSet, Sendable {
    let rawValue: UInt8
    /// It was written with a small letter first.
    static let small = Sight(rawValue: 1)
    /// It was written with a capital where no sentence begins.
    static let capital = Sight(rawValue: 2)
  }

  /// The sights of each form.
  private(set) var sights: [Sight] = []
  /// The spellings that are more than a form with a capital.
  private(set) var spellings = FormTable()
  /// The form of each spelling.
  private(set) var formOfSpelling: [UInt32] = []
  /// How often each spelling was seen.
  private(set) var spellingCounts: [UInt32] = []
  /// How often each form was seen in names without such a spelling.
  private(set) var plainCounts: [UInt32] = []

  /// Notes how a token is written.
  ///
  /// - Parameters:
  ///   - form: The number of the form.
  ///   - length: The number of bytes of the form.
  ///   - source: Where the token stands in the text.
  ///   - isName: Whether the text is a title or a name, of which capitals inside the word are noted.
  @inline(__always)
  mutating func note(
    _ form: Int, length: Int, at source: Range<Int>, in text: UnsafeBufferPointer<UInt8>, isName: Bool
  ) {
    while sights.count <= form {
      sights.append([])
      plainCounts.append(0)
    }
    let first = text[source.lowerBound]
    if (0x61...0x7a).contains(first) {
      sights[form].insert(.small)
    } else if (0x41...0x5a).contains(first), Self.isInsideSentence(source.lowerBound, of: text) {
      sights[form].insert(.capital)
    }
    if source.count != length || isName { noteSpelling(form, length: length, at: source, in: text) }
  }

  private mutating func noteSpelling(
    _ form: Int, length: Int, at source: Range<Int>, in text: UnsafeBufferPointer<UInt8>
  ) {
    let isPlain =
      source.count == length && !text[source].dropFirst().contains { $0 & 0x60 == 0x40 }
    guard !isPlain else {
      plainCounts[form] += 1
      return
    }
    // Digits and small things beside letters are no reason to keep a spelling of any length.
    guard source.count <= 2 * Tokenizer.longestToken else { return }
    let spelling = spellings.id(of: UnsafeBufferPointer(rebasing: text[source]))
    if spelling == spellingCounts.count {
      spellingCounts.append(0)
      formOfSpelling.append(UInt32(form))
    }
    spellingCounts[spelling] += 1
  }

  /// Whether the word before goes on: with a letter or a comma at its end before a space, or with a hyphen.
  private static func isInsideSentence(_ place: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard place >= 2 else { return false }
    let before = text[place - 2]
    switch text[place - 1] {
    case 0x20: return (0x61...0x7a).contains(before) || before == 0x2c
    case 0x2d: return true
    default: return false
    }
  }
}
