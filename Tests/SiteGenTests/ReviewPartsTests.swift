import Testing

@testable import SiteGen

@Suite struct ReviewPartsTests {
  // MARK: Texts

  private func text(_ body: String, path: String = "Content/pilots/a.md", _ headPaths: [String: String] = [:])
    async
    -> ReviewText?
  {
    let source = TestProject.basis.with(path, "---\ntitel: A\n---\n" + body).source
    let content = await SiteBuild.link(source, options: BuildOptions(date: TestProject.date, concurrency: 1))
      .content
    let entry = content?.entries.first { $0.path == path }
    return entry?.body.map {
      ReviewText(source: body, document: $0.document, path: path, headPaths: headPaths)
    }
  }

  @Test(arguments: [
    ("Een  zin\nover twee regels.", "Een zin over twee\nregels."), ("* a\n* b", "- a\n- b"),
    ("a\n\n\nb", "a\n\nb"),
    ("Kop\n---", "## Kop"), ("__vet__", "**vet**"),
  ])
  func `another way to write the same is no change`(old: String, new: String) async {
    #expect(TextChange.between(await text(old), and: await text(new)) == nil)
  }

  @Test func `lines and headings are counted`() async throws {
    let old = "## Een\n\nAlinea.\n\n## Twee\n\nOud."
    let new = "## Een\n\nAlinea.\n\n## Drie\n\nNieuw.\n\nEn [meer](https://www.meer.example/x)."
    let change = try #require(TextChange.between(await text(old), and: await text(new)))
    #expect((change.added, change.removed) == (3, 2))
    #expect(change.headingsAdded == ["Drie"])
    #expect(change.headingsRemoved == ["Twee"])
    #expect(change.newHosts == ["www.meer.example"])
  }

  @Test func `the same words in other paragraphs are another arrangement`() async throws {
    let change = try #require(TextChange.between(await text("a b\nc"), and: await text("a b\n\nc")))
    #expect(change.added == 0 && change.removed == 0)
  }

  @Test func `a link follows a file that moved`() async {
    let old = await text("[x](../themas/oud.md#kop)", ["Content/themas/oud.md": "Content/themas/nieuw.md"])
    #expect(TextChange.between(old, and: await text("[x](../themas/nieuw.md#kop)")) == nil)
    #expect(TextChange.between(old, and: await text("[x](../themas/zorg.md#kop)")) != nil)
  }

  @Test func `a text of very many lines is counted all the same`() async throws {
    let old = (0..<3_000).map { "regel \($0) a" }.joined(separator: "\n\n")
    let new = (0..<3_000).map { "regel \($0) \($0 % 10 == 0 ? "b" : "a")" }.joined(separator: "\n\n")
    let change = try #require(TextChange.between(await text(old), and: await text(new)))
    #expect((change.added, change.removed) == (300, 300))
  }

  // MARK: Completeness

  private func completeness(_ fields: String, _ body: String = "Kort.") async throws -> Completeness {
    let path = "Content/pilots/a.md"
    let text = "---\ntitel: A\nfase: idee\nindieners: [Utrecht]\n\(fields)---\n\(body)\n"
    let options = BuildOptions(date: TestProject.date, concurrency: 1)
    let content = await SiteBuild.link(TestProject.basis.with(path, text).source, options: options).content
    let entry = try #require(content?.entries.first { $0.path == path })
    return Completeness(entry, kind: try #require(content?.model.kinds[entry.kind]))
  }

  @Test func `what readers look for is counted, and the most useful is missing first`() async throws {
    let bare = try await completeness("")
    #expect(bare.filled == 2)
    #expect(
      bare.missing.map(\.label) == [
        "Samenvatting", "De vraag", "", "Contact", "Thema's", "Gestart", "Bronnen",
      ])
    let body = Array(repeating: "woord", count: 30).joined(separator: " ")
    let full = try await completeness(
      """
      samenvatting: Een zin die vertelt wat het is.
      vraag: Werkt het?
      contact: post@proef.example
      themas: [zorg]
      gestart: 2020
      bronnen:
        - titel: Een krant

      """, body)
    #expect((full.filled, full.missing.count) == (9, 0))
  }

