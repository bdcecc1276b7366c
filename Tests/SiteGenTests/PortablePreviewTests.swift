import Foundation
import Testing

@testable import SiteGen

@Suite struct PortablePreviewTests {
  private func site(label: String? = nil) async throws -> RenderedSite {
    let options = BuildOptions(
      date: TestProject.date, portable: PortablePreview(label: label), concurrency: 2)
    return RenderedSite(
      try #require(await SiteBuild.plan(SmallSite.project.source, options: options).value))
  }

  @Test func `every address of a portable preview names a file from where it stands`() async throws {
    let site = try await site()
    var count = 0
    for page in site.pages {
      let folder = page.split(separator: "/").dropLast().map(String.init)
      for match in site[page].matches(of: /(?:href|src|action)="([^"#?]+)/) {
        let address = String(match.1)
        guard !address.contains(":") else { continue }
        var place = folder
        for part in address.split(separator: "/", omittingEmptySubsequences: false).map(String.init) {
          if part == ".." {
            #expect(!place.isEmpty, "\(page): \(address) leaves the site")
            place = place.dropLast()
          } else if part != "." {
            place.append(part)
          }
        }
        let path = place.joined(separator: "/")
        #expect(site.files[path.removingPercentEncoding ?? path] != nil, "\(page): \(address)")
        count += 1
      }
    }
    #expect(count > 1000)
  }

  @Test func `a portable preview says so on every page, with its label as text`() async throws {
    let site = try await site(label: "<12>")
    for page in site.pages {
      #expect(site[page].contains("<p>voorbeeld &lt;12&gt;</p>"), "\(page)")
      #expect(site[page].contains("noindex"), "\(page)")
    }
  }

  @Test func `the site itself says nothing of previews`() async throws {
    let site = try await SmallSite.rendered()
    for page in site.pages { #expect(!site[page].contains("<p>voorbeeld"), "\(page)") }
  }
}
