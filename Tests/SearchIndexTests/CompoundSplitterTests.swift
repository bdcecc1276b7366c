import Testing

@testable import SearchIndex

struct CompoundSplitterTests {
  @Test func aCompoundHasItsPiecesAndTheirRuns() throws {
    let form = Array("schuldhulpverlening".utf8)
    let pieces = try #require(CompoundSplitter(forms: [], language: "dutch").pieces(of: form[...]))
    #expect(
      pieces.spans.map { String(decoding: form[$0], as: UTF8.self) }
        == ["schuld", "schuldhulp", "hulp", "hulpverlening", "verlening"])
  }
}
