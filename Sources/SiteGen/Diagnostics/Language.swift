/// The languages in which the generator speaks to its users.
public enum Language: String, Sendable, CaseIterable {
  /// Dutch: the language of contributors and readers.
  case nl
  /// English: for maintainers elsewhere.
  case en

  /// Returns a whole number with a mark between its thousands: a dot in Dutch, a comma in English.
  public func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(self == .nl ? "." : ",") }
      text.append(digit)
    }
    return text
  }
}
