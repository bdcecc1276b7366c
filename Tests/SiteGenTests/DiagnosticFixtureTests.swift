import Testing

@testable import SiteGen

@Suite struct DiagnosticFixtureTests {
  @Test func theBasisHasNoMistakes() async {
    expectFindings(await TestProject.basis.check(), [])
  }

  @Test(arguments: DiagnosticFixture.all)
  func everyFixtureGivesExactlyWhatIsMarked(fixture: DiagnosticFixture) async {
    expectFindings(await fixture.diagnostics, fixture.expected)
  }

  @Test(arguments: DiagnosticID.allCases)
  func everyKindOfDiagnosticHasAFixtureOfItsName(id: DiagnosticID) {
    let fixtures = DiagnosticFixture.all.filter { $0.name == id.rawValue }
    #expect(fixtures.contains { $0.expected.contains { $0.id == id.rawValue } })
  }

  @Test func everyFixtureIsNamedAfterADiagnosticOrIsValid() {
    let ids = DiagnosticID.allCases.map(\.rawValue)
    for fixture in DiagnosticFixture.all {
      if fixture.name.hasPrefix("valid") {
        #expect(fixture.expected.isEmpty, "\(fixture.name) marks a diagnostic")
      } else {
        #expect(ids.contains { fixture.name.hasPrefix($0) }, "\(fixture.name) is no diagnostic")
        #expect(!fixture.expected.isEmpty, "\(fixture.name) marks nothing")
      }
    }
  }

  @Test(arguments: DiagnosticFixture.all)
  func aSiteIsPlannedUnlessThereIsAnError(fixture: DiagnosticFixture) async {
    let result = await SiteBuild.plan(
      fixture.project.source, options: BuildOptions(date: TestProject.date, concurrency: 1))
    #expect((result.value == nil) == result.diagnostics.contains { $0.severity == .error })
  }
}
