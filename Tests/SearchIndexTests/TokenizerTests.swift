import Testing

@testable import SearchIndex

struct TokenizerTests {
  struct Case: Decodable, Sendable {
    let text: String
    let runs: [[String]]
  }

  static func cases() -> [Case] { (try? TestFixtures.decode([Case].self, from: "tokens.json")) ?? [] }

  @Test func theTableOfTokensIsThere() {
    #expect(Self.cases().count > 20)
  }

  @Test(arguments: cases())
  func aTextGivesItsTokens(_ table: Case) {
    #expect(Self.tokens(table.text) == table.runs)
  }

  @Test func aRunKnowsWhereItsPartsStandInTheText() {
    let text = "In ’s-Hertogenbosch."
    let sources = Self.runs(text).map { run in
      run.parts.map { String(decoding: Array(text.utf8)[$0.source], as: UTF8.self) }
    }
    #expect(sources == [["In"], ["s", "Hertogenbosch"]])
  }

  @Test func aLongTokenIsCutAtSixtyFourBytes() {
    #expect(Self.tokens(String(repeating: "x", count: 1000)) == [[String(repeating: "x", count: 64)]])
    // The letter is of three bytes, so the 22nd does not fit and a later small one does.
    #expect(
      Self.tokens(String(repeating: "東", count: 22) + "x") == [[String(repeating: "東", count: 21) + "x"]])
  }

  @Test func aLongRunHasNoWhole() {
    let part = String(repeating: "y", count: 40)
    #expect(Self.tokens("\(part)-\(part)") == [[part, part]])
  }

  @Test func anyTextIsReadToItsEnd() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 0..<60, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      for run in Self.runs(String(decoding: bytes, as: UTF8.self)) {
        #expect(!run.parts.isEmpty && run.parts.allSatisfy { !$0.range.isEmpty && !$0.source.isEmpty })
        #expect(run.parts.reduce(0) { $0 + $1.range.count } == run.bytes.count)
      }
    }
  }

  /// The tokens of each run: the whole, then the parts.
  static func tokens(_ text: String) -> [[String]] {
    runs(text).map { run in
      (run.hasWhole ? [String(decoding: run.bytes, as: UTF8.self)] : [])
        + (run.hasParts ? run.parts.map { String(decoding: run.bytes[$0.range], as: UTF8.self) } : [])
    }
  }

  private static func runs(_ text: String) -> [Tokenizer] {
    var text = text
    return text.withUTF8 { utf8 in
      var runs: [Tokenizer] = []
      var tokenizer = Tokenizer()
      while tokenizer.next(in: utf8) { runs.append(tokenizer) }
      return runs
    }
  }
}
