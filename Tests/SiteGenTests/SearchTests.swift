import SearchIndex
import Testing

@testable import SiteGen

/// The content of this repository with a few pilots more, and a reader of its search index.
enum SearchedSite {
  /// Pilots about words that the content of this repository does not have.
  private static let pilots = [
    "parkeren": "Bewoners vragen een parkeervergunning aan op hun telefoon.",
    "schuldhulp": "Wie geldzorgen heeft, krijgt sneller schuldhulpverlening.",
    "meedenken": "Meer inwonersparticipatie bij plannen voor de wijk.",
    "bestuur": "Een dashboard voor de gemeentesecretaris en het college.",
    "leek": "Een proef met zorg in de buurt.",
  ]

  private static let indexed = Task {
    var project = TestProject.repository
    for (name, summary) in pilots {
      project = project.with(
        "Content/pilots/\(name).md",
        """
        ---
        titel: Een proef van een gemeente
        samenvatting: \(summary)
        fase: in-uitvoering
        themas: [dienstverlening]
        indieners: [\(name == "leek" ? "Leek" : "Breda")]
        zoekt-partners:
          open: true
        bronnen:
          - titel: Raadsbrief
            datum: 2026
        ---
        ## Wat is het?

        Een proef.

        """)
    }
    return await project.build()
  }

  /// Returns the answer to a query.
  static func search(_ text: String, filters: [SearchFilter] = [], limit: Int = 10) async throws
    -> SearchResult
  {
    let site = try #require(await indexed.value, "the content has mistakes")
    let reader = try SearchIndexReader { site.files["zoekindex/\($0)"] }
    return try reader.search(text, filters: filters, limit: limit)
  }

  /// Returns the paths of the best ten results.
  static func paths(_ text: String, filters: [SearchFilter] = []) async throws -> [String] {
    try await search(text, filters: filters).hits.map(\.path)
  }
}

@Suite struct SearchTests {
  @Test(
    "a word is found inside the compound that has it, and a compound by its parts",
    arguments: [
      ("vergunning", "parkeren"), ("parkeer vergunning", "parkeren"), ("parkeervergunningen", "parkeren"),
      ("hulpverlening", "schuldhulp"), ("participatie", "meedenken"), ("inwoners participatie", "meedenken"),
      ("secretaris", "bestuur"), ("gemeente secretaris", "bestuur"),
    ]) func compounds(query: String, pilot: String) async throws
  {
    #expect(try await SearchedSite.paths(query).contains("pilots/\(pilot)/"))
  }

  @Test(
    "a typing error still finds what was meant, and says so",
    arguments: [
      ("parkervergunning", "parkeren"), ("parkeervergunnnig", "parkeren"),
      ("schuldhulpverlenning", "schuldhulp"),
      ("gemeentesecretatis", "bestuur"),
    ]) func typingErrors(query: String, pilot: String) async throws
  {
    let result = try await SearchedSite.search(query)
    #expect(result.hits.first?.path == "pilots/\(pilot)/")
    #expect(result.corrections.map(\.word) == [query])
  }

  @Test func aWordOfFewPagesLeavesTheOthersOut() async throws {
    let result = try await SearchedSite.search("technologie")
    #expect((1...10).contains(result.total))
    let paths = result.hits.map(\.path)
    #expect(paths.contains("artikelen/van-elkaar-leren/"))
    #expect(paths.contains("onderzoeken/interviews-innovatie-bij-gemeenten/"))
  }

  @Test(
    "a word without meaning finds nothing", arguments: ["blorfkwix", "xqzvw", "zzzzzzzzzz", "fladderkwonk"])
  func nonsense(query: String) async throws {
    let result = try await SearchedSite.search(query)
    #expect(result.total == 0)
    #expect(result.missingWords == [query])
  }

  @Test(
    "another name for a municipality finds its page first",
    arguments: [
      ("Den Bosch", "s-hertogenbosch"), ("Den Haag", "s-gravenhage"), ("Zuidhorn", "westerkwartier"),
      ("Leek", "westerkwartier"), ("Menaldumadeel", "waadhoeke"), ("Alphen a/d Rijn", "alphen-aan-den-rijn"),
    ]) func otherNames(query: String, slug: String) async throws
  {
    let paths = try await SearchedSite.paths(query).filter { $0.hasPrefix("gemeenten/") }
    #expect(paths.first == "gemeenten/\(slug)/")
  }

