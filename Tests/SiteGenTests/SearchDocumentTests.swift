import SearchIndex
import Testing

@testable import SiteGen

@Suite struct SearchFacetTests {
  private static let pilot = """
    ---
    titel: Slim parkeren
    samenvatting: Parkeren zonder papier.
    fase: uitvoering
    indieners: [Utrecht, Baarn, "'s-Gravenhage"]
    themas: [zorg]
    gestart: 2017-03
    zoekt-partners:
      open: true
      tot: 2026-12-01
    ---
    ## Wat is het?

    Een proef.

    """
  private static let project = TestProject.basis.with("Content/pilots/parkeren.md", pilot)
    .replacing(
      "soorten:\n",
      with: "filters: [soort, zoekt-partners, thema, fase, gemeente, provincie, jaar]\n\nsoorten:\n",
      in: "Content/model.yaml")

  @Test func theFiltersStandInTheOrderOfTheModel() async throws {
    let site = try await IndexedSite(Self.project)
    #expect(site.facetNames == ["soort", "zoekt-partners", "thema", "fase", "gemeente", "provincie", "jaar"])
    #expect(
      site.facets.map(\.label) == ["Soort", "Meedoen", "Thema", "Fase", "Gemeente", "Provincie", "Jaar"])
  }

  @Test func withoutAListInTheModelEverythingThatCanBeFilteredIsAFilter() async throws {
    let site = try await IndexedSite(TestProject.basis)
    #expect(
      Set(site.facetNames) == [
        "soort", "zoekt-partners", "thema", "fase", "gemeente", "organisatie", "provincie", "jaar",
      ])
  }

  @Test(arguments: [
    ("soort", "pilot"), ("zoekt-partners", "ja"), ("thema", "zorg"), ("fase", "uitvoering"),
    ("gemeente", "utrecht"), ("gemeente", "baarn"), ("gemeente", "s-gravenhage"), ("provincie", "utrecht"),
    ("provincie", "zuid-holland"), ("jaar", "2017"),
  ]) func anEntryIsFoundUnderEachOfItsValues(facet: String, value: String) async throws {
    let site = try await IndexedSite(Self.project)
    #expect(site.documents(facet, value).contains("pilots/parkeren/"))
  }

  @Test func theFilterOnAPlaceLeavesWhatIsAboutItAndNotItsOwnPage() async throws {
    let site = try await IndexedSite(Self.project)
    #expect(site.values("gemeente") == ["baarn", "s-gravenhage", "utrecht"])
    #expect(!site.documents("gemeente", "utrecht").contains("gemeenten/utrecht/"))
    #expect(site.documents("provincie", "utrecht").contains("gemeenten/utrecht/"))
  }

  @Test func aCallWhoseDeadlineHasPassedIsNoCall() async throws {
    let last = try await IndexedSite(Self.project, date: CalendarDate(year: 2026, month: 12, day: 1))
    #expect(last.documents("zoekt-partners", "ja").contains("pilots/parkeren/"))
    let after = try await IndexedSite(Self.project, date: CalendarDate(year: 2026, month: 12, day: 2))
    #expect(!after.documents("zoekt-partners", "ja").contains("pilots/parkeren/"))
  }

  @Test func yearsRunFromNewToOld() async throws {
    let site = try await IndexedSite(
      Self.project.with("Content/pilots/later.md", Self.pilot.replacing("2017-03", with: "2019")))
    #expect(site.values("jaar").prefix(2) == ["2019", "2017"])
  }

  @Test func whatHasMergedLaterIsFoundUnderTheNameOfThatDay() async throws {
    let project = Self.project.replacing("Baarn", with: "Wijdemeren", in: "Content/pilots/parkeren.md")
      .with(
        "Content/gemeenten-aliassen.csv",
        """
        naam,soort,tot,opvolgers,oude-code
        Abcoude,opgeheven,2011-01-01,GM0344,GM0305
        Wijdemeren,gepland opgeheven,2027-01-01,GM0402,GM1696

        """)
    let before = try await IndexedSite(project)
    #expect(before.documents("gemeente", "wijdemeren") == ["pilots/parkeren/"])
    #expect(before.texts(.names, of: "gemeenten/hilversum/") == [])
    let after = try await IndexedSite(project, date: CalendarDate(year: 2027, month: 1, day: 1))
    #expect(after.documents("gemeente", "hilversum") == ["pilots/parkeren/"])
    #expect(after.texts(.names, of: "pilots/parkeren/").contains("Wijdemeren"))
    #expect(after.texts(.names, of: "gemeenten/hilversum/") == ["Wijdemeren"])
  }

  @Test func aCardSaysWhatItIsHowFarAndWhose() async throws {
    let site = try await IndexedSite(Self.project)
    #expect(
      site.documents["pilots/parkeren/"]?.cardLines == [
        "Pilot", "In uitvoering", "Utrecht, Baarn en 1 andere",
      ])
    let one = try await IndexedSite(
      Self.project.replacing(
        "[Utrecht, Baarn, \"'s-Gravenhage\"]", with: "[Abcoude]", in: "Content/pilots/parkeren.md"))
    #expect(one.documents["pilots/parkeren/"]?.cardLines.last == "Utrecht (was Abcoude)")
    #expect(one.documents["gemeenten/utrecht/"]?.cardLines == ["Gemeente", "Utrecht"])
  }
}

