import Testing

@testable import SiteGen

@Suite struct ScaffoldTests {
  /// The kinds with files of their own, in the model of these tests and in that of the repository.
  private static let kinds: [(isReal: Bool, name: String)] = [false, true].flatMap { isReal in
    SiteBuild.readModel((isReal ? TestProject.repository : .basis).source).value.kinds.compactMap { kind in
      if case .folder = kind.source { return (isReal, kind.name) }
      return nil
    }
  }

  @Test(arguments: kinds)
  func aNewEntryLacksOnlyTheAnswers(isReal: Bool, kind: String) async throws {
    let project = isReal ? TestProject.repository : TestProject.basis
    let scaffold = try SiteBuild.scaffold(kind: kind, title: "Een gloednieuw blad", source: project.source)
    let before = Set(await project.check())
    let added = await project.with(scaffold.path, scaffold.text).check().filter { !before.contains($0) }
    #expect(added.allSatisfy { $0.location.path == scaffold.path })
    let others = added.filter { ![.fieldRequired, .ruleRequired].contains($0.id) }
    #expect(others.map { "\(Finding($0))  \($0.message.nl)" } == [])
  }

  @Test(arguments: kinds)
  func aNewEntryIsFormatted(isReal: Bool, kind name: String) throws {
    let source = (isReal ? TestProject.repository : .basis).source
    let text = try SiteBuild.scaffold(kind: name, title: "Een \"nieuw\" blad: #1", source: source).text
    let kind = try #require(SiteBuild.readModel(source).value.kind(named: name))
    #expect(Formatting.format(text, kind: kind) == text)
  }

  @Test(arguments: [
    "Een titel", "Thema's: \"alles\" # en meer", "'s-Gravenhage", "- streepje", "? vraag", "100% {zeker}",
    "a, b",
    "@apen", "true", "null", "2016", "Café 🏛️", "Een \\ streep", "[lijst]", "einde:", "*ster*", "&en",
    "!let op",
  ])
  func anyTitleIsReadBackAsItWas(title: String) async throws {
    let scaffold = try SiteBuild.scaffold(kind: "thema", title: title, source: TestProject.basis.source)
    #expect(scaffold.path == "Content/themas/\(Slug.make(from: title)).md")
    let site = try #require(await TestProject.basis.with(scaffold.path, scaffold.text).build())
    let page = HTMLPage.unescaped(site["themas/\(Slug.make(from: title))/index.html"])
    #expect(page.contains("<h1>\(title)</h1>"), "\(scaffold.text)")
  }

  @Test func everyRequiredFieldComesWithItsHelp() throws {
    let scaffold = try SiteBuild.scaffold(kind: "pilot", title: "Nieuw", source: TestProject.basis.source)
    #expect(
      scaffold.text.hasPrefix(
        """
        ---
        titel: Nieuw
        # Waar de pilot nu staat.
        # Kies uit: idee, uitvoering, resultaat, gestopt
        fase: # bijvoorbeeld: idee
        # Wie dit doen.
        indieners: # bijvoorbeeld:
          # - Utrecht
        themas:
        ---

        """))
  }

  @Test(arguments: [
    ("pilt", "Nieuw", "Bedoelde u 'pilot'?"), ("gemeente", "Nieuw", "Er is geen soort 'gemeente'"),
    ("iets", "Nieuw", "Kies uit: pilot, thema"), ("pilot", "???", "geen bestandsnaam"),
    ("pilot", "Loket", "Content/pilots/loket.md bestaat al"),
  ])
  func aWrongRequestSaysWhatIsWrong(kind: String, title: String, message: String) throws {
    do throws(ScaffoldFailure) {
      _ = try SiteBuild.scaffold(kind: kind, title: title, source: TestProject.basis.source)
      Issue.record("there is a scaffold")
    } catch {
      guard case .request(let wording) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(wording.nl.contains(message), "\(wording.nl)")
    }
  }

  @Test func aBrokenModelGivesNoEntry() {
    let project = TestProject.basis.with("Content/model.yaml", "versie: 2\n")
    #expect(throws: ScaffoldFailure.self) {
      try SiteBuild.scaffold(kind: "pilot", title: "Nieuw", source: project.source)
    }
  }
}
