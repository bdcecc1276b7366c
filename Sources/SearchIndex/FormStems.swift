/// Which forms are inflections of the same word: those with the same stem, and for Dutch those whose stems are
/// only spelled otherwise.
///
/// Snowball's stems leave apart what the spelling changes ("huizen" is huiz, "bussen" is buss, "drones" stays)
/// and bring together what has nothing in common ("overheid" is over). A stem is joined with another only when
/// the site has the other, written so that it can be meant.
struct FormStems {
  /// For each form the number of its group, in no order.
  private(set) var groups: [Int]

  private var stems = FormTable()
  /// What was seen of each stem in the forms that begin with it.
  private var sights: [Sight] = []

  /// How forms go on after a stem.
  private struct Sight: OptionSet {
    let rawValue: UInt8
    /// A form is the stem, or goes on with a consonant: its last vowel is short in "bus" and "bussen".
    static let closed = Sight(rawValue: 1)
    /// A form has its last vowel doubled: "geef".
    static let doubled = Sight(rawValue: 2)
  }

  /// Groups forms.
  ///
  /// - Parameters:
  ///   - forms: The forms.
  ///   - stemmer: The stemmer of the language.
  ///   - language: The language as the stemmers call it.
  init(_ forms: FormTable, stemmer: borrowing Stemmer, language: String) {
    groups = []
    groups.reserveCapacity(forms.count)
    for form in 0..<forms.count { groups.append(stems.id(of: stemmer.stem(forms[form])[...])) }
    guard language == "dutch" else { return }
    look(at: forms)
    let targets = (0..<stems.count).map { target(of: $0, in: forms) }
    for form in groups.indices {
      // Each target is shorter than the stem, or ends in f or s and not in v or z.
      while targets[groups[form]] != groups[form] { groups[form] = targets[groups[form]] }
    }
    leaveFunctionWordsAlone(forms)
    joinPlurals(forms)
  }

  private mutating func look(at forms: FormTable) {
    sights = [Sight](repeating: [], count: stems.count)
    for (form, stem) in groups.enumerated() {
      let form = Array(forms[form])
      let letters = stems[stem]
      let count = letters.count
      guard count >= 2, form.starts(with: letters.dropLast()) else { continue }
      if form.starts(with: letters), form.count == count || !Self.isVowel(form[count]) {
        sights[stem].insert(.closed)
      }
      let before = letters[letters.endIndex - 2]
      if Self.isVowel(before), form.count > count, form[count - 1] == before {
        sights[stem].insert(.doubled)
      }
    }
  }

  /// Returns the stem of which a stem is another spelling, else itself.
  private func target(of stem: Int, in forms: FormTable) -> Int {
    let letters = Array(stems[stem])
    let count = letters.count
    guard count >= 3, let final = letters.last, Self.isConsonant(final) else { return stem }
    let before = letters[count - 2]
    if before == final {
      guard let single = stems.find(letters[..<(count - 1)]), sights[single].contains(.closed) else {
        return stem
      }
      return single
    }
    guard let voiceless = Self.voiceless[final] else { return stem }
    let other = letters[..<(count - 1)] + [voiceless]
    guard let sibling = stems.find(other[...]) else { return stem }
    // After one vowel the "z" of "lezen" is not the "s" of "lessen", but that of "lees".
    guard Self.isVowel(before), !Self.isVowel(letters[count - 3]) else { return sibling }
    if sights[sibling].contains(.doubled) { return sibling }
    let isShort = Self.lengthened.contains { letters.suffix($0.count).elementsEqual($0) }
    return isShort && forms.find(other[...]) != nil ? sibling : stem
  }

  /// Gives forms that are no function word but have the stem of one a group without it.
  private mutating func leaveFunctionWordsAlone(_ forms: FormTable) {
    var isFunctionWord = [Bool](repeating: false, count: groups.count)
    var isOfFunctionWord = [Bool](repeating: false, count: stems.count)
    FunctionWords.forEach { word in
      guard let form = forms.find(word) else { return }
      isFunctionWord[form] = true
      isOfFunctionWord[groups[form]] = true
    }
    for form in groups.indices where isOfFunctionWord[groups[form]] && !isFunctionWord[form] {
      groups[form] += stems.count
    }
  }

  /// Puts plurals in s of words that end in a vowel with these: "drones", "foto's".
  private mutating func joinPlurals(_ forms: FormTable) {
    for form in groups.indices {
      let letters = forms[form]
      guard letters.count > 4, letters.last == UInt8(ascii: "s") else { continue }
      let singular = letters.dropLast()
      guard let vowel = singular.last, Self.isVowel(vowel), let other = forms.find(singular) else {
        continue
      }
      groups[form] = groups[other]
    }
  }

  private static let voiceless = [UInt8(ascii: "v"): UInt8(ascii: "f"), UInt8(ascii: "z"): UInt8(ascii: "s")]

  /// Endings whose vowel is short in the singular.
  private static let lengthened = ["glaz", "graz", "grav", "hov", "lov"].map { Array($0.utf8) }

  private static func isConsonant(_ letter: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) && !isVowel(letter)
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
}