@Suite struct SearchNameTests {
  private static let basis = TestProject.basis.with(
    "Content/themas/schulden.md",
    """
    ---
    titel: Schulden
    synoniemen: [geldzorgen]
    ---
    Over schulden.

    """)

  private static func pilot(_ participants: String, _ text: String = "Een proef.") -> String {
    """
    ---
    titel: Een proef
    samenvatting: Een proef met iets nieuws.
    fase: idee
    indieners: [\(participants)]
    themas: [schulden]
    ---
    \(text)

    """
  }

  @Test func anotherWordForASubjectFindsItsPageAndWeakerWhatIsAboutIt() async throws {
    let site = try await IndexedSite(Self.basis.with("Content/pilots/proef.md", Self.pilot("Utrecht")))
    #expect(site.texts(.names, of: "themas/schulden/") == ["geldzorgen"])
    #expect(site.texts(.names, of: "pilots/proef/") == ["Utrecht", "Schulden"])
    #expect(site.texts(.synonyms, of: "pilots/proef/").contains("geldzorgen"))
    #expect(site.others(of: "Schulden") == [])
  }

  @Test func aFormerNameIsThatOfWhoWroteItAndOtherwiseWeak() async throws {
    let site = try await IndexedSite(
      Self.basis.with("Content/pilots/oud.md", Self.pilot("Abcoude")).with(
        "Content/pilots/nieuw.md", Self.pilot("Utrecht")))
    #expect(site.texts(.names, of: "pilots/oud/").contains("Abcoude"))
    #expect(!site.texts(.names, of: "pilots/nieuw/").contains("Abcoude"))
    #expect(site.texts(.synonyms, of: "pilots/nieuw/").contains("Abcoude"))
    #expect(site.texts(.names, of: "gemeenten/utrecht/") == ["Abcoude"])
  }

  @Test func whoWroteOneFormerNameIsNotFoundByAnother() async throws {
    let project = Self.basis.with("Content/pilots/oud.md", Self.pilot("Abcoude")).replacing(
      "Abcoude,opgeheven,2011-01-01,GM0344,GM0305\n",
      with:
        "Abcoude,opgeheven,2011-01-01,GM0344,GM0305\nVleuten-De Meern,opgeheven,2001-01-01,GM0344,GM0346\n",
      in: "Content/gemeenten-aliassen.csv")
    let site = try await IndexedSite(project)
    #expect(site.texts(.names, of: "gemeenten/utrecht/") == ["Abcoude", "Vleuten-De Meern"])
    let texts = site.documents["pilots/oud/"]?.text().map(\.text) ?? []
    #expect(texts.contains("Abcoude"))
    #expect(!texts.contains("Vleuten-De Meern"))
  }

  @Test func aDividedMunicipalityFindsAllThatGotAPart() async throws {
    let site = try await IndexedSite(Self.basis)
    for path in ["gemeenten/wijdemeren/", "gemeenten/hilversum/"] {
      #expect(site.texts(.synonyms, of: path) == ["Loosdrecht"])
      #expect(site.texts(.names, of: path) == [])
    }
  }

  @Test func anotherSpellingIsTheSameInEveryTextButAFormerNameIsNot() async throws {
    let site = try await IndexedSite(Self.basis)
    #expect(site.others(of: "'s-Gravenhage") == ["Den Haag"])
    #expect(site.synonyms.allSatisfy { !$0.others.contains("Abcoude") && $0.name != "Utrecht" })
  }

