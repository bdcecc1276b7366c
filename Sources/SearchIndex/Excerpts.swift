/// The beginnings of the running texts of documents, one after another.
struct Excerpts: Sendable {
  /// The texts, as UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Where each text ends.
  private(set) var ends: [Int] = []

  /// The number of characters beyond which a text is cut.
  private let mostCharacters: Int
  /// The number of characters that the text may still have; nothing is added when it is below zero.
  private var room = 0
  private var start = 0

  /// Creates texts without documents.
  init(mostCharacters: Int) { self.mostCharacters = mostCharacters }

  /// The text of a document, counted from the first of the batch.
  subscript(document: Int) -> ArraySlice<UInt8> {
    bytes[(document == 0 ? 0 : ends[document - 1])..<ends[document]]
  }

  /// Starts the text of the next document.
  mutating func begin() {
    room = mostCharacters
    start = bytes.count
  }

  /// Adds a piece to the text, after a new line, as far as there is room.
  mutating func append(_ text: String) {
    guard room >= 0, !text.isEmpty else { return }
    if bytes.count > start {
      bytes.append(0x0a)
      room -= 1
    }
    for byte in text.utf8 {
      if byte & 0xc0 != 0x80 {
        room -= 1
        guard room >= 0 else {
          cut(before: byte)
          return
        }
      }
      bytes.append(byte)
    }
  }

  /// Ends the text of the document.
  mutating func end() {
    while bytes.count > start, let last = bytes.last, Self.isSpace(last) { bytes.removeLast() }
    ends.append(bytes.count)
  }

  /// Takes the last word off if it would go on with this byte, unless there is no other.
  private mutating func cut(before byte: UInt8) {
    guard !Self.isSpace(byte), let space = bytes[start...].lastIndex(where: Self.isSpace) else { return }
    bytes.removeSubrange(space...)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
}
