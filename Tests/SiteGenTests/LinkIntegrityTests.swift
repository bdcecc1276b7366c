import Testing

@testable import SiteGen

@Suite struct LinkIntegrityTests {
  @Test func everyLinkOfTheSmallSiteResolves() async throws {
    try check(try await SmallSite.rendered(), basePath: "/site/", base: "https://proef.example/site/")
  }

  @Test func everyLinkOfTheRealSiteResolves() async throws {
    try check(try await RealSite.rendered(), basePath: "/", base: "https://pilotstarter.example/")
  }

  /// Checks every address in every page: those within the site lead to a file of it, anchors to an id, and nothing
  /// is fetched from elsewhere.
  private func check(_ site: RenderedSite, basePath: String, base: String) throws {
    let pages = Dictionary(uniqueKeysWithValues: site.pages.map { ($0, HTMLPage(site[$0])) })
    let ids = pages.mapValues { Set($0.ids) }
    var broken: Set<String> = []
    var count = 0
    for (path, page) in pages {
      if ids[path]?.count != page.ids.count { broken.insert("\(path): an id occurs twice") }
      for attribute in page.attributes {
        let value = attribute.value
        switch attribute.name {
        case "href", "src", "action", "poster", "data-index":
          count += 1
          guard !value.contains("://") && !value.hasPrefix("//") else {
            if attribute.element != "a" && !value.hasPrefix(base) {
              broken.insert("\(path): \(attribute.element) fetches \(value)")
            }
            continue
          }
          if value.hasPrefix("mailto:") || value.hasPrefix("tel:") { continue }
          // This page is shown at any depth, so its links may not depend on where it is.
          if path == "404.html", !value.hasPrefix(basePath), !value.hasPrefix("#") {
            broken.insert("\(path): \(value) does not begin at the top of the host")
          }
          let (file, anchor) = target(of: value, from: path, basePath: basePath)
          if site.files[file] == nil {
            broken.insert("\(path): \(value) leads to \(file), which is no file")
          } else if let anchor, !(ids[file] ?? []).contains(anchor) {
            broken.insert("\(path): \(value) leads to an id that is not there")
          }
        case "for", "aria-labelledby", "aria-describedby", "aria-controls":
          for id in value.split(separator: " ") where ids[path]?.contains(String(id)) != true {
            broken.insert("\(path): \(attribute.name) names \(id), which is not there")
          }
        case "srcset", "style", "onclick", "onload", "onerror":
          broken.insert("\(path): \(attribute.element) has \(attribute.name)")
        default: break
        }
      }
    }
    #expect(count > pages.count * 5, "too few links were found to trust this test")
    #expect(broken.sorted().prefix(20) == [])
  }

  private func target(of link: String, from page: String, basePath: String) -> (file: String, anchor: String?)
  {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let anchor = parts.count > 1 && !parts[1].isEmpty ? decoded(parts[1]) : nil
    let path = decoded(String(parts[0].prefix { $0 != "?" }))
    if path.isEmpty { return (page, anchor) }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    var rest = path[...]
    if path.hasPrefix(basePath) {
      folders = []
      rest = rest.dropFirst(basePath.count)
    }
    for part in rest.split(separator: "/") {
      switch part {
      case ".": break
      case "..": if folders.popLast() == nil { return ("above the site", anchor) }
      default: folders.append(String(part))
      }
    }
    let isFolder = rest.isEmpty || rest.hasSuffix("/") || rest.hasSuffix(".")
    return (
      folders.joined(separator: "/") + (isFolder ? (folders.isEmpty ? "" : "/") + "index.html" : ""), anchor
    )
  }

  private func decoded(_ text: String) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%"),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(value)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
