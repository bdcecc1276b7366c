/// The characters that a part of a URL may hold as they are; all others become `%XX`.
struct PercentEncoding {
  private let low: UInt64
  private let high: UInt64

  /// Creates a set of ASCII characters.
  private init(_ characters: String) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for byte in characters.utf8 where byte < 128 {
      if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
    }
    self.low = low
    self.high = high
  }

  private static let unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"

  /// A whole address: RFC 3986's reserved and unreserved characters.
  static let url = PercentEncoding(unreserved + ":/?#[]@!$&'()*+,;=")
  /// A path within a site, with query and fragment. No colon, so that it can never be read as a scheme.
  static let path = PercentEncoding(unreserved + "/?#@!$&'()*+,;=")
  /// The name of an anchor.
  static let fragment = PercentEncoding(unreserved + "/?@!$&'()*+,;=:")

  private func allows(_ byte: UInt8) -> Bool {
    byte < 64 ? low >> UInt64(byte) & 1 == 1 : byte < 128 && high >> UInt64(byte - 64) & 1 == 1
  }

  /// Encodes what must be. An escape that is there already is kept.
  func encode(_ text: some Collection<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count)
    var rest = text[...]
    while let byte = rest.popFirst() {
      if allows(byte) || (byte == UInt8(ascii: "%") && rest.prefix(2).count(where: \.isHexDigit) == 2) {
        output.append(byte)
      } else {
        output.append(UInt8(ascii: "%"))
        output.append(Self.digit(byte >> 4))
        output.append(Self.digit(byte & 15))
      }
    }
    return output
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "F"),
      UInt8(ascii: "a")...UInt8(ascii: "f"):
      true
    default: false
    }
  }
}
