import Markdown
import Testing

@Suite("A heading")
struct HeadingTests {
  @Test(
    "has the anchor that a forge gives it",
    arguments: [
      ("Wat hebben we geleerd?", "wat-hebben-we-geleerd"), ("Kosten & baten", "kosten--baten"),
      ("Coördinatie in Fryslân", "coördinatie-in-fryslân"), ("ÉÉN", "één"), ("v1.2 (bèta)", "v12-bèta"),
      ("a_b-c", "a_b-c"), ("*Nadruk* en `code`", "nadruk-en-code"), ("[Link](x) en ![beeld](y)", "link-en-"),
      ("100 € 🎉", "100--"), ("日本語", "日本語"), ("noot[^1]", "noot"), ("a &amp; b", "a--b"),
      ("e\u{301}", "e\u{301}"),
      ("½ uur", "½-uur"), ("!!!", "-"),
    ])
  func anchors(_ text: String, _ id: String) {
    #expect(parse("## \(text)\n\n[^1]: x").headings.map(\.id) == [id])
  }

  @Test("has an anchor of its own, also when another was written like a numbered one")
  func duplicates() {
    let text = "# a\n# a\n# A!\n# b-1\n# b\n# b\n# ?\n# !\n# a-1\n"
    #expect(parse(text).headings.map(\.id) == ["a", "a-1", "a-2", "b-1", "b", "b-2", "-", "--1", "a-1-1"])
  }

  @Test("never has a dot in its anchor, so that it differs from what is generated")
  func dots() {
    let document = parse("# fn.1\n# fnref.1.2\n# fn.kop\n\nx[^1]\n\n[^1]: y")
    #expect(document.headings.allSatisfy { !$0.id.contains(".") })
  }

  @Test("keeps its level, and its plain text")
  func text() {
    let headings = parse("# *a* `b`\n###### [c](d) ![e](f)\ng\nh\n---\n##\n").headings
    #expect(headings.map(\.level) == [1, 6, 2, 2])
    #expect(headings.map(\.text) == ["a b", "c e", "g h", ""])
  }

  @Test("is rendered with its anchor, wherever it stands")
  func rendering() {
    #expect(
      render("> # a [b](c)\n\n- ## d") == """
        <blockquote>
        <h1 id="a-b">a <a href="c">b</a></h1>
        </blockquote>
        <ul>
        <li>
        <h2 id="d">d</h2>
        </li>
        </ul>

        """)
  }
}
