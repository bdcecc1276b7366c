/// Recognises the slip behind a syntax error in front matter from how the lines near it look.
///
/// A YAML parser says what it expected; whoever wrote the line wants to know what to change. Only text that could not
/// be parsed comes here, so a line that merely looks odd is never reported.
struct FrontMatterSlip {
  let text: SourceText
  private let number: Int
  private let line: [Character]
  /// The first character that is no space.
  private let start: Int

  /// Returns what is probably wrong near the spot where a parser gave up; `nil` when no slip is recognised.
  ///
  /// - Parameters:
  ///   - position: Where the parser gave up.
  ///   - opening: Where the construct began that it could not finish.
  static func diagnostic(near position: SourcePosition, opening: SourcePosition, in text: SourceText)
    -> Diagnostic?
  {
    let above = (1..<max(1, position.line)).last { !isBlank(text.line($0)) } ?? position.line
    let numbers = Set([opening.line, above, position.line]).sorted()
    let slips = numbers.map { FrontMatterSlip($0, in: text) }
    return slips.lazy.compactMap(\.mark).first ?? slips.last?.indentation(below: above)
      ?? slips.lazy.compactMap(\.specialStart).first
  }

  /// Returns the advice to put quotes around the value on a line, where that value begins with a special character.
  static func quotes(on line: Int, in text: SourceText) -> Suggestion? {
    FrontMatterSlip(line, in: text).specialStart?.suggestion
  }

  /// Returns what is wrong with the mark before an item of a list; `nil` when nothing is.
  static func listMark(on line: Int, in text: SourceText) -> Diagnostic? {
    let slip = FrontMatterSlip(line, in: text)
    guard slip.start < slip.line.count else { return nil }
    return slip.bullet ?? slip.hyphenWithoutSpace
  }

