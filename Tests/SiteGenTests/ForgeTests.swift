import Testing

@testable import SiteGen

@Suite struct ForgeTests {
  @Test(arguments: [
    (SiteSettings.Forge.Software.github, "https://forge.example/a/b/blob/hoofd/docs/x.md"),
    (.gitlab, "https://forge.example/a/b/-/blob/hoofd/docs/x.md"),
    (.forgejo, "https://forge.example/a/b/src/branch/hoofd/docs/x.md"),
  ])
  func aFileCanBeReadOnEachKindOfForge(software: SiteSettings.Forge.Software, address: String) {
    let forge = SiteSettings.Forge(software: software, url: "https://forge.example/a/b", branch: "hoofd")
    #expect(forge.viewAddress(path: "docs/x.md") == address)
  }
}
