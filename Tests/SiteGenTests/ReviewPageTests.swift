import Testing

@testable import SiteGen

@Suite struct ReviewPageTests {
  private let entries = ReviewPage.Unit(one: "blad", many: "bladen")
  private let messages = ReviewPage.Unit(one: "melding", many: "meldingen")

  private func page(limit: Int) -> ReviewPage {
    ReviewPage(limit: limit, conjunction: "en") { "\nNiet: \($0).\n" }
  }

  @Test func `a report that fits is whole, and says nothing of its length`() {
    var page = page(limit: 4_000)
    page.add("# Kop\n")
    page.addSection("## A\n", ["een\n", "twee\n"], entries, closing: "</einde>\n")
    page.addSection("## Leeg\n", [], messages)
    #expect(page.finished() == "# Kop\n## A\neen\ntwee\n</einde>\n")
  }

  @Test(arguments: [700, 1_000, 1_500, 2_345, 5_000])
  func `a report never becomes longer than it may, and says what was left out`(limit: Int) {
    var page = page(limit: limit)
    let part = String(repeating: "é", count: 50) + "\n"
    page.addSection("## A\n", Array(repeating: part, count: 40), entries, closing: "</a>\n")
    page.addSection("## B\n", Array(repeating: part, count: 40), messages)
    page.addSection("## C\n", Array(repeating: part, count: 40), entries)
    let text = page.finished()
    #expect(text.utf8.count <= limit)
    #expect(text.contains("## A") == text.contains("</a>"))
    let written = text.count { $0 == "é" } / 50
    let omitted = text.split(whereSeparator: { !$0.isNumber }).compactMap { Int($0) }.reduce(0, +)
    #expect(written + omitted == 120)
  }

  @Test func `parts that are left out are counted by what they are`() {
    var page = page(limit: 700)
    page.addSection("", [String(repeating: "x", count: 200)], entries)
    page.addSection("", ["a", String(repeating: "x", count: 200), "b"], messages)
    page.addSection("", [String(repeating: "x", count: 200)], entries)
    #expect(page.finished() == "ab\nNiet: 2 bladen en 1 melding.\n")
  }

  @Test func `a section leaves room for the others when it has a share`() {
    var page = page(limit: 4_000)
    let part = String(repeating: "x", count: 99) + "\n"
    page.addSection("", Array(repeating: part, count: 100), messages, share: 0.4)
    page.addSection("", ["de rest\n"], entries)
    let text = page.finished()
    #expect(text.count { $0 == "x" } == 16 * 99)
    #expect(text.hasSuffix("de rest\n\nNiet: 84 meldingen.\n"))
  }
}
