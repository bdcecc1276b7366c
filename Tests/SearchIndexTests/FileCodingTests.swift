import Testing

@testable import SearchIndex

struct FileCodingTests {
  @Test func whatIsWrittenIsRead() throws {
    let numbers = [0, 1, 127, 128, 16_383, 16_384, 2_097_151, 4_294_967_295]
    var writer = ByteWriter()
    for number in numbers { writer.append(number: number) }
    writer.append(text: "één")
    writer.append(hash: 0x0123_4567_89ab_cdef)
    writer.append(column: [3, 900])

    var reader = try ByteReader(writer.file(.manifest), kind: .manifest, name: "x")
    for number in numbers { #expect(try reader.number() == number) }
    #expect(try reader.text() == "één")
    #expect(try reader.hash() == 0x0123_4567_89ab_cdef)
    #expect(try reader.column(2) == [3, 900])
    #expect(throws: SearchIndexError.corrupt(file: "x")) { try reader.byte() }
  }

  @Test(arguments: FileKind.allCases)
  func whatIsCompressedIsReadAsItWas(_ kind: FileKind) throws {
    var writer = ByteWriter()
    writer.append(text: String(repeating: "gemeenten en gemeentehuizen ", count: 400))
    let file = writer.file(kind)
    #expect((file.count < 400) == kind.isCompressed)
    var reader = try ByteReader(file, kind: kind, name: "x")
    #expect(try reader.text().count == 28 * 400)
    #expect(reader.rest.isEmpty)
  }

  @Test func anExcerptIsReadWithTheWordsItWasWrittenAfter() throws {
    let words = Array("parkeervergunning schuldhulpverlening inwonersparticipatie".utf8)
    var writer = ByteWriter()
    writer.append(text: "inwonersparticipatie bij schuldhulpverlening")
    let deflater = Deflater()
    let first = writer.file(.excerpt, after: words, with: deflater)
    #expect(first.count < writer.file(.excerpt).count)
    #expect(
      writer.file(.excerpt, after: words, with: deflater) == first, "no file depends on those before it")
    var reader = try ByteReader(first, kind: .excerpt, name: "x", after: words)
    #expect(try reader.text() == "inwonersparticipatie bij schuldhulpverlening")
    #expect(throws: SearchIndexError.corrupt(file: "x")) {
      try ByteReader(first, kind: .excerpt, name: "x")
    }
  }

  @Test func compressionThatIsCutOffIsRefused() {
    let bytes = Array("de kat krabt de krullen van de trap, de kat krabt".utf8)
    let compressed = Deflater().compress(bytes)
    #expect(Inflater.contents(of: compressed[...]) == bytes)
    #expect(Inflater.contents(of: Deflater.stored(bytes)[...]) == bytes)
    #expect((0..<compressed.count).allSatisfy { Inflater.contents(of: compressed[..<$0]) == nil })
    #expect(Inflater.contents(of: (compressed + [0])[...]) == nil)
  }

  @Test func contentsOfMoreThanSixteenMebibytesAreRefused() {
    let deflater = Deflater()
    let most = [UInt8](repeating: 0, count: Inflater.mostBytes)
    #expect(Inflater.contents(of: deflater.compress(most)[...])?.count == most.count)
    #expect(Inflater.contents(of: deflater.compress(most + [0])[...]) == nil)
    #expect(Inflater.contents(of: Deflater.stored(most)[...])?.count == most.count)
  }

  @Test func bitsAreReadAsTheyWereWritten() throws {
    let numbers = [1, 2, 3, 4, 100, 65_535, 65_536, 4_294_967_295]
    let rising = [0, 1, 5, 6, 900, 16_383]
    var writer = BitWriter()
    for number in numbers { writer.append(gamma: number) }
    for number in numbers { writer.append(rice: number, k: 15) }
    for k in 0...15 { writer.append(rising: rising, k: k) }
    writer.append(5, bits: 4)
    var reader = BitReader(writer.finished()[...], name: "x")
    for number in numbers { #expect(try reader.gamma() == number) }
    for number in numbers { #expect(try reader.rice(15) == number) }
    for k in 0...15 { #expect(try reader.rising(6, k: k, below: 16_384) == rising) }
    #expect(try reader.bits(4) == 5)
    #expect(reader.left < 8)
    #expect(throws: SearchIndexError.corrupt(file: "x")) { try reader.bits(8) }
  }

  @Test func theBitsAreThoseOfTheFormat() {
    var writer = BitWriter()
    writer.append(gamma: 5)  // 00101
    writer.append(rice: 11, k: 2)  // 110 11
    writer.append(rising: [1, 2, 7], k: 1)  // 0 1, 0 0, 110 0
    #expect(writer.finished() == [0b0010_1110, 0b1101_0011, 0b0000_0000])
  }

  @Test func bitsThatMakeNoSenseAreRefused() {
    let corrupt = SearchIndexError.corrupt(file: "x")
    func reader(_ bytes: [UInt8]) -> BitReader { BitReader(bytes[...], name: "x") }
    #expect(throws: corrupt) {
      var bits = reader([0, 0, 0, 0, 0, 0, 0, 1, 255]); _ = try bits.gamma()
    }
    #expect(throws: corrupt) {
      var bits = reader([255, 255]); _ = try bits.rice(0)
    }
    #expect(throws: corrupt) {
      var bits = reader([0, 128]); _ = try bits.count()
    }
    #expect(throws: corrupt) {
      var bits = reader([0]); _ = try bits.rising(9, k: 0, below: 100)
    }
    #expect(throws: corrupt) {
      var bits = reader([0b1000_0000]); _ = try bits.rising(1, k: 0, below: 1)
    }
  }

  @Test func aLevelIsTheNearestToTheWeight() {
    #expect((0..<16).map(Level.value).prefix(4) == [0.25, 0.375, 0.5, 0.75])
    #expect(Level.value(15) == 48)
    #expect((0..<16).allSatisfy { Level.of(Level.value($0)) == $0 })
    #expect([0, 0.3, 0.32, 43, 1e9].map(Level.of) == [0, 0, 1, 15, 15])
  }

  @Test func aFileOfAnotherKindIsCorrupt() {
    let file = ByteWriter().file(.manifest)
    #expect(throws: SearchIndexError.corrupt(file: "x")) { try ByteReader(file, kind: .facet, name: "x") }
  }

  @Test func aLaterVersionIsNotRead() {
    var file = Array(ByteWriter().file(.manifest).dropLast(4))
    file[3] = 9
    let checksum = ContentHash.checksum(file)
    file += stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: checksum >> UInt32($0)) }
    #expect(throws: SearchIndexError.unsupportedVersion(9)) {
      try ByteReader(file, kind: .manifest, name: "x")
    }
  }

  @Test func hashesAreThoseOfTheAlgorithm() {
    #expect(ContentHash.hash(Array("foobar".utf8)) == 0x8594_4171_f739_67e8)
    #expect(ContentHash.checksum("foobar".utf8) == 0xbf9c_f968)
    #expect(ContentHash.name(0xff) == "00000000000000ff")
  }

  @Test func occurrencesAreCountedPerClassUpToItsLimit() {
    var counts = FieldCounts(packed: 0)
    for _ in 0..<100 { counts.increment(.title) }
    for _ in 0..<100 { counts.increment(.body) }
    counts.increment(.names)
    #expect((0..<5).map { counts[$0] } == [15, 0, 1, 0, 100])
    counts.add(counts)
    #expect((0..<5).map { counts[$0] } == [15, 0, 2, 0, 200])
  }
}
