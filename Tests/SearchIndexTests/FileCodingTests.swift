import Testing

@testable import SearchIndex

struct FileCodingTests {
  @Test func whatIsWrittenIsRead() throws {
    let numbers = [0, 1, 127, 128, 16_383, 16_384, 2_097_151, 4_294_967_295]
    var writer = ByteWriter()
    for number in numbers { writer.append(number: number) }
    writer.append(text: "één")
    writer.append(hash: 0x0123_4567_89ab_cdef)
    writer.append(form: Array("gemeenten".utf8), after: Array("gemeentehuis".utf8))
    writer.append(rising: [3, 3, 900])

    var reader = try ByteReader(writer.file(.cards), kind: .cards, name: "x")
    for number in numbers { #expect(try reader.number() == number) }
    #expect(try reader.text() == "één")
    #expect(try reader.hash() == 0x0123_4567_89ab_cdef)
    #expect(try reader.form(after: Array("gemeentehuis".utf8)) == Array("gemeenten".utf8))
    #expect(try reader.rising(3, below: 901) == [3, 3, 900])
    #expect(throws: SearchIndexError.corrupt(file: "x")) { try reader.byte() }
  }

  @Test func aFileOfAnotherKindIsCorrupt() {
    let file = ByteWriter().file(.cards)
    #expect(throws: SearchIndexError.corrupt(file: "x")) { try ByteReader(file, kind: .facet, name: "x") }
  }

  @Test func aLaterVersionIsNotRead() {
    var file = Array(ByteWriter().file(.cards).dropLast(4))
    file[3] = 9
    let checksum = ContentHash.checksum(file)
    file += stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: checksum >> UInt32($0)) }
    #expect(throws: SearchIndexError.unsupportedVersion(9)) { try ByteReader(file, kind: .cards, name: "x") }
  }

  @Test func hashesAreThoseOfTheAlgorithm() {
    #expect(ContentHash.hash(Array("foobar".utf8)) == 0x8594_4171_f739_67e8)
    #expect(ContentHash.checksum("foobar".utf8) == 0xbf9c_f968)
    #expect(ContentHash.name(0xff) == "00000000000000ff")
  }

  @Test func anImpactIsWithinFourPercentOfTheWeight() {
    for weight in stride(from: 0.05, to: 900, by: 0.37) {
      let value = Impact.value(Impact.code(weight))
      #expect(abs(value - weight) / weight < 0.04, "\(weight) became \(value)")
    }
    #expect(Impact.value(Impact.code(0)) > 0)
    #expect(Impact.code(1e9) == 255)
    #expect((0...255).allSatisfy { Impact.code(Impact.value(UInt8($0))) == UInt8($0) })
  }

  @Test func occurrencesAreCountedPerClassUpToItsLimit() {
    var counts = FieldCounts(packed: 0)
    for _ in 0..<100 { counts.increment(.title) }
    for _ in 0..<100 { counts.increment(.body) }
    counts.increment(.names)
    #expect(SearchFieldClass.allCases.map { counts[$0.rawValue] } == [15, 0, 1, 0, 100])
  }
}
