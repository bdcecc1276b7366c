import Testing

@testable import SiteGen

@Suite struct StringsTests {
  private static let strings: Strings = {
    let path = "Themes/klein/strings/nl.yaml"
    return Strings.read(SourceText(path: path, bytes: TestProject.basis.files[path] ?? [])).value
  }()

  @Test(arguments: [
    (0, "0"), (7, "7"), (999, "999"), (1000, "1.000"), (12345, "12.345"), (1_234_567, "1.234.567"),
    (-1, "-1"), (-999, "-999"), (-1000, "-1.000"),
  ])
  func aNumberHasDotsBetweenThousands(number: Int, text: String) {
    #expect(Strings.number(number) == text)
  }

  @Test func theSmallestAndLargestNumbersAreWrittenToo() async {
    await #expect(processExitsWith: .success) {
      precondition(Strings.number(.min) == "-9.223.372.036.854.775.808")
      precondition(Strings.number(.max) == "9.223.372.036.854.775.807")
    }
  }

  @Test(arguments: [
    ("2017-11-09", "9 november 2017"), ("2016-06", "juni 2016"), ("2016", "2016"),
    ("2026-12-31", "31 december 2026"), ("2026-01-01", "1 januari 2026"),
  ])
  func aDateIsWrittenOutAsFarAsItIsKnown(date: String, text: String) throws {
    #expect(Self.strings.date(try CalendarDate(parsing: date)) == text)
  }

  @Test func anUnknownDateIsNamedSo() {
    #expect(Self.strings.date(.unknown) == "datum onbekend")
  }

  @Test(arguments: [
    ([], ""), (["a"], "a"), (["a", "b"], "a, b"), (["a", "b", "c"], "a, b en 1 andere"),
    (["a", "b", "c", "d"], "a, b en 2 andere"),
  ])
  func aListInASentenceNamesTheFirstFew(names: [String], text: String) {
    #expect(Self.strings.enumeration(names, most: 2) == text)
  }

  @Test func placesInATextAreFilledIn() {
    #expect(Self.strings.filled(.pageTitle, ["n": "2", "m": "7"]) == "pagina 2 van 7")
  }
}