  @Test func aSpellingThatIsAPartOfTheNameTiesNothing() async throws {
    let site = try await IndexedSite(
      Self.basis.replacing("Den Haag,", with: "Gravenhage,", in: "Content/gemeenten-aliassen.csv"))
    #expect(site.others(of: "'s-Gravenhage") == [])
  }

  @Test func theTextStandsInTheOrderInWhichAReaderReadsIt() async throws {
    let text =
      "Vooraf.\n\n## Wat is het?\n\nEen proef.\n\n## Leeg\n\n## Wat is het doel?\n\nMeten.\n\n## Slot"
    let pilot = Self.pilot("Utrecht", text).replacing(
      "themas:",
      with: """
        vraag: Kan dit?
        tijdlijn:
          - datum: 2017
            gebeurtenis: De proef begint.
            fase: idee
        themas:
        """)
    let site = try await IndexedSite(Self.basis.with("Content/pilots/proef.md", pilot))
    let read = site.documents["pilots/proef/"]?.text().filter {
      $0.fieldClass == .body || $0.fieldClass == .headings
    }
    #expect(
      read?.map(\.text) == [
        "Kan dit?", "Vooraf.", "Wat is het?", "Een proef.", "Leeg", "Wat is het doel?", "Meten.", "Slot",
        "De proef begint.",
      ])
  }

  @Test func anAbbreviationIsTiedToItsWordsUnlessTextsDisagree() async throws {
    let explained = Self.basis.with(
      "Content/pilots/een.md", Self.pilot("Utrecht", "De Basisregistratie Personen (BRP) helpt. De DA."))
    #expect(try await IndexedSite(explained).others(of: "BRP") == ["Basisregistratie Personen"])
    let again = explained.with(
      "Content/pilots/twee.md", Self.pilot("Utrecht", "De BRP (basisregistratie van personen) helpt."))
    #expect(try await IndexedSite(again).others(of: "BRP").count == 1)
    let other = explained.with(
      "Content/pilots/twee.md", Self.pilot("Utrecht", "De Bond van Rijdende Poetsers (BRP) helpt."))
    #expect(try await IndexedSite(other).others(of: "BRP") == [])
  }

  @Test func anAbbreviationThatIsAlsoAWordTiesNothing() async throws {
    let project = Self.basis.with(
      "Content/pilots/een.md",
      Self.pilot("Utrecht", "De Informatie Service (IS) is er. Het is zo, en dat is het."))
    #expect(try await IndexedSite(project).others(of: "IS") == [])
  }
}

/// What the issue asks of this content.
@Suite struct RealSearchTests {
  private static let indexed = Task { try await IndexedSite(TestProject.repository) }

  @Test func theFiltersAreThoseThatReadersAskFor() async throws {
    let site = try await Self.indexed.value
    #expect(
      site.facetNames == [
        "soort", "zoekt-partners", "thema", "fase", "domein", "gemeente", "provincie", "jaar",
      ])
    for facet in site.facetNames where facet != "zoekt-partners" { #expect(!site.values(facet).isEmpty) }
  }

  @Test func zuidhornFindsWesterkwartierAndItsPilots() async throws {
    let site = try await Self.indexed.value
    for path in ["gemeenten/westerkwartier/", "pilots/kindpakket/", "pilots/blockchainpilots-2016-2017/"] {
      #expect(site.texts(.names, of: path).contains("Zuidhorn"))
    }
    #expect(site.documents("gemeente", "westerkwartier").contains("pilots/kindpakket/"))
  }

  @Test(arguments: [
    ("'s-Hertogenbosch", "Den Bosch"), ("'s-Gravenhage", "Den Haag"),
    ("DAO", "Digitale Aangifte Overlijden"), ("AVG", "Algemene verordening gegevensbescherming"),
    ("Wmo", "Wet maatschappelijke ondersteuning"), ("VNG", "Vereniging van Nederlandse Gemeenten"),
    ("GPO", "Gemeentelijk portfolio-overleg"), ("BRP", "Basisregistratie Personen"),
    ("KING", "Kwaliteitsinstituut Nederlandse Gemeenten"), ("DSO", "Digitaal Stelsel Omgevingswet"),
  ]) func namesThatMeanTheSameAreTied(name: String, other: String) async throws {
    let site = try await Self.indexed.value
    #expect(site.others(of: name).contains(other))
  }
}
