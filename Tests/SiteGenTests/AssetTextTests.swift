import Testing

@testable import SiteGen

@Suite struct AssetTextTests {
  private static func published(_ text: String, as name: String) -> String {
    String(decoding: AssetText.published(Array(text.utf8), name: name), as: UTF8.self)
  }

  private static func script(_ text: String) -> String { published(text, as: "a.js") }
  private static func style(_ text: String) -> String { published(text, as: "a.css") }

  // MARK: Scripts

  @Test func aScriptLosesItsCommentsIndentationAndBlankLines() {
    let text = """
      /**
       * What it is.
       */

      // Why it is.
      export function a() {
          // Because.
        return "// no comment"; // one at the end

      }  \t
      /** On one line. */ export const b = 1;

      """
    #expect(
      Self.script(text) == """
        export function a() {
        return "// no comment";
        }
        export const b = 1;

        """)
  }

  @Test(arguments: [
    "s = \"/* a */ // b\";", "s = '/* a */ \\\\' + '\\'// b';", "s = \"a\\\n   // b\";",
    "s = 'https://a.nl/*';",
    "s = `// a\n    /* b */\n\n  c  `;", "s = `${a}// b ${`/* ${c} */`} //`;", "s = `\\`// a \\${ // b`;",
    "s = `${{ a: `}//` }}//`;", "s = `${a /* b */}`;".replacing(" /* b */", with: ""),
    "r = /\\/\\/ a/;", "r = /[/*]  b[^/]*\\//gu;", "r = a ? /'/ : /\"/;", "f(/`/, /[`/]`/);",
    "return /[\"']  \\]/.test(a);",
    "if (a) /'  /.test(b);", "while (a[0]) /\"  /.exec(b);", "x = typeof /'  /;",
    "for await (const a of b) /'  /.test(a);",
    "x => /'  /", "!/'  /.test(a) && /\"  /.test(b);", "[/'  /, .../\"  /.exec(a)];",
    "x = a / b / c; y = '//';", "x = f(a) / 2; y = '//';", "x = a[0] / 2; y = '//';", "x = 1. / 2; y = '//';",
    "x = .5 / 2; y = '//';", "x = a.in / 2; y = '//';", "x = a?.return / 2; y = '//';",
    "x = this.#if(a) / 2; y = '//';",
    "x = `a` / 2; y = '//';", "x = \"a\" / 2; y = '//';", "x = /a/g / 2; y = '//';", "x /= 2; y = '//';",
    "x = é / 2; y = '//';", "x = 1_000.5 / 2; y = '//';", "x = 0xff / 2; y = '//';",
  ]) func whatOnlyLooksLikeACommentStays(_ text: String) {
    #expect(Self.script(text) == text)
    #expect(Self.script("  // '\n" + text + " /* ` */\t// \"\n") == text + "\n")
  }

  @Test(arguments: [
    // A slash after a brace or a sign, or beside a word that is sometimes a keyword, needs a parser.
    "{ a } /b/ // c", "a++ / 2 // c", "x = yield /'/ // c", "x = of / 2 // c",
    // What does not end.
    "a // b\n/* c", "a // b\n'c\n'", "a // b\n`c", "a // b\n`c ${d`", "a // b\nx = /c\n/", "a // b\nf(",
    "a // b\n}", "// b\nf(a]",
    // Comments and names that are too odd.
    "#!/bin/js // a", "a // b\n<!-- c", "a // b\n--> c", "a // b\nc\u{2028}d", "a // b\u{2028}c",
    "\u{FEFF}a // b", "a // b\n\\u0061",
  ]) func aScriptThatIsNotCertainStaysAsItIs(_ text: String) {
    #expect(Self.script(text) == text)
  }

  @Test func aCommentPartsWhatStoodOnBothSides() {
    #expect(Self.script("return/* a */b+/* c */+d") == "return b+ +d")
    #expect(Self.script("return /* a\n */ b") == "return\nb")
    #expect(Self.script("a /* b */ // c\n/* d */ /re/") == "a\n/re/")
    #expect(Self.script("a\n// b") == "a\n")
  }

  @Test func commentsInTheCodeOfATemplateAreLeftOut() {
    #expect(
      Self.script("s = `a  ${ b // c }`\n + `/* d */` }  // e`;") == "s = `a  ${ b\n+ `/* d */` }  // e`;")
  }

  @Test func theNoticeOfALicenceStays() {
    #expect(Self.script("// a\n/*! Licence\n    of b */\n  let c;") == "/*! Licence\n    of b */\nlet c;")
    #expect(
      Self.style("/* a */\n/*! Licence\n    of b */\n  c { d: e; }")
        == "/*! Licence\n    of b */\nc { d: e; }")
    #expect(Self.style("a/*! b */c") == "a/*! b */c")
  }

  /// Pieces of code between comments come out with nothing but a gap between them.
  @Test func anyCodeBetweenAnyCommentsStays() {
    var chance = SeededGenerator(seed: 4)
    let pieces = [
      "a", "(b)", "[c]", "1.5", "\"/*\"", "'//'", "`// ${d} /*`", "= /'[/*]/u", "/ 2", "+",
      "=> `${`//${ /`/ }`}`", ";", ", \"\\\"//\"",
      "&& /\\/*/.e", "f(/\"/)",
    ]
    let gaps = [
      (" ", " "), ("\n", "\n"), (" /* ' */", " "), ("/* ` // */ ", " "), (" // \" /*\n  ", "\n"),
      ("\t/* a\n*/ ", "\n"), ("\n\n\n", "\n"),
      (" // */\r\n", "\n"), ("/** ${ */", " "),
    ]
    for _ in 0..<500 {
      var (written, expected) = ("x", "x")
      // A slash after a sign or a mark would be another thing.
      var wasValue = true
      for _ in 0..<12 {
        guard let piece = pieces.randomElement(using: &chance), let gap = gaps.randomElement(using: &chance)
        else { return }
        guard wasValue || piece != "/ 2" else { continue }
        wasValue = !["+", ";", "&&", ","].contains(piece)
        written += gap.0 + piece
        expected += gap.1 + piece
      }
      #expect(Self.script(written) == expected)
    }
  }

  // MARK: Style sheets

  @Test func aStyleSheetLosesItsCommentsIndentationAndBlankLines() {
    let text = """
      @charset "utf-8"; /* a */

      /* b
       * "c */
      .d /* e */ > .f,
        .g { /* h */
        color: red;   /* it's */
      }

      """
    #expect(
      Self.style(text) == """
        @charset "utf-8";
        .d > .f,
        .g {
        color: red;
        }

        """)
  }

  @Test(arguments: [
    "a { b: \"/* c */  d\"; }", "a { b: '\\'/*  '; }", "a { b: \"c\\\n    /* d\"; }",
    "a { b: url(//c.nl/*d*/  ); }", "a { b: URL( c\\)/*d ); }",
    "a { b: url(data:image/svg+xml;utf8,<svg>'/*); }", "a { b: url( \"/*)  */\" ); }",
    ".\\31  a, .\\/\\*b { c: d; }", ".a\\\"b/**/{}",
    "a { --b: ; }", "a:is(.b, :not(c d)) { e: calc(1px / 2 * 3); }",
  ]) func whatOnlyLooksLikeACommentOfAStyleSheetStays(_ text: String) {
    #expect(Self.style(text) == text)
    #expect(Self.style("/* ' */\n" + text + " /* url( */\n\n") == text + "\n")
  }

  @Test func aCommentInAStyleSheetIsNoWhiteSpaceAndStillPartsWords() {
    #expect(
      Self.style(".a/* b */.c /* d */.e/* f */ .g { h: 1/* i */px; }") == ".a/**/.c .e .g { h: 1/**/px; }")
  }

  @Test(arguments: ["a { } /* b", "/* a */ b { c: \"d\n\"; }", "/* a */ b { c: url(d", "/* a */ b { c: 'd"])
  func aStyleSheetThatIsNotCertainStaysAsItIs(_ text: String) {
    #expect(Self.style(text) == text)
  }

  @Test func nothingOfTheRealThemeIsLeftAsItIs() {
    let assets = TestProject.repository.files.filter { $0.key.contains("/assets/") }
    for (path, bytes) in assets where path.hasSuffix(".js") {
      #expect(ScriptScanner.withoutComments(bytes) != nil, "\(path)")
    }
    for (path, bytes) in assets where path.hasSuffix(".css") {
      #expect(StyleScanner.withoutComments(bytes) != nil, "\(path)")
    }
    #expect(assets.count > 5)
  }

  @Test func otherFilesStayAsTheyAre() {
    #expect(Self.published("  <!-- a --> /* b */\n", as: "a.svg") == "  <!-- a --> /* b */\n")
  }
}
