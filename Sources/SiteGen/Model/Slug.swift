/// The last part of a web address: lower-case letters, digits and single hyphens.
public enum Slug {
  /// Returns whether a text is a slug as it stands.
  public static func isValid(_ text: String) -> Bool {
    var previous: UInt8 = 0x2D
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: break
      case 0x2D: if previous == 0x2D { return false }
      default: return false
      }
      previous = byte
    }
    return previous != 0x2D
  }

  /// Returns the slug of a title: diacritics folded, everything but letters and digits turned into hyphens.
  public static func make(from title: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(title.utf8.count)
    for scalar in title.unicodeScalars {
      let before = bytes.count
      LetterFolding.append(scalar, to: &bytes)
      if bytes.count == before, bytes.last != 0x2D, !bytes.isEmpty, !isCombiningMark(scalar) {
        bytes.append(0x2D)
      }
    }
    while bytes.last == 0x2D { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Combining marks vanish; they belong to the letter before them.
  private static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x0300...0x036F).contains(scalar.value)
  }
}
