import Testing
import YAML

@Suite struct YAMLPositionTests {
  @Test func columnsCountCodePoints() throws {
    let root = try #require(parse("ëën: 'naïef' # 🏛\n🏛️: \"x\"\n").root)
    let pairs = try #require(root.mapping)
    #expect(pairs[0].key.start == at(0, 0) && pairs[0].key.end == at(0, 3))
    #expect(pairs[0].value.start == at(0, 5) && pairs[0].value.end == at(0, 12))
    // The building is two code points: the picture and a variation selector.
    #expect(pairs[1].key.end == at(1, 2))
    #expect(pairs[1].value.start == at(1, 4))
  }

  @Test func carriageReturnsCountOnceWithTheirLineFeed() throws {
    let text = "a: 1\r\nb:\r\n  - twee\r\nc: |\r\n  x\r\n"
    let root = try #require(parse(text).root)
    #expect(root["b"]?.sequence?.first?.start == at(2, 4))
    #expect(root["c"]?.start == at(3, 3))
    #expect(root["c"]?.scalar?.text == "x\n")
  }

  @Test func anEmptyValueStandsAfterItsColon() {
    let root = parse("titel:\nb: 1\n").root
    #expect(root?["titel"]?.start == at(0, 6))
    #expect(root?["titel"]?.end == at(0, 6))
  }

  @Test func blocksEndWhereTheirLastChildEnds() throws {
    let root = try #require(parse("a:\n  - een\n  - twee\n\n# einde\nb: [x, y]\n\n\n").root)
    #expect(root["a"]?.start == at(1, 2))
    #expect(root["a"]?.end == at(2, 8))
    #expect(root["b"]?.start == at(5, 3))
    #expect(root["b"]?.end == at(5, 9))
    #expect(root.start == at(0, 0) && root.end == at(5, 9))
  }

  @Test func aByteOrderMarkIsNotCounted() {
    #expect(parse("\u{FEFF}a: 1").root?["a"]?.start == at(0, 3))
  }

  @Test func marksAreOrderedByLineThenColumn() {
    #expect([at(1, 0), at(0, 9), at(0, 2)].sorted() == [at(0, 2), at(0, 9), at(1, 0)])
  }
}
