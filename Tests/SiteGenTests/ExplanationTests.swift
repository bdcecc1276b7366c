import Testing

@testable import SiteGen

@Suite struct ExplanationTests {
  @Test(arguments: DiagnosticID.allCases)
  func theWrongExampleGivesThisDiagnosticAndNoOther(id: DiagnosticID) async {
    guard case .files(let wrong, _, _) = id.explanation.example else { return }
    let found = await ExampleChecks.diagnostics(id, isRight: false)
    #expect(Set(found.map(\.id)) == [id], "\(wrong.path): \(found.map(\.message.nl))")
  }

  @Test(arguments: DiagnosticID.allCases)
  func theRightExampleGivesNoDiagnostic(id: DiagnosticID) async {
    guard case .files(_, let right, _) = id.explanation.example else { return }
    let found = await ExampleChecks.diagnostics(id, isRight: true)
    #expect(found.map { "\($0.id.rawValue): \($0.message.nl)" } == [], "\(right.path)")
  }

  @Test(arguments: DiagnosticID.allCases)
  func linesThatAnExampleTakesFromAFileStandInItOnce(id: DiagnosticID) {
    guard case .files(_, let right, _) = id.explanation.example, right.part == .lines else { return }
    #expect(ExampleFrame.existing(right.path).ranges(of: right.text).count == 1)
  }

  @Test func anExampleIsDescribedOnlyWhereItCannotBeShown() {
    let described = DiagnosticID.allCases.filter {
      if case .words = $0.explanation.example { true } else { false }
    }
    #expect(
      described.map(\.rawValue) == [
        "file-empty", "file-not-utf8", "file-has-nul", "file-too-large", "yaml-too-large",
        "yaml-control-character", "markdown-nesting", "image-unreadable", "image-too-large",
        "register-missing",
        "model-missing", "settings-missing", "content-empty",
      ])
  }

  @Test func everyKindOfDiagnosticHasATitleOfItsOwn() {
    for language in Language.allCases {
      let titles = DiagnosticID.allCases.map(\.explanation.title[language])
      #expect(Set(titles).count == titles.count)
      #expect(
        titles.allSatisfy { $0.count <= 60 && !$0.hasSuffix(".") }, "\(titles.filter { $0.count > 60 })")
    }
  }

  @Test(arguments: DiagnosticID.allCases)
  func everyExplanationIsWrittenInShortWholeSentences(id: DiagnosticID) {
    let explanation = id.explanation
    var sentences = explanation.steps + [explanation.why]
    if case .words(let wrong, let right) = explanation.example { sentences += [wrong, right] }
    for text in sentences {
      for language in Language.allCases {
        #expect(text[language].hasSuffix(".") && !text[language].contains("  "), "\(text[language])")
      }
      for sentence in text.nl.split(separator: #/[.?!:] /#) {
        let words = sentence.split(separator: " ").count
        #expect(words <= TextHints.mostWords, "\(words) words: \(sentence)")
      }
      #expect(!text.nl.contains(#/\b(je|jij|jouw|jullie)\b/#), "not 'u': \(text.nl)")
    }
  }
}
