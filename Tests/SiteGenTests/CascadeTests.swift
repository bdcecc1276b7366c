import Testing

@testable import SiteGen

@Suite struct CascadeTests {
  private func findings(_ project: TestProject) async -> [String] {
    await project.check().map { Finding($0).description }
  }

  private func pilot(_ frontMatter: String, _ body: String = "Tekst.\n") -> TestProject {
    TestProject.basis.with("Content/pilots/proef.md", "---\n\(frontMatter)\n---\n\(body)")
  }

  @Test(arguments: ["titl", "fasse", "indiener", "Titel"])
  func aMisspelledRequiredKeyIsOneMistake(key: String) async throws {
    let right = ["titl": "titel", "fasse": "fase", "indiener": "indieners", "Titel": "titel"]
    let text = "titel: Een proef\nfase: idee\nindieners: [Utrecht]"
    let wrong = text.replacing(try #require(right[key]), with: key)
    let found = await pilot(wrong).check()
    #expect(found.map(\.id) == [.keyUnknown])
    #expect(found.first?.suggestion?.replacement == right[key])
  }

  @Test func aMisspelledKeyTriggersNoRule() async {
    let found = await findings(
      pilot("titel: Een proef\nfase: gestopt\nreden-gestop: Er was geen geld.\nindieners: [Utrecht]"))
    #expect(found == ["Content/pilots/proef.md:4:1: key-unknown"])
  }

  @Test func aReferenceOrLinkToAnUnreadableFileIsNotDangling() async {
    let project = pilot(
      "titel: Een proef\nfase: idee\nindieners: [kapot, Utrecht]\nthemas: [stuk]",
      "Zie [kapot](../organisaties/kapot.md#kop) en [stuk](../themas/stuk.md).\n"
    )
    .with("Content/organisaties/kapot.md", "Geen kopje.\n")
    .with("Content/themas/stuk.md", "---\ntitel: \"Stuk\n---\n")
    .replacing("voet: [over]", with: "voet: [over, weg]", in: "Content/site.yaml")
    .with("Content/paginas/weg.md", "---\n- weg\n---\n")
    #expect(
      await findings(project) == [
        "Content/organisaties/kapot.md:1:1: front-matter-missing",
        "Content/paginas/weg.md:2:1: front-matter-not-mapping",
        "Content/themas/stuk.md:2:8: yaml-unclosed-quote",
      ])
  }

  @Test(arguments: [
    ("fase: idee\nindieners: [Verweggistan]", "reference-unknown"),
    ("fase: klaar\nindieners: [Utrecht]\nreden-gestopt: Er was geen geld.", "choice-unknown"),
    ("fase: gestopt\nindieners: [Utrecht]\nreden-gestopt: Kort", "value-too-short"),
    ("fase: gestopt\nindieners: [Utrecht]\nreden-gestopt: [Er was geen geld]", "value-single"),
    ("fase: idee\nindieners: [vereniging]\nzonder-gemeente: wellicht", "boolean-invalid"),
    ("fase: idee\nindieners: [vereniging]\nzonder-gemeent: true", "key-unknown"),
    ("fase: idee\nindieners: Utrecht", "value-not-list"),
    ("fase: idee\nindieners: [Utrecht, Baarn, Hilversum, vereniging]", "value-too-many"),
    ("fase: idee\nindieners: [Utrecht]\nzoekt-partners: {open: true, tot: morgen}", "date-invalid"),
    ("fase: idee\nindieners: [Utrecht]\nzoekt-partners: {open: ja}", "boolean-invalid"),
    ("fase: idee\nindieners: [Utrecht]\ngestart: 2017\ngeeindigd: vroeg", "date-invalid"),
    (
      "fase: idee\nindieners: [Utrecht]\ntijdlijn: [{datum: 2016, gebeurtenis: Start, fase: [a]}]",
      "value-single"
    ),
  ])
  func aRefusedValueTriggersNoRule(frontMatter: String, id: String) async {
    #expect(await pilot("titel: Een proef\n\(frontMatter)").check().map(\.id.rawValue) == [id])
  }

  @Test func twentyMistakesInOneFileAreAllFoundAtOnceInOrder() async {
    let marked = MarkedText(
      """
      ---
      titel: ⟦value-too-long⟧\(String(repeating: "x", count: 61))
      samenvatting: ⟦value-too-short⟧Kort
      fase: ⟦choice-unknown⟧ide
      indieners: [Utrecht, ⟦reference-unknown⟧Baan, ⟦value-duplicate⟧Utrecht]
      slug: ⟦slug-invalid⟧Een Proef
      themas: [⟦reference-unknown⟧zrog]
      ⟦key-unknown⟧gerelateert: [loket]
      gestart: ⟦date-invalid⟧gisteren
      kosten: ⟦integer-invalid⟧veel
      openbaar: ⟦boolean-invalid⟧misschien
      website: ⟦url-invalid⟧proef
      contact: ⟦email-invalid⟧proef
      trefwoorden: ⟦value-not-list⟧zorg
      tellers:
        - ⟦field-required⟧eenheid: mensen
      personen:
        - persoon: ⟦reference-unknown⟧Ans de Beer
      taal: ⟦value-single⟧[nl]
      ---
      ⟦markdown-heading-level⟧# Titel

      ⟦markdown-raw-html⟧<b>Vet</b>, ⟦link-missing⟧[weg](weg.md) en ⟦image-without-alt⟧⟦link-missing⟧![](weg.png).

      """, path: "Content/pilots/proef.md")
    #expect(marked.findings.count >= 20)
    expectFindings(
      await TestProject.basis.with("Content/pilots/proef.md", marked.text).check(), marked.findings)
  }

  @Test func mistakesInContentThemeAndRegistersAreReportedTogether() async {
    let project = pilot("titel: Een proef\nfase: ide\nindieners: [Utrecht]")
      .with("Content/personen.csv", "slug,naam\nans,Ans,te veel\n")
      .with("Themes/klein/templates/naam.mustache", "{{namm}}\n")
    let found = await findings(project)
    #expect(
      found == [
        "Content/personen.csv:2:1: register-row", "Content/pilots/proef.md:3:7: choice-unknown",
        "Themes/klein/templates/naam.mustache:1:1: theme-template",
      ])
  }
}
