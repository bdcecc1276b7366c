/// The text of a script or style sheet on its way to readers: what is left to read, what is kept, and the gap between.
///
/// Comments and needless white space are for those who write the theme; readers need not download them. What is kept
/// stays byte for byte, and a gap becomes one space or, with a line break in it, one line break.
struct AssetText {
  /// White space and comments that were passed over since the last byte that was kept.
  enum Gap {
    case none
    case space
    case lineBreak
  }

  private let source: [UInt8]
  private var result: [UInt8] = []
  private(set) var place = 0
  private(set) var gap = Gap.none

  init(_ source: [UInt8]) {
    self.source = source
    result.reserveCapacity(source.count)
  }

  /// Returns a published file without its comments; as it is when it is of another kind, or when it is not certain what
  /// its comments are.
  static func published(_ bytes: [UInt8], name: String) -> [UInt8] {
    if name.hasSuffix(".js") { return ScriptScanner.withoutComments(bytes) ?? bytes }
    if name.hasSuffix(".css") { return StyleScanner.withoutComments(bytes) ?? bytes }
    return bytes
  }

  // MARK: Reading

  /// The byte to read next; `nil` at the end.
  var next: UInt8? { place < source.count ? source[place] : nil }

  /// Whether nothing was kept so far.
  var isEmpty: Bool { result.isEmpty }

  /// Returns the byte so many places after the next.
  func byte(after count: Int) -> UInt8? { place + count < source.count ? source[place + count] : nil }

  /// Whether some text comes next.
  func comes(_ text: StaticString) -> Bool {
    guard text.utf8CodeUnitCount <= source.count - place else { return false }
    return text.withUTF8Buffer { $0.elementsEqual(source[place..<place + $0.count]) }
  }

  /// Returns how many bytes from the next on pass a test.
  func length(while passes: (UInt8) -> Bool) -> Int {
    (source[place...].firstIndex { !passes($0) } ?? source.count) - place
  }

  /// Returns the next bytes.
  func bytes(_ count: Int) -> ArraySlice<UInt8> { source[place..<place + count] }

  // MARK: Keeping and passing over

  /// Keeps the next bytes, after the gap before them.
  mutating func keep(_ count: Int = 1) {
    // White space at the beginning parts nothing.
    if gap != .none, !result.isEmpty {
      result.append(gap == .space ? UInt8(ascii: " ") : UInt8(ascii: "\n"))
    }
    gap = .none
    result += source[place..<place + count]
    place += count
  }

  /// Puts a text of its own after what was kept.
  mutating func insert(_ text: StaticString) { text.withUTF8Buffer { result += $0 } }

  /// Passes over the next bytes.
  mutating func skip(_ count: Int, as gap: Gap) {
    place += count
    if gap == .lineBreak || self.gap == .none { self.gap = gap }
  }

  /// Reads a comment between `/*` and `*/`; one that begins with `/*!` holds a licence and is kept.
  ///
  /// - Parameter gap: What the comment stands for; `nil` when it stands for white space of its kind.
  /// - Returns: Whether it ends.
  mutating func readBlockComment(as gap: Gap? = nil) -> Bool {
    let body = source[(place + 2)...]
    guard let end = body.firstRange(of: [UInt8(ascii: "*"), UInt8(ascii: "/")]) else { return false }
    let count = end.upperBound - place
    if body.first == UInt8(ascii: "!") {
      keep(count)
    } else {
      skip(count, as: gap ?? (Self.hasLineBreak(source[place..<end.upperBound]) ? .lineBreak : .space))
    }
    return true
  }

  /// Keeps a text between quotation marks, of which the first comes next.
  ///
  /// - Returns: Whether it ends on its line, or on another after a backslash at the end of a line.
  mutating func keepQuoted() -> Bool {
    guard let mark = next else { return false }
    var count = 1
    while let byte = byte(after: count) {
      switch byte {
      case mark:
        keep(count + 1)
        return true
      case UInt8(ascii: "\\"):
        let isLongBreak = self.byte(after: count + 1) == 0x0D && self.byte(after: count + 2) == 0x0A
        count += isLongBreak ? 3 : 2
      case 0x0A, 0x0D: return false
      default: count += 1
      }
    }
    return false
  }

  /// Returns all that was kept, with a line break at its end if there was one.
  func finished() -> [UInt8] {
    gap == .lineBreak && !result.isEmpty ? result + [UInt8(ascii: "\n")] : result
  }

  /// Whether a comment of a script counts as a line break: U+2028 and U+2029 are such as well.
  private static func hasLineBreak(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.contains { $0 == 0x0A || $0 == 0x0D }
      || [0xA8, 0xA9].contains { bytes.firstRange(of: [0xE2, 0x80, $0]) != nil }
  }
}
