/// What a word may be in a compound.
struct WordRoles: OptionSet, Sendable {
  let rawValue: UInt16

  /// It comes before another word without a link: "werkplek".
  static let first = WordRoles(rawValue: 1)
  /// The same with s: "gezondheidszorg".
  static let withS = WordRoles(rawValue: 2)
  /// The same with en, or n after e: "boekenkast", "gemeentenfonds".
  static let withEN = WordRoles(rawValue: 4)
  /// It ends a compound.
  static let last = WordRoles(rawValue: 8)
  /// It is no compound itself, even if it can be read as one: "minister".
  static let whole = WordRoles(rawValue: 16)
  /// It is no piece of a compound, whatever the site does with it: "achter".
  static let never = WordRoles(rawValue: 64)
  /// It is known from the site only.
  static let site = WordRoles(rawValue: 32)

  /// What a word of the site costs more than one of the list.
  static let siteCost: Int32 = 10_000

  /// What a word of so many letters costs: short ones are more often there by chance.
  func cost(of length: Int) -> Int32 {
    let missing = Int32(max(0, 7 - length))
    return 100 + missing * missing * 3 + (contains(.site) ? Self.siteCost : 0)
  }
}
