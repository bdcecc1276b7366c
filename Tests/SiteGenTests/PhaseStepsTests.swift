import Testing

@testable import SiteGen

@Suite struct PhaseStepsTests {
  private func pilot(_ phase: String, timeline: [String] = []) -> String {
    let events = timeline.map { "  - datum: 2020\n    gebeurtenis: Iets\n    fase: \($0)\n" }.joined()
    return "---\ntitel: Een proef\nfase: \(phase)\nindieners: [Utrecht]\n"
      + (phase == "gestopt" ? "reden-gestopt: Er was geen geld meer.\n" : "")
      + (timeline.isEmpty ? "" : "tijdlijn:\n" + events)
      + "---\nEen tekst die lang genoeg is om te herkennen.\n"
  }

  private func findings(
    from old: String, to new: String, path: String = "Content/pilots/proef.md"
  ) -> [String] {
    let base = TestProject.basis.with("Content/pilots/proef.md", old)
    let head = TestProject.basis.with(path, new)
    return PhaseSteps.check(base: base.source, head: head.source).map {
      "\($0.location.path):\($0.location.position?.line ?? 0) \($0.message.nl) \($0.suggestion?.text.nl ?? "")"
    }
  }

  @Test(arguments: [
    ("idee", "uitvoering"), ("idee", "gestopt"), ("uitvoering", "resultaat"), ("uitvoering", "uitvoering"),
  ])
  func `a step that the model allows is good`(from: String, to: String) {
    #expect(findings(from: pilot(from), to: pilot(to)) == [])
  }

  @Test func `a step that skips one is an error at the phase, which says what may follow`() {
    #expect(
      findings(from: pilot("idee"), to: pilot("resultaat")) == [
        "Content/pilots/proef.md:3 De fase was 'idee' en wordt 'resultaat'; die stap kan niet in één keer. "
          + "Na 'idee' kan komen: uitvoering, gestopt. Zijn er meer stappen geweest? Zet ze dan allemaal in de tijdlijn."
      ])
  }

  @Test func `nothing follows an end`() {
    #expect(
      findings(from: pilot("gestopt"), to: pilot("idee")).first?.contains("'gestopt' is een eindpunt.")
        == true)
  }

  @Test func `steps that the timeline tells may be taken at once`() {
    let timeline = ["idee", "uitvoering", "resultaat"]
    #expect(findings(from: pilot("idee"), to: pilot("resultaat", timeline: timeline)) == [])
    #expect(findings(from: pilot("idee"), to: pilot("resultaat", timeline: ["resultaat"])).count == 1)
  }

  @Test func `a wrong step in the timeline has its own diagnostic`() {
    #expect(findings(from: pilot("idee"), to: pilot("resultaat", timeline: ["idee", "resultaat"])) == [])
  }

  @Test func `a phase that the steps do not name may come from and go anywhere`() {
    func projects(_ phase: String) -> SiteSource {
      TestProject.basis.replacing(
        "{idee: Idee,", with: "{onbekend: Onbekend, idee: Idee,", in: "Content/model.yaml"
      )
      .with("Content/pilots/proef.md", pilot(phase)).source
    }
    #expect(PhaseSteps.check(base: projects("onbekend"), head: projects("resultaat")) == [])
    #expect(PhaseSteps.check(base: projects("resultaat"), head: projects("onbekend")) == [])
    #expect(PhaseSteps.check(base: projects("idee"), head: projects("resultaat")).count == 1)
  }

  @Test func `an entry that moved is still the same entry`() {
    let found = findings(from: pilot("idee"), to: pilot("resultaat"), path: "Content/pilots/andere-naam.md")
    #expect(found.first?.hasPrefix("Content/pilots/andere-naam.md:3 ") == true)
  }

  @Test func `a new entry may begin anywhere`() {
    let head = TestProject.basis.with("Content/pilots/proef.md", pilot("resultaat"))
    #expect(PhaseSteps.check(base: TestProject.basis.source, head: head.source) == [])
  }
}
