/// A mail address, telephone number or citizen service number that seems to be of a person.
struct PersonalData {
  /// What it is.
  enum Kind {
    case mail, telephone, citizenNumber
  }

  let kind: Kind
  let text: String
  /// The column in bytes at which it begins, from 1.
  let column: Int

  /// Returns the personal data in a line.
  static func find(in line: ArraySlice<UInt8>) -> [PersonalData] {
    var found: [PersonalData] = []
    var index = line.startIndex
    while index < line.endIndex {
      switch line[index] {
      case 0x40:
        if let address = address(around: index, in: line), isPersonal(address.text) { found.append(address) }
      case 0x30, 0x2B:
        if let number = telephone(at: index, in: line) {
          found.append(number)
          index += number.text.utf8.count
          continue
        }
        if let number = citizenNumber(at: index, in: line) { found.append(number) }
      case 0x31...0x39:
        if let number = citizenNumber(at: index, in: line) { found.append(number) }
      default: break
      }
      index += 1
    }
    return found
  }

  // MARK: Mail

  private static func address(around sign: Int, in line: ArraySlice<UInt8>) -> PersonalData? {
    func isPart(_ byte: UInt8) -> Bool {
      isLetterOrDigit(byte) || byte == 0x2E || byte == 0x2D || byte == 0x5F
    }
    var start = sign
    while start > line.startIndex, isPart(line[start - 1]) || line[start - 1] == 0x2B { start -= 1 }
    var end = sign + 1
    while end < line.endIndex, isPart(line[end]) { end += 1 }
    // A full stop behind an address ends the sentence.
    while end > sign + 1, line[end - 1] == 0x2E || line[end - 1] == 0x2D { end -= 1 }
    guard start < sign, line[sign + 1..<end].contains(0x2E) else { return nil }
    return PersonalData(
      kind: .mail, text: String(decoding: line[start..<end], as: UTF8.self),
      column: start - line.startIndex + 1)
  }

  /// Providers at which people, not organisations, have their mail.
  static let providers: Set<String> = [
    "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "icloud", "me", "ziggo", "kpnmail",
    "planet",
    "xs4all", "home", "hetnet", "casema", "upcmail", "quicknet", "zeelandnet", "telfort", "chello", "tele2",
    "proton",
    "protonmail", "gmx", "caiway", "solcon", "kabelfoon", "freedom",
  ]
  /// Words in the addresses of organisations that no person is called.
  static let functions: Set<String> = [
    "info", "contact", "team", "innovatie", "loket", "burgerzaken", "balie", "klant", "klantenservice",
    "service",
    "dienst", "gemeente", "project", "pilot", "pilots", "digitaal", "data", "redactie", "communicatie",
    "secretariaat",
    "post", "mail", "werk", "zorg", "wmo", "jeugd", "privacy", "sociaal", "domein", "publiek", "zaken",
    "ruimte",
    "wonen", "vergunningen", "meldpunt", "helpdesk", "support", "beheer", "ict", "noreply", "no", "hr",
    "pers",
  ]

  /// Returns whether an address is that of a person: at a provider for people, or with initials or two names before
  /// the `@`.
  static func isPersonal(_ address: String) -> Bool {
    let parts = address.lowercased().split(separator: "@")
    guard parts.count == 2 else { return false }
    let labels = parts[1].split(separator: ".")
    if labels.count >= 2, providers.contains(String(labels[labels.count - 2])) { return true }
    let words = parts[0].split(separator: ".")
    return words.count >= 2
      && words.allSatisfy { $0.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D } }
      && !words.contains { functions.contains(String($0)) }
  }

  // MARK: Telephone

  /// Numbers that no person has: free and paid services, and companies.
  static let services = ["0800", "0900", "0906", "0909", "088", "085", "084", "0676", "067"]

  /// Reads a Dutch telephone number: ten digits from 0, or nine after +31, in groups.
  private static func telephone(at start: Int, in line: ArraySlice<UInt8>) -> PersonalData? {
    if isPartOfMore(start, in: line) { return nil }
    var digits: [UInt8] = []
    var index = start
    var last = start
    if line[start] == 0x2B {
      guard line[start...].starts(with: Array("+31".utf8)) else { return nil }
      digits = [0x30]
      index = start + 3
      last = start + 2
    }
    while index < line.endIndex, digits.count <= 10 {
      let byte = line[index]
      if (0x30...0x39).contains(byte) {
        // "+31 (0)6": the nought in brackets is not dialled.
        if !(digits == [0x30] && byte == 0x30 && line[start] == 0x2B) { digits.append(byte) }
        last = index
      } else if byte != 0x20, byte != 0x2D, byte != 0x28, byte != 0x29 {
        break
      } else if index - last > 3 {
        // "06 - 12345678" has the widest gap in use.
        break
      }
      index += 1
    }
    guard digits.count == 10, digits[1] != 0x30, last + 1 == line.endIndex || !isLetterOrDigit(line[last + 1])
    else { return nil }
    let number = String(decoding: digits, as: UTF8.self)
    guard !services.contains(where: number.hasPrefix) else { return nil }
    // Who makes a link to call by means a number for everybody, unless it is a mobile one.
    if !number.hasPrefix("06"), line[..<start].suffix(4).elementsEqual("tel:".utf8) { return nil }
    return PersonalData(
      kind: .telephone, text: String(decoding: line[start...last], as: UTF8.self),
      column: start - line.startIndex + 1)
  }

  // MARK: Citizen service number

  /// Reads a burgerservicenummer: nine digits of which the weighted sum is divisible by eleven.
  private static func citizenNumber(at start: Int, in line: ArraySlice<UInt8>) -> PersonalData? {
    if isPartOfMore(start, in: line) { return nil }
    let digits = line[start...].prefix { (0x30...0x39).contains($0) }
    guard digits.count == 9 else { return nil }
    if digits.endIndex < line.endIndex {
      let next = line[digits.endIndex]
      if isLetterOrDigit(next) || "-/_@".utf8.contains(next) { return nil }
    }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2, -1]
    let sum = zip(digits, weights).reduce(0) { $0 + (Int($1.0) - 0x30) * $1.1 }
    guard sum != 0, sum % 11 == 0 else { return nil }
    return PersonalData(
      kind: .citizenNumber, text: String(decoding: digits, as: UTF8.self), column: start - line.startIndex + 1
    )
  }

  /// Returns whether what begins here goes on from a word, an address or a number before it.
  private static func isPartOfMore(_ start: Int, in line: ArraySlice<UInt8>) -> Bool {
    guard start > line.startIndex else { return false }
    let before = line[start - 1]
    return isLetterOrDigit(before) || "./-_#=+&,%?".utf8.contains(before)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte >= 0x80
  }
}
