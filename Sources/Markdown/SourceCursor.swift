/// A cursor that follows the inline nodes of a document through its source, to find out where each of them
/// stands.
///
/// The columns that cmark 0.29 gives to inlines are unreliable in tables and behind reference definitions,
/// and missing for some. So the text of each node is matched with the source instead, in document order; what
/// lies between texts is markup, whose shape follows from the nodes. When a text can not be matched, the
/// cursor looks for it a little further on, and else stays; that makes a later position imprecise, never
/// wrong by more than its block. The whole walk is linear.
struct SourceCursor {
  /// How the start of a link is written.
  enum LinkForm {
    case bracket
    case angle
    case bare
  }

  /// The offset of the next byte that has not been matched.
  private(set) var offset = 0

  private let source: UnsafeBufferPointer<UInt8>
  private let survey: SourceSurvey
  private var syntax: LinkSyntax
  private var searchesLeft = 100

  private static let searchLength = 2_000
  private static let needleLength = 24

  /// Creates a cursor at the start of a source.
  ///
  /// - Parameters:
  ///   - source: The source; must outlive the cursor.
  ///   - survey: Where its lines start.
  init(source: UnsafeBufferPointer<UInt8>, survey: SourceSurvey) {
    self.source = source
    self.survey = survey
    syntax = LinkSyntax(source: source, limit: source.count, quoteDepth: 0)
  }

  /// The position of the cursor.
  var position: MarkdownPosition { survey.position(of: offset) }

  /// Gives the position of an offset.
  func position(of offset: Int) -> MarkdownPosition { survey.position(of: offset) }

  /// Gives the line of the cursor, counted from 1.
  var line: Int { position.line }

  // MARK: Blocks

  /// Moves to the start of a block as the parser gives it, clamped to the line.
  ///
  /// - Parameters:
  ///   - line: The line, counted from 1.
  ///   - column: The column in bytes, counted from 1.
  ///   - quoteDepth: The number of block quotes around the block.
  mutating func move(toLine line: Int, column: Int, quoteDepth: Int) {
    let index = min(max(line, 1), survey.lineStarts.count) - 1
    let start = survey.lineStarts[index]
    let end = index + 1 < survey.lineStarts.count ? survey.lineStarts[index + 1] : source.count
    offset = min(start + max(column, 1) - 1, max(start, end - 1))
    syntax.quoteDepth = quoteDepth
    syntax.limit = source.count
  }

  /// Steps over the reference definitions at the start of a paragraph.
  mutating func skipDefinitions() {
    while byte == UInt8(ascii: "["), let end = syntax.definitionEnd(at: offset) {
      offset = syntax.contentStart(ofLineAt: end)
    }
  }

  /// Steps over the opening of a heading that is written with number signs.
  mutating func skipHeadingMarker(level: Int) {
    var end = offset
    while end < source.count, source[end] == UInt8(ascii: "#") { end += 1 }
    guard end - offset == level, end == source.count || isSpace(source[end]) else { return }
    offset = end
    skipBlanks()
  }

  /// Moves to the first cell of a table row.
  ///
  /// - Parameters:
  ///   - line: The line of the row, counted from 1.
  ///   - column: The column the table starts at, if the row stands on the table's first line.
  ///   - quoteDepth: The number of block quotes around the table.
  mutating func moveToRow(line: Int, column: Int?, quoteDepth: Int) {
    move(toLine: line, column: column ?? 1, quoteDepth: quoteDepth)
    if column == nil { offset = syntax.contentStart(ofLineAt: offset) }
    if byte == UInt8(ascii: "|") { offset += 1 }
    syntax.limit = offset
  }

  /// Moves to the content of a row's next cell, which bounds the cursor from then on.
  mutating func moveToCell(isFirst: Bool) {
    offset = syntax.limit
    syntax.limit = source.count
    if !isFirst, byte == UInt8(ascii: "|") { offset += 1 }
    var end = offset
    while end < source.count, source[end] != UInt8(ascii: "|"), !isLineEnd(source[end]) {
      let isEscape =
        source[end] == UInt8(ascii: "\\") && end + 1 < source.count
        && LinkSyntax.isPunctuation(source[end + 1])
      end += isEscape ? 2 : 1
    }
    syntax.limit = end
    skipBlanks()
  }

  /// The position of the start of the row moved to: its leading pipe, if it has one.
  var rowPosition: MarkdownPosition {
    let hasPipe = offset > 0 && source[offset - 1] == UInt8(ascii: "|")
    return position(of: hasPipe ? offset - 1 : offset)
  }

  /// Tells whether the box of a task at the start of a list item is ticked.
  ///
  /// cmark-gfm takes a task for done when `[x]` stands anywhere on its line, and it gives no position for the
  /// box.
  func isTaskDone() -> Bool? {
    var index = offset
    while index < source.count, !isLineEnd(source[index]), source[index] != UInt8(ascii: "[") { index += 1 }
    guard index + 2 < source.count, source[index + 2] == UInt8(ascii: "]") else { return nil }
    return source[index + 1] == UInt8(ascii: "x") || source[index + 1] == UInt8(ascii: "X")
  }

