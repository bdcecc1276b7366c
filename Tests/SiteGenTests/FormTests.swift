import Foundation
import Testing

@testable import SiteGen

@Suite struct FormTests {
  private static let form = "meedoen/pilot/index.html"

  /// Returns the fields of a page with how they are filled in, in order.
  private func fields(_ page: String) -> [String] {
    page.split(separator: "<div data-veld=\"").dropFirst().map { part in
      let quotes = part.split(separator: "\"", omittingEmptySubsequences: false)
      return "\(quotes[0]) \(quotes[2])"
    }
  }

  @Test func aFieldThatIsAddedToTheModelIsInTheForm() async throws {
    let project = SmallSite.project.replacing(
      "      openbaar: {", with: "      nieuw-veld: {type: datum, label: Nieuw}\n      openbaar: {",
      in: "Content/model.yaml")
    let site = try #require(await project.build())
    #expect(fields(site[Self.form]).contains("nieuw-veld datum"))
    #expect(site["meedoen/gegevens.json"].contains(#"{"naam":"nieuw-veld","label":"Nieuw","type":"datum"}"#))
  }

  @Test func everyTypeOfFieldHasTheControlThatFitsIt() async throws {
    let found = fields(try await SmallSite.rendered()[Self.form])
    for expected in [
      "titel regel", "fase rondjes", "taal keuzelijst", "indieners verwijzingen", "gestart datum",
      "kosten regel",
      "openbaar vinkje", "trefwoorden regels", "zoekt-partners groep", "open rondjes", "tijdlijn groepen",
      "persoon verwijzing",
    ] {
      #expect(found.contains(expected), "\(expected)")
    }
    #expect(!found.contains { $0.hasPrefix("aliassen") }, "the model asks to leave it out")
  }

  @Test func aFieldIsFreeUnlessARuleAsksForIt() async throws {
    let page = try await SmallSite.rendered()[Self.form]
    let reason = page.split(separator: "<div data-veld=\"").first { $0.hasPrefix("reden-gestopt") } ?? ""
    let question = page.split(separator: "<div data-veld=\"").first { $0.hasPrefix("vraag") } ?? ""
    #expect(!reason.contains(" vrij"))
    #expect(question.contains(" vrij"))
  }

  @Test func withoutAnyFormThereIsNothingOfForms() async throws {
    let project = SmallSite.project.replacing(
      "    formulier: {koppen: [Wat is het?, Wat is het doel?]}\n", with: "", in: "Content/model.yaml"
    ).replacing("    velden: [titel, fase]\n    meer: [website]\n", with: "", in: "Content/model.yaml")
    let site = try #require(await project.build())
    #expect(site.paths.filter { $0.hasPrefix("meedoen/") } == ["meedoen/index.html"])
    #expect(!site.paths.contains { $0.hasSuffix("bron.md") })
    #expect(!site["pilots/open/index.html"].contains("aansluiten"))
  }

  @Test func withoutAPageOfItsOwnTheWayToTheFormsIsMade() async throws {
    let site = try #require(await TestProject.basis.build())
    #expect(site["meedoen/index.html"].contains("../meedoen/pilot/"))
    #expect(site["meedoen/index.html"].contains("../meedoen/aansluiten/"))
  }

  @Test func theSourceOfAnEntryIsTheFileAsItIs() async throws {
    let site = try await SmallSite.rendered()
    #expect(site.files["pilots/open/bron.md"] == SmallSite.project.files["Content/pilots/open.md"])
    #expect(site.files["artikelen/start/bron.md"] == nil, "nobody joins an article")
    #expect(site.files["pilots/alles/bron.md"] == nil, "it names somebody who asked not to be shown")
  }

  @Test(arguments: [
    ("github", "https://forge.example/a/b/new/main", false),
    ("gitlab", "https://forge.example/a/b/-/new/main", true),
    ("forgejo", "https://forge.example/a/b/_new/main", true),
  ])
  func aForgeHasAPageForANewFile(software: String, address: String, takesFolder: Bool) throws {
    let forge = SiteSettings.Forge(
      software: try #require(.init(rawValue: software)), url: "https://forge.example/a/b", branch: "main")
    #expect(forge.newFilePage.address == address)
    #expect(forge.newFilePage.takesFolder == takesFolder)
  }

  @Test func theDataIsJSONWithTheRulesAndTheNamesThatCount() async throws {
    let bytes = try #require(try await SmallSite.rendered().files["meedoen/gegevens.json"])
    let data = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let kinds = try #require(data["soorten"] as? [String: [String: Any]])
    let rules = try #require(kinds["pilot"]?["regels"] as? [[String: Any]])
    #expect(rules.compactMap { $0["regel"] as? String }.contains("overgangen"))
    let names = try #require(data["namen"] as? [String: [String: Any]])
    #expect(Set(["gemeente", "organisatie", "pilot", "thema"]).isSubset(of: Set(names.keys)))
    let people = try #require(names["persoon"]?["lijst"] as? [[String]])
    #expect(people.count == 1, "who asked not to be shown is not to choose")
  }
}
