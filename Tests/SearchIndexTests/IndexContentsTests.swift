import Testing

@testable import SearchIndex

/// What stands in the files for which texts, read with the decoders of the library.
struct IndexContentsTests {
  private static func document(_ fields: [SearchField], title: String = "") -> SearchDocument {
    SearchDocument(path: "a/", title: title, summary: "", cardLines: [], date: 0, facets: []) { fields }
  }

  // MARK: Groups

  @Test func inflectionsOfAWordAreOneGroupThatTellsThemApart() async throws {
    let index = try await MemoryIndex([
      SearchDocument("0", body: "inwoner", date: 0), SearchDocument("1", body: "inwoners", date: 1),
      SearchDocument("2", body: "inwoners en een inwoner", date: 2),
    ])
    let group = try #require(try index.group("inwoners"))
    #expect(group.forms == ["inwoner", "inwoners"])
    #expect(group.documentCount == 3)
    let forms = Dictionary(
      uniqueKeysWithValues: group.postings.words.map { ($0.document, $0.forms) })
    #expect(forms == [0: 0b01, 1: 0b10, 2: 0b11])
  }

  @Test func aGroupStaysWholeThoughItsFormsFillMoreThanAFile() async throws {
    var options = SearchIndexOptions()
    options.formsPerDictionaryFile = 1
    let documents = [SearchDocument("0", body: "vuur wijk wijkagent wijken zorg zorge zorgen")]
    let index = try await MemoryIndex(documents, options: options)
    #expect(try index.group("wijk")?.forms == ["wijk", "wijken"])
    #expect(try index.group("wijkagent")?.forms == ["wijkagent"])
    #expect(try index.group("zorge")?.forms == ["zorg", "zorge", "zorgen"])
    let dictionaries = try index.indexFiles().manifest.dictionary
    #expect(dictionaries.map { String(decoding: $0.separator, as: UTF8.self) } == ["", "v", "w", "z"])
  }

  @Test func levelsFollowTheClassesAndTheNumberOfOccurrences() async throws {
    let filler = String(repeating: "vulling ", count: 30)
    let index = try await MemoryIndex([
      SearchDocument("0", title: "iets", body: "zonnepaneel " + filler, date: 0),
      SearchDocument("1", title: "zonnepaneel", body: filler, date: 1),
      SearchDocument("2", title: "iets", body: "zonnepaneel zonnepaneel zonnepanelen " + filler, date: 2),
    ])
    let words = try #require(try index.group("zonnepaneel")).postings.words
    #expect(words.map(\.document) == [1, 2, 0], "highest level first")
    #expect(words.map { Level.value($0.level) } == [8, 3, 1])
  }

  // MARK: Compounds

  @Test func aCompoundIsAmongTheDocumentsOfItsParts() async throws {
    let index = try await MemoryIndex([
      SearchDocument("0", body: "schuldhulpverlening", date: 0),
      SearchDocument("1", body: "een vergunning", date: 1),
      SearchDocument("2", body: "de parkeervergunningen", date: 2),
    ])
    let permit = try #require(try index.group("vergunning"))
    #expect(permit.postings.words.map(\.document) == [1])
    #expect(permit.postings.parts.map(\.document) == [2])
    #expect(permit.documentCount == 2)
    for part in ["schuld", "hulp", "verlening", "schuldhulp", "hulpverlening"] {
      let group = try #require(try index.group(part), "\(part)")
      #expect(group.postings.words.isEmpty && group.postings.parts.map(\.document) == [0], "\(part)")
    }
  }

  @Test func aCompoundTellsItsHalvesLongestKnownFirstHalfFirst() async throws {
    let index = try await MemoryIndex([
      SearchDocument("0", body: "schuldhulpverlening schuldhulp gemeenteraadslid"),
      SearchDocument("1", body: "gemeenteraad"),
    ])
    #expect(try index.halves("schuldhulpverlening") == ["schuldhulp", "verlening"])
    #expect(try index.halves("gemeenteraadslid") == ["gemeenteraad", "lid"])
    #expect(try index.halves("hulpverlening") == ["hulp", "verlening"], "though it stands nowhere by itself")
    #expect(try index.halves("schuld") == nil)
  }

  @Test func formsReadBackwardsAreThoseThatOccurAsWords() async throws {
    let index = try await MemoryIndex([SearchDocument("0", body: "schuldhulpverlening in 2024 b2b wet")])
    let files = try index.indexFiles()
    var copy = files
    let forms = try files.manifest.backwards.indices.flatMap { position in
      try copy.backwards(position).entries(beginning: []).map {
        String(decoding: $0.reversed.reversed(), as: UTF8.self)
      }
    }
    #expect(forms == ["schuldhulpverlening"])
  }

  // MARK: Synonyms

