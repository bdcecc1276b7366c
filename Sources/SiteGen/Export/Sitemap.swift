/// The list of all pages for search engines (sitemaps.org protocol 0.9).
enum Sitemap {
  /// A page with the day on which it was last changed, as far as anyone knows.
  struct Page {
    let route: String
    let modified: CalendarDate?
  }

  /// The number of addresses that one file may hold.
  static let limit = 50_000

  /// Writes one file.
  ///
  /// - Parameter baseURL: The address of the site, ending in a slash.
  static func write(_ pages: some Collection<Page>, baseURL: String, to output: inout [UInt8]) {
    output.append(contentsOf: Self.header.utf8)
    output.append(contentsOf: "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8)
    for page in pages {
      output.append(contentsOf: "<url><loc>".utf8)
      output.append(contentsOf: escaped(baseURL + page.route).utf8)
      output.append(contentsOf: "</loc>".utf8)
      if let date = page.modified { output.append(contentsOf: "<lastmod>\(date.text)</lastmod>".utf8) }
      output.append(contentsOf: "</url>\n".utf8)
    }
    output.append(contentsOf: "</urlset>\n".utf8)
  }

  /// Writes the index of several files.
  static func writeIndex(of routes: [String], baseURL: String, to output: inout [UInt8]) {
    output.append(contentsOf: Self.header.utf8)
    output.append(contentsOf: "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8)
    for route in routes {
      output.append(contentsOf: "<sitemap><loc>\(escaped(baseURL + route))</loc></sitemap>\n".utf8)
    }
    output.append(contentsOf: "</sitemapindex>\n".utf8)
  }

  private static let header = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x27 }) else { return text }
    return text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case "'": result += "&apos;"
      default: result.append(character)
      }
    }
  }
}
