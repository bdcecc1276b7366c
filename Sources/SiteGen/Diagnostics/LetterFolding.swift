/// Reduces letters to what a keyboard without accents can type.
enum LetterFolding {
  /// Appends the lower-case ASCII letters or digits that stand for a character; nothing for other characters.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
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
