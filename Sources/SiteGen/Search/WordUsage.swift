/// Tells abbreviations that are also words, such as IS, from those that are not, by how the texts of a site write them.
struct WordUsage {
  /// How often each is written in capitals, or begins with one, less how often it is in small letters.
  private var balance: [UInt64: Int] = [:]
  /// The number of letters of which one number holds the bytes.
  private static let longest = 8

  /// - Parameter names: The abbreviations.
  init(of names: some Sequence<String>) {
    for name in names where name.utf8.count <= Self.longest { balance[Self.key(name)] = 0 }
  }

  /// Whether the texts use a name more often as a word than as an abbreviation.
  func isWord(_ name: String) -> Bool {
    name.utf8.count <= Self.longest && (balance[Self.key(name)] ?? 0) < 0
  }

  /// Counts how a text writes the names.
  mutating func count(in text: String) {
    guard !balance.isEmpty else { return }
    var key: UInt64 = 0
    var length = 0
    var isCapital = false
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A:
        (key, length) = (key << 8 | UInt64(byte), length + 1)
      case 0x41...0x5A:
        (key, length, isCapital) = (key << 8 | UInt64(byte | 0x20), length + 1, true)
      case 0x80...:
        // A letter that no abbreviation has: the word is none of them.
        length = Self.longest + 1
      default:
        if length > 0 { end(key, length, isCapital) }
        (key, length, isCapital) = (0, 0, false)
      }
    }
    if length > 0 { end(key, length, isCapital) }
  }

  private mutating func end(_ key: UInt64, _ length: Int, _ isCapital: Bool) {
    guard length > 1, length <= Self.longest else { return }
    balance[key]? += isCapital ? 1 : -1
  }

  private static func key(_ name: String) -> UInt64 {
    name.utf8.reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
  }
}
