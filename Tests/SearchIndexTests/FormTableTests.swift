import Testing

@testable import SearchIndex

struct FormTableTests {
  @Test func aWordKeepsItsNumber() {
    var table = FormTable()
    let words = (0..<20_000).map { Array("woord\($0 * 7919 % 100_003)".utf8)[...] }
    let first = words.map { table.id(of: $0) }
    let second = words.map { table.id(of: $0) }
    #expect(first == Array(0..<20_000))
    #expect(second == first)
    #expect(table.count == 20_000)
    #expect(table[123].elementsEqual(words[123]))
  }

  @Test func wordsAreSortedByTheirBytes() {
    var table = FormTable()
    let words = [
      "b", "a", "gemeente", "gemeenten", "gemeentehuis", "gemeent", "", "é", "abcdefgh", "abcdefgha",
    ]
    for word in words { _ = table.id(of: Array(word.utf8)[...]) }
    let sorted = table.sorted().map { String(decoding: table[$0], as: UTF8.self) }
    #expect(
      sorted == [
        "", "a", "abcdefgh", "abcdefgha", "b", "gemeent", "gemeente", "gemeentehuis", "gemeenten", "é",
      ])
  }
}
