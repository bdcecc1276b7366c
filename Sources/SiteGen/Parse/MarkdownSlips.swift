/// Finds what its author meant as Markdown, but what readers will see as something else: the lists of a word processor, a
/// link with a space in it, a rule that turns the line above it into a heading.
///
/// None of this is wrong to Markdown, so nothing else would ever report it.
struct MarkdownSlips {
  let text: SourceText
  private let firstLine: Int
  /// The line of the fence that opened a block of code, and its mark.
  private var fence: (line: Int, mark: Character)?
  private var isInList = false
  private var isInBullets = false
  private var found: [Diagnostic] = []

  /// Returns a warning for each slip in a body.
  static func check(_ text: SourceText, linesAboveBody: Int) -> [Diagnostic] {
    var slips = MarkdownSlips(text: text, linesAboveBody: linesAboveBody)
    slips.read()
    return slips.found
  }

  private init(text: SourceText, linesAboveBody: Int) {
    self.text = text
    firstLine = linesAboveBody + 1
  }

  private mutating func read() {
    guard firstLine <= text.lineCount else { return }
    if secondFrontMatter() { return }
    for number in firstLine...text.lineCount {
      let bytes = text.line(number)
      if bytes.isEmpty {
        isInBullets = false
        continue
      }
      let start = bytes.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? bytes.endIndex
      if start == bytes.endIndex { continue }
      if bytes[start] == 0x60 || bytes[start] == 0x7E,
        bytes[start...].prefix(3).allSatisfy({ $0 == bytes[start] }),
        bytes.endIndex - start >= 3
      {
        let mark: Character = bytes[start] == 0x60 ? "`" : "~"
        if fence == nil { fence = (number, mark) } else if fence?.mark == mark { fence = nil }
        continue
      }
      guard fence == nil else { continue }
      read(bytes, from: start, line: number)
    }
    if let fence { unclosedFence(fence.line) }
  }

  /// Reads a line that is no code; nearly all lines are passed over by their bytes.
  private mutating func read(_ bytes: ArraySlice<UInt8>, from start: Int, line number: Int) {
    var made: Line?
    func line() -> Line {
      let line = made ?? Line(number, String(decoding: bytes, as: UTF8.self))
      made = line
      return line
    }
    let next = start + 1 < bytes.endIndex ? bytes[start + 1] : 0
    let mayBeBullet = bytes[start] >= 0x80 || (next == 0x09 && bytes[start] == 0x6F)
    if mayBeBullet { bullet(line()) } else { isInBullets = false }
    if start > bytes.startIndex {
      if start - bytes.startIndex >= 4 || bytes.first == 0x09 { indentedText(line()) }
    } else {
      let isMarked = (0x30...0x39).contains(bytes[start]) || [0x2A, 0x2B, 0x2D].contains(bytes[start])
      isInList = isMarked && ProseLine.block(of: bytes).block == .item
    }
    switch bytes[start] {
    case 0x2D: if bytes[start...].allSatisfy({ $0 == 0x2D || $0 == 0x20 }) { underline(line()) }
    case 0x2A, 0x5F: if next == bytes[start] { boldHeading(line()) }
    default: break
    }
    if Self.mayHoldLinkSlip(bytes) { links(line()) }
  }

  /// A line of a body.
  struct Line {
    /// The line in the file, from 1.
    let number: Int
    /// What stands in it.
    let characters: [Character]
    /// The first character that is no space; the end of the line when there is none.
    let start: Int
    /// The character behind the last one that is no space; the end of the line when there is none.
    let end: Int

    init(_ number: Int, _ text: String) {
      self.number = number
      characters = Array(text)
      start = characters.firstIndex { !$0.isWhitespace } ?? characters.count
      // Spaces that are no plain ones may be all there is.
      end = characters.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? characters.count
    }

    /// Whether an item of a list begins here.
    var isItem: Bool {
      guard start + 1 < end, characters[start + 1].isWhitespace || characters[start].isNumber else {
        return false
      }
      if "-*+".contains(characters[start]) { return true }
      let digits = characters[start..<end].prefix { $0.isNumber }
      return !digits.isEmpty && digits.endIndex + 1 < end && ".)".contains(characters[digits.endIndex])
        && characters[digits.endIndex + 1].isWhitespace
    }

    var words: Int { String(characters[start..<end]).split(separator: " ").count }
  }

