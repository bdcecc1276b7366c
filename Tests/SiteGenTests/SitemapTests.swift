import Testing

@testable import SiteGen

@Suite struct SitemapTests {
  @Test func addressesAreEscapedForXML() {
    var bytes: [UInt8] = []
    Sitemap.write(
      [
        Sitemap.Page(route: "pilots/a&b/", modified: CalendarDate(year: 2026, month: 2, day: 3)),
        Sitemap.Page(route: "x/<'>/", modified: nil),
      ], baseURL: "https://proef.example/", to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://proef.example/pilots/a&amp;b/</loc><lastmod>2026-02-03</lastmod></url>
        <url><loc>https://proef.example/x/&lt;&apos;>/</loc></url>
        </urlset>

        """)
  }

  @Test func anIndexListsItsParts() {
    var bytes: [UInt8] = []
    Sitemap.writeIndex(of: ["sitemap-1.xml", "sitemap-2.xml"], baseURL: "https://proef.example/", to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://proef.example/sitemap-1.xml</loc></sitemap>
        <sitemap><loc>https://proef.example/sitemap-2.xml</loc></sitemap>
        </sitemapindex>

        """)
  }

  @Test func theSitemapNamesEveryPageThatMayBeFoundOnce() async throws {
    let modified = ["Content/pilots/loket.md": CalendarDate(year: 2026, month: 1, day: 2)]
    let site = try #require(await TestProject.basis.build(modified: modified))
    let addresses = site["sitemap.xml"].split(separator: "<loc>").dropFirst().map { $0.prefix { $0 != "<" } }
    #expect(Set(addresses).count == addresses.count)
    let base = "https://proef.example/site/"
    let expected = site.pages.filter { $0 != "404.html" }.map { base + $0.dropLast("index.html".count) }
    #expect(addresses.map(String.init).sorted() == expected.sorted())
    #expect(site["sitemap.xml"].contains("/pilots/loket/</loc><lastmod>2026-01-02</lastmod>"))
    #expect(site["sitemap.xml"].split(separator: "<lastmod>").count == 2)
    #expect(site["robots.txt"].hasSuffix("Sitemap: https://proef.example/site/sitemap.xml\n"))
  }
}
