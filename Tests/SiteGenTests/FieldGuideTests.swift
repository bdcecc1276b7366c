import Foundation
import Testing

@testable import SiteGen

@Suite struct FieldGuideTests {
  private static let empty = "Voor.\n\n\(FieldGuide.begin)\noud\n\(FieldGuide.end)\n\nNa.\n"

  @Test func everyFieldIsExplainedAsItWasReviewed() throws {
    let guide = try #require(FieldGuide.renewed(Self.empty, source: TestProject.basis.source))
    try Snapshot.expect(guide, matches: "field-guide.md")
  }

  @Test func onlyTheMarkedPartIsRenewedAndOnceIsEnough() throws {
    let guide = try #require(FieldGuide.renewed(Self.empty, source: TestProject.basis.source))
    #expect(guide.hasPrefix("Voor.\n\n\(FieldGuide.begin)\n"))
    #expect(guide.hasSuffix("\n\(FieldGuide.end)\n\nNa.\n"))
    #expect(FieldGuide.renewed(guide, source: TestProject.basis.source) == guide)
  }

  @Test(arguments: [
    "", "Geen merken.", "\(FieldGuide.begin)", "\(FieldGuide.end)\n\(FieldGuide.begin)",
  ])
  func aDocumentWithoutAMarkedPartIsLeftAlone(document: String) {
    #expect(FieldGuide.renewed(document, source: TestProject.basis.source) == nil)
  }

  @Test func aVerticalBarInTheModelDoesNotBreakATable() throws {
    let project = TestProject.basis.replacing(
      "hulp: Wie dit doen.", with: "hulp: \"Wie | wat.\"", in: "Content/model.yaml")
    let guide = try #require(FieldGuide.renewed(Self.empty, source: project.source))
    #expect(guide.contains("Wie \\| wat."))
  }

  @Test func theHandbookOfThisRepositoryIsUpToDate() throws {
    let root = TestProject.repositoryFolder
    let data = try #require(TestProject.contents(of: root.appendingPathComponent("CONTRIBUTING.md")))
    let document = String(decoding: data, as: UTF8.self)
    let renewed = FieldGuide.renewed(document, source: TestProject.repository.source)
    #expect(renewed == document, "run make handboek")
  }
}