  /// Whether nothing stands in a line, or it is not in the body.
  func isBlank(_ number: Int) -> Bool {
    number < firstLine || number > text.lineCount || text.line(number).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  /// Adds a warning about a stretch of a line.
  mutating func report(
    _ line: Int, _ range: Range<Int>, _ message: Wording, _ advice: Wording, _ edit: SourceEdit? = nil
  ) {
    let start = SourcePosition(line: line, column: range.lowerBound + 1)
    let end = SourcePosition(line: line, column: range.upperBound + 1)
    found.append(
      Diagnostic(
        .markdownUnintended, at: SourceLocation(path: text.path, position: start, end: end), message,
        suggestion: Suggestion(advice, edit: edit)))
  }

  /// Returns the edit of a stretch of a line.
  static func edit(_ line: Int, _ range: Range<Int>, _ replacement: String) -> SourceEdit {
    SourceEdit(
      start: SourcePosition(line: line, column: range.lowerBound + 1),
      end: SourcePosition(line: line, column: range.upperBound + 1), replacement: replacement)
  }

  // MARK: Blocks

  /// A body that begins with the front matter once more.
  private mutating func secondFrontMatter() -> Bool {
    guard let fence = (firstLine...text.lineCount).first(where: { !isBlank($0) }), fence < text.lineCount,
      text.line(fence).elementsEqual("---".utf8)
    else { return false }
    let key = text.line(fence + 1).prefix { (0x61...0x7A).contains($0) || $0 == 0x2D }
    guard !key.isEmpty, key.endIndex < text.line(fence + 1).endIndex,
      text.line(fence + 1)[key.endIndex] == 0x3A
    else { return false }
    report(
      fence, 0..<3,
      Wording(
        "Hier begint een tweede kopje. Op de site staan de velden dan als tekst.",
        en: "Front matter begins here once more; the site would show its fields as text."),
      Wording("Laat één kopje staan, boven de tekst.", en: "Keep one, above the text."))
    return true
  }

  /// A list with the marks of a word processor; one warning for all its items.
  private mutating func bullet(_ line: Line) {
    let wasInBullets = isInBullets
    isInBullets = false
    guard line.start + 1 < line.end, line.characters[line.start + 1].isWhitespace else { return }
    switch line.characters[line.start] {
    case "•", "◦", "▪", "‣", "·", "\u{F0B7}", "\u{F0A7}": break
    case "–", "—":
      guard wasInBullets || isBlank(line.number - 1) || text.line(line.number - 1).last == 0x3A else {
        return
      }
    case "o":
      guard line.characters[line.start + 1] == "\t" else { return }
    default: return
    }
    isInBullets = true
    guard !wasInBullets else { return }
    let (last, right) = hyphens(from: line)
    report(
      line.number, line.start..<line.start + 1,
      Wording(
        "Een punt van een lijst begint met een streepje, niet met '\(line.characters[line.start])'. Nu wordt dit gewone tekst.",
        en:
          "An item of a list begins with a hyphen, not with '\(line.characters[line.start])'; this is plain text."
      ),
      Wording("Schrijf: -", en: "Write: -"),
      SourceEdit(
        start: SourcePosition(line: line.number, column: line.start + 1),
        end: SourcePosition(line: last.number, column: last.start + 3), replacement: right))
  }

  /// Returns the last item of a list with strange marks, and the list up to there with hyphens instead.
  private func hyphens(from first: Line) -> (last: Line, right: String) {
    var last = first
    var right = "- "
    while last.number < text.lineCount {
      let next = Line(last.number + 1, String(decoding: text.line(last.number + 1), as: UTF8.self))
      guard next.start + 1 < next.end, next.characters[next.start] == first.characters[first.start],
        next.characters[next.start + 1] == "\t"
          || (next.characters[next.start + 1].isWhitespace && first.characters[first.start] != "o")
      else { break }
      right +=
        String(last.characters[(last.start + 2)...]) + "\n" + String(next.characters[..<next.start]) + "- "
      last = next
    }
    return (last, right)
  }

  /// A paragraph that begins with a tab or four spaces, as in a letter, and so becomes a block of code.
  private mutating func indentedText(_ line: Line) {
    let margin = line.characters[..<line.start].reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    guard margin >= 4, !isInList, !isInBullets, isBlank(line.number - 1), line.words >= 3,
      line.characters[line.start].isLetter
    else { return }
    report(
      line.number, 0..<line.start,
      Wording(
        "Door de ruimte vooraan komt dit op de site te staan als een blok code.",
        en: "Because of the space before it this will be a block of code."),
      Wording("Laat de regel helemaal links beginnen.", en: "Start the line at the left edge."),
      Self.edit(line.number, 0..<line.start, ""))
  }

  /// A rule below a paragraph, which turns the paragraph into a heading.
  private mutating func underline(_ line: Line) {
    guard line.characters[line.start..<line.end].allSatisfy({ $0 == "-" }), line.end - line.start >= 2,
      !isBlank(line.number - 1)
    else { return }
    let above = Line(line.number - 1, String(decoding: text.line(line.number - 1), as: UTF8.self))
    guard ProseLine(text.line(line.number - 1)).block == .paragraph, !isInList,
      ".!?;:".contains(above.characters[above.end - 1]) || !isBlank(line.number - 2)
    else { return }
    report(
      line.number, line.start..<line.end,
      Wording(
        "Door deze streepjes wordt de tekst erboven een kop.",
        en: "These hyphens turn the text above them into a heading."),
      Wording(
        "Zet er een lege regel boven, of haal ze weg.", en: "Put a blank line above them, or remove them."),
      Self.edit(line.number, 0..<0, "\n"))
  }

  /// A line in bold that stands where a heading should.
  private mutating func boldHeading(_ line: Line) {
    let content = line.characters[line.start..<line.end]
    guard content.count > 6, content.count <= 64, isBlank(line.number - 1),
      !isBlank(line.number + 1) || !isBlank(line.number + 2)
    else { return }
    for mark in ["**", "__"] {
      let written = String(content)
      guard written.hasPrefix(mark), written.hasSuffix(mark) else { continue }
      let words = written.dropFirst(2).dropLast(2)
      guard !words.contains(mark), let last = words.last, !".:;,!*_".contains(last), words.first != " " else {
        return
      }
      report(
        line.number, line.start..<line.end,
        Wording(
          "Deze vette regel lijkt een kop. Wie de site laat voorlezen, hoort dat niet.",
          en: "This bold line seems to be a heading, but screen readers cannot tell."),
        Wording("Schrijf: ## \(words)", en: "Write: ## \(words)"),
        Self.edit(line.number, line.start..<line.end, "## \(words)"))
    }
  }

  private mutating func unclosedFence(_ number: Int) {
    let length = String(decoding: text.line(number), as: UTF8.self).count
    report(
      number, 0..<length,
      Wording(
        "Dit blok code wordt nergens gesloten. Alles hieronder komt als code op de site.",
        en: "This block of code is never closed, so all below it will be code."),
      Wording(
        "Zet onder de code nog een regel met dezelfde tekens.", en: "Put a line of the same marks below it."))
  }
}
