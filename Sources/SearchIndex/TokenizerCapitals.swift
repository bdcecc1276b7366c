extension Tokenizer {
  /// The letters that a piece of a name such as "MijnOverheid" has at least, so that "DigiD" and "iPhone"
  /// stay whole.
  private static let shortestPiece = 3

  private enum Letter {
    case small
    case capital
    case none
  }

  /// Returns whether the capital at a place begins a part: it stands after a small letter, and the pieces on
  /// both sides have enough letters. Pieces are cut at each capital after a small letter.
  ///
  /// - Parameter part: Where the part begins that is being read.
  static func beginsPart(_ text: UnsafeBufferPointer<UInt8>, at place: Int, after part: Range<Int>) -> Bool {
    let before = letter(text, endingAt: place)
    guard before.kind == .small else { return false }
    var letters = 0
    var next = place
    while letters < shortestPiece, next > part.lowerBound {
      let (kind, start) = letter(text, endingAt: next)
      guard kind != .none || (0x30...0x39).contains(text[start]) else { break }
      if kind != .none { letters += 1 }
      next = start
      // A capital after a small letter begins the piece.
      if kind == .capital, next > part.lowerBound, letter(text, endingAt: next).kind == .small { break }
    }
    guard letters >= shortestPiece else { return false }
    letters = 0
    next = place
    var last = Letter.small
    while letters < shortestPiece, next < text.count {
      let (kind, end) = letter(text, startingAt: next)
      guard kind != .none || (0x30...0x39).contains(text[next]) else { break }
      if kind == .capital, last == .small, next > place { break }
      if kind != .none { letters += 1 }
      last = kind
      next = end
    }
    return letters >= shortestPiece
  }

  /// A letter of ASCII or Latin-1 before a place, and where it starts.
  private static func letter(
    _ text: UnsafeBufferPointer<UInt8>, endingAt end: Int
  ) -> (kind: Letter, start: Int) {
    let byte = text[end - 1]
    guard byte >= 0x80 else { return (letter(ascii: byte), end - 1) }
    var start = end - 1
    while start > 0, text[start] & 0xc0 == 0x80 { start -= 1 }
    return (end - start == 2 ? letter(text[start], byte) : .none, start)
  }

  /// A letter of ASCII or Latin-1 at a place, and where it ends.
  private static func letter(
    _ text: UnsafeBufferPointer<UInt8>, startingAt start: Int
  ) -> (kind: Letter, end: Int) {
    let byte = text[start]
    guard byte >= 0x80 else { return (letter(ascii: byte), start + 1) }
    guard start + 1 < text.count else { return (.none, start + 1) }
    return (letter(byte, text[start + 1]), start + 2)
  }

  private static func letter(ascii byte: UInt8) -> Letter {
    switch byte {
    case 0x61...0x7a: .small
    case 0x41...0x5a: .capital
    default: .none
    }
  }

  /// The letters À to ÿ in UTF-8, between which stand × and ÷.
  private static func letter(_ lead: UInt8, _ last: UInt8) -> Letter {
    guard lead == 0xc3, last != 0x97, last != 0xb7 else { return .none }
    return last < 0x9f ? .capital : .small
  }
}
