import Foundation
import Testing
import YAML

@testable import SiteGen

/// How texts are written in canonical front matter; the join form in the browser is tested with the same table.
@Suite struct ScalarWritingTests {
  struct Case: Decodable, Sendable {
    let text: String
    let yaml: String
  }

  struct Table: Decodable {
    let lines: [Case]
    let blocks: [Case]

    /// The table in `Tests/Shared`.
    static let shared: Table? = {
      let file = TestProject.repositoryFolder.appendingPathComponent("Tests/Shared/scalars.json")
      return TestProject.contents(of: file).flatMap { try? JSONDecoder().decode(Table.self, from: $0) }
    }()
  }

  /// The scalars that libyaml reads in a text of `key: value` lines and lists, in order, without the keys.
  private func values(_ yaml: String) -> [String] {
    let parse = YAMLParser.parse(Array(yaml.utf8))
    guard parse.issues.isEmpty else { return ["\(parse.issues)"] }
    return (parse.root?.mapping ?? []).flatMap { pair in
      (pair.value.sequence ?? [pair.value]).map { $0.isNull ? "nothing" : $0.scalar?.text ?? "no scalar" }
    }
  }

  private func written(_ text: String) -> String {
    let field = CommentedItem(
      key: "veld", above: [], behind: nil, value: .scalar(YAMLScalar(text: text, style: .doubleQuoted)))
    return FrontMatterWriter.lines(of: CommentedFrontMatter(top: [], fields: [field], bottom: []))
      .joined(separator: "\n")
  }

  @Test func theTableIsAsLongAsItWas() throws {
    let table = try #require(Table.shared)
    #expect(table.lines.count >= 110 && table.blocks.count >= 20)
  }

  @Test(arguments: Table.shared?.lines ?? [])
  func aTextIsWrittenAndReadBackAsInTheTable(row: Case) {
    #expect(YAMLExample.quotedIfNeeded(row.text) == row.yaml)
    #expect(
      Array(values("a: \(row.yaml)\nb:\n  - \(row.yaml)\n").joined(separator: "|").utf8)
        == Array("\(row.text)|\(row.text)".utf8))
  }

  @Test(arguments: Table.shared?.blocks ?? [])
  func aTextOfSeveralLinesIsWrittenAndReadBackAsInTheTable(row: Case) {
    #expect(written(row.text) == "veld: \(row.yaml)")
    #expect(values("veld: \(row.yaml)\nna: x\n") == [row.text, "x"])
  }

  @Test func quotesAreOnlyUsedWhereTheyMustBe() throws {
    for row in try #require(Table.shared).lines where row.yaml != row.text {
      if row.text.unicodeScalars.contains(where: YAMLExample.isInvisible) { continue }
      #expect(values("a: \(row.text)\n") != [row.text], "\(row.text)")
    }
  }

  private static let pieces: [String] = [
    "a", "Z", "0", " ", "  ", "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"",
    "%", "@", "`", "~", "\\", "=", "<<", "---", "...", "null", "é", "e\u{301}", "🏛️", "\u{A0}", "\t", "\n",
    "\r",
    "\u{0}", "\u{7}", "\u{1B}", "\u{7F}", "\u{80}", "\u{85}", "\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}",
    "\u{FFFD}",
    "\u{FFFE}", "\u{FFFF}", "\u{1FFFF}", ": ", " #", "- ", "\n\n", "\n ", " \n", "\n---\n",
  ]

  private func random(using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...6, using: &generator)).map { _ in
      Self.pieces.randomElement(using: &generator) ?? ""
    }.joined()
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func anyTextIsReadBackAsItWas(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<5_000 {
      let text = random(using: &generator)
      let line = YAMLExample.quotedIfNeeded(text)
      #expect(!line.contains("\n"))
      let inBrackets = YAMLExample.quotedIfNeededInBrackets(text)
      let found = values("a: \(line)\nb: \(line) # x\nc:\n  - \(line)\nd: [\(inBrackets), \(inBrackets)]\n")
      #expect(
        found.map { Array($0.utf8) } == Array(repeating: Array(text.utf8), count: 5),
        "\(text.debugDescription)")
      let block = values("\(written(text))\nna: x\n")
      #expect(block.map { Array($0.utf8) } == [Array(text.utf8), [0x78]], "\(text.debugDescription)")
    }
  }
}
