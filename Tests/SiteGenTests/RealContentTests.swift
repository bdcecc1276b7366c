import Testing

@testable import SiteGen

/// The content of this repository.
enum RealSite {
  private static let built = Task { await TestProject.repository.build() }

  /// Its pages and other files; made once for all tests.
  static func rendered() async throws -> RenderedSite {
    try #require(await built.value, "the content or the theme of this repository has mistakes")
  }
}

@Suite struct RealContentTests {
  @Test func theContentHasNoErrorsAndNoWarnings() async {
    let found = await TestProject.repository.check().filter { $0.severity != .notice }
    #expect(found.map { "\(Finding($0))  \($0.message.nl)" } == [])
  }

  @Test func everyEntryHasAPage() async throws {
    let site = try await RealSite.rendered()
    let options = BuildOptions(date: TestProject.date, concurrency: 2)
    let summary = try #require(await SiteBuild.check(TestProject.repository.source, options: options).value)
    #expect(summary.entryCount >= 60)
    #expect(site.pages.count > summary.entryCount + 342)
  }

  @Test func thereIsAPageForEveryMunicipalityOfTheDay() async throws {
    let site = try await RealSite.rendered()
    #expect(site.pages.count { $0.hasPrefix("gemeenten/") && $0.split(separator: "/").count == 3 } == 342)
  }
}
