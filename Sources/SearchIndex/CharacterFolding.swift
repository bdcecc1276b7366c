/// A folding of letters: capitals become small, accents and ligatures fall away, so that
/// "Één", "één" and "een" are one word.
///
/// ASCII and the Latin blocks go by table, other scripts keep their letters; what is no letter or digit
/// separates.
struct CharacterFolding: Sendable {
  /// What a character does to the word it stands in.
  enum Role: Equatable {
    /// Ends the word.
    case separator
    /// Joins two parts of a word, if there is a letter on both sides.
    case joiner
    /// Is as good as absent: accents that stand apart, soft hyphens.
    case ignored
    /// Belongs to the word, as these bytes of the table.
    case folded(Range<Int>)
    /// Belongs to the word, as this character.
    case letter(UInt32)
  }

  /// The table all tokenizers share.
  static let shared = CharacterFolding()

  /// The role of each ASCII byte: 0 separates, 1 joins, any other is the folded byte.
  let ascii: [UInt8]
  /// The folded letters that `Role.folded` refers to.
  let bytes: [UInt8]

  private let latin: [Range<Int>]
  private let additional: [Range<Int>]
  private let digits: Range<Int>
  private let ligatures: [Range<Int>]

  private init() {
    ascii = (0..<128).map { (byte: UInt8) -> UInt8 in
      switch byte {
      case 0x30...0x39, 0x61...0x7a: byte
      case 0x41...0x5a: byte | 0x20
      case 0x27, 0x2d, 0x2e: 1  // ' - .
      default: 0
      }
    }
    var bytes: [UInt8] = []
    func entries(_ table: String) -> [Range<Int>] {
      table.split(separator: " ").map { entry in
        let start = bytes.count
        bytes += entry.utf8
        return start..<bytes.count
      }
    }
    latin = entries(Self.latinLetters)
    additional = entries(Self.additionalLetters)
    ligatures = entries("ff fi fl ffi ffl st st")
    digits = entries("0123456789")[0]
    self.bytes = bytes
  }

  /// Returns the role of a character that is not ASCII.
  func role(of scalar: UInt32) -> Role {
    switch scalar {
    case 0xc0...0x24f: tabled(latin[Int(scalar - 0xc0)])
    case 0x2018, 0x2019, 0x2bc, 0x2010, 0x2011: .joiner
    case 0xad, 0x300...0x36f, 0x200c, 0x200d, 0x2060, 0xfe00...0xfe0f, 0xfeff: .ignored
    case 0xb2, 0xb3: digit(scalar - 0xb0)
    case 0xb9: digit(1)
    case 0x2070, 0x2074...0x2079: digit(scalar - 0x2070)
    case 0x2080...0x2089: digit(scalar - 0x2080)
    case 0x391...0x3a1, 0x3a3...0x3a9: .letter(scalar + 32)
    case 0x400...0x40f: .letter(scalar + 80)
    case 0x410...0x42f: .letter(scalar + 32)
    case 0x1e00...0x1eff: tabled(additional[Int(scalar - 0x1e00)])
    case 0xfb00...0xfb06: .folded(ligatures[Int(scalar - 0xfb00)])
    case 0x250...0x2af, 0x370...0x1dff, 0x1f00...0x1fff, 0x2c00...0x2dff, 0x2e80...0x2fff, 0x3040...0xd7ff,
      0xf900...0xfdff, 0xfe70...0xfefe, 0x10000...0x1cfff, 0x20000...0x3ffff:
      .letter(scalar)
    default: .separator
    }
  }

  private func tabled(_ range: Range<Int>) -> Role {
    bytes[range.lowerBound] == 0x2d ? .separator : .folded(range)
  }

  private func digit(_ value: UInt32) -> Role {
    let place = digits.lowerBound + Int(value)
    return .folded(place..<place + 1)
  }

  /// The letters U+00C0 to U+024F: small, decomposed by Unicode NFKD, without marks; a hyphen marks no
  /// letter.
  private static let latinLetters = """
    a a a a a a ae c e e e e i i i i d n o o o o o - o u u u u y th ss a a a a a a ae c e e e e i i i i \
    d n o o o o o - o u u u u y th y a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g \
    g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe \
    oe r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s ƀ ɓ ƃ ƃ ƅ \
    ƅ ɔ ƈ ƈ ɖ ɗ ƌ ƌ ƍ e ə ɛ ƒ ƒ ɠ ɣ ƕ ɩ ɨ ƙ ƙ ƚ ƛ ɯ ɲ ƞ ɵ o o ƣ ƣ ƥ ƥ ʀ ƨ ƨ ʃ ƪ ƫ ƭ ƭ ʈ u u ʊ ʋ ƴ ƴ ƶ ƶ \
    ʒ ƹ ƹ ƺ ƻ ƽ ƽ ƾ ƿ ǀ ǁ ǂ ǃ dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u e a a a a ae ae \
    ǥ ǥ g g k k o o o o ʒ ʒ j dz dz dz g g ƕ ƿ n n a a ae ae o o a a a a e e e e i i i i o o o o r r r r \
    u u u u s s t t ȝ ȝ h h ƞ ȡ ȣ ȣ ȥ ȥ a a e e o o o o o o o o y y ȴ ȵ ȶ ȷ ȸ ȹ ⱥ ȼ ȼ ƚ ⱦ ȿ ɀ ɂ ɂ ƀ ʉ ʌ \
    ɇ ɇ ɉ ɉ ɋ ɋ ɍ ɍ ɏ ɏ
    """

  /// The letters U+1E00 to U+1EFF, likewise.
  private static let additionalLetters = """
    a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h i i i i k k \
    k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r s s s s \
    s s s s s s t t t t t t t t u u u u u u u u u u v v v v w w w w w w w w w w x x x x y y z z z z z z \
    h t w y a s ẜ ẝ ss ẟ a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e e e e e e e e e \
    i i i i o o o o o o o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u u u y y y y y y y y \
    ỻ ỻ ỽ ỽ ỿ ỿ
    """
}