  @Test func aNameIsFoundByItsSynonymsAndTheOtherWayRound() async throws {
    let synonyms = [
      SearchSynonym(name: "'s-Hertogenbosch", others: ["Den Bosch", "Bossche"]),
      SearchSynonym(name: "Algemene verordening gegevensbescherming", others: ["AVG"]),
    ]
    let index = try await MemoryIndex(
      [
        SearchDocument("0", title: "In 's-Hertogenbosch", date: 0),
        SearchDocument("1", body: "in Den Bosch.", date: 1),
        SearchDocument("2", body: "een den en een bosch", date: 2),
        SearchDocument("3", body: "volgens de A.V.G. mag het", date: 3),
        SearchDocument("4", body: "algemene verordening: gegevensbescherming", date: 4),
      ], synonyms: synonyms)
    func documents(_ word: String) throws -> [Int] {
      try index.group(word)?.postings.synonyms.map(\.document).sorted() ?? []
    }
    #expect(try documents("bosch") == [0])
    #expect(try documents("bossche") == [0], "a name gives all others")
    #expect(try documents("shertogenbosch") == [1], "another gives the name, and not its siblings")
    #expect(try documents("hertogenbosch") == [1])
    #expect(try documents("gegevensbescherming") == [3])
    #expect(try documents("avg") == [4])
    let bosch = try #require(try index.group("bosch")).postings.synonyms
    #expect(Level.value(bosch[0].level) > 4, "as strong as the name itself, which is a title")
  }

  @Test func fieldsOfSynonymsAreFoundButStandNowhere() async throws {
    let index = try await MemoryIndex([
      Self.document([SearchField(.synonyms, "Zuidhorn"), SearchField(.body, "eerste tweede")])
    ])
    let group = try #require(try index.group("zuidhorn"))
    #expect(group.postings.words.isEmpty && group.postings.synonyms.map(\.document) == [0])
    #expect(!group.hasPositions)
    #expect(try index.stored(0).text == "eerste tweede")
  }

  @Test func aFieldOfSynonymsWeighsNoMoreThanTheWordInALongText() async throws {
    let filler = String(repeating: "vulling ", count: 400)
    let index = try await MemoryIndex([
      SearchDocument("lang/", body: "zuidhorn " + filler, date: 0),
      SearchDocument(path: "thema/", title: "Thema", summary: "", cardLines: [], date: 0, facets: []) {
        [SearchField(.synonyms, "Zuidhorn"), SearchField(.body, "kort")]
      },
    ])
    #expect(try index.paths("zuidhorn") == ["lang/", "thema/"])
  }

  // MARK: Tails

  @Test func theBestDocumentsOfAFrequentWordStandBeforeItsTail() async throws {
    let documents = (0..<1300).map { number in
      SearchDocument(
        "\(number)", title: number % 10 == 0 ? "warmtenet" : "iets", body: "warmtenet en meer", date: number)
    }
    let index = try await MemoryIndex(documents)
    let group = try #require(try index.group("warmtenet"))
    #expect(group.hasTail && group.hasPositions)
    let words = group.postings.words
    #expect(Set(words.map(\.document)) == Set(0..<1300) && words.count == 1300)
    let best = words.prefix(1024).map(\.document)
    #expect(best.prefix(130).elementsEqual(stride(from: 0, to: 1300, by: 10)), "those with it in the title")
    let newest = (0..<1300).filter { $0 % 10 != 0 }.suffix(1024 - 130)
    #expect(Set(best.dropFirst(130)) == Set(newest), "then the newest")
    let parts = try #require(try index.group("warmte")).postings.parts
    #expect(parts.count == 1300, "parts have tails as well")
    #expect(index.files.keys.count { $0.hasPrefix("t-") } == 6)
  }

  // MARK: Positions

  @Test func placesAreCountedInPartsAndFieldsStandApart() async throws {
    let index = try await MemoryIndex([
      Self.document(
        [SearchField(.body, "e-mail aan foto's"), SearchField(.body, "aan zee")], title: "naar zee")
    ])
    // 0 naar 1 zee; the summary begins at 26 and has nothing; the body at 50: e-mail is 50 and 51.
    #expect(try index.positions("naar") == [[0]])
    #expect(try index.positions("email") == [[50]])
    #expect(try index.positions("mail") == [[51]])
    #expect(try index.positions("aan") == [[52, 79]])
    #expect(try index.positions("fotos") == [[53]])
    #expect(try index.positions("zee") == [[1, 80]])
  }

  @Test func aWordHasAtMostEightPlacesAndNoneFarInTheText() async throws {
    let index = try await MemoryIndex([
      SearchDocument(
        "0",
        body: String(repeating: "wijk wijken ", count: 20) + String(repeating: "a ", count: 17_000) + "slot")
    ])
    #expect(try index.positions("wijk") == [[Int](48..<56)])
    #expect(try index.positions("slot") == [[]])
  }

  @Test func aWordOfVeryManyDocumentsHasNoPlaces() async throws {
    var options = SearchIndexOptions()
    options.mostDocumentsWithPositions = 3
    let documents = (0..<4).map { SearchDocument("\($0)", body: $0 < 3 ? "kort en" : "en", date: $0) }
    let index = try await MemoryIndex(documents, options: options)
    #expect(try #require(try index.group("kort")).hasPositions)
    #expect(try !#require(try index.group("en")).hasPositions)
  }

