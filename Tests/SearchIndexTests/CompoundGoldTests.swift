import Testing

@testable import SearchIndex

/// How well compounds are divided, over a table in two halves: the lists of Tools/dutch-words were written with
/// the faults of half 0 in view.
struct CompoundGoldTests {
  @Test func theTableHasManyWordsOfBothKinds() {
    let gold = CompoundGold.read()
    #expect(gold.compounds.count >= 400 && gold.whole.count >= 400)
    let words = gold.compounds.map { $0.filter(\.isLetter) } + gold.whole
    #expect(Set(words).count == words.count)
  }

  @Test(arguments: [UInt64(0), 1], [false, true])
  func partsOfCompoundsAreFoundAndOthersAreNot(half: UInt64, knowsASite: Bool) {
    let gold = CompoundGold.read()
    let splitter = CompoundSplitter(forms: knowsASite ? gold.siteForms : [], language: "dutch")
    let score = gold.score(of: splitter, half: half)
    let faults = score.faults.joined(separator: "\n")
    #expect(score.precision >= 0.97, "\(score.precision)\n\(faults)")
    #expect(score.recall >= 0.93, "\(score.recall)\n\(faults)")
  }
}
