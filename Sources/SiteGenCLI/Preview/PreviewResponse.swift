import SiteGen

/// The answer to a request for a page of the preview.
struct PreviewResponse: Sendable, Equatable {
  let status: Int
  let contentType: String
  /// Where the page really is, for a redirect.
  var location: String?
  let body: [UInt8]

  /// Returns the answer for a path of the site.
  ///
  /// - Parameter path: The path of the request, without percent signs, beginning with `/`.
  static func page(_ path: String, state: PreviewState, language: Language) -> PreviewResponse {
    let name = String(path.drop { $0 == "/" })
    let isFolder = name.isEmpty || name.hasSuffix("/")
    let file = isFolder ? name + "index.html" : name
    if let file = state.files[file] {
      return rendered(file, status: 200, script(state, source: file.source))
    }
    if !isFolder, state.files[name + "/index.html"] != nil {
      let location = "/" + URIPath.encoded(name) + "/"
      return PreviewResponse(status: 302, contentType: html, location: location, body: [])
    }
    if state.goodVersion == 0 {
      return PreviewResponse(
        status: 503, contentType: html, body: injected(waiting(language), script(state)))
    }
    if let page = state.files["404.html"] {
      let former = isFolder || name.hasSuffix(".html") ? file : name + "/index.html"
      return rendered(page, status: 404, script(state, successors: state.addresses(after: former)))
    }
    return PreviewResponse(status: 404, contentType: "text/plain; charset=utf-8", body: Array("404\n".utf8))
  }

  /// Returns the answer for the page that shows a source file.
  ///
  /// Only what was read as a source can be asked for, by its exact path: nothing is read from disk here.
  static func source(_ path: String, state: PreviewState, language: Language) -> PreviewResponse {
    guard let bytes = state.sources[path] else {
      return PreviewResponse(status: 404, contentType: html, body: Array(SourcePage.missing(language).utf8))
    }
    let made = state.files.values.filter { $0.source == path }
    let page = SourcePage(
      path: path, bytes: bytes, problems: state.problems.filter { $0.path == path },
      page: made.count == 1 ? made.first.map { address(of: $0.path) } : nil, language: language)
    let script = PreviewScript.Page(version: state.version, source: path, isSource: true)
    return PreviewResponse(
      status: 200, contentType: html, body: injected(Array(page.html().utf8), script))
  }

  /// Returns the address of a file of the site; that of a folder for its index.
  static func address(of file: String) -> String {
    let index = "index.html"
    let isIndex = file == index || file.hasSuffix("/" + index)
    return "/" + URIPath.encoded(isIndex ? String(file.dropLast(index.count)) : file)
  }

  private static let html = "text/html; charset=utf-8"

  private static func script(
    _ state: PreviewState, source: String? = nil, successors: [String]? = nil
  ) -> PreviewScript.Page {
    PreviewScript.Page(version: state.goodVersion, source: source, successors: successors)
  }

  private static func rendered(
    _ file: PlannedFile, status: Int, _ script: PreviewScript.Page
  ) -> PreviewResponse {
    var body: [UInt8] = []
    file.write(into: &body)
    let type = contentType(of: file.path)
    if type == html { body = injected(body, script) }
    return PreviewResponse(status: status, contentType: type, body: body)
  }

  /// Returns a page with the script of the preview before the end of its body.
  private static func injected(_ page: [UInt8], _ script: PreviewScript.Page) -> [UInt8] {
    let end = Array("</body>".utf8)
    let tag = Array(PreviewScript.tag(script).utf8)
    var start = page.count - end.count
    while start >= 0, !page[start...].starts(with: end) { start -= 1 }
    guard start >= 0 else { return page + tag }
    return page[..<start] + tag + page[start...]
  }

  private static func waiting(_ language: Language) -> [UInt8] {
    let title = Wording("Nog geen website", en: "No site yet")
    let text = Wording(
      "Er staan fouten in de inhoud. Zodra die weg zijn, verschijnt hier de website.",
      en: "There are errors in the content. As soon as they are gone, the site appears here.")
    return Array(
      """
      <!DOCTYPE html><html lang="\(language.rawValue)"><head><meta charset="utf-8">\
      <meta name="viewport" content="width=device-width, initial-scale=1">\
      <meta name="color-scheme" content="light dark"><title>\(title[language])</title>\
      <style>body { margin: 0; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }</style></head>\
      <body><main><h1>\(title[language])</h1><p>\(text[language])</p></main></body></html>
      """.utf8)
  }

  /// Returns the media type of a file, by the end of its name.
  static func contentType(of path: String) -> String {
    let name = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
    return switch name {
    case "html": html
    case "css": "text/css; charset=utf-8"
    case "js", "mjs": "text/javascript; charset=utf-8"
    case "json", "map": "application/json; charset=utf-8"
    case "jsonld": "application/ld+json; charset=utf-8"
    case "xml": "application/xml; charset=utf-8"
    case "atom": "application/atom+xml; charset=utf-8"
    case "csv": "text/csv; charset=utf-8"
    case "txt", "md": "text/plain; charset=utf-8"
    case "ics": "text/calendar; charset=utf-8"
    case "svg": "image/svg+xml"
    case "png": "image/png"
    case "jpg", "jpeg": "image/jpeg"
    case "gif": "image/gif"
    case "webp": "image/webp"
    case "avif": "image/avif"
    case "ico": "image/x-icon"
    case "woff2": "font/woff2"
    case "woff": "font/woff"
    case "pdf": "application/pdf"
    case "webmanifest": "application/manifest+json"
    default: "application/octet-stream"
    }
  }
}
