import Testing

@testable import SearchIndex

/// Files that are absent, damaged, or made to mislead.
struct DamageTests {
  /// Queries that together read every file.
  private static let queries = [
    "parkeren stad", "parkexren", "stadparkeren", "\"iets over\" vergun", "", "inwonertje",
  ]

  private static func index() async throws -> MemoryIndex {
    var options = SearchIndexOptions()
    options.mostDocumentsWithoutTail = 4
    let documents = (0..<12).map { number in
      SearchDocument(
        "\(number)", title: "Parkeren \(number)", summary: "Iets over de stad.",
        body: "Parkeren in de stad, inwoners met vergunningen \(number % 4)", date: number,
        facets: [[number % 2]])
    }
    let facets = [
      SearchFacet(key: "soort", label: "Soort", values: ["a", "b"].map { .init(key: $0, label: $0) })
    ]
    return try await MemoryIndex(documents, facets: facets, options: options)
  }

  /// Returns the first error that the queries meet.
  private static func error(of index: MemoryIndex) -> SearchIndexError? {
    do {
      let reader = try index.reader()
      for query in queries {
        _ = try reader.search(query, limit: 100)
        _ = try reader.suggestions(for: query)
      }
      return nil
    } catch {
      return error as? SearchIndexError
    }
  }

  /// The names of the files that the queries read, some of each kind.
  private static func names(_ index: MemoryIndex) throws -> [String] {
    let names = NameList()
    let files = index.files
    let reader = try SearchIndexReader { name in
      names.names.insert(name)
      return files[name]
    }
    for query in queries { _ = try reader.search(query, limit: 100) }
    #expect(Set(names.names.map { $0.prefix(1) }) == ["i", "d", "p", "t", "q", "r", "f", "w", "x"])
    return names.names.sorted()
  }

  private final class NameList {
    var names: Set<String> = []
  }

  @Test func anAbsentFileIsNamed() async throws {
    let index = try await Self.index()
    for name in try Self.names(index) {
      var damaged = index
      damaged.files[name] = nil
      #expect(Self.error(of: damaged) == .missing(file: name))
    }
  }

  @Test func aDamagedFileIsNamedWhateverTheDamage() async throws {
    let index = try await Self.index()
    var generator = SeededGenerator(seed: 5)
    for name in try Self.names(index) {
      let bytes = try #require(index.files[name])
      var damages = [
        [], Array("<!doctype html><title>Niet gevonden</title>".utf8), Array(bytes.dropLast()), bytes + [0],
      ]
      for _ in 0..<10 {
        var flipped = bytes
        flipped[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8.random(
          in: 1...255, using: &generator)
        damages.append(flipped)
      }
      for damage in damages {
        var damaged = index
        damaged.files[name] = damage
        #expect(Self.error(of: damaged) == .corrupt(file: name))
      }
    }
  }

  @Test func contentsThatMakeNoSenseBehindAGoodChecksumAreAnErrorAndNoCrash() async throws {
    let index = try await Self.index()
    let words = try #require(index.files.first { $0.key.hasPrefix("w-") })
    let dictionary = Array(try ByteReader(words.value, kind: .words, name: "w").rest)
    let deflater = Deflater()
    var generator = SeededGenerator(seed: 6)
    var errors = 0
    for name in try Self.names(index) {
      let bytes = try #require(index.files[name])
      let kind = try #require(FileKind(rawValue: bytes[2]))
      let isExcerpt = kind == .excerpt
      let contents = Array(
        try ByteReader(bytes, kind: kind, name: name, after: isExcerpt ? dictionary : []).rest)
      for _ in 0..<(isExcerpt ? 6 : 60) {
        var changed = contents
        for _ in 0..<Int.random(in: 1...3, using: &generator) where !changed.isEmpty {
          let at = Int.random(in: 0..<changed.count, using: &generator)
          switch Int.random(in: 0..<4, using: &generator) {
          case 0: changed.remove(at: at)
          case 1: changed.insert(UInt8.random(in: 0...255, using: &generator), at: at)
          default: changed[at] = UInt8.random(in: 0...255, using: &generator)
          }
        }
        var writer = ByteWriter()
        writer.append(bytes: changed)
        var damaged = index
        damaged.files[name] =
          isExcerpt ? writer.file(kind, after: dictionary, with: deflater) : writer.file(kind)
        // Some changes are only other contents; what counts is that an answer or a typed error comes back.
        if Self.error(of: damaged) != nil { errors += 1 }
      }
    }
    #expect(errors > 100)
  }

  @Test func contentsThatGrowBeyondBoundsAreRefused() async throws {
    let index = try await Self.index()
    for (name, bytes) in index.files where name.hasPrefix("d-") || name.hasPrefix("r-") {
      let kind = try #require(FileKind(rawValue: bytes[2]))
      var writer = ByteWriter()
      writer.append(bytes: [UInt8](repeating: 0, count: Inflater.mostBytes + 1))
      var damaged = index
      damaged.files[name] = writer.file(kind)
      #expect(Self.error(of: damaged) == .corrupt(file: name))
    }
  }
}
