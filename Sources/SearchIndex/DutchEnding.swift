/// Whether words differ in their ending only: those of Dutch verbs, adjectives, plurals and diminutives.
enum DutchEnding {
  /// The least number of letters in common.
  static let least = 2
  /// The least number of letters in common if the ending changes no other letter.
  private static let leastUnchanged = 4
  /// The least length of a base: a shorter one than four letters is in too many words, but for those that are
  /// the base with e or en.
  private static let leastBase = 3

  private static let endings: Set<ArraySlice<UInt8>> = Set(
    [
      "", "d", "de", "den", "e", "en", "er", "ere", "ers", "je", "jes", "n", "s", "st", "ste", "t", "te",
      "ten", "tje",
    ].map { Array($0.utf8)[...] })
  private static let longest = 3

  /// Returns how many letters at its beginning a word has at least in common with a term.
  static func shared(_ term: [UInt8]) -> Int { max(least, term.count - 3) }

  /// Returns whether a form that begins with the shared letters differs from a term in its ending only.
  static func isOther(_ form: [UInt8], than term: [UInt8]) -> Bool {
    let shared = zip(form, term).prefix { $0 == $1 }.count
    guard shared >= self.shared(term) else { return false }
    if shared >= leastUnchanged, endings.contains(term[shared...]), endings.contains(form[shared...]) {
      return true
    }
    let bases = self.bases(of: term)
    return self.bases(of: form).contains { base in
      bases.contains { other in
        base.even == other.even && base.even.count >= leastBase
          && (base.even.count > leastBase || isPlain(base.ending, other.ending))
      }
    }
  }

  /// Returns what a word is without each ending that it may have, in the spelling that all its forms share.
  private static func bases(of word: [UInt8]) -> [(even: [UInt8], ending: ArraySlice<UInt8>)] {
    (0...min(longest, word.count)).compactMap { length in
      let ending = word.suffix(length)
      return endings.contains(ending) ? (even(Array(word.dropLast(length))), ending) : nil
    }
  }

  /// Returns whether one ending is nothing and the other e or en.
  private static func isPlain(_ ending: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
    let long = ending.isEmpty ? other : ending
    return (ending.isEmpty || other.isEmpty)
      && (long.elementsEqual("e".utf8) || long.elementsEqual("en".utf8))
  }

  /// Returns a base as it is in all forms: "school" and "schol" are "schol", "huiz" is "huis", "buss" is "bus".
  static func even(_ base: [UInt8]) -> [UInt8] {
    var base = base
    guard var last = base.popLast() else { return [] }
    if last == UInt8(ascii: "v") { last = UInt8(ascii: "f") }
    if last == UInt8(ascii: "z") { last = UInt8(ascii: "s") }
    guard isConsonant(last) else { return base + [last] }
    if base.last == last {
      base.removeLast()
    } else if let vowel = base.last, "aeou".utf8.contains(vowel), base.dropLast().last == vowel {
      base.removeLast()
    }
    return base + [last]
  }

  private static func isConsonant(_ letter: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) && !"aeiou".utf8.contains(letter)
  }
}
