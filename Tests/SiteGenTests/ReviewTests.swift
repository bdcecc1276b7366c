import Testing

@testable import SiteGen

@Suite struct ReviewTests {
  private func review(_ base: TestProject, _ head: TestProject) async -> Review {
    await Review.between(
      base.source, and: head.source, options: BuildOptions(date: TestProject.date, concurrency: 2))
  }

  private func report(
    _ base: TestProject, _ head: TestProject, _ language: Language = .nl, limit: Int = 65_536,
    relation: ReviewBasis.Relation = .commonAncestor
  ) async -> String {
    let basis = ReviewBasis(
      name: "origin/main", commit: String(repeating: "a", count: 40), relation: relation)
    let options = ReviewReport.Options(basis: basis, language: language, limit: limit)
    return ReviewReport(await review(base, head), options: options).text
  }

  private let basis = TestProject.basis
  private let loket = "Content/pilots/loket.md"

  private func pilot(_ title: String, _ more: String = "") -> String {
    "---\ntitel: \(title)\nfase: idee\nindieners: [Utrecht]\n\(more)---\nEen tekst over \(title).\n"
  }

  // MARK: What is said

  @Test func `no change says so`() async {
    let text = await report(basis, basis)
    #expect(text.contains("**Deze wijziging raakt niets van de site.**"))
    #expect(!text.contains("###"))
  }

  @Test func `a report speaks English when asked`() async {
    let head = basis.with("Content/pilots/nieuw.md", pilot("Nieuw", "themas: [zorg]\n"))
      .replacing("fase: uitvoering", with: "fase: resultaat", in: loket).without("Content/themas/los")
    let text = await report(basis, head, .en)
    #expect(text.contains("**1 new entry and 1 changed entry.**"))
    #expect(text.contains("- **Fase**: from *In uitvoering* to *Er is een resultaat*"))
    for word in ["wijziging", "bladen", "veranderen", "lezers", "Vergeleken"] {
      #expect(!text.contains(word))
    }
  }

  @Test(arguments: [
    (ReviewBasis.Relation.commonAncestor, "het punt waar deze wijziging van `origin/main` aftakt"),
    (.tip, "geen gedeelde geschiedenis"),
    (.tipOfShallowClone, "Waar deze wijziging aftakt, is hier niet te zien"),
  ])
  func `a report says what it compares with`(relation: ReviewBasis.Relation, sentence: String) async {
    let text = await report(basis, basis.with(loket, pilot("Iets")), relation: relation)
    #expect(text.contains(sentence))
    #expect(text.contains("(commit `aaaaaaaaaa`)"))
  }

  @Test func `every way to change a field has its own words`() async {
    let old = """
      kosten: 100
      website: https://oud.example/
      openbaar: true
      trefwoorden: [een, twee]
      zoekt-partners:
        open: false
        waarvoor: Testen
      tijdlijn:
        - datum: 2016
          gebeurtenis: Start
        - datum: 2017
          gebeurtenis: Klaar

      """
    let new = """
      kosten: 1000
      contact: post@proef.example
      openbaar: false
      trefwoorden: [twee, drie]
      zoekt-partners:
        open: false
        waarvoor: Bouwen
      tijdlijn:
        - datum: 2016
          gebeurtenis: Begin
        - datum: 2018
          gebeurtenis: Klaar
        - datum: 2019
          gebeurtenis: Feest

      """
    let path = "Content/pilots/proef.md"
    let text = await report(basis.with(path, pilot("Proef", old)), basis.with(path, pilot("Proef", new)))
    for line in [
      "- **Kosten in euro**: van *100* naar *1000*", "- **Openbaar**: van *ja* naar *nee*",
      "- **Website**: weggehaald; was *https:&#8203;//oud.example/*",
      "- **Contact**: nu ingevuld: *post@&#8203;proef.example*",
      "- **Trefwoorden**: erbij *drie*; eraf *een*",
      "- **Zoekt partners** bij *nee*: Waarvoor van *Testen* naar *Bouwen*",
      "- **Tijdlijn**: erbij *2019 – Feest*",
      "- **Tijdlijn** bij *2016*: Gebeurtenis van *Start* naar *Begin*",
      "- **Tijdlijn** bij *Klaar*: Wanneer van *2017* naar *2018*",
    ] {
      #expect(text.contains(line + "\n"), "\(line)")
    }
  }

