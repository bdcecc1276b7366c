import Testing
import YAML

/// A small generator with a fixed seed, so that a failure can be repeated.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct YAMLRandomBytesTests {
  @Test(arguments: 0..<8 as Range<UInt64>)
  func anyBytesGiveAnOutcome(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    for _ in 0..<1_000 {
      let bytes = (0..<Int.random(in: 0...200, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let parse = YAMLParser.parse(bytes)
      #expect(parse.root == nil || parse.issues.allSatisfy { !$0.kind.endsParse })
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func anySoupOfYAMLGivesAnOutcomeWithMarksInTheText(seed: UInt64) {
    let pieces = [
      "a", "b: ", "- ", "? ", ": ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ",", "&x ", "*x", "!t ", "'",
      "\"",
      "|\n", ">-\n", "#", "---\n", "...\n", "%TAG ! x\n", "é", "🏛", "\r\n", "\r", "\t", "\u{85}", "\u{2028}",
      "\\", "~",
    ]
    var generator = SeededGenerator(state: seed)
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      let parse = parse(text)
      let lineCount = text.unicodeScalars.count { "\n\r\u{85}\u{2028}".unicodeScalars.contains($0) } + 1
      for issue in parse.issues {
        #expect(issue.mark.line < lineCount && issue.mark.column <= text.unicodeScalars.count, "\(text)")
      }
    }
  }
}

extension YAMLIssue.Kind {
  fileprivate var endsParse: Bool {
    switch self {
    case .syntax, .tooDeep, .tooManyNodes, .secondDocument, .invalidUTF8, .controlCharacter: true
    case .anchor, .alias, .tag, .duplicateKey, .keyIsNotScalar: false
    }
  }
}
