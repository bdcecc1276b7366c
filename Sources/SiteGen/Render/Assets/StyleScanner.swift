/// Finds the comments of a style sheet (CSS Syntax Module Level 3).
enum StyleScanner {
  /// Returns a style sheet without comments, indentation and blank lines.
  ///
  /// - Returns: `nil` when a comment, a text or an address does not end.
  static func withoutComments(_ source: [UInt8]) -> [UInt8]? {
    var text = AssetText(source)
    var isInWord = false
    while let byte = text.next {
      let wasInWord = isInWord
      isInWord = false
      switch byte {
      case 0x20, 0x09: text.skip(1, as: .space)
      case 0x0A, 0x0C, 0x0D: text.skip(1, as: .lineBreak)
      case UInt8(ascii: "/") where text.byte(after: 1) == UInt8(ascii: "*"):
        guard readComment(&text) else { return nil }
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard text.keepQuoted() else { return nil }
      case UInt8(ascii: "\\"):
        keepEscape(&text)
        isInWord = true
      case UInt8(ascii: "u"), UInt8(ascii: "U"):
        if !wasInWord, let count = lengthOfAddress(text) {
          guard count > 0 else { return nil }
          text.keep(count)
        } else {
          text.keep()
          isInWord = true
        }
      default:
        text.keep()
        isInWord = isWordByte(byte)
      }
    }
    return text.finished()
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "#"),
      UInt8(ascii: "@"), 0x80...:
      true
    default: false
    }
  }

  private static func isSpace(_ byte: UInt8?) -> Bool {
    byte.map { [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains($0) } ?? true
  }

  /// Reads a comment. In style sheets it is no white space, but it does part words: `.a/**/.b` has no space, and `a/**/b`
  /// is two words. So where no white space is beside it, an empty comment stays.
  private static func readComment(_ text: inout AssetText) -> Bool {
    let isTight = text.gap == .none && !text.isEmpty
    let isLicence = text.byte(after: 2) == UInt8(ascii: "!")
    guard text.readBlockComment(as: text.gap) else { return false }
    if isTight && !isLicence && !isSpace(text.next) { text.insert("/**/") }
    return true
  }

  /// Keeps a backslash with what it escapes; after hexadecimal digits one white space belongs to it.
  private static func keepEscape(_ text: inout AssetText) {
    var count = 1
    while count < 7, let byte = text.byte(after: count), byte.isHexDigit { count += 1 }
    if count == 1 {
      text.keep(text.byte(after: 1) == nil ? 1 : 2)
    } else {
      let isLongBreak = text.byte(after: count) == 0x0D && text.byte(after: count + 1) == 0x0A
      let hasSpace = text.byte(after: count) != nil && isSpace(text.byte(after: count))
      text.keep(count + (isLongBreak ? 2 : hasSpace ? 1 : 0))
    }
  }

  /// Returns the length of `url(…)` without quotation marks, in which `/*` and `//` mean nothing; 0 when it does not end;
  /// `nil` when something else comes.
  private static func lengthOfAddress(_ text: AssetText) -> Int? {
    guard text.byte(after: 1).map({ $0 | 0x20 }) == UInt8(ascii: "r"),
      text.byte(after: 2).map({ $0 | 0x20 }) == UInt8(ascii: "l"), text.byte(after: 3) == UInt8(ascii: "(")
    else { return nil }
    var count = 4
    while text.byte(after: count) != nil, isSpace(text.byte(after: count)) { count += 1 }
    if [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(text.byte(after: count)) { return nil }
    while let byte = text.byte(after: count) {
      if byte == UInt8(ascii: ")") { return count + 1 }
      count += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return 0
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
