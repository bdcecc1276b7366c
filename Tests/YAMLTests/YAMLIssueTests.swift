import Testing
import YAML

@Suite struct YAMLIssueTests {
  struct Case: Sendable {
    let text: String
    let issues: [YAMLIssue]

    init(_ text: String, _ issues: [YAMLIssue]) {
      self.text = text
      self.issues = issues
    }
  }

  static let cases: [Case] = [
    Case("a: &naam x", [issue(.anchor("naam"), 0, 3)]),
    Case("a: *naam", [issue(.alias("naam"), 0, 3)]),
    Case("a: !!str x", [issue(.tag("tag:yaml.org,2002:str"), 0, 3)]),
    Case("a: ! x", [issue(.tag("!"), 0, 3)]),
    Case("a: !<x:y> [1]", [issue(.tag("x:y"), 0, 3)]),
    Case("é: &n !t {b: 1}", [issue(.anchor("n"), 0, 3), issue(.tag("!t"), 0, 6)]),
    Case("a:\n  !t # één\n  &n\n  - 1", [issue(.tag("!t"), 1, 2), issue(.anchor("n"), 2, 2)]),
    Case(
      "- &a !x 1\r\n- !y &b 2",
      [
        issue(.anchor("a"), 0, 2), issue(.tag("!x"), 0, 5), issue(.tag("!y"), 1, 2),
        issue(.anchor("b"), 1, 5),
      ]),
    Case("%TAG !e! tag:x,2000:\n---\na: 1", [issue(.tag("!e!"), 0, 0)]),
    Case("a: 1\nb: 2\na: 3", [issue(.duplicateKey("a", first: at(0, 0)), 2, 0)]),
    Case(
      "a: 1\n'a': 2\n\"a\": 3",
      [
        issue(.duplicateKey("a", first: at(0, 0)), 1, 0), issue(.duplicateKey("a", first: at(0, 0)), 2, 0),
      ]),
    Case("[a]: 1\nb: 2", [issue(.keyIsNotScalar, 0, 0)]),
    Case("? {a: 1}\n: 1\n", [issue(.keyIsNotScalar, 0, 2)]),
    Case("a: 1\n---\nb: 2", [issue(.secondDocument, 1, 0)]),
    Case("a: 1\n...\n---\nb: 2", [issue(.secondDocument, 2, 0)]),
    Case("a: 1\nb\0: 2", [issue(.controlCharacter(0), 1, 1)]),
    Case("één: \u{7F}", [issue(.controlCharacter(0x7F), 0, 5)]),
  ]

  @Test(arguments: cases)
  func eachKindIsReportedAtItsPlace(example: Case) {
    #expect(parse(example.text).issues == example.issues)
  }

  @Test(
    arguments: [
      ("a: é ", [0xFF], at(0, 5)), ("a: 1\nb: ", [0xC3], at(1, 3)), ("a: ", [0xC0, 0xAF], at(0, 3)),
      ("a: ", [0xED, 0xA0, 0x80], at(0, 3)), ("", [0xFF, 0xFE, 0x61, 0x00], at(0, 0)),
      ("", [0xFE, 0xFF, 0x00, 0x61], at(0, 0)),
    ] as [(String, [UInt8], YAMLMark)])
  func brokenUTF8IsReportedAtItsFirstByte(text: String, bytes: [UInt8], mark: YAMLMark) {
    let parse = YAMLParser.parse(Array(text.utf8) + bytes)
    #expect(parse == YAMLParse(root: nil, issues: [YAMLIssue(kind: .invalidUTF8, mark: mark)]))
  }

  @Test(
    arguments: [
      ("a: [1, 2", "did not find expected ',' or ']'", "while parsing a flow sequence", at(0, 3), at(0, 8)),
      ("a: 'x\nb: 1", "found unexpected end of stream", "while scanning a quoted scalar", at(0, 3), at(1, 4)),
      (
        "a:\n\tb: 1", "found character that cannot start any token", "while scanning for the next token",
        at(1, 0), at(1, 0)
      ),
      ("a: 1\n...\nb: 2", "did not find expected <document start>", nil, nil, at(2, 0)),
      ("a: b: c", "mapping values are not allowed in this context", nil, nil, at(0, 4)),
    ] as [(String, String, String?, YAMLMark?, YAMLMark)])
  func syntaxIsReportedInTheWordsOfLibyaml(
    text: String, problem: String, context: String?, contextMark: YAMLMark?, mark: YAMLMark
  ) {
    let kind = YAMLIssue.Kind.syntax(problem: problem, context: context, contextMark: contextMark)
    #expect(parse(text) == YAMLParse(root: nil, issues: [YAMLIssue(kind: kind, mark: mark)]))
  }

  @Test func allIssuesBeforeASyntaxErrorAreReported() {
    let issues = parse("a: &x 1\na: *x\nb: !t\nc: [").issues
    #expect(issues.count == 5)
    #expect(issues.map(\.mark.line) == [0, 1, 1, 2, 3])
  }

  @Test func theFirstOfTwoEqualKeysIsKept() {
    #expect(parse("a: 1\na: 2\nb: 3").root?.outline == "{a: 1, b: 3}")
  }

  @Test func equalKeysInDifferentMappingsAreFine() {
    #expect(parse("a: {x: 1}\nb: {x: 1}").issues.isEmpty)
  }

  @Test func refusedNodesStayInTheTree() {
    #expect(parse("a: &x [1]\nb: !t 2\nc: *x\n[d]: 4").root?.outline == "{a: [1], b: 2, c: }")
  }

  @Test func sixteenLevelsAreAcceptedAndSeventeenAreNot() {
    let deepest = String(repeating: "[", count: 16) + String(repeating: "]", count: 16)
    #expect(parse(deepest).issues.isEmpty)
    #expect(parse("[" + deepest + "]").issues == [issue(.tooDeep(limit: 16), 0, 16)])
  }

  @Test(arguments: ["[", "{a: ", "- ", "? "])
  func aHundredThousandLevelsEndAtTheLimit(opening: String) {
    let parse = parse(String(repeating: opening, count: 100_000))
    #expect(parse.root == nil)
    // libyaml looks ahead on the same line and may meet an error of its own first.
    #expect(parse.issues.count == 1)
  }

  @Test func nodesAreCountedWithTheirKeys() {
    let limits = YAMLLimits(depth: 4, nodes: 5)
    #expect(parse("a: 1\nb: 2", limits: limits).issues.isEmpty)
    #expect(parse("a: 1\nb: 2\nc: 3", limits: limits).issues == [issue(.tooManyNodes(limit: 5), 2, 0)])
  }

  @Test func anAliasBombIsNotExpanded() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...30 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let parse = parse(text)
    #expect(parse.issues.count == 31 + 60)
    #expect(parse.root?.mapping?.count == 31)
  }
}
