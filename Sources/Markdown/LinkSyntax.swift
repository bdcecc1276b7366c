/// A recogniser of the parts of Markdown links that leave no trace in the syntax tree: destinations, titles,
/// labels and reference definitions (GFM 0.29, sections 4.7 and 6.6).
///
/// It finds out where these end in the source, so that a cursor can step over them. Every function takes an
/// offset and gives the offset behind what it recognised, or nil. Titles and labels are followed for a
/// bounded length, so that no source makes recognising quadratic.
struct LinkSyntax {
  let source: UnsafeBufferPointer<UInt8>
  /// The offset at which recognising stops: the end of the source, or of a table cell.
  var limit: Int
  /// The number of block quotes around; a line inside a link may have as many `>` in front.
  var quoteDepth: Int

  private static let maximumTitle = 4_000
  private static let maximumLabel = 1_000
  private static let maximumParentheses = 32

  /// Recognises what follows the `]` of a link: `(destination "title")`, `[label]`, or nothing.
  func tailEnd(at start: Int) -> Int {
    inlineTailEnd(at: start) ?? labelEnd(at: start) ?? start
  }

  /// Recognises a link reference definition up to and including its line ending.
  func definitionEnd(at start: Int) -> Int? {
    guard let label = labelEnd(at: start), label > start + 2, byte(at: label) == UInt8(ascii: ":"),
      let destination = destinationEnd(at: spacesEnd(at: label + 1), inParentheses: false)
    else { return nil }
    let spaces = spacesEnd(at: destination)
    if spaces > destination, let title = titleEnd(at: spaces), let end = lineEnd(at: title) { return end }
    return lineEnd(at: destination)
  }

  /// Skips to the content of a line, past indentation and the markers of block quotes.
  func contentStart(ofLineAt start: Int) -> Int {
    var index = blanksEnd(at: start)
    var depth = 0
    while depth < quoteDepth, byte(at: index) == UInt8(ascii: ">") {
      index = blanksEnd(at: index + 1)
      depth += 1
    }
    return index
  }

  /// Gives the start of the next line, or nil when there is none.
  func nextLine(after start: Int) -> Int? {
    var index = start
    while index < limit, !isLineEnd(source[index]) { index += 1 }
    guard index < limit else { return nil }
    let isPair = source[index] == UInt8(ascii: "\r") && byte(at: index + 1) == UInt8(ascii: "\n")
    return index + (isPair ? 2 : 1)
  }

  private func inlineTailEnd(at start: Int) -> Int? {
    guard byte(at: start) == UInt8(ascii: "("),
      let destination = destinationEnd(at: spacesEnd(at: start + 1), inParentheses: true)
    else { return nil }
    var end = spacesEnd(at: destination)
    if end > destination, let title = titleEnd(at: end) { end = spacesEnd(at: title) }
    return byte(at: end) == UInt8(ascii: ")") ? end + 1 : nil
  }

  private func labelEnd(at start: Int) -> Int? {
    guard byte(at: start) == UInt8(ascii: "[") else { return nil }
    var index = start + 1
    let end = min(limit, start + Self.maximumLabel + 2)
    while index < end {
      switch source[index] {
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"): return index + 1
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    return nil
  }

  private func destinationEnd(at start: Int, inParentheses: Bool) -> Int? {
    if byte(at: start) == UInt8(ascii: "<") {
      var index = start + 1
      while index < limit {
        switch source[index] {
        case UInt8(ascii: ">"): return index + 1
        case UInt8(ascii: "<"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return nil
        case UInt8(ascii: "\\"): index += 2
        default: index += 1
        }
      }
      return nil
    }
    var index = start
    var depth = 0
    while index < limit {
      let byte = source[index]
      if byte == UInt8(ascii: "\\"), index + 1 < limit, Self.isPunctuation(source[index + 1]) {
        index += 2
        continue
      }
      if isBlank(byte) || isLineEnd(byte) { break }
      if byte == UInt8(ascii: "(") {
        depth += 1
        if depth > Self.maximumParentheses { return nil }
      } else if byte == UInt8(ascii: ")") {
        if depth == 0 { break }
        depth -= 1
      }
      index += 1
    }
    // `[a]()` has an empty destination, a definition must have one.
    return index > start || inParentheses ? index : nil
  }

  private func titleEnd(at start: Int) -> Int? {
    let close: UInt8
    switch byte(at: start) {
    case UInt8(ascii: "\""): close = UInt8(ascii: "\"")
    case UInt8(ascii: "'"): close = UInt8(ascii: "'")
    case UInt8(ascii: "("): close = UInt8(ascii: ")")
    default: return nil
    }
    var index = start + 1
    let end = min(limit, start + Self.maximumTitle)
    while index < end {
      if source[index] == close { return index + 1 }
      index += source[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// Skips blanks and at most one line ending.
  private func spacesEnd(at start: Int) -> Int {
    let index = blanksEnd(at: start)
    guard index < limit, isLineEnd(source[index]), let next = nextLine(after: index) else { return index }
    return contentStart(ofLineAt: next)
  }

  private func blanksEnd(at start: Int) -> Int {
    var index = start
    while index < limit, isBlank(source[index]) { index += 1 }
    return index
  }

  private func lineEnd(at start: Int) -> Int? {
    let index = blanksEnd(at: start)
    guard index < limit else { return limit }
    return isLineEnd(source[index]) ? nextLine(after: index) : nil
  }

  private func byte(at index: Int) -> UInt8? { index < limit ? source[index] : nil }
  private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
  private func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }

  /// Tells whether a byte is ASCII punctuation, which a backslash escapes.
  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
