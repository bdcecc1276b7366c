/// Links that look like links to who wrote them.
extension MarkdownSlips {
  /// Whether a bracket stands beside another one in a way that no right link has.
  static func mayHoldLinkSlip(_ line: ArraySlice<UInt8>) -> Bool {
    // Up to here it is known what closes an address, and that there is no space before that.
    var known = line.startIndex
    for index in line.indices.dropLast() {
      switch (line[index], line[index + 1]) {
      case (0x29, 0x5B), (0x5D, 0x20): return true
      case (0x5D, 0x28) where index >= known:
        let address = line[index...].prefix { $0 != 0x29 }
        if address.endIndex == line.endIndex || address.contains(0x20) { return true }
        known = address.endIndex
      default: break
      }
    }
    return false
  }

  /// The number of characters of the longest words or address that are looked at.
  private static let longestPart = 500

  /// Finds links that are written in another way than Markdown has.
  mutating func links(_ line: Line) {
    let marks = line.characters
    var isCode = false
    var open: Int?
    for index in marks.indices {
      if marks[index] == "`" { isCode.toggle() }
      guard !isCode, index == 0 || marks[index - 1] != "\\" else { continue }
      if marks[index] == "[" {
        reversed(line, at: index)
        open = index
      }
      guard marks[index] == "]", let start = open, index + 1 < marks.count else { continue }
      open = nil
      switch marks[index + 1] {
      case "(": address(line, from: start, behind: index + 1)
      case " ": gap(line, from: start, behind: index)
      default: break
      }
    }
  }

  /// `[text](address)` of which the address has a space in it, or no end.
  private mutating func address(_ line: Line, from start: Int, behind bracket: Int) {
    let rest = line.characters[(bracket + 1)...].prefix(Self.longestPart)
    guard let close = rest.firstIndex(of: ")") else {
      guard line.number == text.lineCount || isBlank(line.number + 1) || rest.contains(" ") else { return }
      report(
        line.number, start..<line.end,
        Wording("Deze link wordt niet gesloten met ')'.", en: "This link is not closed with ')'."),
        Wording("Zet ')' achter het adres.", en: "Put ')' behind the address."))
      return
    }
    let written = String(rest[..<close])
    guard written.contains(" "), !written.hasPrefix("<"), !written.contains("\""), !written.contains("'"),
      !written.hasPrefix(" "), !written.hasSuffix(" ")
    else { return }
    let isAddress =
      ["http", "mailto:", "tel:"].contains(where: written.hasPrefix) || written.hasPrefix("www.")
    let right = isAddress ? written.filter { $0 != " " } : "<\(written)>"
    report(
      line.number, start..<close + 1,
      Wording(
        "Door de spatie in het adres is dit geen link. Lezers zien de haken staan.",
        en: "Because of the space in the address this is no link; readers see the brackets."),
      Wording("Schrijf: (\(right))", en: "Write: (\(right))"),
      Self.edit(line.number, bracket + 1..<close, right))
  }

  /// `[text] (address)`.
  private mutating func gap(_ line: Line, from start: Int, behind bracket: Int) {
    guard let opening = line.characters[(bracket + 1)...].firstIndex(where: { $0 != " " }),
      line.characters[opening] == "(",
      let close = line.characters[opening...].prefix(Self.longestPart).firstIndex(of: ")"),
      Self.isAddress(line.characters[(opening + 1)..<close])
    else { return }
    report(
      line.number, start..<close + 1,
      Wording(
        "Door de spatie tussen ] en ( is dit geen link.",
        en: "Because of the space between ] and ( this is no link."),
      Wording("Haal de spatie weg.", en: "Remove the space."),
      Self.edit(line.number, bracket + 1..<opening, ""))
  }

  /// `(text)[address]`.
  private mutating func reversed(_ line: Line, at bracket: Int) {
    guard bracket > 1, line.characters[bracket - 1] == ")",
      let start = line.characters[..<bracket].suffix(Self.longestPart).lastIndex(of: "("),
      start == 0 || line.characters[start - 1] != "]",
      let close = line.characters[bracket...].prefix(Self.longestPart).firstIndex(of: "]"),
      Self.isAddress(line.characters[(bracket + 1)..<close])
    else { return }
    let words = String(line.characters[(start + 1)..<(bracket - 1)])
    let right = "[\(words)](\(String(line.characters[(bracket + 1)..<close])))"
    report(
      line.number, start..<close + 1,
      Wording(
        "De haken van deze link staan andersom.", en: "The brackets of this link are the wrong way round."),
      Wording("Schrijf: \(right)", en: "Write: \(right)"), Self.edit(line.number, start..<close + 1, right))
  }

  private static func isAddress(_ characters: ArraySlice<Character>) -> Bool {
    let text = String(characters)
    return !text.contains(" ")
      && (text.contains("/") || text.hasSuffix(".md") || text.hasPrefix("www.") || text.contains("@"))
  }
}