  @Test func aFormerNameFindsThePilotsThatHadItAndNotThoseOfItsNeighbour() async throws {
    let paths = try await SearchedSite.paths("Zuidhorn")
    #expect(paths.contains("pilots/kindpakket/"))
    #expect(paths.contains("pilots/blockchainpilots-2016-2017/"))
    #expect(!paths.contains("pilots/leek/"))
    #expect(try await SearchedSite.paths("Leek").contains("pilots/leek/"))
    let present = try await SearchedSite.paths("Westerkwartier")
    #expect(present.contains("pilots/kindpakket/"))
    #expect(present.contains("pilots/leek/"))
  }

  @Test func aDividedMunicipalityFindsBothThatGotAPart() async throws {
    let paths = try await SearchedSite.paths("Winsum")
    #expect(paths.contains("gemeenten/het-hogeland/"))
    #expect(paths.contains("gemeenten/westerkwartier/"))
  }

  @Test(
    "an abbreviation finds what it stands for, and its words find the abbreviation",
    arguments: [
      ("DAO", "diensten/digitale-aangifte-overlijden/"), ("D.A.O.", "diensten/digitale-aangifte-overlijden/"),
      ("AVG", "themas/privacy/"), ("algemene verordening gegevensbescherming", "paginas/privacy/"),
      ("Wmo", "themas/zorg-en-ondersteuning/"), ("W.M.O.", "themas/zorg-en-ondersteuning/"),
      ("omgevingswet", "themas/omgevingswet/"), ("VNG", "organisaties/vng/"),
      ("DSO", "praktijkproeven/digitaal-stelsel-omgevingswet/"),
    ]) func abbreviations(query: String, path: String) async throws
  {
    #expect(try await SearchedSite.paths(query).contains(path.replacing("paginas/", with: "")))
  }

  @Test func aCountedNumberAndAQuotationAreFoundOnThePageThatShowsThem() async throws {
    let article = "artikelen/innovatie-voor-17-miljoen-nederlanders/"
    #expect(try await SearchedSite.paths("\"390 gemeenten in Nederland\"").contains(article))
    #expect(try await SearchedSite.paths("huis van Thorbecke").first == article)
  }

  @Test func addressesOfSourcesAreNoText() async throws {
    #expect(try await SearchedSite.search("https").total == 0)
  }

  @Test func anotherWordForASubjectFindsThePagesAboutIt() async throws {
    let paths = try await SearchedSite.paths("geldzorgen")
    #expect(paths.contains("themas/schulden/"))
    #expect(paths.contains("challenges/mensen-met-schulden-beter-helpen/"))
  }

  @Test func filtersCombineAndTheirCountsFollowTheOthers() async throws {
    let filters = [
      SearchFilter(facet: "gemeente", value: "westerkwartier"), SearchFilter(facet: "soort", value: "pilot"),
    ]
    let result = try await SearchedSite.search("", filters: filters)
    #expect(
      Set(result.hits.map(\.path)) == [
        "pilots/kindpakket/", "pilots/blockchainpilots-2016-2017/", "pilots/leek/",
      ])
    let seeking = result.facets.first { $0.key == "zoekt-partners" }
    #expect(seeking?.values.map(\.count) == [1])
    let places = result.facets.first { $0.key == "gemeente" }
    #expect(places?.values.first { $0.key == "breda" }?.count ?? 0 >= 4)
    let open = try await SearchedSite.search(
      "", filters: filters + [SearchFilter(facet: "zoekt-partners", value: "ja")])
    #expect(open.hits.map(\.path) == ["pilots/leek/"])
  }

  @Test func theSearchToWhichAPageLeadsHasResults() async throws {
    let site = try await RealSite.rendered()
    var links: Set<String> = []
    for page in site.pages where page.hasPrefix("themas/") || page.hasPrefix("provincies/") {
      for link in HTMLPage(site[page]).values(of: ["href"]) where link.contains("zoeken/?") {
        links.insert(link.replacing("../", with: ""))
      }
    }
    #expect(links.contains("zoeken/?thema=dienstverlening"))
    #expect(links.contains("zoeken/?provincie=groningen"))
    #expect(!links.contains("zoeken/?thema=energietransitie"))
    #expect(!links.contains("zoeken/?provincie=drenthe"))
    for link in links {
      let parts = link.dropFirst("zoeken/?".count).split(separator: "=").map(String.init)
      try #require(parts.count == 2)
      let result = try await SearchedSite.search(
        "", filters: [SearchFilter(facet: parts[0], value: parts[1])])
      #expect(result.unknownFilters == [])
      #expect(result.total > 0)
    }
  }
}