  private init(_ number: Int, in text: SourceText) {
    self.text = text
    self.number = number
    line = Array(String(decoding: text.line(number), as: UTF8.self))
    start = line.firstIndex { $0 != " " } ?? line.count
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool { line.allSatisfy { $0 == 0x20 } }

  // MARK: Marks

  /// A mark that is missing or is another one than YAML knows.
  private var mark: Diagnostic? {
    guard start < line.count, line[start] != "#" else { return nil }
    return bullet ?? hyphenWithoutSpace ?? boldKey ?? colon
  }

  private var bullet: Diagnostic? {
    guard "•◦▪‣·–—*+".contains(line[start]), start + 1 < line.count, line[start + 1] == " " else {
      return nil
    }
    return report(
      .yamlListMark, start..<start + 1,
      Wording(
        "Een punt van een lijst begint met een streepje, niet met '\(line[start])'.",
        en: "An item of a list begins with a hyphen, not with '\(line[start])'."),
      Wording("Schrijf: -", en: "Write: -"), replacement: "-")
  }

  private var hyphenWithoutSpace: Diagnostic? {
    guard line[start] == "-", start + 1 < line.count, line[start + 1].isLetter || line[start + 1].isNumber
    else {
      return nil
    }
    return report(
      .yamlSpaceMissing, start..<start + 1,
      Wording(
        "Na het streepje van een lijst moet een spatie staan.",
        en: "A hyphen of a list must be followed by a space."),
      Wording("Zet een spatie na het streepje.", en: "Put a space after the hyphen."), replacement: "- ")
  }

  private var boldKey: Diagnostic? {
    let stars = line[start...].prefix { $0 == "*" }.count
    guard stars > 0, let end = line[(start + stars)...].firstIndex(of: "*"), end > start + stars,
      let colon = line[end...].firstIndex(where: { $0 != "*" }), line[colon] == ":"
    else { return nil }
    let key = String(line[(start + stars)..<end])
    return report(
      .yamlColonMissing, start..<colon,
      Wording(
        "De naam van een veld staat niet tussen sterretjes.", en: "The name of a field takes no asterisks."),
      Wording("Schrijf: \(key):", en: "Write: \(key):"), replacement: key)
  }

  /// A field whose colon is another mark, or has no space behind it.
  private var colon: Diagnostic? {
    var index = start
    if line[index] == "-", index + 1 < line.count, line[index + 1] == " " { index += 2 }
    let keyStart = index
    while index < line.count, line[index].isLetter || line[index].isNumber || line[index] == "-" {
      index += 1
    }
    guard index > keyStart, line[keyStart].isLetter, index < line.count else { return nil }
    let afterSpaces = line[index...].firstIndex { !$0.isWhitespace } ?? line.count
    guard afterSpaces < line.count else { return nil }
    let key = String(line[keyStart..<index])
    let next = afterSpaces + 1 < line.count ? line[afterSpaces + 1] : " "
    switch line[afterSpaces] {
    case ":" where afterSpaces == index && next != " " && next != "/":
      return report(
        .yamlSpaceMissing, index..<index + 1,
        Wording("Na de dubbele punt moet een spatie staan.", en: "The colon must be followed by a space."),
        Wording("Zet een spatie na '\(key):'.", en: "Put a space after '\(key):'."), replacement: ": ")
    case "=", "：", ";":
      let mark = line[afterSpaces]
      let end = afterSpaces + 1 + (next == " " ? 1 : 0)
      return report(
        .yamlColonMissing, index..<end,
        Wording(
          "Tussen een veld en zijn waarde staat een dubbele punt, niet '\(mark)'.",
          en: "Between a field and its value stands a colon, not '\(mark)'."),
        Wording("Schrijf: \(key):", en: "Write: \(key):"), replacement: ": ")
    default: return nil
    }
  }

  // MARK: Indentation

  /// The line begins further right, or less far, than the fields above it.
  private func indentation(below above: Int) -> Diagnostic? {
    guard number > above, let key = Self.keyColumn(line), key == start else { return nil }
    let before = FrontMatterSlip(above, in: text)
    guard let keyAbove = Self.keyColumn(before.line), start != 0, start != keyAbove else { return nil }
    let right = abs(start - keyAbove) <= start ? keyAbove : 0
    let count = { (count: Int, one: String, many: String) in "\(count) \(count == 1 ? one : many)" }
    return report(
      .yamlIndentation, 0..<start, at: start,
      Wording(
        "Voor dit veld \(start == 1 ? "staat" : "staan") \(count(start, "spatie", "spaties")); het moeten er \(right) zijn, zoals bij het veld erboven.",
        en:
          "This field has \(count(start, "space", "spaces")) before it; it must be \(right), as for the field above."
      ),
      right == 0
        ? Wording("Laat de regel helemaal links beginnen.", en: "Start the line at the left edge.")
        : Wording(
          "Zet \(right) spaties voor het veld.", en: "Put \(right) spaces before the field."),
      replacement: String(repeating: " ", count: right))
  }

  /// Returns the column, from 0, of the key of a line that has one; that of the first field of an item.
  private static func keyColumn(_ line: [Character]) -> Int? {
    var start = line.firstIndex { $0 != " " } ?? line.count
    if start + 1 < line.count, line[start] == "-", line[start + 1] == " " { start += 2 }
    let end =
      line[min(start, line.count)...].firstIndex { !($0.isLetter || $0.isNumber || $0 == "-") } ?? line.count
    guard end > start, end < line.count, line[end] == ":" else { return nil }
    return start
  }

  // MARK: Values

  /// The value begins with a character that means something to YAML.
  private var specialStart: Diagnostic? {
    guard let key = Self.keyColumn(line), let colon = line[key...].firstIndex(of: ":"),
      let first = line[(colon + 1)...].firstIndex(where: { $0 != " " }), first > colon + 1,
      let last = line.lastIndex(where: { !$0.isWhitespace }), "&*!%@`|>?{}[]\"',".contains(line[first])
    else { return nil }
    // A list, record or text that is closed properly, or not at all, is not meant as text.
    let closing: [Character: Character] = ["[": "]", "{": "}", "\"": "\"", "'": "'"]
    var value = String(line[first...last])
    if let close = closing[line[first]] {
      guard let spot = line[(first + 1)...].lastIndex(of: close) else { return nil }
      if spot == last {
        // Quotes around a text that has quotes of its own.
        guard close == line[first], line[(first + 1)..<spot].contains(close) else { return nil }
        value = String(line[(first + 1)..<spot])
      }
    }
    return report(
      .yamlSpecialStart, first..<last + 1,
      Wording(
        "Deze tekst begint met '\(line[first])', en dat teken heeft een eigen betekenis.",
        en: "This text begins with '\(line[first])', which has a meaning of its own."),
      Wording(
        "Zet de hele tekst tussen dubbele aanhalingstekens: \(YAMLExample.quoted(value))",
        en: "Put the whole text in double quotes: \(YAMLExample.quoted(value))"),
      replacement: YAMLExample.quoted(value))
  }

  private func report(
    _ id: DiagnosticID, _ range: Range<Int>, at column: Int? = nil, _ message: Wording, _ advice: Wording,
    replacement: String
  ) -> Diagnostic {
    let start = SourcePosition(line: number, column: range.lowerBound + 1)
    let end = SourcePosition(line: number, column: range.upperBound + 1)
    let place = column.map { SourcePosition(line: number, column: $0 + 1) } ?? start
    return Diagnostic(
      id, at: SourceLocation(path: text.path, position: place, end: place < end ? end : nil), message,
      suggestion: Suggestion(
        advice, isCertain: true, edit: SourceEdit(start: start, end: end, replacement: replacement)))
  }
}
