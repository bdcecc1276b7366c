import Testing

@testable import SiteGen

@Suite struct EditTests {
  /// A fixture with one file in which something can be replaced.
  struct Case: Sendable, CustomTestStringConvertible {
    let fixture: DiagnosticFixture
    let diagnostic: Diagnostic
    let edit: SourceEdit
    var testDescription: String { "\(fixture.name): \(diagnostic.location.path) \(edit.replacement)" }
  }

  private static func cases() async -> [Case] {
    var cases: [Case] = []
    for fixture in DiagnosticFixture.all {
      for diagnostic in await fixture.diagnostics {
        guard let edit = diagnostic.suggestion?.edit else { continue }
        cases.append(Case(fixture: fixture, diagnostic: diagnostic, edit: edit))
      }
    }
    return cases
  }

  @Test func everyEditMendsItsMistakeAndMakesNoOther() async {
    let cases = await Self.cases()
    #expect(cases.count > 30)
    for item in cases {
      var project = item.fixture.project
      let path = item.diagnostic.location.path
      let text = SourceText(path: path, bytes: project.files[path] ?? [])
      project.files[path] = text.applying([item.edit])
      let before = await item.fixture.diagnostics.count { $0.severity < .notice }
      let after = await project.check()
      let isSyntax = item.diagnostic.id.rawValue.hasPrefix("yaml")
      #expect(
        isSyntax || after.count { $0.severity < .notice } < before || item.diagnostic.severity == .notice,
        "\(item.testDescription): \(after.map { "\($0.location) \($0.id) \($0.message.nl)" })")
      #expect(
        !after.contains {
          $0.id == item.diagnostic.id && $0.location.position == item.diagnostic.location.position
            && $0.location.path == path
        }, "\(item.testDescription)")
    }
  }

  @Test func everyReplacementThatIsOfferedCanBeApplied() async {
    for fixture in DiagnosticFixture.all {
      for diagnostic in await fixture.diagnostics where diagnostic.location.path.hasPrefix("Content/") {
        guard let suggestion = diagnostic.suggestion, let replacement = suggestion.replacement else {
          continue
        }
        #expect(suggestion.edit?.replacement == replacement, "\(fixture.name): \(diagnostic.message.nl)")
      }
    }
  }

  @Test func editsThatOverlapAreNotBothApplied() {
    let text = SourceText(path: "a", bytes: Array("één twee\ndrie\n".utf8))
    func spot(_ line: Int, _ column: Int) -> SourcePosition { SourcePosition(line: line, column: column) }
    let edits = [
      SourceEdit(start: spot(2, 1), end: spot(2, 5), replacement: "3"),
      SourceEdit(start: spot(1, 1), end: spot(1, 4), replacement: "1"),
      SourceEdit(start: spot(1, 2), end: spot(1, 6), replacement: "x"),
      SourceEdit(start: spot(1, 9), end: spot(1, 9), replacement: "!"),
    ]
    #expect(String(decoding: text.applying(edits), as: UTF8.self) == "1 twee!\n3\n")
  }
}
