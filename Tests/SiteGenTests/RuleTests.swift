import Testing

@testable import SiteGen

/// What each demand of a rule lets pass and what not.
@Suite struct RuleTests {
  private func ids(_ frontMatter: String) async -> [String] {
    let base = frontMatter.contains("indieners:") ? "" : "indieners: [Utrecht]\n"
    return await TestProject.basis
      .with("Content/pilots/proef.md", "---\ntitel: Een proef\n\(base)\(frontMatter)\n---\n")
      .check().map(\.id.rawValue)
  }

  @Test(arguments: [
    ("fase: gestopt\nreden-gestopt: Er was geen geld.", true),
    ("fase: gestopt", false),
    ("fase: gestopt\nreden-gestopt:", false),
    ("fase: gestopt\nreden-gestopt: \" \"", false),
    ("fase: idee", true),
    ("fase: idee\nzoekt-partners: {open: true, tot: 2027}", true),
    ("fase: idee\nzoekt-partners: {open: true}", false),
    ("fase: idee\nzoekt-partners: {open: false}", true),
  ])
  func aFieldIsRequiredOnlyWhenTheConditionHolds(frontMatter: String, passes: Bool) async {
    #expect(await ids(frontMatter) == (passes ? [] : ["rule-required"]))
  }

  @Test(arguments: [
    ("fase: idee\nreden-gestopt: Er was geen geld.", false),
    ("fase: resultaat\nzoekt-partners: {open: true, tot: 2027}", false),
    ("fase: resultaat\nzoekt-partners: {open: false}", true),
    ("fase: resultaat", true),
  ])
  func aFieldOrValueIsForbiddenOnlyWhenTheConditionHolds(frontMatter: String, passes: Bool) async {
    #expect(await ids(frontMatter) == (passes ? [] : ["rule-forbidden"]))
  }

  @Test(arguments: [
    ("gestart: 2016\ngeeindigd: 2017", true), ("gestart: 2016\ngeeindigd: 2016", true),
    ("gestart: 2016-06\ngeeindigd: 2016", true), ("gestart: 2016\ngeeindigd: 2016-01", true),
    ("gestart: 2017\ngeeindigd: 2016-12-31", false), ("gestart: 2016-06-02\ngeeindigd: 2016-06-01", false),
    ("gestart: 2017\ngeeindigd: onbekend", true), ("geeindigd: 2016", true),
  ])
  func theSecondDateMayNotCertainlyLieBeforeTheFirst(frontMatter: String, passes: Bool) async {
    #expect(await ids("fase: idee\n" + frontMatter) == (passes ? [] : ["rule-date-order"]))
  }

  @Test(arguments: [
    (["2015", "2016", "2016-01", "2016-02"], true), (["2016", "2016"], true), (["2016-02", "2016"], true),
    (["2016", "2015"], false), (["2016", "onbekend", "2015"], false), (["onbekend", "2015"], true),
    (["2016", "2015", "2014"], false),
  ])
  func recordsMayNotRunBackInTime(dates: [String], passes: Bool) async {
    let timeline = dates.map { "  - {datum: \($0), gebeurtenis: Iets}\n" }.joined()
    #expect(await ids("fase: idee\ntijdlijn:\n" + timeline) == (passes ? [] : ["rule-date-order"]))
  }

  @Test(arguments: [
    ("indieners: [Utrecht]", true), ("indieners: [vereniging, Den Haag]", true),
    ("indieners: [vereniging]", false), ("indieners: [vereniging]\nzonder-gemeente: true", true),
  ])
  func amongTheParticipantsIsAMunicipalityUnlessItIsSaidWhyNot(frontMatter: String, passes: Bool) async {
    let found = await ids("fase: idee\n" + frontMatter).filter { $0 != "reference-former-name" }
    #expect(found == (passes ? [] : ["rule-participant-missing"]))
  }

  @Test(arguments: [
    ("idee", ["idee"], true), ("uitvoering", ["idee", "uitvoering"], true),
    ("resultaat", ["idee", "uitvoering", "resultaat"], true), ("idee", [], true),
    ("uitvoering", ["idee", "idee", "uitvoering"], true), ("gestopt", ["idee", "gestopt"], true),
    ("resultaat", ["idee", "resultaat"], false), ("uitvoering", ["idee"], false),
    ("idee", ["uitvoering", "idee"], false), ("uitvoering", ["gestopt", "uitvoering"], false),
  ])
  func phasesFollowOneAnotherByTheStepsAndEndInThePhase(phase: String, steps: [String], passes: Bool) async {
    let timeline = steps.map { "  - {datum: onbekend, gebeurtenis: Iets, fase: \($0)}\n" }.joined()
    let reason = phase == "gestopt" ? "\nreden-gestopt: Er was geen geld." : ""
    let key = steps.isEmpty ? "" : "\ntijdlijn:\n"
    #expect(
      await ids("fase: \(phase)\(reason)\(key)\(timeline)") == (passes ? [] : ["rule-transition"]))
  }

  @Test func aRuleExplainsItself() async {
    let project = TestProject.basis.with(
      "Content/pilots/proef.md", "---\ntitel: Een proef\nfase: gestopt\nindieners: [Utrecht]\n---\n")
    #expect(await project.check().first?.notes.map(\.nl) == ["Anderen leren van wat niet lukte."])
  }
}
