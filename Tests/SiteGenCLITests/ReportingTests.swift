import Foundation
import SiteGen
import Testing

@testable import SiteGenCLI

@Suite struct ReportingTests {
  private func text(
    _ diagnostic: Diagnostic, _ language: Language = .nl, color: Bool = false,
    quoted: [String: SourceText] = [:]
  ) -> String {
    DiagnosticReport(language: language, usesColor: color, quoted: quoted).text(diagnostic)
  }

  private func source(_ text: String) -> [String: SourceText] {
    ["Content/a.md": SourceFile(path: "Content/a.md", bytes: Array(text.utf8)).text]
  }

  private func diagnostic(
    line: Int, column: Int, end: SourcePosition? = nil, _ message: String = "Onbekend veld.",
    edit: SourceEdit? = nil
  ) -> Diagnostic {
    Diagnostic(
      .keyUnknown,
      at: SourceLocation(
        path: "Content/a.md", position: SourcePosition(line: line, column: column), end: end),
      Wording(message, en: "Unknown field."),
      suggestion: Suggestion(Wording("Schrijf 'titel'.", en: "Write 'titel'."), edit: edit),
      notes: [Wording("De velden staan in het model.", en: "The fields are in the model.")])
  }

  @Test func `a diagnostic is a line with place, severity, message and id, and what helps below it`() {
    #expect(
      text(diagnostic(line: 3, column: 5)) == """
        Content/a.md:3:5: fout: Onbekend veld. [key-unknown]
            tip: Schrijf 'titel'.
            De velden staan in het model.

        """)
    #expect(
      text(diagnostic(line: 3, column: 5), .en).hasPrefix("Content/a.md:3:5: error: Unknown field. [key-"))
  }

  @Test func `a diagnostic about a whole file has no line`() {
    let diagnostic = Diagnostic(
      .modelMissing, at: SourceLocation(path: "Content/model.yaml"), Wording("Weg.", en: "Gone."))
    #expect(text(diagnostic) == "Content/model.yaml: fout: Weg. [model-missing]\n")
  }

  @Test(arguments: [
    ("titl: Vegen", 1, "    titl: Vegen\n    ^^^^\n"), ("a: 'x'", 4, "    a: 'x'\n       ^\n"),
    ("naam: één", 7, "    naam: één\n          ^^^\n"), ("a:\tb", 4, "    a:␉b\n       ^\n"),
    ("kort", 99, "    kort\n        ^\n"),
  ])
  func `the line is quoted and the word underlined`(line: String, column: Int, expected: String) {
    let shown = text(
      diagnostic(line: 2, column: column), quoted: source("x\n\(line)\r\ny"))
    #expect(shown.contains("[key-unknown]\n" + expected))
  }

  @Test(arguments: [
    (2, 8, "    a: b c d\n       ^^^^\n"), (3, 1, "    a: b c d\n       ^^^^^\n"),
    (2, 4, "    a: b c d\n       ^\n"),
  ])
  func `what a message is about is underlined as far as it goes`(line: Int, column: Int, expected: String) {
    let found = diagnostic(line: 2, column: 4, end: SourcePosition(line: line, column: column))
    #expect(text(found, quoted: source("x\na: b c d\n")).contains("[key-unknown]\n" + expected))
  }

  @Test func `the first line of a file with a byte order mark is quoted without it`() {
    let shown = text(diagnostic(line: 1, column: 1), quoted: source("\u{FEFF}titl: Vegen"))
    #expect(shown.contains("[key-unknown]\n    titl: Vegen\n    ^^^^\n"))
  }

  @Test func `the line is shown as it may become`() {
    let edit = SourceEdit(
      start: SourcePosition(line: 2, column: 1), end: SourcePosition(line: 2, column: 5), replacement: "titel"
    )
    let shown = text(diagnostic(line: 2, column: 1, edit: edit), quoted: source("x\ntitl: é\u{7}\n"))
    #expect(shown.contains("    ^^^^\n    wordt: titel: é␇\n    tip: Schrijf 'titel'.\n"))
    #expect(!text(diagnostic(line: 2, column: 1, edit: edit)).contains("wordt"))
  }

  @Test func `a long line is cut around the spot`() {
    let line = String(repeating: "a ", count: 5000) + "HIER " + String(repeating: "b ", count: 5000)
    let shown = text(diagnostic(line: 1, column: 10_001), quoted: source(line))
    let lines = shown.split(separator: "\n")
    #expect(lines[1].contains("HIER"))
    #expect(lines[1].count == 100)
    #expect(lines[1].prefix { $0 != "H" }.count == lines[2].prefix { $0 != "^" }.count)
    #expect(lines[2].hasSuffix(" ^^^^"))
  }

  @Test func `escape sequences and reading directions from files become visible signs`() {
    let shown = text(diagnostic(line: 1, column: 1, "a\u{1B}[2Jb\nc\u{7F}d\u{9B}e\u{202E}f"))
    #expect(shown.hasPrefix("Content/a.md:1:1: fout: a␛[2Jb␊c␡d\u{FFFD}e\u{FFFD}f [key-unknown]\n"))
    #expect(VisibleText.of("Zoë 👩‍👩‍👧 ok") == "Zoë 👩‍👩‍👧 ok")
  }

  @Test func `colour surrounds the place and the severity only when it is wanted`() {
    let shown = text(diagnostic(line: 1, column: 1), color: true)
    #expect(shown.hasPrefix("\u{1B}[1mContent/a.md:1:1\u{1B}[0m: \u{1B}[1;31mfout\u{1B}[0m: Onbekend"))
    #expect(!text(diagnostic(line: 1, column: 1)).contains("\u{1B}"))
  }

  @Test(arguments: [
    (0, "0", "0"), (999, "999", "999"), (1000, "1.000", "1,000"), (1_234_567, "1.234.567", "1,234,567"),
  ])
  func `counts have marks between the thousands`(number: Int, dutch: String, english: String) {
    #expect(Language.nl.grouped(number) == dutch)
    #expect(Language.en.grouped(number) == english)
  }

  @Test(arguments: [
    (0, "0,00 s"), (4, "0,00 s"), (5, "0,01 s"), (1234, "1,23 s"), (9_996, "10,00 s"), (12_340, "12,3 s"),
  ])
  func `durations have the decimals that matter`(milliseconds: Int, expected: String) {
    #expect(DurationText.seconds(.milliseconds(milliseconds), .nl) == expected)
  }

  @Test(arguments: [(1, 1, "1 fout in 1 bestand"), (3, 2, "3 fouten in 2 bestanden")])
  func `one error is no errors`(errors: Int, files: Int, expected: String) {
    #expect(ResultWording.errors(errors, files: files).nl == expected)
  }

  @Test(arguments: [("2016", nil), ("2016-02-30", nil), ("2016-02-29", "2016-02-29")] as [(String, String?)])
  func `the day of a build is a whole day that exists`(option: String, expected: String?) {
    #expect((try? BuildDate.resolve(option: option, epoch: nil))?.text == expected)
  }

  @Test(
    arguments: [("86399", "1970-01-01"), ("86400", "1970-01-02"), ("-1", nil), ("9e9", nil)]
      as [(String, String?)])
  func `SOURCE_DATE_EPOCH is a number of seconds`(epoch: String, expected: String?) {
    #expect((try? BuildDate.resolve(option: nil, epoch: epoch))?.text == expected)
    #expect((try? BuildDate.resolve(option: "2001-02-03", epoch: epoch))?.text == "2001-02-03")
  }
}
