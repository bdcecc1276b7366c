import Markdown
import Testing

@Suite("Parsing")
struct RobustnessTests {
  @Test(
    "stops at what is nested too deep",
    arguments: [
      String(repeating: "> ", count: 300) + "a", String(repeating: "- ", count: 300) + "a",
      String(repeating: ">", count: 300), String(repeating: "1. ", count: 300) + "a",
      String(repeating: "*a **a ", count: 300) + String(repeating: "a** a*", count: 300),
      (0..<150).map { String(repeating: "  ", count: $0) + "- a\n" }.joined(),
    ])
  func nesting(_ text: String) {
    let document = parse(text)
    #expect(document.findings.map(\.kind) == [.nestingTooDeep])
    #expect(rendered(document).count < text.count * 20)
  }

  @Test("renders what is nested deeply, but not too deep")
  func deep() {
    let document = parse(String(repeating: "> ", count: 98) + "a")
    #expect(document.findings.isEmpty)
    #expect(rendered(document).contains("<p>a</p>"))
  }

  @Test(
    "refuses what would take long",
    arguments: [
      ("|" + repeated("x|", 8_000) + "\n|" + repeated("-|", 8_000), .table),
      ("|" + repeated("x|", 200) + "\n|" + repeated("-|", 200) + "\n" + repeated("a\n", 4_000), .table),
      (
        repeated(
          "|" + repeated("x|", 100) + "\n|" + repeated("-|", 100) + "\n" + repeated("a\n", 50) + "\n", 50),
        .table
      ),
      (repeated("a|a\n-|-|-\n", 3_000), .table), (repeated("![[]() ", 3_000), .image),
      ("x" + repeated("<? ", 6_000), .rawHTML), ("x" + repeated("<![CDATA[ ", 3_000), .rawHTML),
      ("http://a.nl/" + repeated(")", 3_000), .address), (repeated("a@a.b_", 1_000), .address),
      (repeated("http://a.nl/<", 1_000), .address),
      ("[a]: /" + repeated("x", 5_000) + "\n\n" + repeated("[a]", 5_000), .definition),
      (repeated("- ", 90) + "a\n" + repeated("\n", 120_000), .nesting),
    ] as [(String, MarkdownFinding.Construct)])
  func refusals(_ text: String, _ construct: MarkdownFinding.Construct) {
    let document = parse(text)
    #expect(document.findings.map(\.kind) == [.tooComplex(construct)])
    #expect(document.html.bytes.isEmpty)
  }

  @Test("renders large documents of the usual kind")
  func large() {
    let table = "| a | b | c |\n|---|---|---|\n" + repeated("| x | [y](z) | w |\n", 2_000)
    let list = repeated("- [a](b) en ![c](d) (https://e.nl/f) x@y.nl\n", 200)
    let code = "```\n" + repeated("a || b[c]: <!x> - - -\n", 500) + "```\n"
    let document = parse(
      repeated("## Kop\n\nTekst [a]\n\n", 300) + table + "\n" + list + "\n" + code + "\n[a]: /b\n")
    #expect(document.findings.isEmpty)
    #expect(document.links.count == 300 + 2_000 + 600)
  }

  @Test("of any bytes ends, with well-formed output, and tells the same without it", arguments: 0..<400)
  func randomBytes(_ seed: UInt64) {
    var generator = SplitMix(state: seed)
    let pieces: [String] = [
      "[", "]", "(", ")", "![", "`", "``", "*", "**", "_", "~~", "<", ">", "<!--", "-->", "<b>", "\\",
      "&amp;", "&#0;",
      "|", "\n|-|-|\n", "\n", "\r\n", "\r", "\n\n", "    ", "- ", "- [x] ", "1. ", "> ", "# ", "\n===\n",
      "```\n",
      "[^1]", "[^1]: ", "[a]: b\n", "http://a.nl", "www.a.nl", "a@b.nl", "é", "\u{FEFF}", "\0", "woord", " ",
      "\t",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<80 {
      if generator.next() % 12 == 0 { bytes.append(UInt8(truncatingIfNeeded: generator.next())) }
      bytes.append(contentsOf: pieces[Int(generator.next() % UInt64(pieces.count))].utf8)
    }
    let document = MarkdownDocument(parsing: bytes)
    var open: [Substring] = []
    for match in rendered(document).matches(of: /<(\/?)([a-z0-9]+)[^>]*?(\/?)>/) {
      if match.1 == "/" {
        #expect(open.popLast() == match.2)
      } else if match.3.isEmpty {
        open.append(match.2)
      }
    }
    #expect(open.isEmpty)
    #expect(document == MarkdownDocument(parsing: bytes[...]))
    let unrendered = MarkdownDocument(parsing: bytes, options: MarkdownOptions(rendersHTML: false))
    #expect(unrendered.html.bytes.isEmpty && unrendered.html.holes.isEmpty)
    #expect(unrendered.headings == document.headings && unrendered.sections == document.sections)
    #expect(unrendered.links == document.links && unrendered.images == document.images)
    #expect(unrendered.findings == document.findings)
  }

  @Test("gives the same on many threads at once")
  func threads() async {
    let texts = (0..<40).map {
      "\($0) www.a.nl ~~b~~ http://c.nl d@e.nl\n\n|f|\n|-|\n|~g~ www.h.nl|\n\n- [ ] i[^1]\n\n[^1]: www.j.nl "
        + ($0 % 2 == 0 ? "~" : "")
    }
    let plain = texts.map { $0.replacing("~", with: "") }
    let all = texts + plain
    let expected = all.map { render($0) }
    #expect(expected[0].matches(of: /<a href="http/).count == 4)
    #expect(expected[0].matches(of: /<del>/).count == 2)
    await withTaskGroup(of: [String].self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<10).flatMap { _ in all.map { render($0) } } }
      }
      for await results in group {
        #expect(results == Array(repeating: expected, count: 10).flatMap { $0 })
      }
    }
  }
}

private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

/// A generator of random numbers that gives the same ones for the same seed.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