  // MARK: Spellings

  @Test func namesAreKnownAsTheyAreUsuallyWritten() async throws {
    let index = try await MemoryIndex([
      Self.document(
        [
          SearchField(.names, "DigiD"), SearchField(.names, "Súdwest-Fryslân"),
          SearchField(
            .body, "Parkeren doet de Wmo in Zwolle. Parkeren met coördinatie, parkeren met foto's en DIGID."),
        ], title: "Parkeren met DigiD")
    ])
    let written = [
      "digid": "DigiD", "sudwestfryslan": "Súdwest-Fryslân", "fryslan": "Fryslân", "wmo": "Wmo",
      "zwolle": "Zwolle", "parkeren": "parkeren", "coordinatie": "coördinatie", "fotos": "foto's",
      "met": "met",
    ]
    for (form, spelling) in written { #expect(try index.spelling(form) == spelling, "\(form)") }
  }

  // MARK: What is shown

  @Test func partsOfCompoundsAreMarkedInWhatIsShown() async throws {
    let index = try await MemoryIndex([
      Self.document(
        [SearchField(.headings, "Kop"), SearchField(.body, "De gemeenteraadsleden, ’s-avonds.")],
        title: "Schuldhulpverlening\u{1f} CAFÉBEZOEK")
    ])
    let stored = try index.stored(0)
    #expect(stored.title == "Schuld\u{1f}hulp\u{1f}verlening CAFÉ\u{1f}BEZOEK", "its own marks are left out")
    #expect(stored.text == "Kop\nDe gemeente\u{1f}raad\u{1f}s\u{1f}leden, ’s-avonds.")
  }

  @Test func theTextIsCutAtTheEndOfAWord() async throws {
    let text = String(repeating: "één ", count: 1000)
    let cut = try await MemoryIndex([SearchDocument("0", body: text)]).stored(0).text
    #expect(cut == String(repeating: "één ", count: 600).dropLast())
    let whole = try await MemoryIndex([SearchDocument("0", body: String(repeating: "é", count: 3000))])
    #expect(try whole.stored(0).text == String(repeating: "é", count: 2400))
    var options = SearchIndexOptions()
    options.mostTextCharacters = 10
    let short = try await MemoryIndex([SearchDocument("0", body: text)], options: options)
    #expect(try short.stored(0).text == "één één")
    options.manyDocuments = 1
    options.mostTextCharactersOfMany = 4
    let many = try await MemoryIndex(
      ["0", "1"].map { SearchDocument($0, body: text) }, options: options)
    #expect(try many.stored(1).text == "één")
  }

  @Test func theWordsInFrontOfTextsAreFrequentOnesTheMostUsefulLast() async throws {
    let documents = (0..<20).map { number in
      SearchDocument(
        "\(number)", body: "parkeervergunning \(number < 5 ? "schuldhulpverlening" : "") eenmalig\(number)")
    }
    let index = try await MemoryIndex(documents)
    let files = try index.indexFiles()
    let name = FileKind.words.fileName(files.manifest.words)
    let words = try ByteReader(try files.file(name), kind: .words, name: name).rest
    #expect(
      String(decoding: words, as: UTF8.self)
        == "schuld\u{1f}hulp\u{1f}verlening parkeer\u{1f}vergunning ")
  }
}

extension MemoryIndex {
  /// A group of words as a test sees it.
  struct Group {
    let forms: [String]
    let documentCount: Int
    let hasTail: Bool
    let hasPositions: Bool
    let postings: PostingsGroup
  }

  func indexFiles() throws -> IndexFiles {
    let files = files
    let name = SearchIndexBuilder.manifestName
    return IndexFiles(manifest: try Manifest(files[name] ?? [], name: name)) { files[$0] }
  }

  func group(_ form: String) throws -> Group? {
    var files = try indexFiles()
    guard let found = try files.form(Array(form.utf8)) else { return nil }
    return Group(
      forms: found.groupForms.map { String(decoding: $0, as: UTF8.self) },
      documentCount: found.group.documentCount, hasTail: found.group.hasTail,
      hasPositions: found.group.hasPositions, postings: try files.postings(found.group))
  }

  func halves(_ form: String) throws -> [String]? {
    var files = try indexFiles()
    guard let found = try files.form(Array(form.utf8)), let halves = found.shard.halves(of: found.place)
    else {
      return nil
    }
    return [halves.first, halves.second].map { String(decoding: $0, as: UTF8.self) }
  }

  /// Where the group of a word stands, in each document that has it.
  func positions(_ form: String) throws -> [[Int]]? {
    var files = try indexFiles()
    return try files.form(Array(form.utf8)).map { try files.positions($0.group) }
  }

  func spelling(_ form: String) throws -> String? {
    var files = try indexFiles()
    return try files.form(Array(form.utf8))?.spelling
  }

  func stored(_ document: Int) throws -> StoredDocument {
    try #require(try indexFiles().stored([document]).first)
  }
}
