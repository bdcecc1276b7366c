import SiteGen

/// The page that shows a source file with its line numbers, and the messages at the lines that they are about.
struct SourcePage {
  let path: String
  let bytes: [UInt8]
  /// The messages about this file.
  let problems: [PreviewProblem]
  /// The address of the page that is made from the file; `nil` when there is none.
  let page: String?
  let language: Language

  /// What a page shows at most: more than any text that people write, and less than stops a browser.
  private static let mostLines = 50_000
  private static let mostCharacters = 4_000

  /// Returns the page as HTML, without the script of the preview.
  func html() -> String {
    var html = Self.head(path, language) + "<h1>\(Self.escaped(path))</h1>\n"
    if let page {
      let words = Wording("Bekijk de pagina van dit bestand", en: "See the page of this file")
      html += "<p><a href=\"\(Self.escaped(page))\">\(words[language])</a></p>\n"
    }
    for problem in problems where problem.line == nil { html += message(problem) }
    html += bytes.prefix(8_192).contains(0) ? paragraph(Self.noText) : listing()
    return html + "</main></body></html>\n"
  }

  /// Returns the page for a file that is no source of the site.
  static func missing(_ language: Language) -> String {
    let words = Wording(
      "Dit bestand hoort niet bij de bron van de site.", en: "This file is no source of the site.")
    return head(words[language], language) + "<h1>\(words[language])</h1>\n</main></body></html>\n"
  }

  private static let noText = Wording(
    "Dit bestand is geen tekst. Open het met een ander programma.",
    en: "This file is no text. Open it with another program.")

  private func listing() -> String {
    let text = SourceText(
      path: path, bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes)
    // The last line of a text that ends in a line break is empty, unless a message is about it.
    let last = max(text.line(text.lineCount).isEmpty ? text.lineCount - 1 : text.lineCount, lastMarked)
    let byLine = Dictionary(grouping: problems, by: \.line)
    var html = "<ol>\n"
    for number in 1...max(1, min(last, Self.mostLines)) {
      let own = byLine[number] ?? []
      let line = Array(String(decoding: text.line(number), as: UTF8.self))
      html += "<li id=\"\(PreviewAddress.anchor(number))\"\(own.isEmpty ? "" : " class=\"marked\"")>"
      html += "<code>\(code(line, own.first))</code>"
      for problem in own { html += message(problem) }
      html += "</li>\n"
    }
    html += "</ol>\n"
    return last > Self.mostLines ? html + paragraph(Self.cut) : html
  }

  private static let cut = Wording(
    "De rest van dit bestand staat hier niet: het is te lang.",
    en: "The rest of this file is not shown: it is too long.")

  private var lastMarked: Int { min(problems.compactMap(\.line).max() ?? 1, Self.mostLines) }

  /// Returns a line, with the marked characters of a message as such.
  private func code(_ line: [Character], _ problem: PreviewProblem?) -> String {
    let shown = line.prefix(Self.mostCharacters)
    let rest = shown.count < line.count ? "…" : ""
    func text(_ part: ArraySlice<Character>) -> String { Self.escaped(String(part)) }
    guard let problem, let start = problem.start, start <= shown.count else { return text(shown) + rest }
    let from = max(0, start - 1)
    let to = min(shown.count, max(problem.end.map { $0 - 1 } ?? shown.count, start))
    return text(shown[..<from]) + "<mark>" + text(shown[from..<to]) + "</mark>" + text(shown[to...]) + rest
  }

  private func message(_ problem: PreviewProblem) -> String {
    var html = "<p class=\"\(problem.isError ? "message" : "message mild")\">\(Self.escaped(problem.message))"
    if !problem.help.isEmpty { html += "<br>\(Self.escaped(problem.help))" }
    if let editor = problem.editor {
      let words = Wording("Open in uw editor", en: "Open in your editor")
      html += "<br><a href=\"\(Self.escaped(editor))\">\(words[language])</a>"
    }
    return html + "</p>"
  }

  private func paragraph(_ words: Wording) -> String { "<p>\(words[language])</p>\n" }

  /// Returns text as markup, with control characters made visible.
  private static func escaped(_ text: String) -> String {
    // By code point: a quote with an accent on it is one character, and still ends an attribute.
    VisibleText.of(text.replacing("\t", with: "    ")).unicodeScalars.reduce(into: "") { html, scalar in
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      default: html.unicodeScalars.append(scalar)
      }
    }
  }

  private static func head(_ title: String, _ language: Language) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(escaped(title)) – sitegen</title>
    <style>\(style)</style>
    </head>
    <body><main>

    """
  }

  private static let style = """
    body { margin: 0; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; background: #fff; color: #1b1b1b; }
    h1 { font-size: 1.25rem; overflow-wrap: anywhere; }
    a { color: #00566b; }
    ol { margin: 0; padding-inline-start: 3.5rem; font-family: ui-monospace, monospace; font-size: .9375rem; }
    li { scroll-margin-block: 30vh; }
    li::marker { color: #595959; }
    li:target { background: #fff3c4; }
    code { display: block; font: inherit; min-height: 1.5em; white-space: pre-wrap; overflow-wrap: anywhere; }
    mark { background: #ffd7d3; color: inherit; text-decoration: underline wavy #b3261e; }
    .message { margin: .25rem 0 .5rem; padding: .25rem .75rem; border-inline-start: 4px solid #b3261e; background: #fdeceb;
      font-family: system-ui, sans-serif; overflow-wrap: anywhere; }
    .message.mild { border-color: #8a5a00; background: #fff3df; }
    @media (prefers-color-scheme: dark) {
      body { background: #1d1d1f; color: #f2f2f2; }
      a { color: #7fd6ec; }
      li::marker { color: #b0b0b0; }
      li:target { background: #453c12; }
      mark { background: #6b1f1a; text-decoration-color: #ff8a80; }
      .message { background: #3b1d1b; border-color: #ff8a80; }
      .message.mild { background: #3a2b10; border-color: #ffc766; }
    }
    """
}
