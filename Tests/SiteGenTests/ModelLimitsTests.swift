import Testing

@testable import SiteGen

/// What a model may not ask for, because a site could not be built from it safely.
@Suite struct ModelLimitsTests {
  private func check(kind: String = "", field: String = "") async -> [DiagnosticID] {
    let model = """
      versie: 1
      soorten:
        pilot:
          map: pilots
          naam: {een: pilot, meer: pilots}
          uitleg: Een pilot.
          weergave: project
          \(kind)
          velden:
            titel: {label: Titel, rol: titel}
            extra: {label: Extra, \(field)}
      """
    let source = SiteSource(
      content: [SourceFile(path: "Content/model.yaml", bytes: Array(model.utf8))], theme: [])
    let options = BuildOptions(date: TestProject.date, concurrency: 1)
    return await SiteBuild.check(source, options: options).diagnostics.map(\.id)
  }

  @Test func aPlainModelIsRead() async {
    #expect(await !check().contains(.modelInvalid))
  }

  @Test(arguments: [
    "route: ../../elders", "route: /boven", "route: Pilots", "route: zoeken", "route: bestanden/x",
    "route: pilots//x",
  ])
  func aKindCannotLeaveItsPlace(kind: String) async {
    #expect(await check(kind: kind).contains(.modelInvalid))
  }

  @Test(arguments: [
    "meer: true, max: -1", "min: 4611686018427387904", "min: 5, max: 2",
    "rol: alias", "rol: deel", "rol: zoekt-partners",
    "type: groep, rol: teller, velden: {waarde: {label: W}}",
    "type: keuze, rol: fase, keuzes: {'!': Uit, '?': Aan}",
    "sorteren: true", "type: groep, meer: true, sorteren: true, velden: {a: {label: A}}",
    "type: groep, velden: {a: {label: A}, b: {label: B, type: markdown, na: a}}",
  ])
  func aFieldCannotAskTheImpossible(field: String) async {
    #expect(await check(field: field).contains(.modelInvalid))
  }
}
