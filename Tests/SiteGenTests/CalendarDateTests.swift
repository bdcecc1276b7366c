import Testing

@testable import SiteGen

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "2016", "2016-06", "2016-06-30", "2016-02-29", "2000-02-29", "1800-01-01", "2200-12-31",
  ])
  func aDateIsWrittenAsItWasRead(text: String) throws {
    #expect(try CalendarDate(parsing: text).text == text)
  }

  @Test(arguments: [
    ("2017-02-29", CalendarDate.Failure.day(29, last: 28)),
    ("1900-02-29", .day(29, last: 28)),
    ("2016-04-31", .day(31, last: 30)),
    ("2016-01-00", .day(0, last: 31)),
    ("2016-13", .month(13)),
    ("2016-00-10", .month(0)),
    ("1799", .year(1799)),
    ("2201-01-01", .year(2201)),
    ("16-06-01", .form), ("2016-6-1", .form), ("2016-06-", .form), ("", .form), ("2016-06-01-01", .form),
    ("2016/06/01", .form), (" 2016", .form), ("+201", .form), ("२०१६", .form), ("onbekend", .form),
  ])
  func aTextThatIsNoDateSaysWhy(text: String, failure: CalendarDate.Failure) {
    #expect(throws: failure) { try CalendarDate(parsing: text) }
  }

  @Test(arguments: [
    ("2017", "2016", true), ("2016", "2017", false), ("2016", "2016", false),
    ("2016-06", "2016", false), ("2016", "2016-06", false), ("2016-07", "2016-06-30", true),
    ("2016-06-02", "2016-06-01", true), ("2016-06-01", "2016-06", false), ("2017", "2016-12-31", true),
  ])
  func onlyADateThatCannotOverlapIsCertainlyLater(first: String, second: String, isAfter: Bool) throws {
    let (first, second) = (try CalendarDate(parsing: first), try CalendarDate(parsing: second))
    #expect(first.isCertainlyAfter(second) == isAfter)
    #expect(!second.isCertainlyAfter(first) || !isAfter)
  }

  @Test func anUnknownDateIsInNoOrderButSortsFirst() throws {
    let known = try CalendarDate(parsing: "2016")
    #expect(!known.isCertainlyAfter(.unknown))
    #expect(!CalendarDate.unknown.isCertainlyAfter(known))
    #expect(CalendarDate.unknown.sortKey < known.sortKey)
    #expect(CalendarDate.unknown.text == "onbekend")
  }

  @Test func datesSortFromVagueToExactWithinAPeriod() throws {
    let dates = try ["2016-02", "2015-12-31", "2016-01-31", "2016", "2016-01"].map {
      try CalendarDate(parsing: $0)
    }
    #expect(
      dates.sorted { $0.sortKey < $1.sortKey }.map(\.text)
        == ["2015-12-31", "2016", "2016-01", "2016-01-31", "2016-02"])
  }

  @Test(arguments: [
    (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"),
    (951_782_399, "2000-02-28"), (951_782_400, "2000-02-29"), (951_868_800, "2000-03-01"),
    (1_795_348_800, "2026-11-22"), (4_107_542_400, "2100-03-01"), (-86_400, "1969-12-31"),
  ])
  func aMomentLiesOnADayInUniversalTime(seconds: Int, day: String) {
    #expect(CalendarDate(unixTime: seconds).text == day)
  }

  @Test(arguments: [
    ("1-6-2016", "2016-06-01"), ("2016-6-1", "2016-06-01"), ("01/06/2016", "2016-06-01"),
    ("1 juni 2016", "2016-06-01"), ("juni 2016", "2016-06"), ("Jun 2016", "2016-06"), ("6-2016", "2016-06"),
    ("2016 juni", "2016-06"), ("1. december 2016", "2016-12-01"),
  ])
  func aDateAsPeopleWriteItIsUnderstood(text: String, date: String) {
    #expect(DateGuess.iso(text) == date)
  }

  @Test(arguments: [
    "", "binnenkort", "1 2 3 2016", "june", "99999999999999999999", "½-1-2016",
    "1-6-16", "--",
  ])
  func aTextThatIsNoDateIsNotGuessed(text: String) {
    #expect(DateGuess.iso(text) == nil)
  }
}