  // MARK: Inlines

  /// Steps over a text, of which entities and escapes have been resolved.
  mutating func skip(text: UnsafeBufferPointer<UInt8>) {
    guard !text.isEmpty else { return }
    if let end = matcher.end(of: text, at: offset) {
      offset = end
    } else if let start = find(text), let end = matcher.end(of: text, at: start) {
      offset = end
    }
  }

  /// Moves to the next raw HTML.
  mutating func seekRawHTML() { seek(UInt8(ascii: "<")) }

  /// Steps over a text that stands in the source as it is, but for the starts of lines.
  mutating func skip(verbatim text: UnsafeBufferPointer<UInt8>) {
    var index = offset
    for expected in text {
      guard index < syntax.limit else { break }
      if expected == UInt8(ascii: "\n"), isSpace(source[index]), let next = syntax.nextLine(after: index) {
        index = syntax.contentStart(ofLineAt: next)
      } else if source[index] == expected, expected != UInt8(ascii: "\r") {
        index += 1
      } else if !isSpace(expected) {
        break
      }
    }
    offset = index
  }

  /// Steps over a code span.
  mutating func skipCode() {
    var open = offset
    let end = min(syntax.limit, offset + Self.searchLength)
    while open < end, source[open] != UInt8(ascii: "`") { open += 1 }
    guard open < end, searchesLeft > 0 else { return }
    let length = tickCount(at: open)
    var index = open + length
    while index < syntax.limit {
      guard source[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let count = tickCount(at: index)
      index += count
      if count == length {
        offset = index
        return
      }
    }
    searchesLeft -= 1
  }

  /// Steps over the end of a line and what stands in front of the next line's text.
  mutating func skipLineBreak() {
    guard let next = syntax.nextLine(after: offset) else { return }
    offset = syntax.contentStart(ofLineAt: next)
  }

  /// Steps over delimiters of emphasis, strong emphasis or strikethrough.
  ///
  /// - Parameter count: The most there can be.
  mutating func skipDelimiters(_ count: Int) {
    var left = count
    while left > 0, let byte, [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~")].contains(byte) {
      offset += 1
      left -= 1
    }
  }

  /// Steps over the opening of a link and tells how it is written.
  ///
  /// - Parameter firstText: The link's first text, if it starts with one.
  mutating func openLink(firstText: UnsafeBufferPointer<UInt8>?) -> (form: LinkForm, start: Int) {
    if byte == UInt8(ascii: "<") {
      offset += 1
      return (.angle, offset - 1)
    }
    if byte != UInt8(ascii: "["), let firstText, matcher.end(of: firstText, at: offset) != nil {
      return (.bare, offset)
    }
    seek(UInt8(ascii: "["))
    let start = offset
    if byte == UInt8(ascii: "[") { offset += 1 }
    return (.bracket, start)
  }

  /// Steps over the end of a link.
  mutating func closeLink(_ form: LinkForm) {
    switch form {
    case .bare: break
    case .angle: if byte == UInt8(ascii: ">") { offset += 1 }
    case .bracket: closeBracket()
    }
  }

  /// Steps over the opening of an image and gives its offset.
  mutating func openImage() -> Int {
    seek(UInt8(ascii: "!"))
    let start = offset
    if byte == UInt8(ascii: "!") { offset += 1 }
    if byte == UInt8(ascii: "[") { offset += 1 }
    return start
  }

  /// Steps over the end of an image.
  mutating func closeImage() { closeBracket() }

  /// Steps over a reference to a footnote.
  mutating func skipFootnoteReference() {
    seek(UInt8(ascii: "["))
    seek(UInt8(ascii: "]"))
    if byte == UInt8(ascii: "]") { offset += 1 }
  }

  private mutating func closeBracket() {
    guard byte == UInt8(ascii: "]") else { return }
    offset = syntax.tailEnd(at: offset + 1)
  }

  // MARK: Matching

  private mutating func find(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard searchesLeft > 0 else { return nil }
    searchesLeft -= 1
    let needle = text.prefix(Self.needleLength)
    let end = min(syntax.limit, offset + Self.searchLength) - needle.count
    var index = offset
    while index <= end {
      if source[index] == needle[0], source[index..<(index + needle.count)].elementsEqual(needle) {
        return index
      }
      index += 1
    }
    return nil
  }

  private mutating func seek(_ wanted: UInt8) {
    let end = min(syntax.limit, offset + Self.searchLength)
    var index = offset
    while index < end, source[index] != wanted { index += 1 }
    if index < end { offset = index }
  }

  private mutating func skipBlanks() {
    while let byte, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") { offset += 1 }
  }

  private func tickCount(at start: Int) -> Int {
    var index = start
    while index < syntax.limit, source[index] == UInt8(ascii: "`") { index += 1 }
    return index - start
  }

  private var matcher: TextMatcher { TextMatcher(source: source, limit: syntax.limit) }
  private var byte: UInt8? { offset < syntax.limit ? source[offset] : nil }
  private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
  private func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || isLineEnd(byte)
  }
}
