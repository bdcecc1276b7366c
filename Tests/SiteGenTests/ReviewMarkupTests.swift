import Markdown
import Testing

@testable import SiteGen

@Suite struct ReviewMarkupTests {
  @Test(arguments: [
    ("Slim vegen", "Slim vegen"),
    ("  twee\n\nregels\tmet  wit ", "twee regels met wit"),
    ("best-practice (2016-03), 50% van 12:30", "best-practice (2016-03), 50% van 12:30"),
    ("<script>", "\\<script\\>"), ("a | b", "a \\| b"), ("`x`", "\\`x\\`"), ("**vet**", "\\*\\*vet\\*\\*"),
    ("[x](y)", "\\[x\\](y)"), ("![x](y)", "!&#8203;\\[x\\](y)"),
    ("R&D &amp; zo", "R\\&&#8203;D \\&&#8203;amp; zo"),
    ("@jan", "@&#8203;jan"), ("#12", "#&#8203;12"), ("org/repo!2", "org/repo!&#8203;2"),
    ("~bug", "\\~&#8203;bug"),
    ("%3", "%&#8203;3"), ("$4", "\\$&#8203;4"), ("GH-1", "GH-&#8203;1"), ("high-1", "high-1"),
    ("https://x.nl", "https:&#8203;//x.nl"), ("www.x.nl", "www\\.x.nl"), ("a@x.nl", "a@&#8203;x.nl"),
    ("0123456789abcdef", "012345&#8203;6789abcdef"), ("1234567890", "1234567890"), ("Let op!", "Let op!"),
    ("om\u{202E}gekeerd\u{200B}", "om\u{FFFD}gekeerd\u{FFFD}"), ("\\*", "\\\\\\*"), ("", ""),
  ])
  func `a text keeps its words, and nothing in it is markup`(text: String, expected: String) {
    #expect(ReviewMarkup.text(text) == expected)
  }

  @Test func `a long text is cut, and marks that pile up are left out`() {
    #expect(ReviewMarkup.text(String(repeating: "a", count: 200)) == String(repeating: "a", count: 160) + "…")
    let marks = "e" + String(repeating: "\u{0301}", count: 100)
    #expect(ReviewMarkup.text(marks).unicodeScalars.count == 4)
  }

  @Test(arguments: [
    ("Content/pilots/slim-vegen.md", "`Content/pilots/slim-vegen.md`"), ("origin/main", "`origin/main`"),
    ("HEAD~1", "`HEAD~1`"), ("a`b", "a\\`b"), ("@jan/x", "@&#8203;jan/x"), (" a", "a"), ("a\nb", "a b"),
  ])
  func `a path is code only where it cannot break out of it`(path: String, expected: String) {
    #expect(ReviewMarkup.path(path) == expected)
  }

  @Test func `an address cannot end its link`() {
    #expect(
      ReviewMarkup.link("x", to: "https://a.nl/b c)(\"<é>`")
        == "[x](https://a.nl/b%20c%29%28%22%3C%C3%A9%3E%60)")
    #expect(ReviewMarkup.encodedPath("a#b?c%d/é") == "a%23b%3Fc%25d/%C3%A9")
  }

  @Test func `whatever a text holds, Markdown sees a text`() {
    let pieces = [
      "<b>", "</details>", "<!--", "-->", "[x](https://a.nl)", "![x](y)", "`", "```", "**", "_", "~~", "|",
      "\\", "\n", "# ",
      "- ", "1. ", "> ", "https://a.nl/x", "http://a.nl", "ftp://a.nl", "www.a.nl", "a@b.nl", "mailto:a@b.nl",
      "&lt;", "&#60;",
      "[^1]", "[^1]:", "<https://a.nl>", "word", " ", ":", "/", ".", "w", "é", "]", "[", "(", ")", "!", "@",
      "*", "xmpp:a@b.nl",
    ]
    var generator = SeededGenerator(seed: 20)
    for _ in 0..<3_000 {
      let count = Int.random(in: 1...12, using: &generator)
      let text = (0..<count).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }.joined()
      let document = MarkdownDocument(parsing: "- **Titel**: van *\(ReviewMarkup.text(text))* naar x\n".utf8)
      #expect(document.links.isEmpty && document.images.isEmpty && document.findings.isEmpty, "\(text)")
      #expect(document.headings.isEmpty, "\(text)")
      let tags = String(decoding: document.html.bytes, as: UTF8.self).split(separator: "<").dropFirst()
        .map { $0.prefix { $0 != ">" } }
      #expect(
        Set(tags).isSubset(of: ["ul", "li", "strong", "/strong", "em", "/em", "/li", "/ul"]),
        "\(text): \(tags)")
    }
  }
}
