import Markdown
import Testing

@Suite("A position")
struct PositionTests {
  @Test(
    "is right for a link, wherever it stands",
    arguments: [
      // Every link in brackets is marked: its text tells line and column of its bracket.
      "[1:1](x)",
      "één [1:7](x)",
      "tekst\nop de tweede regel [2:20](x) en [2:33](x)",
      "tekst  \n   [2:4](x)",
      "tekst\\\n[2:1](x)",
      "tekst\r\n[2:1](x)",
      "tekst\r[2:1](x)",
      "> tekst\n> meer [2:8](x)",
      "> tekst\nlui [2:5](x)",
      "> > diep\n> > [2:5](x)\n>\n> [4:3](x)",
      "- een\n- twee [2:8](x)\n  verder [3:10](x)\n\n      code",
      "10. een\n\n    [3:5](x)",
      "- [ ] taak [1:12](x)\n- [x] [2:7](x)",
      "> - [1:5](x)\n>   [2:5](x)",
      "# Kop [1:7](x) #",
      "   ## [1:7](x)",
      "Kop [1:5](x)\nverder [2:8](x)\n===",
      "| a | [1:7](x) |\n|---|---|\n| b \\| c | `x\\|y` [3:19](x) |\n| [4:3](x) |",
      "a | b\n--|--\né | [3:6](x)",
      "regel\n[2:1](x)\n| a | [3:7](x) |\n|---|---|",
      "regel\n| a | [2:7](x) |\n|---|---|\n| b | [4:7](x) |",
      "> | a | b |\n> |---|---|\n> | b | [3:9](x) |",
      "- | a | b |\n  |---|---|\n  | b | [3:9](x) |",
      "| a | b |\n|---|---|\n| **b** | *c* [3:15](x) **[3:27](y)** |",
      "[r]: /u\n[s]: <b c>\n  'titel'\nTekst [4:7](x)",
      "[r]: /u\n\n[r] en [r][] en [r][r] dan [3:28](x)",
      "![een [link](a) erin](b) [1:26](x)",
      "`[1:1](x)` en ``a ` [b](c)`` dan [1:34](x)",
      "\\[niet](x) [ook niet] [1:23](x)",
      "&amp; &eacute;&nbsp;&#233; &geenentiteit; &amp;amp; & [1:55](x)",
      "*nadruk **vet [1:15](x)*** ~~weg [1:34](x)~~",
      "een <b\nclass=\"x\"> [2:12](x)",
      "> een <b\n> class=\"x\"> [2:14](x)",
      "een <!-- [geen](link) --> [1:27](x)",
      "[a](<b c> \"titel (met) haken\") [1:32](x)",
      "[a](b (titel\nover twee regels)) [2:20](x)",
      "[x](y \"z en [w\") en [1:21](x)",
      "[a](b\\)c) [1:11](x) en [a](b(c)d) [1:35](x)",
      "tekst[^1]\n\n[^1]: noot [3:12](x)\n    verder [4:12](x)",
      "a[^n] [1:7](x)\n\n[^n]: noot",
      "a[^weg] [1:9](x)",
      "\u{FEFF}tekst [1:10](x)",
      "tekst\n    [2:5](x)",
      "\tcode\n\n[3:1](x)",
      "[1:1](x)[1:9](x)",
      "http://a.nl?b&amp;c [1:21](x)",
      "x &notin; &ngE;y [1:18](x)",
    ])
  func links(_ text: String) {
    let document = parse(text)
    let marked = document.links.filter { !$0.isAutolink && $0.text.contains(":") }
    #expect(!marked.isEmpty)
    for link in marked {
      #expect("\(link.position.line):\(link.position.utf8Column)" == link.text, "\(text)")
    }
  }

  @Test("survives NUL and invalid UTF-8")
  func invalid() {
    let bytes = Array("a\0b".utf8) + [0xFF, 0xC3, 0x28] + Array(" c [d](e)".utf8)
    let document = MarkdownDocument(parsing: bytes)
    #expect(document.links.map(\.position) == [MarkdownPosition(line: 1, utf8Column: 10)])
    #expect(document.sections.map(\.text) == ["a\u{FFFD}b\u{FFFD}\u{FFFD}( c d"])
  }

  @Test(
    "is that of an image's exclamation mark",
    arguments: [
      ("![a](b)", "1:1"), ("é ![a](b)", "1:4"), ("[![a](b)](c)", "1:2"), ("| a |\n|-|\n| ! ![a](b) |", "3:5"),
      ("! \\![x] ![a]\n\n[a]: b", "1:9"),
    ])
  func images(_ text: String, _ position: String) {
    #expect(parse(text).images.map { "\($0.position.line):\($0.position.utf8Column)" } == [position])
  }

  @Test(
    "is that of an autolink's first character",
    arguments: [
      ("zie <https://a.nl> hier", "1:5"), ("zie\nhttps://a.nl.", "2:1"), ("(www.a.nl)", "1:2"),
      ("é x@a.nl", "1:4"),
      ("| a |\n|-|\n| é www.a.nl |", "3:6"), ("- x\n- <x@a.nl>", "2:3"),
      ("é https://a.nl?b&amp;c=\\* d", "1:4"),
    ])
  func autolinks(_ text: String, _ position: String) {
    let links = parse(text).links
    #expect(links.map { "\($0.position.line):\($0.position.utf8Column)" } == [position])
    #expect(links.map(\.isAutolink) == [true])
  }

  @Test(
    "is where a heading starts",
    arguments: [
      ("tekst\n\n## Kop", "3:1"), ("- a\n\n  # Kop", "3:3"), ("> # Kop", "1:3"), ("a\n\nKop\n---", "3:1"),
      ("[r]: x\nKop\n===", "2:1"), ("  ### Kop", "1:3"),
    ])
  func headings(_ text: String, _ position: String) {
    #expect(parse(text).headings.map { "\($0.position.line):\($0.position.utf8Column)" } == [position])
  }

  @Test(
    "is that of what was found",
    arguments: [
      ("a <b>c</b>", "1:3"), ("a\n\n<div>\nx\n</div>", "3:1"), ("> a\n> <i>", "2:3"), ("a [](b)", "1:3"),
      ("<!-- x\ny --> <hr>", "2:7"), ("a\n| b | |\n|-|-|\n| c | d |", "2:1"), ("> | | |\n> |-|-|", "1:3"),
      ("- <p>", "1:3"),
    ])
  func findings(_ text: String, _ position: String) {
    #expect(parse(text).findings.map { "\($0.position.line):\($0.position.utf8Column)" } == [position])
  }
}
