extension CalendarDate {
  /// The names of the months in Dutch.
  static let monthNames = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
    "november", "december",
  ]

  private static let englishMonthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// The date as people write it: "9 november 2017", "juni 2016", "2016".
  var inWords: Wording {
    guard !isUnknown else { return Wording(Self.unknownWord, en: "unknown") }
    func words(_ names: [String]) -> String {
      [day.map(String.init), month.map { names[$0 - 1] }, String(year)].compactMap(\.self).joined(
        separator: " ")
    }
    return Wording(words(Self.monthNames), en: words(Self.englishMonthNames))
  }
}
