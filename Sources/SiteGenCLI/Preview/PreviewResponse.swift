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
  static func page(_ path: String, state: PreviewState) -> PreviewResponse {
    let name = String(path.drop { $0 == "/" })
    let isFolder = name.isEmpty || name.hasSuffix("/")
    if let file = state.files[isFolder ? name + "index.html" : name] {
      return rendered(file, status: 200, state)
    }
    if !isFolder, state.files[name + "/index.html"] != nil {
      return PreviewResponse(status: 302, contentType: html, location: Self.location(name), body: [])
    }
    if state.goodVersion == 0 {
      return PreviewResponse(status: 503, contentType: html, body: waiting(state))
    }
    if let file = state.files["404.html"] { return rendered(file, status: 404, state) }
    return PreviewResponse(status: 404, contentType: "text/plain; charset=utf-8", body: Array("404\n".utf8))
  }

  private static let html = "text/html; charset=utf-8"

  private static func rendered(_ file: PlannedFile, status: Int, _ state: PreviewState) -> PreviewResponse {
    var body: [UInt8] = []
    file.write(into: &body)
    let type = contentType(of: file.path)
    if type == html { body = injected(body, version: state.goodVersion) }
    return PreviewResponse(status: status, contentType: type, body: body)
  }

  /// Returns a page with the script of the preview before the end of its body.
  static func injected(_ page: [UInt8], version: Int) -> [UInt8] {
    let end = Array("</body>".utf8)
    let tag = Array(PreviewScript.tag(version: version).utf8)
    var start = page.count - end.count
    while start >= 0, !page[start...].starts(with: end) { start -= 1 }
    guard start >= 0 else { return page + tag }
    return page[..<start] + tag + page[start...]
  }

  private static func waiting(_ state: PreviewState) -> [UInt8] {
    let text = """
      <!doctype html><html lang="nl"><meta charset="utf-8"><title>Nog geen website</title>\
      <body><h1>Nog geen website</h1><p>Er staan fouten in de inhoud. Zodra die weg zijn, verschijnt hier de \
      website.</p></body></html>
      """
    return injected(Array(text.utf8), version: state.goodVersion)
  }

  /// Returns the address of a folder, with what is no plain character as percent signs.
  private static func location(_ name: String) -> String {
    var text = "/"
    for byte in name.utf8 {
      switch UInt8(byte) {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return text + "/"
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
