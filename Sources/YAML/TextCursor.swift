/// A place in the text that only moves forward, counted as libyaml counts.
///
/// It finds the positions that libyaml does not report. Moving forward only keeps all of them together
/// linear.
struct TextCursor {
  private let text: UnsafeBufferPointer<UInt8>
  private var offset = 0
  private var index = 0
  private var line = 0
  private var column = 0

  /// Creates a cursor at the start of the text.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// The place.
  var mark: YAMLMark { YAMLMark(line: line, column: column) }

  /// The byte at the place; zero at the end.
  var byte: UInt8 { offset < text.count ? text[offset] : 0 }

  /// Moves to a code point, given as the number of code points before it.
  mutating func advance(toIndex target: Int) {
    while index < target, offset < text.count { step() }
  }

  /// Moves to a byte, or to the first character that begins after it.
  mutating func advance(toOffset target: Int) {
    while offset < target, offset < text.count { step() }
  }

  /// Moves past an anchor or tag and what separates it from the next one.
  mutating func skipProperty() {
    while offset < text.count, !isBlankOrBreak { step() }
    while offset < text.count {
      if byte == UInt8(ascii: "#") {
        while offset < text.count, !isBreak { step() }
      } else if isBlankOrBreak {
        step()
      } else {
        return
      }
    }
  }

  private var isBlankOrBreak: Bool { byte == 0x20 || byte == 0x09 || isBreak }

  private var isBreak: Bool { breakLength > 0 }

  /// The bytes of the line break here; CRLF is one break of two characters. Zero if there is none.
  private var breakLength: Int {
    switch byte {
    case 0x0A: 1
    case 0x0D: peek(1) == 0x0A ? 2 : 1
    case 0xC2: peek(1) == 0x85 ? 2 : 0
    case 0xE2: peek(1) == 0x80 && (peek(2) == 0xA8 || peek(2) == 0xA9) ? 3 : 0
    default: 0
    }
  }

  private func peek(_ distance: Int) -> UInt8 {
    offset + distance < text.count ? text[offset + distance] : 0
  }

  private mutating func step() {
    let length = breakLength
    if length > 0 {
      index += byte == 0x0D ? length : 1
      offset += length
      line += 1
      column = 0
      return
    }
    offset += 1
    // Continuation bytes belong to the character before them.
    while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
    index += 1
    column += 1
  }
}
