import Testing
import YAML

@testable import SiteGen

@Suite struct SourceTextTests {
  private func text(_ text: String) -> SourceText { SourceText(path: "x.md", bytes: Array(text.utf8)) }

  @Test(arguments: [
    ("abc", 1, 3, 3),
    ("é: x", 1, 4, 3),
    ("e\u{301}: x", 1, 5, 3),
    ("👩‍👩‍👧 x", 1, 20, 3),
    ("🇳🇱x", 1, 9, 2),
    ("a\r\nbé c\r\n", 2, 5, 4),
    ("abc", 1, 99, 4),
    ("abc", 9, 1, 1),
  ])
  func aColumnInBytesBecomesOneInCharacters(string: String, line: Int, column: Int, expected: Int) {
    #expect(
      text(string).position(line: line, utf8Column: column) == SourcePosition(line: line, column: expected))
  }

  @Test(arguments: [
    ("é: x", 0, 3, 0, 1, 4), ("e\u{301}: x", 0, 4, 0, 1, 4), ("---\n👩‍👩‍👧: x", 0, 7, 1, 2, 4),
    ("a\r\nb: c", 1, 3, 0, 2, 4), ("a", 5, 0, 0, 6, 1), ("a", 0, 9, 0, 1, 2),
  ])
  func aColumnInCodePointsBecomesOneInCharacters(
    string: String, line: Int, column: Int, above: Int, expectedLine: Int, expectedColumn: Int
  ) {
    #expect(
      text(string).position(YAMLMark(line: line, column: column), lineOffset: above)
        == SourcePosition(line: expectedLine, column: expectedColumn))
  }

  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (2, 1, 3), (4, 2, 1), (6, 2, 2), (7, 3, 1), (8, 3, 2), (99, 3, 2),
  ])
  func anOffsetBecomesALineAndAColumn(offset: Int, line: Int, column: Int) {
    #expect(text("ab\r\né\nx").position(ofOffset: offset) == SourcePosition(line: line, column: column))
  }

  @Test func linesAreCountedAndCutWithoutTheirBreaks() {
    let text = text("a\r\n\nb\n")
    #expect(text.lineCount == 4)
    #expect((1...5).map { String(decoding: text.line($0), as: UTF8.self) } == ["a", "", "b", "", ""])
    #expect((1...5).map { text.offset(ofLine: $0) } == [0, 3, 4, 6, 6])
    #expect(text.line(0).isEmpty)
  }
}
