/// The words that compounds are made of, by the hashes of their letters.
///
/// Only the hashes are kept: two among a few hundred thousand words that have the same 64 bits are not to be
/// expected, and all that would come of it is a wrong part of a compound.
struct CompoundLexicon: Sendable {
  /// The length of the shortest words, in bytes.
  static let shortestWord = 3
  /// The lengths from which a word of the site counts: at all, at the end of a compound, and if only two
  /// documents have it. In one document it may be a mistake.
  static let siteWordLengths = (any: 5, last: 6, rare: 8)

  /// The words of `DutchWordList` with their inflections.
  static let dutch: CompoundLexicon = {
    var lexicon = CompoundLexicon()
    lexicon.addList()
    return lexicon
  }()

  /// A table with open addressing; an entry without roles is free.
  private var entries: [Entry] = []
  private var count = 0

  private struct Entry {
    var hash: UInt64 = 0
    var roles: WordRoles = []
  }

  private init() { entries = Array(repeating: Entry(), count: 1 << 17) }

  /// Continues the hash of a word over its next letter.
  @inline(__always)
  static func hash(_ letter: UInt8, after hash: UInt64) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x100_0000_01b3
  }

  /// Returns what the word with a hash may be; nothing if it is unknown.
  @inline(__always)
  func roles(of hash: UInt64) -> WordRoles {
    entries.withUnsafeBufferPointer { $0[Self.place(of: hash, in: $0)].roles }
  }

  /// Adds the forms of a site. What the list knows is not changed.
  mutating func add(_ forms: [(form: [UInt8], documents: Int)]) {
    reserve(forms.count)
    let lengths = Self.siteWordLengths
    for (form, documents) in forms {
      guard documents > (form.count < lengths.rare ? 2 : 1), form.count >= lengths.any,
        form.count <= Tokenizer.longestToken,
        form.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
      else { continue }
      let hash = ContentHash.hash(form)
      guard roles(of: hash).isEmpty else { continue }
      insert(hash, form.count < lengths.last ? [.first, .withS, .site] : [.first, .withS, .last, .site])
    }
  }

  /// Adds the list, in which the words come first that are never a piece.
  private mutating func addList() {
    for section in DutchWordList.sections {
      section.words.withUTF8Buffer { letters in
        for word in letters.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
          insert(ContentHash.hash(UnsafeBufferPointer(rebasing: word)), section.roles)
          if section.roles.contains(.last) || section.roles == .whole {
            addInflections(of: Array(word), as: section.roles.intersection([.last, .whole]))
          }
          // With another plural than word + "en" the plural is the piece: "scholengemeenschap".
          guard section.roles.contains(.withEN) else { continue }
          for form in DutchInflection.changedPlurals(of: Array(word)) {
            insert(ContentHash.hash(form), .first)
          }
        }
      }
    }
  }

  private mutating func addInflections(of word: [UInt8], as inflected: WordRoles) {
    for form in DutchInflection.forms(of: word) {
      let hash = ContentHash.hash(form)
      if !roles(of: hash).contains(.never) { insert(hash, inflected) }
    }
  }

  private mutating func insert(_ hash: UInt64, _ roles: WordRoles) {
    reserve(1)
    let place = entries.withUnsafeBufferPointer { Self.place(of: hash, in: $0) }
    if entries[place].roles.isEmpty { count += 1 }
    entries[place] = Entry(hash: hash, roles: entries[place].roles.union(roles))
  }

  /// Makes room, so that at most half of the table is used.
  private mutating func reserve(_ more: Int) {
    guard 2 * (count + more) > entries.count else { return }
    var size = entries.count
    while 2 * (count + more) > size { size *= 2 }
    let old = entries
    entries = Array(repeating: Entry(), count: size)
    for entry in old where !entry.roles.isEmpty {
      let place = entries.withUnsafeBufferPointer { Self.place(of: entry.hash, in: $0) }
      entries[place] = entry
    }
  }

  /// Where a hash is, or would be.
  @inline(__always)
  private static func place(of hash: UInt64, in entries: UnsafeBufferPointer<Entry>) -> Int {
    let mask = entries.count - 1
    var place = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while !entries[place].roles.isEmpty, entries[place].hash != hash { place = (place + 1) & mask }
    return place
  }
}
