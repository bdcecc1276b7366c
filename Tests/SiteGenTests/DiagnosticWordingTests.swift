import Testing

@testable import SiteGen

@Suite struct DiagnosticWordingTests {
  @Test(arguments: Language.allCases)
  func everyMessageIsAsItWasReviewed(language: Language) async throws {
    var report = ""
    for fixture in DiagnosticFixture.all where !fixture.expected.isEmpty {
      report += "## \(fixture.name)\n"
      for diagnostic in await fixture.diagnostics { report += Self.text(diagnostic, language) }
      report += "\n"
    }
    try Snapshot.expect(report, matches: "diagnostics.\(language.rawValue).txt")
  }

  @Test(arguments: DiagnosticFixture.all)
  func everySentenceIsWrittenAsASentence(fixture: DiagnosticFixture) async {
    for diagnostic in await fixture.diagnostics {
      let texts = [diagnostic.message] + diagnostic.notes + [diagnostic.suggestion?.text].compactMap(\.self)
      for text in texts {
        for language in Language.allCases {
          let sentence = text[language]
          #expect(!sentence.isEmpty && sentence == Self.trimmed(sentence), "\(diagnostic.id): '\(sentence)'")
          #expect(!sentence.contains("  ") && !sentence.contains("\n"), "\(diagnostic.id): '\(sentence)'")
        }
      }
    }
  }

  private static func trimmed(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
  }

  private static func text(_ diagnostic: Diagnostic, _ language: Language) -> String {
    var line = diagnostic.location.path
    if let position = diagnostic.location.position { line += ":\(position.line):\(position.column)" }
    line += ": \(diagnostic.severity.word[language]): \(diagnostic.message[language]) "
    line += "[\(diagnostic.id.rawValue)]\n"
    if let suggestion = diagnostic.suggestion {
      line += "  > \(suggestion.text[language])"
      line += suggestion.replacement.map { " => \($0.debugDescription)" } ?? ""
      line += "\n"
    }
    for note in diagnostic.notes { line += "  i \(note[language])\n" }
    return line
  }
}
