import Testing
import YAML

@Suite struct YAMLTreeTests {
  @Test func frontMatterBecomesATreeInTheOrderOfTheText() {
    let parse = parse(
      """
      titel: Een pilot
      themas: [data, 'open source']
      mijlpalen:
        - datum: 2024-01
          tekst: "Start"
        - datum: 2025-02
      """)
    #expect(parse.issues.isEmpty)
    #expect(
      parse.root?.outline
        == "{titel: Een pilot, themas: [data, open source], "
        + "mijlpalen: [{datum: 2024-01, tekst: Start}, {datum: 2025-02}]}")
  }

  @Test(arguments: [
    ("a: tekst", "tekst", YAMLScalar.Style.plain),
    ("a: 'it''s'", "it's", .singleQuoted),
    ("a: \"tab\\t\\u00e9\"", "tab\té", .doubleQuoted),
    ("a: |\n  een\n  twee\n", "een\ntwee\n", .literal),
    ("a: |-\n  een\n  twee\n", "een\ntwee", .literal),
    ("a: >\n  een\n  twee\n\n  drie\n", "een twee\ndrie\n", .folded),
    ("a: een\n  twee", "een twee", .plain),
    ("a: \"\\0\"", "\0", .doubleQuoted),
  ])
  func everyStyleKeepsItsTextAndItsName(text: String, value: String, style: YAMLScalar.Style) {
    let parse = parse(text)
    #expect(parse.issues.isEmpty)
    #expect(parse.root?["a"]?.scalar == YAMLScalar(text: value, style: style))
  }

  @Test(arguments: [
    ("a:", true), ("a: ~", true), ("a: null", true), ("a: Null", true), ("a: NULL", true), ("a: ''", false),
    ("a: \"~\"", false), ("a: nul", false), ("a: no", false), ("a: []", false),
  ])
  func onlyPlainNullIsNull(text: String, isNull: Bool) {
    #expect(parse(text).root?["a"]?.isNull == isNull)
  }

  @Test func typesAreNotResolved() {
    let root = parse("a: yes\nb: 0x1F\nc: 2024-01-01\nd: 1_000\n").root
    #expect(root?.outline == "{a: yes, b: 0x1F, c: 2024-01-01, d: 1_000}")
  }

  @Test(arguments: ["", "\n\n", "# niets\n", "# niets", "\u{FEFF}", "---\n...\n# na\n"])
  func textWithoutANodeHasNoIssues(text: String) {
    let parse = parse(text)
    #expect(parse.issues.isEmpty)
    #expect(parse.root.map(\.isNull) ?? true)
  }

  @Test func anEmptyBufferWithoutAnAddressIsEmptyText() {
    let parse = YAMLParser.parse(UnsafeBufferPointer(start: nil, count: 0))
    #expect(parse == YAMLParse(root: nil, issues: []))
  }

  @Test func aSliceIsParsedFromItsFirstByte() {
    let bytes = Array("---\na: 1\n---\n".utf8)
    #expect(YAMLParser.parse(bytes[4..<9]) == parse("a: 1\n"))
  }

  @Test func canonicallyEqualSpellingsOfAKeyAreOneKey() {
    let issues = parse("caf\u{E9}: 1\ncafe\u{301}: 2\n").issues
    #expect(issues == [issue(.duplicateKey("café", first: at(0, 0)), 1, 0)])
  }

  @Test func aHundredThousandKeysAreRead() {
    let text = (0..<100_000).map { "k\($0): \($0)\n" }.joined()
    let parse = parse(text, limits: YAMLLimits(depth: 16, nodes: 1_000_000))
    #expect(parse.issues.isEmpty)
    #expect(parse.root?.mapping?.count == 100_000)
    #expect(parse.root?.mapping?.last?.value.scalar?.text == "99999")
  }

  @Test func duplicatesAmongAHundredThousandKeysAreAllFound() {
    let text = (0..<100_000).map { "k\($0 % 50_000): \($0)\n" }.joined()
    let parse = parse(text, limits: YAMLLimits(depth: 16, nodes: 1_000_000))
    #expect(parse.root?.mapping?.count == 50_000)
    #expect(parse.issues.count == 50_000)
    #expect(parse.issues.last == issue(.duplicateKey("k49999", first: at(49_999, 0)), 99_999, 0))
  }
}
