import SiteGen

/// Numbers as people in a country write them.
enum NumberText {
  /// Returns a count with a mark between the thousands.
  static func count(_ number: Int, _ language: Language) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(language == .nl ? "." : ",") }
      text.append(digit)
    }
    return text
  }

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
    return count(rounded / scale, language) + mark + zeros + fraction + " s"
  }

  /// Returns a duration in whole milliseconds.
  static func milliseconds(_ duration: Duration, _ language: Language) -> String {
    count(wholeMilliseconds(duration), language) + " ms"
  }

  private static func wholeMilliseconds(_ duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
  }
}
