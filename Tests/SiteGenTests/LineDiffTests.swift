import Testing

@testable import SiteGen

@Suite struct LineDiffTests {
  private func diff(_ old: String, _ new: String) -> String {
    LineDiff(from: Array(old.utf8), to: Array(new.utf8)).unified(path: "a.md")
  }

  private func lines(_ numbers: some Sequence<Int>) -> String { numbers.map { "\($0)\n" }.joined() }

  @Test func equalTextsHaveNoDifference() {
    #expect(diff("a\nb\n", "a\nb\n").isEmpty)
    #expect(diff("", "").isEmpty)
  }

  @Test func aChangeIsShownWithThreeLinesAroundIt() {
    #expect(
      diff(lines(1...9), lines(1...4) + "vijf\n" + lines(6...9)) == """
        --- a/a.md
        +++ b/a.md
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +vijf
         6
         7
         8

        """)
  }

  @Test func changesNearEachOtherShareAHunkAndOthersDoNot() {
    let old = lines(1...20)
    let near = diff(old, lines(1...2) + "x\n" + lines(3...8) + lines(10...20))
    #expect(near.contains("@@ -1,12 +1,12 @@\n") && near.count { $0 == "@" } == 4)
    let far = diff(old, "0\n" + lines(1...9) + lines(11...20))
    #expect(
      far.contains("@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n@@ -7,7 +8,6 @@\n 7\n 8\n 9\n-10\n 11\n 12\n 13\n"))
  }

  @Test func aMissingLineBreakAtTheEndIsShown() {
    #expect(
      diff("a\nb", "a\nb\n")
        == "--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n")
  }

  @Test func lineEndsCount() {
    #expect(diff("a\r\n", "a\n") == "--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-a\r\n+a\n")
  }

  @Test func aFileThatWasEmptyBeginsAtLineNought() {
    #expect(diff("", "a\nb\n") == "--- a/a.md\n+++ b/a.md\n@@ -0,0 +1,2 @@\n+a\n+b\n")
    #expect(diff("a\n", "") == "--- a/a.md\n+++ b/a.md\n@@ -1 +0,0 @@\n-a\n")
  }

  @Test func aLineThatMovedIsRemovedAndAdded() {
    #expect(diff("a\nb\nc\nd\n", "b\nc\nd\na\n").hasSuffix("@@ -1,4 +1,4 @@\n-a\n b\n c\n d\n+a\n"))
  }

  @Test func asFewLinesAsPossibleChangeWhereNoLineIsUnique() {
    #expect(
      diff("a\nb\nb\nb\na\n", "b\nb\nb\na\na\nb\n").hasSuffix("@@ -1,5 +1,6 @@\n-a\n b\n b\n b\n a\n+a\n+b\n")
    )
  }

  /// Puts the lines of a difference back together.
  private func applied(_ diff: LineDiff, to old: String) -> String {
    let lines = old.split(separator: "\n", omittingEmptySubsequences: false).map { $0 + "\n" }.dropLast()
    var result = ""
    var next = 0
    for hunk in diff.hunks {
      result += lines[next..<hunk.oldStart].joined()
      next = hunk.oldStart
      #expect(result.count { $0 == "\n" } == hunk.newStart)
      for line in hunk.lines {
        if line.change != .removed { result += line.text }
        if line.change != .added {
          #expect(lines[next] == line.text)
          next += 1
        }
      }
    }
    return result + lines[next...].joined()
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func applyingADifferenceGivesTheNewText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for round in 0..<300 {
      let size = Int.random(in: 0...(round % 40), using: &generator)
      let different = Int.random(in: 1...12, using: &generator)
      let old = lines((0..<size).map { _ in Int.random(in: 0..<different, using: &generator) })
      let new = lines((0..<size).map { _ in Int.random(in: 0..<different, using: &generator) })
      let diff = LineDiff(from: Array(old.utf8), to: Array(new.utf8), context: round % 5)
      #expect(applied(diff, to: old) == new)
    }
  }

  @Test func longTextsWithoutACommonOrderAreComparedAsWell() {
    var generator = SeededGenerator(seed: 1)
    let numbers = Array(0..<20_000)
    for new in [
      numbers.shuffled(using: &generator), numbers.map { $0 % 7 }, numbers.map { -$0 }, numbers.reversed(),
    ] {
      let (old, text) = (lines(numbers), lines(new))
      #expect(applied(LineDiff(from: Array(old.utf8), to: Array(text.utf8)), to: old) == text)
    }
    let (old, new) = (lines(numbers.map { $0 % 7 }), lines(numbers.map { $0 % 5 }))
    #expect(applied(LineDiff(from: Array(old.utf8), to: Array(new.utf8)), to: old) == new)
  }
}
