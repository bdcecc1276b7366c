import Testing

@testable import SiteGen

/// A check of some documents says of them what a check of everything says.
@Suite struct PartialCheckTests {
  @Test(arguments: DiagnosticFixture.all)
  func theDocumentsOfAFixtureGetTheSameAloneAsTogether(fixture: DiagnosticFixture) async {
    let everything = await fixture.diagnostics
    for path in fixture.project.documents {
      await expectSame(path, of: fixture.project, as: everything)
    }
  }

  @Test func theDocumentsOfThisRepositoryGetTheSameAloneAsTogether() async {
    let project = TestProject.repository
    let everything = await project.check()
    #expect(project.documents.count > 60)
    for path in project.documents { await expectSame(path, of: project, as: everything) }
  }

  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func documentsThatGetInEachOthersWayGetTheSameAloneAsTogether(seed: UInt64) async {
    let project = Crowd(seed: seed).project
    let everything = await project.check()
    #expect(everything.count > 20, "too little goes wrong to be a test")
    for path in project.documents { await expectSame(path, of: project, as: everything) }
    let two = Set(project.documents.prefix(2))
    let found = await project.check(only: two)
    #expect(found == everything.filter { two.contains($0.location.path) })
  }

  @Test func onlyTheFirstOfSeveralSeriesCounts() async {
    func article(_ series: String) -> String {
      "---\ntitel: Een artikel\nreeks: [\(series)]\ndeel: 1\n---\nTekst.\n"
    }
    let series = TestProject.basis.replacing(
      "rol: reeks,", with: "rol: reeks, meer: true,", in: "Content/model.yaml"
    )
    .with("Content/reeksen/ander.md", "---\ntitel: Andere verhalen\n---\nTekst.\n")
    .with("Content/artikelen/a.md", article("ander, verhalen"))
    .with("Content/artikelen/b.md", article("verhalen"))
    await expectSame("Content/artikelen/b.md", of: series, as: await series.check())
    let twice = series.with("Content/artikelen/a.md", article("verhalen, ander"))
    let everything = await twice.check()
    #expect(everything.contains { $0.id == .seriesPartDuplicate })
    await expectSame("Content/artikelen/b.md", of: twice, as: everything)
  }

  @Test func whatIsWrongInTheModelOrARegisterIsReportedAsWell() async throws {
    let project = TestProject.basis.replacing("Utrecht,", with: "Utrecht,,,,,,,", in: "Content/gemeenten.csv")
    let found = try #require(await project.check(only: ["Content/pilots/loket.md"]))
    #expect(found.contains { $0.location.path == "Content/gemeenten.csv" })
  }

  @Test(
    arguments: [
      ["Content/gemeenten.csv"], ["Content/model.yaml"], ["Content/pilots/loket.md", "Content/site.yaml"],
      ["Content/pilots/is-er-niet.md"], [],
    ] as [Set<String>])
  func anythingButDocumentsConcernsEverything(paths: Set<String>) async {
    #expect(await TestProject.basis.check(only: paths) == nil)
  }

  @Test func theExplanationOfAFolderIsNoDocument() async {
    let project = TestProject.basis.with("Content/pilots/README.md", "Uitleg")
    #expect(await project.check(only: ["Content/pilots/README.md", "Content/pilots/loket.md"]) == [])
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func manyDocumentsGetTheSameAsAllOfThem(seed: UInt64) async {
    let project = Crowd(seed: seed).project
    let most = Set(project.documents.dropFirst())
    let everything = await project.check()
    #expect(await project.check(only: most) == everything.filter { most.contains($0.location.path) })
  }

  @Test(arguments: [
    "Vloer (Gld.)", "parkeer", "parkeer-op", "balie kaart", "pilot/balie thema/kaart", "vloer, balie",
  ])
  func aNameThatMeansADocumentInARoundaboutWayGetsTheSameAdvice(name: String) async {
    func pilot(_ title: String, _ more: String = "") -> String {
      "---\ntitel: \(title)\nfase: uitvoering\n\(more)---\nTekst.\n"
    }
    let project = TestProject.basis
      .with("Content/pilots/eerste.md", pilot("Eerste", "gerelateerd: [\"\(name)\"]\n"))
      .with("Content/pilots/grond.md", pilot("Vloer"))
      .with("Content/pilots/parkeer-op-afstand.md", pilot("Auto's buiten de stad"))
      .with("Content/pilots/balie.md", pilot("Ergens heen"))
      .with("Content/pilots/kaart.md", pilot("Ergens anders heen"))
    let everything = await project.check()
    #expect(everything.contains { $0.id == .referenceUnknown })
    await expectSame("Content/pilots/eerste.md", of: project, as: everything)
  }

  @Test(arguments: [
    "/Content/pilots/balie.md", "/pilots/balie.md", "/pilots/balie.md#kop", "/pilots/balie/",
    "../Output/pilots/balie/", "/Content/pilots/bali.md",
  ])
  func aLinkFromTheTopGetsTheSameAdvice(address: String) async {
    let project = TestProject.basis
      .with("Content/themas/eerste.md", "---\ntitel: Eerste\n---\n[Daar](\(address))\n")
      .with("Content/pilots/balie.md", "---\ntitel: Balie\nfase: uitvoering\n---\nTekst.\n")
    let everything = await project.check()
    #expect(everything.contains { $0.id == .linkAbsolute || $0.id == .linkToOutput })
    await expectSame("Content/themas/eerste.md", of: project, as: everything)
  }

  private func expectSame(_ path: String, of project: TestProject, as everything: [Diagnostic]) async {
    guard let found = await project.check(only: [path]) else {
      let isOutside = everything.about(path).contains { $0.id == .fileOutsideKinds }
      let isModelWrong = !everything.about("Content/model.yaml").isEmpty
      #expect(isOutside || isModelWrong, "\(path) could be checked by itself")
      return
    }
    let (alone, together) = (found.about(path), everything.about(path))
    #expect(alone == together)
  }
}

/// A project of documents that refer to each other by names right and wrong, in front matter of many notations.
private struct Crowd {
  private(set) var project: TestProject
  private var generator: SeededGenerator

