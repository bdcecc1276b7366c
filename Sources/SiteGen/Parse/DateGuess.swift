/// Reads dates as people write them, to suggest the form that the content uses.
enum DateGuess {
  /// Returns the ISO 8601 form of a date such as `1-6-2016`, `2016-6-1` or `juni 2016`, if it looks like one; there may be
  /// no such day.
  static func iso(_ text: String) -> String? {
    let parts = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for part in parts {
      if let number = Int(part) {
        numbers.append(number)
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
