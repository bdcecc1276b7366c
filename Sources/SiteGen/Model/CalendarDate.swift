/// A date as it is known: a day, a month, a year, or not at all.
///
/// Written as ISO 8601 (`2016-06-01`, `2016-06`, `2016`) or as the word for unknown. Partial dates stay partial:
/// they are never filled up with a first day.
public struct CalendarDate: Sendable, Hashable {
  /// The year, from 1; 0 when the date is unknown.
  public let year: Int
  /// The month, from 1; `nil` when only the year is known.
  public let month: Int?
  /// The day of the month, from 1; `nil` when it is not known.
  public let day: Int?

  /// The date that nobody knows.
  public static let unknown = CalendarDate(year: 0, month: nil, day: nil)

  /// The word in content files that stands for an unknown date.
  public static let unknownWord = "onbekend"

  /// Whether nothing is known of the date.
  public var isUnknown: Bool { year == 0 }

  init(year: Int, month: Int?, day: Int?) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Why a text is no date.
  public enum Failure: Error, Hashable {
    /// Not of the form year, year-month or year-month-day.
    case form
    /// The month is not 1 to 12.
    case month(Int)
    /// The month has fewer days; `last` is its last one.
    case day(Int, last: Int)
    /// The year lies outside 1800 to 2200, which is a slip of the keyboard.
    case year(Int)
  }

  /// Creates a date from its written form.
  ///
  /// - Throws: ``Failure`` when the text is no date that exists.
  public init(parsing text: String) throws(Failure) {
    let parts = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count) else { throw .form }
    var numbers: [Int] = []
    for (index, part) in parts.enumerated() {
      guard part.count == (index == 0 ? 4 : 2), part.allSatisfy({ (0x30...0x39).contains($0) }) else {
        throw .form
      }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    let year = numbers[0]
    guard (1800...2200).contains(year) else { throw .year(year) }
    let month = numbers.count > 1 ? numbers[1] : nil
    if let month, !(1...12).contains(month) { throw .month(month) }
    let day = numbers.count > 2 ? numbers[2] : nil
    if let month, let day {
      let last = Self.days(inMonth: month, of: year)
      guard (1...last).contains(day) else { throw .day(day, last: last) }
    }
    self.init(year: year, month: month, day: day)
  }

  /// Creates the date of a moment, in Coordinated Universal Time.
  ///
  /// - Parameter unixTime: Seconds since 1970-01-01T00:00:00Z.
  public init(unixTime: Int) {
    // Howard Hinnant, "chrono-compatible low-level date algorithms", civil_from_days.
    let days = (unixTime >= 0 ? unixTime : unixTime - 86_399) / 86_400 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The written form: ISO 8601, or the word for unknown.
  public var text: String {
    guard !isUnknown else { return Self.unknownWord }
    var text = Self.padded(year, 4)
    if let month { text += "-" + Self.padded(month, 2) }
    if let day { text += "-" + Self.padded(day, 2) }
    return text
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// A number that orders dates; a partial date comes before the fuller dates it covers, unknown before all.
  public var sortKey: Int { year * 10_000 + (month ?? 0) * 100 + (day ?? 0) }

  /// Returns whether this date certainly lies after another one.
  ///
  /// Two dates of which one covers the other (2016 and 2016-06) are in no order, nor is an unknown date.
  public func isCertainlyAfter(_ other: CalendarDate) -> Bool {
    if isUnknown || other.isUnknown { return false }
    if year != other.year { return year > other.year }
    guard let month, let otherMonth = other.month else { return false }
    if month != otherMonth { return month > otherMonth }
    guard let day, let otherDay = other.day else { return false }
    return day > otherDay
  }
}
