/// Writers of text and addresses into HTML, byte for byte as cmark writes them.
public enum HTMLEscape {
  /// Appends text, escaped for element content and for attribute values in double quotes.
  ///
  /// - Parameters:
  ///   - text: The text, UTF-8.
  ///   - output: The buffer, appended to.
  public static func append(text: some Collection<UInt8>, to output: inout [UInt8]) {
    let done: Void? = text.withContiguousStorageIfAvailable { append(text: $0, to: &output) }
    if done == nil { Array(text).withUnsafeBufferPointer { append(text: $0, to: &output) } }
  }

  /// Appends an address, percent-encoded where a URL demands it, escaped for an attribute value in double
  /// quotes.
  ///
  /// Reserved characters and existing percent-escapes stay as they are. The scheme is not judged here.
  ///
  /// - Parameters:
  ///   - address: The address, UTF-8.
  ///   - output: The buffer, appended to.
  public static func append(address: some Collection<UInt8>, to output: inout [UInt8]) {
    for byte in address {
      if isSafe(byte) {
        output.append(byte)
      } else if byte == UInt8(ascii: "&") {
        output.append("&amp;")
      } else if byte == UInt8(ascii: "'") {
        output.append("&#x27;")
      } else {
        output.append(UInt8(ascii: "%"))
        output.append(hexDigit(byte >> 4))
        output.append(hexDigit(byte & 15))
      }
    }
  }

  static func append(text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var start = 0
    var index = 0
    while index < text.count {
      let entity: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      default:
        index += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      output.append(entity)
      index += 1
      start = index
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Tells whether a byte may stand in an address as it is: the unreserved and the reserved characters of a
  /// URL, without `&` and `'`, which HTML needs escaped, and without brackets, as in cmark.
  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
      UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"),
      UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension [UInt8] {
  /// Appends literal markup.
  mutating func append(_ markup: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Appends a number in decimal digits.
  mutating func append(decimal number: Int) {
    append(contentsOf: String(number).utf8)
  }
}
