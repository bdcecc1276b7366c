import Testing

@testable import SiteGen
@testable import SiteGenCLI

@Suite struct PreviewSourceTests {
  private func page(_ text: String, _ problems: [PreviewProblem] = []) -> String {
    page(bytes: Array(text.utf8), problems)
  }

  private func page(bytes: [UInt8], _ problems: [PreviewProblem] = []) -> String {
    let page = SourcePage(path: "Content/a.md", bytes: bytes, problems: problems, page: "/a/", language: .nl)
    return page.html()
  }

  private func problem(_ line: Int?, _ start: Int? = nil, _ end: Int? = nil) -> PreviewProblem {
    PreviewProblem(
      path: "Content/a.md", place: "", line: line, start: start, end: end, message: "fout: <b>",
      help: "Doe & zo."
    )
  }

  @Test func `a source file is shown with a number and an address for each line`() {
    let html = page("een\r\ntwee\n")
    #expect(
      html.contains("<li id=\"regel-1\"><code>een</code></li>\n<li id=\"regel-2\"><code>twee</code></li>"))
    #expect(!html.contains("regel-3"))
    #expect(html.contains("<a href=\"/a/\">"))
  }

  @Test func `a message stands at its line with its characters marked`() {
    let html = page("é: één fout\nx\n", [problem(1, 4, 7)])
    #expect(html.contains("<li id=\"regel-1\" class=\"marked\"><code>é: <mark>één</mark> fout</code>"))
    #expect(html.contains("<p class=\"message\">fout: &lt;b&gt;<br>Doe &amp; zo.</p></li>"))
  }

  @Test(arguments: [
    (9, 12, "<code>een </code>"), (5, nil, "<code>een </code>"),
    (2, nil, "<code>e<mark>en </mark></code>"), (2, 2, "<code>e<mark>e</mark>n </code>"),
    (2, 99, "<code>e<mark>en </mark></code>"), (99, 3, "<code>een </code>"),
  ])
  func `a mark stays within its line`(start: Int, end: Int?, expected: String) {
    let html = page("een \n", [problem(1, start, end)])
    #expect(html.contains(expected), "\(html)")
  }

  @Test func `a message about the end of a file or the whole of it is shown too`() {
    #expect(page("een\n", [problem(2, 1)]).contains("<li id=\"regel-2\" class=\"marked\">"))
    #expect(page("een\n", [problem(nil)]).contains("</h1>\n<p><a href=\"/a/\">"))
    #expect(page("een\n", [problem(nil)]).contains("<p class=\"message\">fout: &lt;b&gt;"))
    #expect(page("", [problem(1, 1)]).contains("<li id=\"regel-1\" class=\"marked\">"))
  }

  @Test func `nothing of a source file becomes markup`() {
    let html = page("<script>alert(1)</script>\"\u{301}&\u{1B}[2J\u{202E}")
    #expect(!html.contains("<script"))
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;\u{301}&amp;␛[2J\u{FFFD}"))
  }

  @Test func `a file that is no valid UTF-8 is shown as far as it goes`() {
    #expect(page(bytes: [0x61, 0xFF, 0x0A, 0x62]).contains("<code>a\u{FFFD}</code>"))
    #expect(page(bytes: [0xEF, 0xBB, 0xBF, 0x61]).contains("<code>a</code>"))
    #expect(page(bytes: [0x89, 0x50, 0x00, 0x01]).contains("Dit bestand is geen tekst."))
  }

  @Test(arguments: [
    (2, 1, "2 fouten en 1 waarschuwing"), (1, 0, "1 fout"), (0, 3, "3 waarschuwingen"), (0, 0, ""),
    (1000, 0, "1.000 fouten"),
  ])
  func `the heading says how many errors and warnings there are`(errors: Int, warnings: Int, expected: String)
  {
    let problems =
      [PreviewProblem](repeating: problem(1), count: errors)
      + [PreviewProblem](
        repeating: PreviewProblem(path: "", place: "", isError: false, message: ""), count: warnings)
    #expect(PreviewProblem.heading(problems, .nl) == expected)
  }

  @Test func `an editor opens the file at the spot`() {
    let address = Editor.vscode.address(
      of: "/home/jans/mijn map/é.md", at: SourcePosition(line: 3, column: 9))
    #expect(address == "vscode://file/home/jans/mijn%20map/%C3%A9.md:3:9")
    #expect(Editor.vscodium.address(of: "/a", at: nil) == "vscodium://file/a")
  }

  @Test func `a page that is gone names the pages that came in its place, also after a second move`() {
    func plan(_ slugs: String...) -> SitePlan {
      let files = slugs.map {
        PlannedFile(path: "pilots/\($0)/index.html", source: "Content/\($0).md") { _ in }
      }
      return SitePlan(
        files: files + [PlannedFile(path: "404.html") { $0 += Array("<body></body>".utf8) }], pageCount: 1,
        summary: SiteSummary(
          ParsedContent(
            model: ContentModel(kinds: []), entries: [], unreadable: [], incompleteKinds: [], aliases: [],
            attachments: []), forge: nil))
    }
    var state = PreviewState.empty
    for plan in [plan("a", "b"), plan("b", "c"), plan("b", "d")] {
      state = state.succeeded(plan, problems: [], sources: [:])
    }
    #expect(state.addresses(after: "pilots/a/index.html") == ["/pilots/d/"])
    #expect(state.addresses(after: "pilots/nooit/index.html") == nil)
    let response = PreviewResponse.page("/pilots/a/", state: state, language: .nl)
    #expect(response.status == 404)
    #expect(String(decoding: response.body, as: UTF8.self).contains("data-successors=\"/pilots/d/\""))
    // What comes back is no longer gone.
    state = state.succeeded(plan("a", "b"), problems: [], sources: [:])
    #expect(state.addresses(after: "pilots/a/index.html") == nil)
  }
}
