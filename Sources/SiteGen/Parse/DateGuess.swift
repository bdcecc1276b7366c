/// Reads dates as people write them, to suggest the form that the content uses.
enum DateGuess {
  /// Words that say less than a day or a month, so that only the year or month beside them is left.
  private static let vague: Set<String> = [
    "begin", "medio", "eind", "einde", "halverwege", "voorjaar", "lente", "zomer", "najaar", "herfst",
    "winter", "ca", "circa", "rond", "ongeveer", "sinds", "vanaf",
  ]
  private static let weekdays: Set<String> = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]

  /// Returns the ISO 8601 form of the one date that a vague one such as `voorjaar 2016` can become; `nil` for others.
  static func withoutVagueWords(_ text: String) -> String? {
    let words = words(of: text)
    let rest = words.filter { !vague.contains($0) }
    guard rest.count < words.count, let date = iso(rest.joined(separator: " ")),
      (try? CalendarDate(parsing: date)) != nil
    else { return nil }
    return date
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Returns the ISO 8601 form of a date such as `1-6-2016`, `2016-6-1` or `juni 2016`, if it looks like one; there may be
  /// no such day.
  static func iso(_ text: String) -> String? {
    let parts = words(of: text).filter { !weekdays.contains($0) }
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for part in parts {
      if let number = Int(part) {
        numbers.append(number)
      } else if part == "mrt" {
        numbers.append(3)
      } else if part.count >= 3, let month = CalendarDate.monthNames.firstIndex(where: { $0.hasPrefix(part) })
      {
        numbers.append(month + 1)
      } else {
        return nil
      }
    }
    if numbers[0] < 1000 { numbers.reverse() }
    guard numbers[0] >= 1000 else { return nil }
    let date = CalendarDate(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil
    )
    return date.text
  }
}
