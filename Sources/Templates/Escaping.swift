/// A way to write text so that it stays text: which characters are replaced.
struct Escaping: Sendable, Hashable {
  /// One bit for each of the first 64 characters; all that ever need replacing are among them.
  private let mask: UInt64

  private init(_ characters: String, controls: ClosedRange<UInt64>? = nil) {
    var mask: UInt64 = 0
    for byte in characters.utf8 { mask |= 1 << UInt64(byte) }
    if let controls {
      for code in controls where !(9...10).contains(code) && code != 13 { mask |= 1 << code }
    }
    self.mask = mask
  }

  /// Nothing is replaced.
  static let none = Escaping("")
  /// Between tags of HTML. NUL cannot be in a page.
  static let text = Escaping("&<>\0")
  /// In a quoted attribute of HTML.
  static let attribute = Escaping("&<>\"'\0")
  /// Mustache's own escaping.
  static let mustache = Escaping("&<>\"")
  /// In XML, where control characters are not allowed.
  static let xml = Escaping("&<>\"'", controls: 0...31)

  /// Writes text.
  func write(_ text: String, to output: inout [UInt8]) {
    var text = text
    text.withUTF8 { write($0, to: &output) }
  }

  /// Writes text in UTF-8.
  func write(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    if mask != 0 {
      for index in text.indices where text[index] < 64 && mask >> UInt64(text[index]) & 1 == 1 {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        start = index + 1
        Self.writeReplacement(of: text[index], to: &output)
      }
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private static func writeReplacement(of byte: UInt8, to output: inout [UInt8]) {
    let replacement: StaticString =
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): "&quot;"
      case UInt8(ascii: "'"): "&#39;"
      default: "\u{FFFD}"
      }
    output.append(
      contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
  }
}
