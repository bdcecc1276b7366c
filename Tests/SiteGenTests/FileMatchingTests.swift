import Testing

@testable import SiteGen

@Suite struct FileMatchingTests {
  private func match(_ base: [String: String], _ head: [String: String]) -> [String] {
    let files = { (texts: [String: String]) in
      texts.sorted { $0.key < $1.key }.map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    }
    let matching = FileMatching(base: files(base), head: files(head))
    return matching.unchanged.map { "= \($0.head.path)" } + matching.changed.map { "~ \($0.head.path)" }
      + matching.moved.map { "\($0.base.path) > \($0.head.path)" } + matching.removed.map { "- \($0.path)" }
      + matching.added.map { "+ \($0.path)" }
  }

  private let verse =
    "Eerste regel van een tekst.\nTweede regel van een tekst.\nDerde regel.\nVierde regel.\n"

  @Test func `a file with the same path is the same file, whatever it says`() {
    #expect(match(["a": "x", "b": "y"], ["a": "x", "b": "heel anders"]) == ["= a", "~ b"])
  }

  @Test func `other ends of lines are no change`() {
    #expect(match(["a": "x\ny\n"], ["a": "x\r\ny\r\n"]) == ["= a"])
  }

  @Test func `a file with the same bytes has moved`() {
    #expect(match(["oud": verse], ["nieuw": verse]) == ["oud > nieuw"])
    #expect(match(["a": verse, "b": verse], ["c": verse]) == ["a > c", "- b"])
  }

  @Test func `a file that says much the same has moved`() {
    let changed = verse.replacing("Derde regel", with: "Een heel andere regel")
    #expect(match(["oud": verse], ["nieuw": changed]) == ["oud > nieuw"])
    // A change in one sentence of a long paragraph leaves the others.
    let paragraph = "Een zin over vegen. Een zin over straten. Een zin over afval. Een zin over sensoren."
    let other = paragraph.replacing("straten", with: "pleinen")
    #expect(match(["oud": paragraph], ["nieuw": other]) == ["oud > nieuw"])
  }

  @Test func `files that share less than half are two files`() {
    #expect(
      match(["oud": verse], ["nieuw": "Derde regel.\nIets nieuws over heel andere dingen.\n"]) == [
        "- oud", "+ nieuw",
      ])
    #expect(match(["oud": ""], ["nieuw": ""]) == ["- oud", "+ nieuw"])
  }

  @Test func `the most alike go together, and then those with the same name`() {
    let near = verse.replacing("Derde", with: "Vijfde")
    #expect(match(["a": verse, "b": "anders\n" + verse], ["c": near]) == ["a > c", "- b"])
    let base = ["x/a.md": verse + "p\n", "x/b.md": verse + "q\n"]
    #expect(
      match(base, ["y/a.md": verse + "s\n", "y/b.md": verse + "r\n"]) == [
        "x/a.md > y/a.md", "x/b.md > y/b.md",
      ])
  }

  @Test func `what all files share does not keep a renamed folder apart`() {
    var base: [String: String] = [:]
    var head: [String: String] = [:]
    for number in 0..<200 {
      let text = "---\nfase: idee\n---\n## Wat is het?\nPilot nummer \(number) over onderwerp \(number).\n"
      base["pilots/p\(number).md"] = text
      head["proeven/p\(number).md"] = text + "Een regel erbij.\n"
    }
    let found = match(base, head)
    #expect(found.count == 200)
    #expect(
      found.allSatisfy {
        $0.replacing("pilots/", with: "").replacing("proeven/", with: "").split(separator: " ").count == 3
      })
    #expect(found.contains("pilots/p7.md > proeven/p7.md"))
  }
}
