import Testing

@testable import SiteGen

/// What words in reference fields turn out to mean.
@Suite struct ReferenceTests {
  /// Checks a pilot with a field that refers, and returns what is said about it.
  private func check(_ field: String, date: String = "2026-11-22") async throws -> [Diagnostic] {
    let base = field.hasPrefix("indieners") ? "" : "indieners: [Utrecht]\n"
    return try await TestProject.basis
      .with("Content/organisaties/baarn.md", "---\ntitel: Bakker Baarn\n---\n")
      .with("Content/pilots/proef.md", "---\ntitel: Een proef\nfase: idee\n\(base)\(field)\n---\n")
      .check(date: CalendarDate(parsing: date))
  }

  @Test(arguments: [
    "indieners: [Utrecht]", "indieners: [utrecht]", "indieners: [GM0344]", "indieners: [gemeente/utrecht]",
    "indieners: [\"'s-Gravenhage\"]", "indieners: [gemeente/baarn]",
    "indieners: [organisatie/baarn, Utrecht]", "indieners: [GM0308]", "indieners: [Baarn]",
    "gerelateerd: [loket, start, thema/zorg]", "personen: [{persoon: Ans de Boer}]",
    "personen: [{persoon: kees-verborgen}]",
  ])
  func aSlugNameOrCodeFindsItsEntry(field: String) async throws {
    #expect(try await check(field).isEmpty)
  }

  @Test(arguments: [
    ("indieners: [Den Haag]", "is 's-Gravenhage"),
    ("indieners: [Abcoude]", "Op de site staat: Utrecht (was Abcoude)"),
  ])
  func anotherNameFindsItsEntryWithANotice(field: String, message: String) async throws {
    let found = try await check(field)
    #expect(found.map(\.id) == [.referenceFormerName])
    #expect(found.first?.severity == .notice)
    #expect(found.first?.message.nl.contains(message) == true)
  }

  @Test(arguments: [
    ("indieners: [baarn]", "gemeente/baarn, organisatie/baarn"),
    ("indieners: [Loosdrecht]", "Wijdemeren, Hilversum"),
  ])
  func aWordWithSeveralMeaningsAsksWhich(field: String, choices: String) async throws {
    let found = try await check(field)
    #expect(found.map(\.id) == [.referenceAmbiguous])
    #expect(found.first?.suggestion?.text.nl.contains(choices) == true)
  }

  @Test(arguments: [
    ("Laren,dubbelzinnig,,GM0308;GM0402,", "reference-ambiguous"),
    ("Laren,dubbelzinnig,,GM0308,", "reference-ambiguous"),
    ("Laren,schrijfwijze,,GM0308,", "reference-former-name"),
    ("Laren,opgeheven,2020-01-01,GM0308,", "reference-former-name"),
  ])
  func anAliasMeansWhatItsNatureSays(row: String, id: String) async {
    let path = "Content/gemeenten-aliassen.csv"
    let aliases = String(decoding: TestProject.basis.files[path] ?? [], as: UTF8.self)
    let project = TestProject.basis.with(path, aliases + row + "\n")
      .replacing("[Utrecht]", with: "[Laren]", in: "Content/pilots/loket.md")
    #expect(await project.check().map(\.id.rawValue) == [id])
  }

  @Test func theMeaningOfANameDependsOnTheDay() async throws {
    #expect(try await check("indieners: [Wijdemeren]", date: "2026-12-31").isEmpty)
    #expect(try await check("indieners: [Wijdemeren]", date: "2027-01-01").map(\.id) == [.referenceUnknown])
    // Of the two that Loosdrecht became part of, one is left.
    #expect(
      try await check("indieners: [Loosdrecht]", date: "2027-01-01").map(\.id) == [.referenceFormerName])
  }

  @Test(arguments: [
    ("indieners: [Utrect, Utrecht]", "Bedoelde u 'Utrecht'?"),
    ("indieners: [Hilversm, Utrecht]", "Bedoelde u 'Hilversum'?"),
    ("themas: [zrog]", "Bedoelde u 'zorg'?"),
    ("gerelateerd: [Een loket voor alles]", "Bedoelde u 'loket'?"),
    ("themas: [thema/zrog]", "Bedoelde u"),
    ("themas: [loket]", "Er is wel een pilot met deze naam"),
    ("themas: [pilot/loket]", "Er is wel een pilot met deze naam"),
    ("themas: [volstrekt-onbekend]", "Content/themas/"),
    ("indieners: [Qqqqqqqq, Utrecht]", "Content/gemeenten.csv en Content/organisaties/"),
  ])
  func anUnknownWordGetsTheBestAdvice(field: String, advice: String) async throws {
    let found = try await check(field)
    #expect(found.map(\.id) == [.referenceUnknown])
    #expect(found.first?.suggestion?.text.nl.contains(advice) == true, "\(String(describing: found.first))")
  }

  @Test func twoNamesOfOneMunicipalityAreOneParticipant() async throws {
    let project = TestProject.basis.with(
      "Content/pilots/proef.md",
      "---\ntitel: Een proef\nfase: idee\nindieners: [Utrecht, GM0344, Abcoude]\n---\n")
    let site = try #require(await project.build())
    #expect(site["pilots/proef/index.html"].split(separator: ">Utrecht<").count == 2)
  }
}
