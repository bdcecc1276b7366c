/// Names with what stands for them, to be recognised in texts word by word.
struct SynonymTable: Sendable {
  /// A way to write a name, and the words by which a document with it is found as well.
  struct Pattern: Sendable {
    /// The words of the name, as numbers of `words`.
    let words: [Int32]
    /// The forms of the other side.
    let targets: [[UInt8]]
  }

  /// The number of a word that stands in no name.
  static let none: Int32 = -1

  /// The words of all names.
  private var words = FormTable()
  private var patterns: [Pattern] = []
  /// For each word the patterns that begin with it.
  private var patternsOfFirst: [[Int32]] = []

  /// Whether there is nothing to recognise.
  var isEmpty: Bool { patterns.isEmpty }

  init(_ synonyms: [SearchSynonym]) {
    for synonym in synonyms {
      let others = synonym.others.map(Name.init)
      let name = Name(synonym.name)
      add(name, targets: others.flatMap(\.forms))
      for other in others { add(other, targets: name.forms) }
    }
  }

  /// Returns the number of a word, `none` if it stands in no name.
  func word(_ form: ArraySlice<UInt8>) -> Int32 { words.find(form).map(Int32.init) ?? Self.none }

  /// Returns the numbers of the patterns that begin with a word.
  func patterns(beginningWith word: Int32) -> [Int32] {
    word == Self.none ? [] : patternsOfFirst[Int(word)]
  }

  subscript(pattern: Int32) -> Pattern { patterns[Int(pattern)] }

  private mutating func add(_ name: Name, targets: [[UInt8]]) {
    for writing in name.writings where !writing.isEmpty && !targets.isEmpty && targets != name.forms {
      let numbers = writing.map { Int32(words.id(of: $0[...])) }
      while patternsOfFirst.count < words.count { patternsOfFirst.append([]) }
      patternsOfFirst[Int(numbers[0])].append(Int32(patterns.count))
      patterns.append(Pattern(words: numbers, targets: targets))
    }
  }

  /// A name, as read by the tokenizer.
  private struct Name {
    /// All tokens, wholes as well as parts.
    private(set) var forms: [[UInt8]] = []
    /// The words as they follow each other: by parts, and if it is a single run with parts also whole.
    private(set) var writings: [[[UInt8]]] = [[]]

    init(_ name: String) {
      var tokenizer = Tokenizer()
      var name = name
      var runs: [Tokenizer] = []
      name.withUTF8 { utf8 in
        while tokenizer.next(in: utf8) { runs.append(tokenizer) }
      }
      for run in runs {
        if run.hasWhole { forms.append(run.bytes) }
        guard run.hasParts else {
          writings[0].append(run.bytes)
          continue
        }
        let parts = run.parts.map { Array(run.bytes[$0.range]) }
        forms += parts
        writings[0] += parts
        if runs.count == 1, run.hasWhole { writings.append([run.bytes]) }
      }
    }
  }
}
