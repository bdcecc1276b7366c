import Foundation
import Testing

@testable import SiteGen

@Suite struct ExplanationGuideTests {
  @Test(arguments: DiagnosticID.allCases)
  func everyKindOfDiagnosticHasItsOwnAnchorAndIsInTheList(id: DiagnosticID) {
    for language in Language.allCases {
      let page = ExplanationGuide.text(language)
      #expect(page.ranges(of: "\n### \(id.rawValue)\n").count == 1)
      #expect(page.ranges(of: "\n- [\(id.rawValue)](#\(id.rawValue)): ").count == 1)
    }
    #expect(id.helpPath == "docs/meldingen.md#\(id.rawValue)")
  }

  @Test func everyExampleIsShownAsItWasChecked() {
    let page = ExplanationGuide.text(.nl)
    for id in DiagnosticID.allCases {
      guard case .files(let wrong, let right, let given) = id.explanation.example else { continue }
      for snippet in [wrong, right, given].compactMap(\.self) {
        #expect(page.contains("\n\(snippet.text.replacing("\t", with: "␉ "))\n```\n"), "\(id.rawValue)")
      }
    }
  }

  @Test func thePageIsInOrderWithoutGaps() {
    for language in Language.allCases {
      let page = ExplanationGuide.text(language)
      #expect(!page.contains("\n\n\n") && page.hasSuffix("\n") && !page.hasSuffix("\n\n"))
    }
  }

  @Test func theExampleOfAMessageInTheIntroductionIsReal() async throws {
    guard case .files(_, let entry, _) = DiagnosticID.frontMatterMissing.explanation.example else {
      Issue.record("there is no entry to make the message with")
      return
    }
    let text = entry.text.replacing("fase: in-uitvoering", with: "fase: bezig")
    let found = try #require(
      await TestProject.repository.with(entry.path, text).check().first { $0.location.path == entry.path })
    let place = try #require(found.location.position)
    let line =
      "\(entry.path):\(place.line):\(place.column): \(found.severity.word.nl): \(found.message.nl) "
      + "[\(found.id.rawValue)]"
    #expect(ExplanationGuide.text(.nl).contains("\n\(line)\n"))
  }

  @Test func thePageOfThisRepositoryIsUpToDate() throws {
    let file = TestProject.repositoryFolder.appendingPathComponent(DiagnosticID.helpPage)
    let page = String(decoding: try #require(TestProject.contents(of: file)), as: UTF8.self)
    #expect(page == ExplanationGuide.text(.nl), "run make handboek")
  }
}
