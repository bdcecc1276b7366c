import Testing

@testable import SearchIndex
@testable import SiteGen

@Suite struct HiddenPersonTests {
  private static let shown = SmallSite.project.replacing(
    "Verborgen, Kees\",false", with: "Verborgen, Kees\",true", in: "Content/personen.csv")

  private func mentions(_ site: RenderedSite, of name: String = "verborgen") -> [String] {
    let words = site.paths.first { $0.hasPrefix("zoekindex/w-") }.map { contents(of: $0, in: site) } ?? []
    return site.paths.filter { path in
      String(decoding: contents(of: path, in: site, after: words), as: UTF8.self)
        .lowercased().filter { $0 != "\u{1f}" }.contains(name)
    }
  }

  /// A file as a reader gets to see it: what results of a search show is compressed.
  private func contents(of path: String, in site: RenderedSite, after words: [UInt8] = []) -> [UInt8] {
    let bytes = site.files[path] ?? []
    guard path.hasPrefix("zoekindex/w-") || path.hasPrefix("zoekindex/x-") else { return bytes }
    return Inflater.contents(of: bytes.dropFirst(4).dropLast(4), after: words) ?? []
  }

  @Test func theNameOfAHiddenPersonIsInNoFile() async throws {
    #expect(mentions(try await SmallSite.rendered()) == [])
  }

  @Test func theNameOfAShownPersonIsOnThePageAndInTheIndex() async throws {
    let site = try #require(await Self.shown.build())
    #expect(mentions(site).contains("pilots/alles/index.html"))
    #expect(mentions(site, of: "pilots/alles/").contains { $0.hasPrefix("zoekindex/x-") }, "it is looked at")
    #expect(try search("verborgen", in: site) == ["pilots/alles/"])
  }

  @Test(arguments: ["verborgen", "Kees Verborgen", "verb"])
  func aHiddenPersonCannotBeFound(query: String) async throws {
    let site = try await SmallSite.rendered()
    // Another word of the query may find something; the name itself never does.
    let result = try SearchIndexReader { site.files["zoekindex/\($0)"] }.search(query)
    #expect(result.hits.isEmpty || result.missingWords == ["verborgen"])
    #expect(try search("Ans de Boer", in: site) == ["pilots/alles/"], "others can")
  }

  @Test func thePageSaysThatANameIsLeftOut() async throws {
    let page = try await SmallSite.rendered()["pilots/alles/index.html"]
    #expect(page.contains("naam niet getoond"))
    #expect(page.contains("Bedenker"))
  }

  @Test func aHiddenPersonHasNoPageEvenWhenPeopleHavePages() async throws {
    let project = SmallSite.project.replacing(
      "    pagina: false\n    naam: {een: persoon", with: "    naam: {een: persoon", in: "Content/model.yaml")
    let site = try #require(await project.build())
    #expect(site.files["persoon/ans-de-boer/index.html"] != nil, "people have pages here")
    #expect(mentions(site) == [])
  }

  /// Returns what has the words of a query, and not what has others that are like them.
  private func search(_ query: String, in site: RenderedSite) throws -> [String] {
    let reader = try SearchIndexReader { site.files["zoekindex/\($0)"] }
    let result = try reader.search(query)
    return result.corrections.isEmpty ? result.hits.map(\.path) : []
  }
}
