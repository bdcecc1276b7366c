import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The day for which a site is built.
enum BuildDate {
  /// Returns the day that was asked for, else that of `SOURCE_DATE_EPOCH`, else today; in Coordinated Universal Time.
  ///
  /// - Parameters:
  ///   - option: The text of `--date`.
  ///   - epoch: The text of `SOURCE_DATE_EPOCH` (https://reproducible-builds.org/specs/source-date-epoch/).
  /// - Throws: `usage` when a text is no day.
  static func resolve(
    option: String?, epoch: String? = Environment["SOURCE_DATE_EPOCH"]
  ) throws(CommandFailure) -> CalendarDate {
    if let option {
      guard let date = try? CalendarDate(parsing: option), date.day != nil else {
        throw CommandFailure(
          status: .usage,
          message: Wording(
            "'\(option)' is geen dag; schrijf bijvoorbeeld --date 2026-03-31",
            en: "'\(option)' is no day; write --date 2026-03-31, say"))
      }
      return date
    }
    if let epoch, !epoch.isEmpty {
      // Up to the year 2200, as everywhere.
      guard let seconds = Int(epoch), (0..<7_258_118_400).contains(seconds) else {
        throw CommandFailure(
          status: .usage,
          message: Wording(
            "SOURCE_DATE_EPOCH is geen aantal seconden: '\(epoch)'",
            en: "SOURCE_DATE_EPOCH is no number of seconds: '\(epoch)'"))
      }
      return CalendarDate(unixTime: seconds)
    }
    return CalendarDate(unixTime: time(nil))
  }
}
