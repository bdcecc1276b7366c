import Foundation
import Testing

@testable import SiteGen

/// A site that uses every feature once, with as many pilots as it takes to fill more than one page.
enum SmallSite {
  /// Its files: the basis, with Fixtures/_site over it and sixty pilots about one subject.
  static let project: TestProject = {
    let folder = TestProject.testFolder.appendingPathComponent("Fixtures/_site")
    var project = TestProject.basis.overlaid(with: TestProject(folder: folder))
    for number in 1...60 {
      project = project.with(
        "Content/pilots/reeks-\(number).md",
        """
        ---
        titel: Pilot \(number)
        samenvatting: De pilot met nummer \(number).
        fase: uitvoering
        indieners: [Baarn]
        themas: [zorg]
        gestart: \(1990 + number % 30)
        ---
        ## Wat is het?

        Pilot \(number).

        """)
    }
    return project
  }()

  /// When some of its files were last changed.
  static let modified = [
    "Content/pilots/open.md": CalendarDate(year: 2026, month: 11, day: 20),
    "Content/artikelen/start.md": CalendarDate(year: 2026, month: 5, day: 1),
  ]

  private static let built = Task { await project.build(modified: modified) }

  /// Its pages and other files; made once for all tests.
  static func rendered() async throws -> RenderedSite {
    try #require(await built.value, "the small site has mistakes")
  }
}
