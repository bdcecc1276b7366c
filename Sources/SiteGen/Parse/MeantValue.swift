import YAML

/// Guesses what somebody meant by a value that does not fit its field.
enum MeantValue {
  // MARK: Lists and groups

  /// Returns the one item of a list, as it would stand without the list.
  static func onlyItem(of node: YAMLNode) -> String? {
    guard let items = node.sequence, items.count == 1 else { return nil }
    return items[0].scalar.map { YAMLExample.quotedIfNeeded($0.text) }
  }

  /// Returns the items that somebody wrote as one text: with commas between them, or with hyphens that have no space
  /// behind them.
  static func items(_ text: String, of field: Field) -> [String] {
    if text.hasPrefix("-") {
      return text.split(separator: " -").map {
        FieldParser.trimmed(String($0.first == "-" ? $0.dropFirst() : $0))
      }
    }
    let parts = text.split { $0 == "," || $0 == ";" }
    // A sentence has commas as well; what is listed is short.
    if case .text = field.type, parts.contains(where: { $0.split(separator: " ").count > 3 }) {
      return [text]
    }
    return parts.map { FieldParser.trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// Returns what to do about a text where a group should stand: how it would stand as the only field of an item that needs
  /// no other.
  static func field(_ text: String, of group: GroupFields, isItem: Bool) -> Suggestion {
    let fitting = group.fields.first { field in
      switch field.type {
      case .url: isAddress(text)
      case .text: !isAddress(text)
      default: false
      }
    }
    guard isItem, let fitting, !group.fields.contains(where: { $0.isRequired && $0.key != fitting.key })
    else {
      return Suggestion(
        Wording(
          "Zet elk veld op een eigen regel eronder, met spaties ervoor: \(group.fields.first?.key ?? ""): …",
          en: "Put each field on a line of its own below, with spaces before it."))
    }
    let line = "\(fitting.key): \(YAMLExample.quotedIfNeeded(text))"
    return Suggestion(
      Wording("Bedoelde u: \(line)", en: "Did you mean: \(line)"), replacement: line)
  }

  // MARK: Text

  /// Returns the text that was taken for a field because it has a colon in it, with the mark behind it.
  static func textWithColon(_ node: YAMLNode) -> (text: String, end: YAMLMark)? {
    guard let pairs = node.mapping, let pair = pairs.first, pairs.count == 1, let value = pair.value.scalar,
      value.style == .plain, pair.key.start == node.start, pair.key.start.line == pair.value.end.line
    else { return nil }
    return ("\(pair.name): \(value.text)", pair.value.end)
  }

  /// Returns what stands between the curly quotes that a word processor made of the quotes around a value.
  static func insideCurlyQuotes(_ text: String) -> String? {
    guard let first = text.first, let last = text.last, "“„‘‚”’".contains(first), "”“’‘".contains(last),
      text.count > 2
    else { return nil }
    let inner = text.dropFirst().dropLast()
    return inner.contains(where: { "“„”".contains($0) }) ? nil : String(inner)
  }

  // MARK: Addresses

  /// Returns whether a text is a whole web address.
  static func isAddress(_ text: String) -> Bool {
    let lower = text.prefix(8).lowercased()
    let host =
      lower.hasPrefix("https://") ? text.dropFirst(8) : lower.hasPrefix("http://") ? text.dropFirst(7) : ""
    let name = host.prefix { !"/?#".contains($0) }
    return name.contains(".") && !name.hasPrefix(".") && !name.hasSuffix(".") && !name.contains("@")
      && !text.contains(where: { $0.isWhitespace || "<>\"\\^`{|}".contains($0) })
  }

  /// Returns the web address in a text that has marks around it, or lacks a part of `https://`.
  static func address(_ text: String) -> String? {
    var meant = Substring(text)
    if meant.hasPrefix("["), meant.hasSuffix(")"), let start = meant.firstRange(of: "](") {
      meant = meant[start.upperBound...].dropLast()
    }
    if meant.hasPrefix("<"), meant.hasSuffix(">") { meant = meant.dropFirst().dropLast() }
    while let last = meant.last, ".,;".contains(last) { meant.removeLast() }
    var whole = String(meant)
    if let slashes = meant.firstRange(of: "/"), let scheme = scheme(meant[..<slashes.lowerBound]) {
      whole = scheme + "://" + meant[slashes.lowerBound...].drop { $0 == "/" }
    } else if meant.hasPrefix("www.") {
      whole = "https://" + meant
    }
    return whole != text && isAddress(whole) ? whole : nil
  }

  /// Returns the scheme that is meant by what stands before the first slash of an address.
  private static func scheme(_ written: Substring) -> String? {
    let letters = Spelling.folded(String(written))
    guard letters.first == 0x68, written.allSatisfy({ $0.isLetter || $0 == ":" }) else { return nil }
    let plain = Spelling.distance(letters, Array("http".utf8), atMost: 2) ?? 3
    let secure = Spelling.distance(letters, Array("https".utf8), atMost: 2) ?? 3
    guard min(plain, secure) < 3 else { return nil }
    return plain < secure ? "http" : "https"
  }

  /// Returns whether a text is a mail address.
  static func isMail(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
      && !parts[1].hasSuffix(".")
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || ".@_+-".utf8.contains(byte)
      }
  }

  /// Returns the mail address in a text that has more around it, or another sign for the `@`.
  static func mail(_ text: String) -> String? {
    var meant = text.hasPrefix("mailto:") ? String(text.dropFirst("mailto:".count)) : text
    for sign in ["(at)", "[at]", " at ", " @ "] { meant = meant.replacing(sign, with: "@") }
    return meant != text && isMail(meant) ? meant : nil
  }

  // MARK: Numbers

  /// Returns a number without a plus sign, and without the dots or spaces between its groups of three digits, if those
  /// are all that is wrong.
  static func groupedNumber(_ written: String) -> String? {
    let text = written.first == "+" ? written.dropFirst() : written[...]
    if text.count < written.count, let number = Int(text) { return String(number) }
    let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == " " }
    guard let first = groups.first, groups.count > 1, (1...3).contains(first.count),
      groups.dropFirst().allSatisfy({ $0.count == 3 })
    else { return nil }
    return Int(groups.joined()).map(String.init)
  }

  /// Returns the one number in a text that has words around it, such as `75 gemeenten` or `ca. 40`.
  static func numberAmongWords(_ text: String) -> String? {
    let isPart: (Character) -> Bool = { $0.isNumber || ".,-/".contains($0) }
    let numbers = text.split(whereSeparator: { !isPart($0) }).filter { $0.contains(where: \.isNumber) }
    guard numbers.count == 1, let number = numbers.first else { return nil }
    return Int(number).map(String.init) ?? groupedNumber(String(number))
  }
}
