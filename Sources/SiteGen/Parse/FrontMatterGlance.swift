/// A look at the keys of front matter without reading it as YAML.
enum FrontMatterGlance {
  /// Returns whether the front matter of a file may have one of some keys at its top level.
  ///
  /// Never says no wrongly. Says yes whenever keys may be written in another way than bare, at the start of a line.
  static func mayHave(_ keys: [[UInt8]], in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var lines = Lines(bytes)
      guard let first = lines.next(), isFence(first) else { return true }
      var hasKey = false
      while let line = lines.next() {
        if isFence(line) { return false }
        guard let start = line.first else { continue }
        switch start {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
          hasKey = true
          if keys.contains(where: { begins(line, with: $0) }) { return true }
        case UInt8(ascii: "#"), UInt8(ascii: "\r"): break
        // What is indented, or an item of a list, belongs to the key above; without one, nobody knows.
        case UInt8(ascii: " "), UInt8(ascii: "-"): if !hasKey, !isBlank(line[...]) { return true }
        default: return true
        }
      }
      return true
    }
  }

  /// Returns the front matter of a file with what fences it in; everything, if nothing does.
  static func frontMatter(of bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.withUnsafeBufferPointer { buffer in
      var lines = Lines(buffer)
      _ = lines.next()
      while let line = lines.next() {
        if isFence(line) { break }
      }
      return bytes[..<min(lines.start, bytes.count)]
    }
  }

  /// Returns whether a line begins with a key and a colon.
  private static func begins(_ line: UnsafeBufferPointer<UInt8>, with key: [UInt8]) -> Bool {
    guard line.starts(with: key) else { return false }
    return line.dropFirst(key.count).first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: ":")
  }

  private static func isFence(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && isBlank(line.dropFirst(3))
  }

  private static func isBlank(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  /// The lines of a text, without their line breaks.
  private struct Lines: IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the next line begins.
    private(set) var start = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> UnsafeBufferPointer<UInt8>? {
      guard start < bytes.count else { return nil }
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      defer { start = end + 1 }
      return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }
  }
}
