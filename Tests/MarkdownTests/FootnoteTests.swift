import Markdown
import Testing

@Suite("A footnote")
struct FootnoteTests {
  @Test("stands in a section at the end, with links to and fro")
  func rendering() {
    let strings = MarkdownOptions.Strings(footnotes: "Noten & zo", backToText: "Terug \"naar\" tekst")
    #expect(
      render("a[^x] b[^y] c[^x]\n\n[^y]: twee\n[^x]: een\n\nd", options: MarkdownOptions(strings: strings))
        == """
        <p>a\(reference(1)) b\(reference(2)) c\(reference(1, 2))</p>
        <p>d</p>
        <section class="voetnoten" role="doc-endnotes" aria-labelledby="fn.kop">
        <h2 id="fn.kop">Noten &amp; zo</h2>
        <ol>
        <li id="fn.1">
        <p>een <a href="#fnref.1" class="terug" role="doc-backlink" \
        aria-label="Terug &quot;naar&quot; tekst 1">↩</a> \
        <a href="#fnref.1.2" class="terug" role="doc-backlink" \
        aria-label="Terug &quot;naar&quot; tekst 1-2">↩<sup>2</sup></a></p>
        </li>
        <li id="fn.2">
        <p>twee <a href="#fnref.2" class="terug" role="doc-backlink" \
        aria-label="Terug &quot;naar&quot; tekst 2">↩</a></p>
        </li>
        </ol>
        </section>

        """)
  }

  @Test("has its way back behind what is no paragraph")
  func withoutParagraph() {
    let html = render("a[^1]\n\n[^1]:\n    - b\n")
    #expect(html.contains("</ul>\n<a href=\"#fnref.1\""))
  }

  @Test("that is not referred to, or not defined, is no footnote")
  func unused() {
    #expect(render("a[^1]") == "<p>a[^1]</p>\n")
    #expect(render("a\n\n[^1]: b") == "<p>a</p>\n")
  }

  @Test(
    "only has links between ids that exist, once each",
    arguments: [
      "a[^1]\n\n[^1]: b[^2]\n\n[^2]: c[^1][^1]", "[a[^1]](x) b[^1]\n\n[^1]: c",
      "![a[^1]](x) b[^1]\n\n[^1]: c",
      "a[^1]\n\n[^1]: b\n[^1]: c", "> a[^1]\n>\n> [^1]: b\n\n# fnref.1\n\n# fn1[^1]",
      "[^1]: a[^2]\n[^2]: b\n\nc[^2]",
      "|a[^1]|\n|-|\n|b[^1]|\n\n[^1]: c", "a[^1]\n\n[^1]: [^1]", "a[^1]b[^2]\n\n[^1]: x\n\n    [^2]: y",
    ])
  func links(_ text: String) {
    let html = render(text)
    let ids = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    let targets = html.matches(of: /\shref="#([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    #expect(!targets.isEmpty)
    #expect(Set(targets).isSubset(of: ids), "\(html)")
  }

  @Test("makes no link inside a link")
  func inLink() {
    #expect(
      render("[a[^1]](x)\n\n[^1]: b").hasPrefix("<p><a href=\"x\">a<sup id=\"fnref.1\">1</sup></a></p>\n"))
  }

  private func reference(_ number: Int, _ use: Int = 1) -> String {
    let id = use > 1 ? "fnref.\(number).\(use)" : "fnref.\(number)"
    return "<sup class=\"voetnootverwijzing\"><a href=\"#fn.\(number)\" role=\"doc-noteref\" "
      + "aria-describedby=\"fn.kop\" id=\"\(id)\">\(number)</a></sup>"
  }
}
