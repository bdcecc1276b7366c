/// The forms of values as regular expressions of ECMAScript, for other programs; ``ScalarParser`` is what decides.
enum ValuePattern {
  static let slug = "^[a-z0-9]+(-[a-z0-9]+)*$"

  static let email = #"^[0-9A-Za-z._+-]+@[0-9A-Za-z_+-][0-9A-Za-z._+-]*\.([0-9A-Za-z._+-]*[0-9A-Za-z_+-])$"#

  static let url: String = {
    let host = #"@\s/?#<>"\\^`{|}"#
    return
      "^[Hh][Tt][Tt][Pp][Ss]?://[^.\(host)][^\(host)]*\\.[^\(host)]*[^.\(host)]"
      + #"([/?#][^\s<>"\\^`{|}]*)?$"#
  }()

  /// Returns the form of a date that may be partial; it lets 29 February pass in every year.
  static func date(allowsUnknown: Bool) -> String {
    let year = "(1[89][0-9]{2}|2[01][0-9]{2}|2200)"
    let day =
      "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9])"
    let date = "\(year)(-(0[1-9]|1[0-2])|-(\(day)))?"
    return allowsUnknown ? "^(\(date)|\(CalendarDate.unknownWord))$" : "^\(date)$"
  }

  /// Returns the form of exactly some texts.
  static func any(of texts: [String], orPrefix prefix: String) -> String {
    "^(\(([prefix + ".+"] + texts.map(escaped)).joined(separator: "|")))$"
  }

  /// Characters with a meaning in expressions get a backslash; no other may have one (ECMAScript's mode for Unicode).
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if #"\^$.*+?()[]{}|/"#.contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}