  @Test func `an entry with another slug warns for its old address, unless it is kept`() async {
    let path = "Content/pilots/proef.md"
    let base = basis.with(path, pilot("Proef"))
    let lost = await report(base, basis.with(path, pilot("Proef", "slug: anders\n")))
    #expect(
      lost.contains(
        "oude links naar `/pilots/proef/` werken straks niet meer. Zet `proef` in dit blad bij `aliassen`"))
    let kept = await report(base, basis.with(path, pilot("Proef", "slug: anders\naliassen: [proef]\n")))
    #expect(!kept.contains("werken straks niet meer"))
    #expect(kept.contains("Het webadres wordt `/pilots/anders/` en was `/pilots/proef/`."))
  }

  @Test func `a file that changes kind says so`() async {
    let text = "---\ntitel: Verhaal over vegen\n---\nEen lange tekst die precies hetzelfde blijft.\n"
    let found = await report(
      basis.with("Content/artikelen/vegen.md", text), basis.with("Content/themas/vegen.md", text))
    #expect(found.contains("Het was een artikel en is nu een thema."))
  }

  // MARK: Diagnostics

  @Test func `what was wrong before is told apart from what the change brings`() async throws {
    let base = basis.with("Content/pilots/fout.md", pilot("Fout", "onbekend: x\nnog: y\n"))
    let head = base.replacing("titel: Fout", with: "# regel erbij\ntitel: Fout", in: "Content/pilots/fout.md")
      .replacing("nog: y\n", with: "vreemd: z\n", in: "Content/pilots/fout.md")
    let found = await review(base, head).diagnostics
    #expect(found.old.map(\.message.nl) == ["Het veld 'onbekend' bestaat hier niet."])
    #expect(found.new.map(\.message.nl) == ["Het veld 'vreemd' bestaat hier niet."])
    #expect(found.mended == 1)
  }

  @Test func `a second mistake of the same kind is new`() async {
    let base = basis.with("Content/pilots/fout.md", pilot("Fout", "gerelateerd: [niets]\n"))
    let head = base.replacing(
      "gerelateerd: [niets]", with: "gerelateerd: [niets]\nthemas: [nergens]", in: "Content/pilots/fout.md")
    let found = await review(base, head).diagnostics
    #expect((found.old.count, found.new.count, found.mended) == (1, 1, 0))
  }

  @Test func `mistakes move along with a file`() async {
    let text = pilot("Fout met een lange tekst", "onbekend: x\n")
    let found = await review(
      basis.with("Content/pilots/oud.md", text), basis.with("Content/pilots/nieuw.md", text)
    ).diagnostics
    #expect((found.old.count, found.new.count, found.mended) == (1, 0, 0))
  }

  @Test func `a step that the phase may not take stands among the errors`() async {
    let path = "Content/pilots/proef.md"
    let text = await report(
      basis.with(path, pilot("Proef")),
      basis.with(path, pilot("Proef").replacing("fase: idee", with: "fase: resultaat")))
    #expect(text.contains("**Er is 1 nieuwe fout.**"))
    #expect(text.contains("De fase was 'idee' en wordt 'resultaat'"))
  }

  // MARK: States that cannot be read

  @Test func `a broken model still gives the files that change`() async {
    let head = basis.with("Content/model.yaml", "soorten: [").with("Content/pilots/nieuw.md", pilot("Nieuw"))
    let text = await report(basis, head)
    #expect(text.contains("Het inhoudsmodel (`Content/model.yaml`) is niet te lezen."))
    #expect(text.contains("- nieuw: `Content/pilots/nieuw.md`"))
    #expect(text.contains("- gewijzigd: `Content/model.yaml`"))
  }

  @Test func `a base without content gives a report`() async {
    let text = await report(basis.without(""), basis)
    #expect(text.contains("of is het er nog niet"))
    #expect(text.contains("- nieuw: `Content/model.yaml`"))
    #expect(text.contains("- nieuw: `Themes/klein/assets/stijl.css`"))
  }

  @Test func `an entry that cannot be read is not called removed, nor its address lost`() async {
    let text = await report(basis, basis.with(loket, "geen kopje"))
    #expect(text.contains("### Niet te lezen"))
    #expect(!text.contains("### Verwijderd"))
    #expect(!text.contains("werken straks niet meer"))
    #expect(!text.contains("niet meer *Een loket"))
  }

  @Test func `only the base decides where links to files lead`() async {
    let head = basis.replacing(
      "https://forge.example/proef/site", with: "https://kwaad.example", in: "Content/site.yaml"
    )
    .with("Content/pilots/fout.md", pilot("Fout", "onbekend: x\n"))
    let basis = ReviewBasis(name: "main", commit: "a", relation: .tip)
    let options = ReviewReport.Options(
      basis: basis, language: .nl, revision: "abc", projectPath: "mijn site/", unsaved: [])
    let text = ReviewReport(await review(self.basis, head), options: options).text
    #expect(
      text.contains("(https://forge.example/proef/site/-/blob/abc/mijn%20site/Content/pilots/fout.md#L5)"))
    #expect(!text.contains("](https://kwaad.example"))
  }

  // MARK: Names that may not be shown

  @Test func `who asked not to be shown is not named`() async {
    let path = "Content/pilots/proef.md"
    let personen = "Content/personen.csv"
    let shown = basis.replacing("Kees\",false", with: "Kees\",true", in: personen)
      .with(path, pilot("Proef", "personen:\n  - persoon: Kees Verborgen\n    rol: wethouder\n"))
    let hidden = shown.replacing("Kees\",true", with: "Kees\",false", in: personen)
      .replacing("rol: wethouder", with: "rol: burgemeester", in: path)
    let gone = hidden.replacing(
      "kees-verborgen,Kees Verborgen,\"Verborgen, Kees\",false\n", with: "", in: personen
    )
    .with(path, pilot("Proef"))
    let added = await report(basis.without(personen).with(personen, "slug,naam,sorteernaam,toon\n"), hidden)
    for text in [await report(shown, hidden), await report(hidden, gone), added] {
      #expect(!text.contains("Kees"))
      #expect(text.contains("1 naam van wie niet op de site wil staan"))
    }
  }

  // MARK: Length

  @Test func `one entry cannot crowd out the others`() async {
    let words = (0..<400).map { "\"\($0)\(String(repeating: "@", count: 200))\"" }.joined(separator: ", ")
    let large = pilot(
      "Aaa", "gerelateerd: [\(words)]\nwebsite: https://x.example/\(String(repeating: "~", count: 900))\n")
    let head = basis.with("Content/pilots/aaa.md", large).with("Content/pilots/klein.md", pilot("Klein"))
    let text = await report(basis, head)
    #expect(text.utf8.count <= 65_536)
    #expect(text.contains("#### Klein (pilot)"))
  }

  @Test func `a large change gives a report that fits, with the errors first`() async {
    var head = basis
    for number in 0..<300 {
      head = head.with(
        "Content/pilots/p\(number).md",
        pilot("Pilot \(number)", number < 40 ? "onbekend: x\n" : "themas: [zorg]\n"))
    }
    for limit in [4_000, 20_000, 65_536] {
      let text = await report(basis, head, limit: limit)
      #expect(text.utf8.count <= limit)
      #expect(text.contains("### Dit moet eerst worden opgelost"))
      #expect(text.contains("**Dit verslag is ingekort.**"))
    }
  }
}
