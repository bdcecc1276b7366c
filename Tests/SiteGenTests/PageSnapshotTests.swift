import Testing

@testable import SiteGen

@Suite struct PageSnapshotTests {
  @Test func theSmallSiteHasOnlyTheNoticesThatItShouldHave() async {
    let found = await SmallSite.project.check().map { Finding($0).description }
    #expect(
      found == [
        "Content/pilots/alles.md:6:22: reference-former-name",
        "Content/pilots/alles.md:29:16: reference-former-name",
        "Content/pilots/english.md:5:13: reference-former-name",
      ])
  }

  @Test func everyPageIsAsItWasReviewed() async throws {
    let site = try await SmallSite.rendered()
    let names = site.paths.filter { path in
      // The filling of the lists, and pages of which there are others like them.
      [".html", ".xml", ".txt"].contains { path.hasSuffix($0) } && !path.hasPrefix("pilots/reeks-")
        && !path.hasPrefix("bestanden/") && !path.hasPrefix("gemeenten/hilversum")
        && !path.hasPrefix("provincies/noord") && !path.hasPrefix("provincies/zuid")
    }
    for name in names { try Snapshot.expect(site[name], matches: "pages/\(name)") }
    try Snapshot.expectNoOthers(than: names + ["files.txt"], in: "pages")
  }

  @Test func theFilesAreAsTheyWereReviewed() async throws {
    let site = try await SmallSite.rendered()
    // The names of the shards depend on all words of all pages; only the first is fixed.
    let paths = site.paths.filter { !$0.hasPrefix("zoekindex/") || $0 == "zoekindex/index.bin" }
    try Snapshot.expect(paths.joined(separator: "\n") + "\n", matches: "pages/files.txt")
    #expect(site.paths.contains { $0.hasPrefix("zoekindex/") })
  }

  @Test func everyPathOccursOnceAndInOrder() async throws {
    let paths = try await SmallSite.rendered().paths
    #expect(paths == paths.sorted())
    #expect(Set(paths).count == paths.count)
    #expect(Set(paths.map { $0.lowercased() }).count == paths.count, "some disks do not tell case apart")
    #expect(paths.allSatisfy { !$0.hasPrefix("/") && !$0.contains("..") && !$0.contains("//") })
  }
}
