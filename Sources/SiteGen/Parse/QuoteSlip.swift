/// Recognises a quotation mark that is not closed, and an apostrophe that YAML takes for a quotation mark.
///
/// Where a parser gives up tells little: it reads on to the next quotation mark, which may stand many lines below.
struct QuoteSlip {
  private let text: SourceText
  private let number: Int
  private let line: [Character]

  /// Returns the first slip on some lines of front matter that could not be parsed; `nil` when there is none.
  static func diagnostic(on lines: ClosedRange<Int>, in text: SourceText) -> Diagnostic? {
    lines.lazy.compactMap { number -> Diagnostic? in
      let bytes = text.line(number)
      guard bytes.contains(0x22) || bytes.contains(0x27) else { return nil }
      return QuoteSlip(number, in: text).diagnostic
    }.first
  }

  private init(_ number: Int, in text: SourceText) {
    self.text = text
    self.number = number
    line = Array(String(decoding: text.line(number), as: UTF8.self))
  }

  private var diagnostic: Diagnostic? {
    guard let start = valueStart, let last = line.lastIndex(where: { !$0.isWhitespace }) else { return nil }
    switch line[start] {
    case "[": return apostrophesInList(from: start + 1)
    case "'" where isApostrophe(at: start):
      guard line[last] != "'", !line.contains("#") else { return nil }
      return apostrophe(start..<last + 1, quoted(start..<last + 1))
    case "'", "\"":
      guard !line[(start + 1)...].contains(line[start]), !line.contains("#"), isFollowedByField else {
        return nil
      }
      return unclosed(start, last)
    default: return nil
    }
  }

  // MARK: Places

  /// The first character of the value of the line: behind the hyphen of a list and the name of a field.
  private var valueStart: Int? {
    var start = line.firstIndex { $0 != " " } ?? line.count
    if start + 1 < line.count, line[start] == "-", line[start + 1] == " " { start += 2 }
    let key = line[min(start, line.count)...].prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    if key.endIndex < line.count, !key.isEmpty, line[key.endIndex] == ":" { start = key.endIndex + 1 }
    return line[min(start, line.count)...].firstIndex { $0 != " " }
  }

  /// Whether the next line begins a field or an item, or ends the front matter: then a text does not go on there.
  private var isFollowedByField: Bool {
    let next = String(decoding: text.line(number + 1), as: UTF8.self).drop { $0 == " " }
    let key = next.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return next.hasPrefix("- ") || next.hasPrefix("---")
      || !key.isEmpty && next.dropFirst(key.count).first == ":"
  }

  /// A shortened word such as 's, 't, 'n or 'k begins with an apostrophe.
  private func isApostrophe(at index: Int) -> Bool {
    index + 2 < line.count && "stnkSTNK".contains(line[index + 1]) && " -".contains(line[index + 2])
  }

  // MARK: Lists

  private func apostrophesInList(from first: Int) -> Diagnostic? {
    var stretches: [Range<Int>] = []
    var index = first
    while index < line.count {
      guard let start = line[index...].firstIndex(where: { $0 != " " && $0 != "," }) else { break }
      let mark = line[start]
      let isApostrophe = mark == "'" && self.isApostrophe(at: start)
      var end = line[start...].firstIndex { $0 == "," || $0 == "]" } ?? line.count
      if isApostrophe, line[end - 1] != "'" {
        while line[end - 1] == " " { end -= 1 }
        stretches.append(start..<end)
      } else if mark == "\"" || mark == "'" {
        guard let close = line[(start + 1)...].firstIndex(of: mark) else { break }
        end = max(end, close + 1)
      }
      index = max(end, start + 1)
    }
    guard let first = stretches.first, let last = stretches.last else { return nil }
    var replacement = ""
    var next = first.lowerBound
    for stretch in stretches {
      replacement += String(line[next..<stretch.lowerBound]) + quoted(stretch)
      next = stretch.upperBound
    }
    return apostrophe(first.lowerBound..<last.upperBound, replacement)
  }

  // MARK: Reports

  private func quoted(_ range: Range<Int>) -> String { YAMLExample.quoted(String(line[range])) }

  private func apostrophe(_ range: Range<Int>, _ replacement: String) -> Diagnostic {
    report(
      range,
      Wording(
        "Deze tekst begint met een apostrof, en dat teken heeft een eigen betekenis.",
        en: "This text begins with an apostrophe, which has a meaning of its own."),
      Wording(
        "Zet er dubbele aanhalingstekens om: \(replacement)",
        en: "Put double quotes around it: \(replacement)"),
      SourceEdit(
        start: position(range.lowerBound), end: position(range.upperBound), replacement: replacement))
  }

  private func unclosed(_ start: Int, _ last: Int) -> Diagnostic {
    report(
      start..<last + 1,
      Wording("Dit aanhalingsteken wordt nergens gesloten.", en: "This quotation mark is never closed."),
      Wording(
        "Zet aan het eind van de tekst hetzelfde aanhalingsteken.",
        en: "Put the same mark at the end of the text."),
      SourceEdit(start: position(last + 1), end: position(last + 1), replacement: String(line[start])))
  }

  private func position(_ index: Int) -> SourcePosition { SourcePosition(line: number, column: index + 1) }

  private func report(_ range: Range<Int>, _ message: Wording, _ advice: Wording, _ edit: SourceEdit)
    -> Diagnostic
  {
    Diagnostic(
      .yamlUnclosedQuote,
      at: SourceLocation(
        path: text.path, position: position(range.lowerBound), end: position(range.upperBound)),
      message, suggestion: Suggestion(advice, isCertain: true, edit: edit))
  }
}
