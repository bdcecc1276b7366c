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
      appendFolded(scalar, to: &bytes)
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

  /// Appends the lower-case ASCII letters or digits that stand for a character; nothing for other characters.
  static func appendFolded(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      let byte = UInt8(value)
      switch byte {
      case 0x61...0x7A, 0x30...0x39: bytes.append(byte)
      case 0x41...0x5A: bytes.append(byte + 0x20)
      default: break
      }
      return
    }
    // Latin-1 and Latin Extended-A cover Dutch, Frisian and the names that occur in the Netherlands.
    if let text = latin[value] { bytes.append(contentsOf: text.utf8) }
  }

  private static let latin: [UInt32: String] = {
    let groups: [(String, String)] = [
      ("àáâãäåāăą", "a"), ("æ", "ae"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
      ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĳ", "ij"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŉ", "n"),
      ("òóôõöøōŏő", "o"), ("œ", "oe"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ß", "ss"), ("ţťŧț", "t"), ("þ", "th"),
      ("ùúûüũūŭůűų", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
    ]
    var table: [UInt32: String] = [:]
    for (letters, plain) in groups {
      for letter in letters.unicodeScalars {
        table[letter.value] = plain
        for upper in letter.properties.uppercaseMapping.unicodeScalars
        where letter.properties.uppercaseMapping.unicodeScalars.count == 1 {
          table[upper.value] = plain
        }
      }
    }
    return table
  }()
}
