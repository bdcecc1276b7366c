import Markdown
import Testing

@Suite("Rendering")
struct RenderingTests {
  @Test("leaves holes where addresses go, in ascending order")
  func holes() {
    let document = parse("## [a](x.md) ![i](y.png \"t\")\n\n[![j](k.png)](l \"u\")\n")
    let html = document.html
    #expect(html.holes.map(\.target) == [.link(0), .image(0), .link(1), .image(1)])
    #expect(zip(html.holes, html.holes.dropFirst()).allSatisfy { $0.offset < $1.offset })
    var output = Array("voor:".utf8)
    html.render(into: &output) { target, output in output.append(contentsOf: " \(target)".utf8) }
    #expect(
      String(decoding: output, as: UTF8.self) == """
        voor:<h2 id="a-"><a link(0)>a</a> <img image(0) alt="i" title="t" loading="lazy" /></h2>
        <p><a link(1) title="u"><img image(1) alt="j" loading="lazy" /></a></p>

        """)
    #expect(document.links.map(\.destination) == ["x.md", "l"])
    #expect(document.links.map(\.title) == [nil, "u"])
    #expect(document.links.map(\.text) == ["a", "j"])
    #expect(document.images.map(\.destination) == ["y.png", "k.png"])
    #expect(document.images.map(\.alt) == ["i", "j"])
    #expect(document.images.map(\.title) == ["t", nil])
  }

  @Test(
    "gives a destination as it was meant, not as a URL encodes it",
    arguments: [
      ("[a](b&amp;c)", "b&c"), ("[a](<b c>)", "b c"), ("[a](b\\)c)", "b)c"), ("[a](é%20)", "é%20"),
      ("[a]()", ""),
      ("<x@a.nl>", "mailto:x@a.nl"), ("www.a.nl", "http://www.a.nl"),
      ("<https://a.nl?b&c>", "https://a.nl?b&c"),
    ])
  func destinations(_ text: String, _ destination: String) {
    #expect(parse(text).links.map(\.destination) == [destination])
  }

  @Test("escapes all that it writes")
  func escaping() {
    #expect(
      render("<&>\"' ![a\"<&>](x 'b\"<') [c](y '\"<&>') `<\"`\n\n```\n<\"&\n```\n") == """
        <p>&lt;&amp;&gt;&quot;' <img src="x" alt="a&quot;&lt;&amp;&gt;" title="b&quot;&lt;" \
        loading="lazy" /> <a href="y" title="&quot;&lt;&amp;&gt;">c</a> <code>&lt;&quot;</code></p>
        <pre tabindex="0"><code>&lt;&quot;&amp;
        </code></pre>

        """)
  }

  @Test(
    "encodes an address for a URL in an attribute",
    arguments: [
      ("a b", "a%20b"), ("é", "%C3%A9"), ("?a=1&b='2'", "?a=1&amp;b=&#x27;2&#x27;"),
      ("\"<>[]\\", "%22%3C%3E%5B%5D%5C"),
      ("%20/:;#@!$(),*+-._~", "%20/:;#@!$(),*+-._~"), ("`^{|}\u{1}\u{7F}", "%60%5E%7B%7C%7D%01%7F"),
    ])
  func addresses(_ address: String, _ expected: String) {
    var output: [UInt8] = []
    HTMLEscape.append(address: address.utf8, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == expected)
  }

  @Test(
    "names the language of a code block if it is a plain name",
    arguments: [
      ("swift", " class=\"language-swift\""), ("C++", " class=\"language-c++\""),
      ("c# x=\"y\"", " class=\"language-c#\""),
      ("objective-c", " class=\"language-objective-c\""), ("a\"b", ""), ("é", ""), ("", ""),
    ])
  func languages(_ info: String, _ attribute: String) {
    #expect(render("```\(info)\nx\n```") == "<pre tabindex=\"0\"><code\(attribute)>x\n</code></pre>\n")
  }

  @Test("states in words whether a task is done")
  func tasks() {
    let options = MarkdownOptions(strings: .init(taskDone: "a<b", taskOpen: "todo"))
    #expect(
      render("- [x] een\n- [ ] twee\n- drie", options: options) == """
        <ul>
        <li class="taak klaar"><span class="taakstand">a&lt;b</span> een</li>
        <li class="taak"><span class="taakstand">todo</span> twee</li>
        <li>drie</li>
        </ul>

        """)
  }

  @Test("is not misled by a ticked box further on in a task")
  func tickedLater() {
    #expect(!render("- [ ] zie [x]").contains("klaar"))
    #expect(render("1. [X] zie [ ]").contains("klaar"))
  }

  @Test("puts a table in a region that can be scrolled, with a name of its own")
  func tables() {
    let html = render("|a|b|c|\n|:-|:-:|-:|\n|1|2|\n\n|d|\n|-|\n")
    #expect(
      html == """
        <div class="tabel" role="region" tabindex="0" aria-label="Tabel 1">
        <table>
        <thead>
        <tr>
        <th scope="col">a</th>
        <th scope="col" class="midden">b</th>
        <th scope="col" class="rechts">c</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td class="midden">2</td>
        <td class="rechts"></td>
        </tr>
        </tbody>
        </table>
        </div>
        <div class="tabel" role="region" tabindex="0" aria-label="Tabel 2">
        <table>
        <thead>
        <tr>
        <th scope="col">d</th>
        </tr>
        </thead>
        </table>
        </div>

        """)
  }

  @Test("makes no header of an empty cell, and reports it unless it is the first")
  func emptyHeader() {
    let corner = parse("| |b|\n|-|-|\n|c|d|")
    #expect(rendered(corner).contains("<td></td>\n<th scope=\"col\">b</th>"))
    #expect(corner.findings.isEmpty)
    #expect(parse("|a| |\n|-|-|").findings.map(\.kind) == [.tableWithoutHeader])
    #expect(parse("| | |\n|-|-|").findings.map(\.kind) == [.tableWithoutHeader])
  }

  @Test("leaves out raw HTML, and says so, but for comments and end tags")
  func rawHTML() {
    let document = parse(
      "a <i>b</i> <!-- c -->d\n\n<!-- e -->\n\n<div onclick=\"x\">\nf\n</div>\n\n<script>g</script>")
    #expect(rendered(document) == "<p>a b d</p>\n")
    #expect(
      document.findings.map(\.kind) == [
        .rawHTML("<i>"), .rawHTML("<div onclick=\"x\">"), .rawHTML("<script>"),
      ])
  }

  @Test("quotes at most 80 bytes of raw HTML, and whole characters")
  func longRawHTML() {
    let document = parse("<div title=\"" + String(repeating: "é", count: 100) + "\">")
    #expect(document.findings.map(\.kind) == [.rawHTML("<div title=\"" + String(repeating: "é", count: 34))])
  }

  @Test("reports a link without text", arguments: ["[](a)", "[ ](a)", "[![](b)](a)", "[<b></b>](a)"])
  func emptyLink(_ text: String) {
    #expect(parse(text).findings.contains { $0.kind == .emptyLinkText })
    #expect(!parse("[![c](b)](a)").findings.contains { $0.kind == .emptyLinkText })
  }

  @Test("reads an image's text without its markup")
  func alternativeText() {
    let document = parse("![a *b* `c` [d](e) ![f](g) <i> ~~h~~\ni](j)")
    #expect(document.images.map(\.alt) == ["a b c d f  h i"])
    #expect(document.links.isEmpty)
    #expect(document.html.holes.count == 1)
  }

  @Test("of nothing is nothing", arguments: ["", "\n", "\u{FEFF}", "   \n\n"])
  func empty(_ text: String) {
    let document = parse(text)
    #expect(document.html.bytes.isEmpty)
    #expect(document.sections.isEmpty)
  }

  @Test("tells the version of the library")
  func version() {
    #expect(MarkdownDocument.libraryVersion.contains("gfm"))
  }
}
