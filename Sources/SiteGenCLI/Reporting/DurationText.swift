import SiteGen

/// Durations as people in a country write them.
enum DurationText {
  /// Returns a duration in seconds: two decimals below ten seconds, else one.
  static func seconds(_ duration: Duration, _ language: Language) -> String {
    let milliseconds = wholeMilliseconds(duration)
    let decimals = milliseconds < 10_000 ? 2 : 1
    let unit = decimals == 2 ? 10 : 100
    let rounded = (milliseconds + unit / 2) / unit
    let scale = decimals == 2 ? 100 : 10
    let fraction = String(rounded % scale)
    let zeros = String(repeating: "0", count: max(0, decimals - fraction.count))
    let mark = language == .nl ? "," : "."
    return language.grouped(rounded / scale) + mark + zeros + fraction + " s"
  }

  /// Returns a duration in whole milliseconds.
  static func milliseconds(_ duration: Duration, _ language: Language) -> String {
    language.grouped(wholeMilliseconds(duration)) + " ms"
  }

  private static func wholeMilliseconds(_ duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
