/// The forms that a Dutch noun or adjective can have at the end of a compound, by the rules of the spelling.
/// Where these leave a choice it gives both, since what no text has does no harm.
enum DutchInflection {
  /// Returns the other forms of a word of letters a to z.
  static func forms(of word: [UInt8]) -> [[UInt8]] {
    guard word.count > 2, let final = word.last else { return [] }
    let before = word[word.count - 2]
    var forms = [word + "s".utf8, word + "je".utf8, word + "jes".utf8, word + "tje".utf8, word + "tjes".utf8]
    if isVowel(final) {
      forms += [word + "n".utf8, word + "en".utf8]
      return forms
    }
    for stem in stems(of: word, final, before) { forms += [stem + "e".utf8, stem + "en".utf8] }
    if let diminutive = diminutive(of: word, final, before) {
      forms += [diminutive, diminutive + "s".utf8]
    }
    return forms
  }

  /// Returns the plurals of a word in -en that do not begin with the word and e: "school" has "scholen".
  static func changedPlurals(of word: [UInt8]) -> [[UInt8]] {
    guard word.count > 2, let final = word.last, !isVowel(final) else { return [] }
    return stems(of: word, final, word[word.count - 2]).filter { $0 != word }.map { $0 + "en".utf8 }
  }

  /// The diminutive that is not in -je or -tje: "tonnetje", "ringetje", "boompje".
  private static func diminutive(of word: [UInt8], _ final: UInt8, _ before: UInt8) -> [UInt8]? {
    if final == UInt8(ascii: "g"), before == UInt8(ascii: "n") { return word + "etje".utf8 }
    guard "lmnr".utf8.contains(final) else { return nil }
    let isShort = isVowel(before) && !isVowel(word[word.count - 3])
    if isShort { return word + [final] + "etje".utf8 }
    return final == UInt8(ascii: "m") ? word + "pje".utf8 : nil
  }

  /// The word as it is before e: "straat" as "strat", "bus" as "buss", "huis" as "huiz".
  private static func stems(of word: [UInt8], _ final: UInt8, _ before: UInt8) -> [[UInt8]] {
    guard isVowel(before) else { return voiced(word, final) }
    let third = word[word.count - 3]
    if third == before { return voiced(word.dropLast(2) + [final], final) }
    if isVowel(third) { return voiced(word, final) }
    // The vowel is short in "bus", not stressed in "minister", and long before e in "weg".
    return [word + [final], word]
  }

  /// The word with its final f or s, and with the v or z that may stand for it.
  private static func voiced(_ word: some Collection<UInt8>, _ final: UInt8) -> [[UInt8]] {
    let word = Array(word)
    switch final {
    case UInt8(ascii: "f"): return [word, word.dropLast() + "v".utf8]
    case UInt8(ascii: "s"): return [word, word.dropLast() + "z".utf8]
    default: return [word]
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
}
