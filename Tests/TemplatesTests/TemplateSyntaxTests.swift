import Templates
import Testing

@Suite struct TemplateSyntaxTests {
  static let broken: [(template: String, column: Int, kind: TemplateIssue.Kind)] = [
    ("é {{title", 3, .unclosedTag),
    ("{{{body}}", 1, .unclosedTag),
    ("{{! x", 1, .unclosedTag),
    ("{{}}", 1, .invalidName("")),
    ("{{a b}}", 1, .invalidName("a b")),
    ("{{author..name}}", 1, .invalidName("author..name")),
    ("{{.title}}", 1, .invalidName(".title")),
    ("{{=x=}}", 1, .invalidDelimiters),
    ("{{=<% = %>=}}", 1, .invalidDelimiters),
    ("a {{#tags}}", 3, .unclosedSection("tags")),
    ("{{<main}}", 1, .unclosedSection("main")),
    ("{{$x}}", 1, .unclosedSection("x")),
    ("a{{/tags}}", 2, .unexpectedClose("tags", open: nil)),
    ("{{#tags}}{{/isNew}}{{/tags}}", 10, .unexpectedClose("isNew", open: "tags")),
    ("{{#tags}}{{#isNew}}{{/tags}}", 10, .unclosedSection("isNew")),
  ]

  @Test(arguments: broken.indices)
  func brokenSyntaxIsReportedAtItsTag(index: Int) {
    let example = Self.broken[index]
    let expected = TemplateIssue(template: "main", line: 1, column: example.column, kind: example.kind)
    #expect(compile(example.template).issues == [expected])
    #expect(
      TemplateSet([TemplateSource(name: "main", bytes: Array(example.template.utf8))]).issues == [expected])
  }

  @Test func textThatIsNotUTF8IsRefusedAtItsFirstByte() {
    let set = TemplateSet([TemplateSource(name: "a", bytes: Array("x\né".utf8) + [0xFF])])
    #expect(set.issues == [TemplateIssue(template: "a", line: 2, column: 2, kind: .invalidUTF8)])
  }

  @Test func aBrokenPartialHasNoConsequences() {
    let partials = ["layout": "<main>{{$content}}{{/content}}{{#x"]
    let template = "{{<layout}}{{$content}}{{title}}{{/content}}{{/layout}}"
    #expect(issues(template, partials: partials) == [.unclosedTag])
  }

  @Test func sectionsNestAHundredDeep() {
    func nested(_ depth: Int) -> String {
      String(repeating: "{{#isNew}}", count: depth) + "x" + String(repeating: "{{/isNew}}", count: depth)
    }
    #expect(render(nested(100)) == "x")
    #expect(issues(nested(100_000)) == [.nestedTooDeep(limit: 100)])
  }

  @Test func aLineOfManyTagsIsReadInLinearTime() {
    let text = String(repeating: "{{<p}}{{$b}}{{/b}}{{/p}}", count: 20_000)
    #expect(render(text, partials: ["p": "{{$b}}{{/b}}"]).isEmpty)
  }

  @Test func partialsThatMultiplyAreStopped() {
    var partials = ["p40": "x"]
    for level in 0..<40 { partials["p\(level)"] = "{{>p\(level + 1)}}{{>p\(level + 1)}}" }
    #expect(issues("{{>p0}}", partials: partials) == [.tooLarge(limit: 32 << 20)])
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func anySoupOfTagsAndMarkupCompilesOrGivesIssues(seed: UInt64) {
    let pieces = [
      "{{title}}", "{{{body}}}", "{{#tags}}", "{{/tags}}", "{{#isNew}}", "{{/isNew}}", "{{^author}}",
      "{{/author}}",
      "{{.}}", "{{>main}}", "{{>part}}", "{{<part}}", "{{/part}}", "{{$b}}", "{{/b}}", "{{=<% %>=}}",
      "<%={{ }}=%>",
      "{{!", "}}", "{{", "\n", "  ", "<p", ">", "<a href=\"", "\"", "'", "<script>", "</script>", "<!--",
      "-->", "é", "=",
      "{{#tree}}", "{{/tree}}", "{{link}}", " class", "\u{0}",
    ]
    var generator = SplitMix(state: seed)
    for _ in 0..<2_000 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...12, using: &generator)).map { _ in
          pieces[Int.random(in: 0..<pieces.count, using: &generator)]
        }.joined()
      }
      let compilation = compile(texts[0], partials: ["part": texts[1]])
      #expect((compilation.template == nil) == !compilation.issues.isEmpty)
      var output: [UInt8] = []
      compilation.template?.render([SampleView().view], root: [], into: &output)
    }
  }
}

/// A small generator with a fixed seed, so that a failure can be repeated.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
