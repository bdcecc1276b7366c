/// A reader of words in text. It gives runs: letters and digits, possibly in parts that a hyphen, an
/// apostrophe or a dot joins, or that a capital begins. "zuid-Holland" is one run with the parts "zuid" and
/// "holland" and the whole "zuidholland"; "MijnOverheid" one with "mijn" and "overheid".
///
/// The tokens of a run are its whole and its parts, but only the whole for initials such as "W.M.O.".
struct Tokenizer {
  /// A part of a run.
  struct Part: Equatable {
    /// Where its folded letters are in the run.
    var range: Range<Int>
    /// Where it stands in the text, in bytes.
    var source: Range<Int>
  }

  /// The length beyond which the letters of a token are left out, in bytes.
  static let longestToken = 64

  /// The folded letters of the run.
  private(set) var bytes: [UInt8] = []
  /// The parts of the run, one or more.
  private(set) var parts: [Part] = []
  /// Where to read on.
  private(set) var position = 0

  private let folding = CharacterFolding.shared

  /// Starts at the beginning of another text.
  mutating func rewind() { position = 0 }

  /// Whether the run as a whole is a token; very long ones are not.
  var hasWhole: Bool { parts.count == 1 || bytes.count <= Self.longestToken }

  /// Whether the parts are tokens beside the whole.
  var hasParts: Bool {
    parts.count > 1 && (!hasWhole || !parts.allSatisfy { $0.range.count == 1 })
  }

  /// Reads the next run; returns false at the end of the text.
  mutating func next(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.removeAll(keepingCapacity: true)
    parts.removeAll(keepingCapacity: true)
    var part: Part?
    while position < text.count {
      let start = position
      let byte = text[start]
      if byte < 0x80 {
        position += 1
        let folded = folding.ascii[Int(byte)]
        if folded > 1 {
          if byte & 0x60 == 0x40, let open = part, Self.beginsPart(text, at: start, after: open.source) {
            _ = close(&part, at: start)
          }
          open(&part, at: start)
          if hasRoom(part, for: 1) { bytes.append(folded) }
          continue
        }
        if folded == 1, close(&part, at: start) { continue }
      } else {
        let scalar = decode(text)
        switch folding.role(of: scalar) {
        case .folded(let range):
          if (0xc0...0xde).contains(scalar), let open = part,
            Self.beginsPart(text, at: start, after: open.source)
          {
            _ = close(&part, at: start)
          }
          open(&part, at: start)
          if hasRoom(part, for: range.count) { bytes += folding.bytes[range] }
          continue
        case .letter(let letter):
          open(&part, at: start)
          append(letter, to: part)
          continue
        case .ignored: continue
        case .joiner where close(&part, at: start): continue
        case .joiner, .separator: break
        }
      }
      if close(&part, at: start) || !parts.isEmpty { return true }
    }
    return close(&part, at: position) || !parts.isEmpty
  }

  @inline(__always)
  private func open(_ part: inout Part?, at place: Int) {
    guard part == nil else { return }
    part = Part(range: bytes.count..<bytes.count, source: place..<place)
  }

  /// Ends the part that was being read; returns false if there was none.
  private mutating func close(_ part: inout Part?, at place: Int) -> Bool {
    guard let open = part else { return false }
    parts.append(
      Part(range: open.range.lowerBound..<bytes.count, source: open.source.lowerBound..<place))
    part = nil
    return true
  }

  @inline(__always)
  private func hasRoom(_ part: Part?, for count: Int) -> Bool {
    bytes.count - (part?.range.lowerBound ?? 0) + count <= Self.longestToken
  }

  private mutating func append(_ letter: UInt32, to part: Part?) {
    guard let scalar = Unicode.Scalar(letter), let encoded = Unicode.UTF8.encode(scalar),
      hasRoom(part, for: encoded.count)
    else { return }
    bytes.append(contentsOf: encoded)
  }

  /// Returns the number of folded bytes of a character.
  static func foldedLength(_ text: UnsafeBufferPointer<UInt8>, _ character: Range<Int>) -> Int {
    guard character.count > 1 else { return 1 }
    var tokenizer = Tokenizer()
    tokenizer.position = character.lowerBound
    switch tokenizer.folding.role(of: tokenizer.decode(text)) {
    case .folded(let range): return range.count
    case .letter(let letter): return Unicode.Scalar(letter).map { UTF8.width($0) } ?? 0
    case .ignored, .joiner, .separator: return 0
    }
  }

  /// Reads a character of several bytes; the text is valid UTF-8, as that of every String is.
  private mutating func decode(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let lead = UInt32(text[position])
    position += 1
    var scalar = lead < 0xe0 ? lead & 0x1f : lead < 0xf0 ? lead & 0x0f : lead & 0x07
    while position < text.count, text[position] & 0xc0 == 0x80 {
      scalar = scalar << 6 | UInt32(text[position] & 0x3f)
      position += 1
    }
    return scalar
  }
}
