/// The words of a line of Markdown that a reader sees: without addresses of links, code and the marks of blocks.
struct ProseLine {
  /// What a line is part of.
  enum Block {
    /// Nothing: the line is blank.
    case blank
    /// A paragraph, begun here or above.
    case paragraph
    /// A new item of a list.
    case item
    /// A heading, a table, a quotation, a definition: no sentences of the author.
    case other
  }

  /// A word as it stands in the line.
  struct Word {
    /// Its bytes, without marks of punctuation around it.
    let bytes: ArraySlice<UInt8>
    /// The column in bytes at which it begins, from 1.
    let column: Int
    /// Whether a sentence ends behind it.
    fileprivate(set) var endsSentence: Bool

    /// Whether it is written in two to six capitals, as an abbreviation is, and is no Roman number.
    var isAbbreviation: Bool {
      (2...6).contains(bytes.count) && bytes.allSatisfy { (0x41...0x5A).contains($0) }
        && !bytes.allSatisfy { [0x49, 0x56, 0x58].contains($0) }
    }
  }

  /// What the line is part of.
  let block: Block
  /// Its words, in order.
  let words: [Word]

  init(_ line: ArraySlice<UInt8>) {
    let (block, start) = Self.block(of: line)
    self.block = block
    words = block == .blank ? [] : Self.words(in: line, from: start)
  }

  /// Returns what a line is part of, and the position of the first character behind the mark of an item.
  static func block(of line: ArraySlice<UInt8>) -> (block: Block, start: Int) {
    var start = line.startIndex
    while start < line.endIndex, line[start] == 0x20 || line[start] == 0x09 { start += 1 }
    guard start < line.endIndex else { return (.blank, start) }
    switch line[start] {
    case 0x23, 0x3E, 0x7C: return (.other, start)
    case 0x5B where isDefinition(line[start...]): return (.other, start)
    case 0x2D, 0x2A, 0x2B:
      let isItem = start + 1 < line.endIndex && line[start + 1] == 0x20
      return isItem ? (.item, start + 1) : (.paragraph, start)
    case 0x30...0x39:
      let digits = line[start...].prefix { (0x30...0x39).contains($0) }
      let isItem =
        digits.endIndex + 1 < line.endIndex && [0x2E, 0x29].contains(line[digits.endIndex])
        && line[digits.endIndex + 1] == 0x20
      return isItem ? (.item, digits.endIndex + 1) : (.paragraph, start)
    default: return (.paragraph, start)
    }
  }

  /// Returns whether a line says where `[this]:` leads, or what a footnote says.
  private static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
    guard let close = line.firstIndex(of: 0x5D) else { return false }
    return close + 1 < line.endIndex && line[close + 1] == 0x3A
  }

  /// Returns the words of a line that is no Markdown, from a column in bytes on.
  static func words(of line: ArraySlice<UInt8>, from column: Int) -> [Word] {
    words(in: line, from: min(line.startIndex + column - 1, line.endIndex))
  }

  /// Whether a character may stand between the end of a sentence and the space behind it.
  static func closesQuotation(_ byte: UInt8) -> Bool {
    byte == 0x2A || byte == 0x5F || byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D
  }

  /// Whether a byte is part of a letter or a digit.
  static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  private static func words(in line: ArraySlice<UInt8>, from first: Int) -> [Word] {
    var words: [Word] = []
    var begin: Int?
    var end = first
    var index = first
    // The marks that nothing closes any more: without them a row of marks would be read to its end for each.
    var unclosed: Set<UInt8> = []
    func stop(at closing: UInt8, from start: Int) -> Int? {
      if unclosed.contains(closing) { return nil }
      let found = line[start...].firstIndex(of: closing)
      if found == nil { unclosed.insert(closing) }
      return found
    }
    func close(endsSentence: Bool) {
      guard let start = begin else {
        // The sentence ends behind code or an address, which are no words.
        if endsSentence, let last = words.indices.last { words[last].endsSentence = true }
        return
      }
      words.append(
        Word(bytes: line[start..<end], column: start - line.startIndex + 1, endsSentence: endsSentence))
      begin = nil
    }
    while index < line.endIndex {
      let byte = line[index]
      switch byte {
      case 0x60, 0x3C:
        // Code, or an address between angle brackets.
        let closing: UInt8 = byte == 0x60 ? 0x60 : 0x3E
        if let spot = stop(at: closing, from: index + 1) { index = spot }
      case 0x5D where index + 1 < line.endIndex && line[index + 1] == 0x28:
        if let spot = stop(at: 0x29, from: index) { index = spot }
      case 0x20, 0x09:
        close(endsSentence: false)
      case 0x2E, 0x21, 0x3F, 0x3A:
        // A mark ends a sentence when a space comes next, perhaps after quotation marks or brackets.
        let next = line[(index + 1)...].first { !closesQuotation($0) } ?? 0x20
        if next == 0x20 { close(endsSentence: true) }
      case _ where isWord(byte):
        if begin == nil { begin = index }
        end = index + 1
      default: break
      }
      index += 1
    }
    close(endsSentence: false)
    return words
  }
}

/// Counts the words of sentences, which may go on from line to line.
struct SentenceReader {
  /// A sentence with its length.
  struct Sentence {
    /// The line of its first word, from 1.
    let line: Int
    /// The column in bytes of its first word, from 1.
    let column: Int
    /// The number of words.
    var words = 0
    /// The line of its last word, from 1.
    var lastLine = 0
    /// The column in bytes just after its last word, from 1.
    var end = 0
  }

  /// The sentences that have ended, in order.
  private(set) var finished: [Sentence] = []
  private var current: Sentence?

  /// Reads a line.
  ///
  /// - Parameter number: The line in the file, from 1.
  mutating func read(_ line: ProseLine, line number: Int) {
    if line.block != .paragraph { endParagraph() }
    guard line.block == .paragraph || line.block == .item else { return }
    for word in line.words {
      add(from: word.column - 1, to: word.column - 1 + word.bytes.count, number)
      if word.endsSentence { endParagraph() }
    }
  }

  /// Reads a line without links, code or addresses, of which the words need not be kept.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - block: What it is part of, and where its text begins.
  ///   - number: The line in the file, from 1.
  mutating func readPlain(
    _ line: ArraySlice<UInt8>, block: (block: ProseLine.Block, start: Int), line number: Int
  ) {
    if block.block != .paragraph { endParagraph() }
    guard block.block == .paragraph || block.block == .item else { return }
    line.withUnsafeBufferPointer { bytes in
      var begin: Int?
      var end = 0
      var index = block.start - line.startIndex
      while index < bytes.count {
        let byte = bytes[index]
        if ProseLine.isWord(byte) {
          if begin == nil { begin = index }
          end = index + 1
        } else if byte == 0x20 || byte == 0x09 {
          if let start = begin { add(from: start, to: end, number) }
          begin = nil
        } else if byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A {
          var next = index + 1
          while next < bytes.count, ProseLine.closesQuotation(bytes[next]) { next += 1 }
          if next == bytes.count || bytes[next] == 0x20 {
            if let start = begin { add(from: start, to: end, number) }
            begin = nil
            endParagraph()
          }
        }
        index += 1
      }
      if let start = begin { add(from: start, to: end, number) }
    }
  }

  private mutating func add(from start: Int, to end: Int, _ line: Int) {
    if current == nil { current = Sentence(line: line, column: start + 1) }
    current?.words += 1
    current?.lastLine = line
    current?.end = end + 1
  }

  /// Ends the sentence that is being read.
  mutating func endParagraph() {
    if let current { finished.append(current) }
    current = nil
  }
}
