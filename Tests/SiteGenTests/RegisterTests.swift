import Testing

@testable import SiteGen

@Suite struct RegisterTests {
  @Test(arguments: [
    ("2026-12-31", true), ("2027-01-01", false), ("2027-06-15", false), ("2000-01-01", true),
  ])
  func aMunicipalityHasAPageUntilTheDayItEnds(date: String, exists: Bool) async throws {
    let site = try #require(await TestProject.basis.build(date: CalendarDate(parsing: date)))
    #expect((site.files["gemeenten/wijdemeren/index.html"] != nil) == exists)
    #expect(site["gemeenten/index.html"].contains("Wijdemeren") == exists)
    #expect(site.files["gemeenten/hilversum/index.html"] != nil)
  }

  @Test(arguments: [("2026-12-31", false), ("2027-01-01", true)])
  func aMunicipalityHasAPageFromTheDayItBegins(date: String, exists: Bool) async throws {
    let row = "GM9999,Nieuwland,nieuwland,utrecht,100,2027-01-01,\n"
    let project = TestProject.basis.with("Content/gemeenten.csv", Self.register + row)
    let site = try #require(await project.build(date: CalendarDate(parsing: date)))
    #expect((site.files["gemeenten/nieuwland/index.html"] != nil) == exists)
  }

  @Test func oneNameMayBeReusedWhenTheFirstIsGone() async throws {
    let project = TestProject.basis.replacing(
      "GM1696,Wijdemeren,wijdemeren,noord-holland,25054,,2027-01-01",
      with: """
        GM1696,Wijdemeren,wijdemeren,noord-holland,25054,,2027-01-01
        GM1999,Wijdemeren,wijdemeren,noord-holland,120000,2027-01-01,
        """, in: "Content/gemeenten.csv")
    #expect(await project.check(date: CalendarDate(year: 2026, month: 12, day: 31)).isEmpty)
    #expect(await project.check(date: CalendarDate(year: 2027, month: 1, day: 1)).isEmpty)
  }

  @Test(arguments: [
    ("GM9999,Nieuwland,nieuwland,utrecht,100,gisteren,", "8:40: date-invalid"),
    ("GM9999,Nieuwland,nieuwland,utrecht,veel,,", "8:36: integer-invalid"),
    ("GM9999,Nieuwland,nieuwland,utrecht,0,,", "8:36: integer-out-of-range"),
    ("GM9999,Nieuwland,nieuwland,Friesland,100,,", "8:28: reference-unknown"),
    ("GM9999,Nieuwland,Nieuw Land,utrecht,100,,", "8:18: slug-invalid"),
    (",Nieuwland,nieuwland,utrecht,100,,", "8:1: register-row"),
    ("GM9999,\"Nieuw\"\"land,\",nieuwland,utrecht,100,,,", "8:1: register-row"),
  ])
  func aWrongRowIsReportedAtItsCell(row: String, expected: String) async {
    let project = TestProject.basis.with("Content/gemeenten.csv", Self.register + row + "\n")
    #expect(await project.check().map { Finding($0).description } == ["Content/gemeenten.csv:\(expected)"])
  }

  @Test(arguments: [
    ("Bargen,opgeheven,later,GM0308,", "date-invalid"),
    ("Bargen,opgeheven,,GM0001,", "register-row"),
    (",opgeheven,,GM0308,", "register-row"),
  ])
  func aWrongAliasIsNotDroppedQuietly(row: String, id: String) async {
    let path = "Content/gemeenten-aliassen.csv"
    let text = String(decoding: TestProject.basis.files[path] ?? [], as: UTF8.self)
    #expect(await TestProject.basis.with(path, text + row + "\n").check().map(\.id.rawValue) == [id])
  }

  private static let register = String(
    decoding: TestProject.basis.files["Content/gemeenten.csv"] ?? [], as: UTF8.self)
}