  private static let names = [
    "loket", "zorg", "balie", "balies", "vloer", "vloeren", "kaart", "kaarten", "reus", "verhalen", "start",
    "niet-goed",
  ]

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    project = TestProject.basis.replacing(
      "      deel: {type: geheel-getal",
      with: """
              toon: {type: ja-nee, label: Tonen, rol: toon}
              aliassen: {type: slug, meer: true, label: Oude adressen, rol: alias}
              deel: {type: geheel-getal
        """, in: "Content/model.yaml")
    for _ in 0..<18 {
      let folder = pick(["pilots", "artikelen", "artikelen", "themas", "reeksen"])
      let stem = pick(Self.names + ["Niet Goed", "balie-2", "vijver", "molen", "kade"])
      project = project.with("Content/\(folder)/\(stem).md", text(folder: folder))
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int(generator.next() % UInt64(elements.count))]
  }

  private mutating func happens(_ percentage: UInt64) -> Bool { generator.next() % 100 < percentage }

  private mutating func text(folder: String) -> String {
    let title = pick(["Balie", "Een loket", "Loket", "Kaart van 't dorp", "R\\u00e9us", "Thema zorg"])
    var lines = [
      pick(["titel: \"\(title)\"", "titel: \(title)", "titel:\n  \(title)", "\"titel\": \(title)"])
    ]
    if happens(25) {
      lines.append(pick(["slug: ", "slug : ", "\"slug\": ", "? slug\n: ", "'slug':  "]) + pick(Self.names))
    }
    if folder == "pilots" || folder == "artikelen", happens(25) {
      lines.append(
        pick(["aliassen: [NAAM]", "aliassen:\n  - NAAM", "aliassen:\n- NAAM"]).replacing(
          "NAAM", with: pick(Self.names)))
    }
    if folder == "pilots" {
      lines.append("fase: uitvoering")
      lines.append("indieners: [\(pick(["Utrecht", "vereniging", "Utrect", "Bergen"]))]")
      lines.append("gerelateerd: [\(name()), \(name())]")
      lines.append("themas: [\(pick(["zorg", "zorgg", "loket", "thema/zorg"]))]")
    } else if folder == "artikelen" {
      if happens(60) {
        lines.append("reeks: " + pick(["verhalen", "verhalen", "reus"]))
        lines.append("deel: \(pick([1, 1, 2]))")
      }
      if happens(20) { lines.append("toon: false") }
      if happens(40) { lines.append("vervolg: \(name())") }
    }
    if happens(8) { lines.append(pick(["{", "\tx: y", "kapot", "titel: dubbel", "- a"])) }
    if happens(20) { lines = lines.reversed() }
    let yaml = happens(10) ? lines.map { "  " + $0.replacing("\n", with: "\n  ") } : lines
    let folders = ["pilots", "artikelen", "themas", "reeksen", "pilot"]
    let links = (0..<3).map { _ in
      "[naar](../\(pick(folders))/\(pick(Self.names)).md\(pick(["", "", "#kop", "#kopje"])))"
    }
    return pick(["", "", "\u{FEFF}"]) + "---\n" + yaml.joined(separator: "\n")
      + "\n---\n## Kop\n\nBalie en loket.\n\n"
      + links.joined(separator: "\n") + (happens(10) ? "\n![plaatje](../pilots/loket.md)" : "") + "\n"
  }

  private mutating func name() -> String {
    pick(["", "", "pilot/", "artikel/"])
      + pick(Self.names + ["balia", "vloerem", "een loket", "pilot kaart van 't dorp", "réus", "x"])
  }
}

extension TestProject {
  /// The paths of the documents, in order.
  fileprivate var documents: [String] {
    files.keys.filter { path in
      path.hasPrefix("Content/") && path.hasSuffix(".md") && path.split(separator: "/").count == 3
        && !path.hasSuffix("/README.md")
    }.sorted()
  }

  /// Checks some documents.
  fileprivate func check(only paths: Set<String>) async -> [Diagnostic]? {
    await SiteBuild.check(paths, of: source, options: BuildOptions(date: Self.date, concurrency: 2))?
      .diagnostics
  }
}

extension [Diagnostic] {
  fileprivate func about(_ path: String) -> [Diagnostic] { filter { $0.location.path == path } }
}
