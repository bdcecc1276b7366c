import Testing

@testable import SiteGen

@Suite struct CSVReaderTests {
  private func rows(_ text: String) -> [[String]] {
    CSVReader.read(SourceText(path: "x.csv", bytes: Array(text.utf8))).rows.map { $0.map(\.text) }
  }

  @Test(
    arguments: [
      ("", []),
      ("\n\n", []),
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a\n\nb\n", [["a"], ["b"]]),
      ("a,\n,b\n,\n", [["a", ""], ["", "b"], ["", ""]]),
      (#""a, b",c"#, [["a, b", "c"]]),
      (#""a ""b"" c",d"#, [[#"a "b" c"#, "d"]]),
      ("\"a\nb\",c\n", [["a\nb", "c"]]),
      (#"a"b,c"#, [[#"a"b"#, "c"]]),
      ("\"\",x", [["", "x"]]),
      (" a , b ", [[" a ", " b "]]),
      ("é,🏛️\n", [["é", "🏛️"]]),
    ] as [(String, [[String]])])
  func cellsAreReadAsTheStandardSays(text: String, expected: [[String]]) {
    #expect(rows(text) == expected)
  }

  @Test func everyCellKnowsWhereItBegins() {
    let text = "naam,plaats\r\n\"é, b\",\"x\ny\",z\n\nq,r\n"
    let cells = CSVReader.read(SourceText(path: "x.csv", bytes: Array(text.utf8))).rows.flatMap(\.self)
    #expect(
      cells.map { "\($0.position.line):\($0.position.column)" }
        == ["1:1", "1:6", "2:1", "2:8", "3:4", "5:1", "5:3"])
  }

  @Test func aQuoteThatIsNeverClosedIsPointedOut() {
    let table = CSVReader.read(SourceText(path: "x.csv", bytes: Array("a,b\n1,\"2\n3,4\n".utf8)))
    #expect(table.unclosedQuote == SourcePosition(line: 2, column: 3))
    #expect(CSVReader.read(SourceText(path: "x.csv", bytes: Array("a,\"b\"\n".utf8))).unclosedQuote == nil)
  }
}
