import SearchIndex
import Testing

@testable import SiteGen

@Suite struct HiddenPersonTests {
  private static let shown = SmallSite.project.replacing(
    "Verborgen, Kees\",false", with: "Verborgen, Kees\",true", in: "Content/personen.csv")

  private func mentions(_ site: RenderedSite) -> [String] {
    site.paths.filter { path in
      String(decoding: site.files[path] ?? [], as: UTF8.self).lowercased().contains("verborgen")
    }
  }

  @Test func theNameOfAHiddenPersonIsInNoFile() async throws {
    #expect(mentions(try await SmallSite.rendered()) == [])
  }

  @Test func theNameOfAShownPersonIsOnThePageAndInTheIndex() async throws {
    let site = try #require(await Self.shown.build())
    #expect(mentions(site).contains("pilots/alles/index.html"))
    #expect(try search("verborgen", in: site) == ["pilots/alles/"])
  }

  @Test(arguments: ["verborgen", "Kees Verborgen", "verb"])
  func aHiddenPersonCannotBeFound(query: String) async throws {
    let site = try await SmallSite.rendered()
    #expect(try search(query, in: site) == [])
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

  private func search(_ query: String, in site: RenderedSite) throws -> [String] {
    let reader = try SearchIndexReader { site.files["zoekindex/\($0)"] }
    return try reader.search(query).hits.map(\.path)
  }
}
