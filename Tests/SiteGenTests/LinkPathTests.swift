import Testing

@testable import SiteGen

/// How the destinations of links in texts become places on the site.
@Suite struct LinkPathTests {
  private static let project = TestProject.basis
    .with("Content/pilots/een bestand.txt", "Tekst.\n")
    .with("Content/pilots/café.pdf", "PDF\n")
    .with("Content/pilots/50%25.txt", "Tekst.\n")
    .with("Content/algemeen.csv", "a\n")

  private func link(_ destination: String) async throws -> String {
    let site = try #require(
      await Self.project
        .with(
          "Content/pilots/proef.md",
          """
          ---
          titel: Een proef
          fase: idee
          indieners: [Utrecht]
          ---
          ## Een kop

          [Hier](\(destination)). [a](<een bestand.txt>) [b](café.pdf) [c](50%2525.txt) [d](../algemeen.csv)
          """
        ).build())
    let page = site["pilots/proef/index.html"]
    let end = try #require(page.firstRange(of: ">Hier</a>"))
    let before = page[..<end.lowerBound]
    let start = try #require(before.ranges(of: "href=\"").last)
    return String(before[start.upperBound...].prefix { $0 != "\"" })
  }

  @Test(arguments: [
    ("../themas/zorg.md", "../../themas/zorg/"),
    ("./loket.md", "../../pilots/loket/"),
    ("loket.md#wat-is-het", "../../pilots/loket/#wat-is-het"),
    ("../pilots/../themas/./zorg.md", "../../themas/zorg/"),
    ("..//themas//zorg.md", "../../themas/zorg/"),
    ("../paginas/over.md", "../../over/"),
    ("#een-kop", "#een-kop"),
    ("proef.md#een-kop", "#een-kop"),
    ("%6Coket.md", "../../pilots/loket/"),
    ("https://elders.example/a?b=c&d#e", "https://elders.example/a?b=c&amp;d#e"),
    ("HTTPS://elders.example/", "HTTPS://elders.example/"),
    ("mailto:naam@elders.example", "mailto:naam@elders.example"),
    ("tel:+31301234567", "tel:+31301234567"),
  ])
  func aDestinationLeadsFromThePageToItsPlace(destination: String, address: String) async throws {
    #expect(try await link(destination) == address)
  }

  @Test(arguments: ["een%20bestand.txt", "caf%C3%A9.pdf", "50%2525.txt", "../algemeen.csv"])
  func aFileGetsAnAddressWithItsHash(destination: String) async throws {
    let address = try await link(destination)
    #expect(address.hasPrefix("../../bestanden/"), "\(address)")
    #expect(address.contains("-") && !address.contains("%"), "\(address)")
  }

  @Test(arguments: [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java&#115;cript:alert(1)", "data:text/html,x",
    "vbscript:x", "file:///etc/passwd", "http:elders", "https:///pad", "mailto:",
  ])
  func anUnsafeAddressIsRefused(destination: String) async {
    let project = TestProject.basis.with(
      "Content/themas/proef.md", "---\ntitel: Een proef\n---\n[Hier](\(destination))\n")
    #expect(await project.check().map(\.id) == [.linkScheme])
  }

  @Test(arguments: [
    "../../../geheim.md", "../../README.md", "../../Content/themas/zorg.md", "..", "loket", "loket.html",
    "../themas/", "%2e%2e/%2e%2e/README.md", "loket.md?versie=2", "LOKET.md", "a%FFb.md",
  ])
  func aPathToNothingIsReported(destination: String) async {
    let project = TestProject.basis.with(
      "Content/pilots/proef.md",
      "---\ntitel: Een proef\nfase: idee\nindieners: [Utrecht]\n---\n[Hier](\(destination))\n")
    let found = await project.check()
    #expect(found.count == 1 && [.linkMissing, .linkNotAllowedType, .linkToOutput].contains(found.first?.id))
  }
}