  // MARK: Similar entries

  private func similar(_ others: [String: String], to text: String) async throws -> [String] {
    var project = TestProject.basis
    for (name, text) in others { project = project.with("Content/pilots/\(name).md", text) }
    project = project.with("Content/pilots/nieuw.md", text)
    let options = BuildOptions(date: TestProject.date, concurrency: 1)
    let site = try #require(await SiteBuild.link(project.source, options: options).site)
    let entry = try #require(site.entries.firstIndex { $0.slug == "nieuw" })
    return SimilarEntries(site: site).find(like: entry).map { site.entries[$0.entry].slug }
  }

  private func pilot(_ title: String, _ summary: String, _ more: String = "") -> String {
    "---\ntitel: \(title)\nsamenvatting: \(summary)\nfase: idee\nindieners: [Utrecht]\n\(more)---\nTekst.\n"
  }

  @Test func `entries about the same are found, also in other inflections and compounds`() async throws {
    let others = [
      "honden": pilot("Aanpak hondenoverlast", "Overlast van honden op straat aanpakken."),
      "parkeren": pilot("Slim parkeren", "Automobilisten zien waar een parkeerplek vrij is."),
    ]
    #expect(
      try await similar(
        others, to: pilot("Minder overlast van een hond", "Hond en baas leren samen wat mag."))
        == ["honden"])
    #expect(try await similar(others, to: pilot("Samen lezen", "Ouderen lezen voor op school.")) == [])
  }

  @Test func `entries that refer to each other are no double work`() async throws {
    let others = ["honden": pilot("Aanpak hondenoverlast", "Overlast van honden op straat aanpakken.")]
    let text = pilot(
      "Aanpak hondenoverlast", "Overlast van honden op straat aanpakken.", "gerelateerd: [honden]\n")
    #expect(try await similar(others, to: text) == [])
  }

  // MARK: Lists

  @Test func `a merger to come is told before it counts`() async {
    let base = TestProject.basis
    let head = base.replacing("25054,,2027-01-01", with: "25054,,2028-01-01", in: "Content/gemeenten.csv")
      .replacing(
        "oude-code\n", with: "oude-code\nWijdemeren,gepland opgeheven,2028-01-01,GM0402,GM1696\n",
        in: "Content/gemeenten-aliassen.csv")
    let review = await Review.between(
      base.source, and: head.source, options: BuildOptions(date: TestProject.date, concurrency: 1))
    #expect(
      review.registers.flatMap(\.changes) == [
        .ended("Wijdemeren", on: "2028-01-01"),
        .alias("Wijdemeren", .planned, until: "2028-01-01", bearers: ["Hilversum"]),
      ])
  }

  @Test func `a change of the model is told field by field`() async {
    let base = TestProject.basis
    let head = base.replacing(
      "vraag: {type: tekst, label: De vraag, rol: vraag, max: 100}",
      with: "vraag: {type: tekst, label: De vraag, rol: vraag, max: 90, verplicht: true}",
      in: "Content/model.yaml"
    )
    .replacing(
      "      kosten: {type: geheel-getal, label: Kosten in euro, min: 0, max: 1000000}\n", with: "",
      in: "Content/model.yaml"
    )
    .replacing("resultaat: Er is een resultaat, ", with: "klaar: Klaar, ", in: "Content/model.yaml")
    let review = await Review.between(
      base.source, and: head.source, options: BuildOptions(date: TestProject.date, concurrency: 1))
    let changes = review.model ?? []
    #expect(changes.contains(.fieldRequired(kind: "pilot", field: "vraag", isRequired: true)))
    #expect(changes.contains(.fieldRemoved(kind: "pilot", field: "kosten")))
    #expect(
      changes.contains(.choices(kind: "pilot", field: "fase", added: ["klaar"], removed: ["resultaat"])))
  }
}
