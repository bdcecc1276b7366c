import Testing

@testable import SiteGen

@Suite struct MarkdownSlipTests {
  @Test(arguments: [
    "\u{A0}\n---", "    \u{A0}", "\u{A0}\n\u{A0}\n--", "\t\u{3000}", "\u{2003}\u{2003}", "\u{B}", "-\u{A0}",
    "**\u{A0}",
  ])
  func aLineOfStrangeSpacesIsNoSlip(body: String) {
    let bytes = Array("---\ntitel: a\n---\n\n\(body)\n".utf8)
    let text = SourceText(path: "Content/pilots/a.md", bytes: bytes)
    let found = MarkdownSlips.check(text, linesAboveBody: 3)
    #expect(found.allSatisfy { $0.message.nl.contains("kop") }, "\(found.map(\.message.nl))")
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "[", "<", "`", "(", ")[", "](", "[a](", "@", "o\ta\no a\n", "• a\n", "ab. ", "0", "*", "**a", "-", "a.",
    ])
  func aLongRowOfMarksTakesNoTimeInItsSquare(mark: String) {
    let body = String(repeating: mark, count: 60_000 / mark.utf8.count)
    let bytes = Array("---\ntitel: a\n---\n\(body)\n".utf8)
    let text = SourceText(path: "Content/pilots/a.md", bytes: bytes)
    _ = MarkdownSlips.check(text, linesAboveBody: 3)
    _ = TextHints(text: text, linesAboveBody: 3, summary: nil, abbreviations: []).check()
  }
}
