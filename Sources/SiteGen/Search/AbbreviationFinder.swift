/// Finds in texts which abbreviations they explain: "Basisregistratie Personen (BRP)", or the other way round.
///
/// An explanation counts only where the letters of the abbreviation are the initials of the words, in order. Small
/// words may be passed over, and one letter may stand inside a word, as in compounds: Basis**r**egistratie.
struct AbbreviationFinder {
  /// An abbreviation with the words that it stands for, as a text has them.
  struct Explanation: Hashable {
    let abbreviation: String
    let words: String
  }

  /// A word of a text, or a part of one between hyphens.
  private struct Word {
    /// Its letters, in lower case.
    let letters: [Character]
    /// Where it stands in the text.
    let range: Range<String.Index>

    var isSmall: Bool { AbbreviationFinder.smallWords.contains(String(letters)) }
  }

  private static let smallWords: Set<String> = [
    "aan", "and", "de", "den", "der", "en", "for", "het", "in", "met", "of", "op", "te", "ten", "ter", "the",
    "tot", "van", "voor",
  ]
  /// The number of letters that an abbreviation has.
  private static let lengths = 2...6
  /// The number of bytes between brackets that may explain an abbreviation.
  private static let longestBrackets = 160

  /// Returns the words of an explanation by which two are the same: without small ones, capitals and marks.
  static func significantWords(of words: String) -> [String] {
    words.lowercased().split { !$0.isLetter }.map(String.init).filter { !smallWords.contains($0) }
  }

  /// Returns the explanations in a text, in their order.
  static func explanations(in text: String) -> [Explanation] {
    // Most texts have no brackets; bytes tell so at once.
    guard text.utf8.contains(0x28) else { return [] }
    var found: [Explanation] = []
    let bytes = text.utf8
    var rest = bytes[...]
    while let open = rest.firstIndex(of: 0x28) {
      rest = rest[bytes.index(after: open)...]
      guard let close = rest.prefix(longestBrackets).firstIndex(where: { $0 == 0x29 || $0 == 0x28 }),
        bytes[close] == 0x29
      else { continue }
      let inside = text[rest.startIndex..<close]
      let before = text[..<open]
      let explanation =
        explanation(of: inside, behind: before) ?? explanation(in: inside, behind: before)
      if let explanation { found.append(explanation) }
    }
    return found
  }

  /// Reads "words (abbreviation)".
  private static func explanation(of name: Substring, behind before: Substring) -> Explanation? {
    guard isAbbreviation(name), before.last == " " else { return nil }
    // An initial for each letter, small words between them, and one word more to end on.
    let words = words(atEndOf: before.dropLast(), most: 2 * name.count)
    guard let start = start(of: name, in: words), let last = words.last else { return nil }
    return Explanation(
      abbreviation: String(name), words: String(before[words[start].range.lowerBound..<last.range.upperBound])
    )
  }

  /// Reads "abbreviation (words)".
  private static func explanation(in content: Substring, behind before: Substring) -> Explanation? {
    guard before.last == " ",
      let name = words(atEndOf: before.dropLast(), most: 1).last.map({ before[$0.range] }),
      isAbbreviation(name)
    else { return nil }
    let words = words(atEndOf: content, most: 2 * name.count)
    guard words.first?.range.lowerBound == content.startIndex, start(of: name, in: words) == 0 else {
      return nil
    }
    return Explanation(abbreviation: String(name), words: String(content))
  }

  /// Whether a text looks like an abbreviation: VNG, Wmo.
  private static func isAbbreviation(_ text: Substring) -> Bool {
    lengths.contains(text.utf8.count) && text.first.map { $0.isUppercase } ?? false
      && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
  }

  /// Returns the last words of a text, of those that nothing but spaces and hyphens stand between.
  private static func words(atEndOf text: Substring, most: Int) -> [Word] {
    var words: [Word] = []
    var end = text.endIndex
    while words.count < most {
      var start = end
      while start > text.startIndex, text[text.index(before: start)].isLetter {
        start = text.index(before: start)
      }
      guard start < end else { break }
      words.append(Word(letters: Array(text[start..<end].lowercased()), range: start..<end))
      guard start > text.startIndex else { break }
      end = text.index(before: start)
      guard text[end] == " " || text[end] == "-" else { break }
    }
    return words.reversed()
  }

  /// Returns the word with which the words of an abbreviation begin that end with the last one; `nil` when they do not
  /// stand there.
  private static func start(of name: Substring, in words: [Word]) -> Int? {
    let letters = Array(name.lowercased())
    // A name such as Wmo has no letters to spare: it looks like any word with a capital.
    let isInCapitals = name.utf8.allSatisfy { $0 < 0x61 }

    /// Returns the first word when the letters up to some letter are found in the words up to some word.
    func match(word: Int, letter: Int, inner: Int, count: Int) -> Int? {
      if letter < 0 { return count >= 2 ? word + 1 : nil }
      guard word >= 0 else { return nil }
      let candidate = words[word]
      if candidate.isSmall, word < words.count - 1,
        let start = match(word: word - 1, letter: letter, inner: inner, count: count)
      {
        return start
      }
      if candidate.letters.first == letters[letter],
        let start = match(word: word - 1, letter: letter - 1, inner: inner, count: count + 1)
      {
        return start
      }
      if inner > 0, letter > 0, candidate.letters.first == letters[letter - 1],
        candidate.letters.dropFirst().contains(letters[letter]),
        let start = match(word: word - 1, letter: letter - 2, inner: inner - 1, count: count + 1)
      {
        return start
      }
      return nil
    }
    return match(word: words.count - 1, letter: letters.count - 1, inner: isInCapitals ? 1 : 0, count: 0)
  }
}
