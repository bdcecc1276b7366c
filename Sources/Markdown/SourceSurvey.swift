/// What one pass over the source tells before it is parsed: where its lines start, and whether parsing it is
/// affordable.
///
/// cmark-gfm 0.29 takes quadratic time, or worse, for some constructs. Their cost is estimated here, per run
/// of lines without a blank one since no inline and no table goes past a blank line, and added up. A source
/// that would keep the parser busy for long is refused. The limits lie far beyond what people write.
struct SourceSurvey {
  /// The offset of the first byte of each line.
  private(set) var lineStarts: [Int] = [0]
  /// Why the source must not be parsed, if so, and the offset at which that became clear.
  private(set) var refusal: (kind: MarkdownFinding.Kind, offset: Int)?

  /// Whether a tilde occurs in the source.
  private(set) var hasTilde = false

  private var run = Run()
  private var cells = 0
  private var cellSteps = 0
  private var rereadBytes = 0
  private var imageSteps = 0
  private var htmlSteps = 0
  private var brackets = 0
  private var longestDefinition = 0
  private var deepestLine = 0

  /// The counts of a run of lines without a blank one.
  private struct Run {
    var start = 0
    var lines = 0
    var delimiterRows = 0
    var mostPipes = 0
    var brackets = 0
    var images = 0
    var htmlOpeners = 0
    var definitionStart: Int?
  }

  // Each of these is a few tenths of a second at most.
  private static let maximumCells = 200_000
  private static let maximumSteps = 20_000_000
  private static let maximumImageSteps = 4_000_000
  private static let maximumContainerSteps = 10_000_000
  private static let longWord = 2_000
  private static let wordPunctuation = 50

  /// Surveys a source.
  ///
  /// - Parameter source: The source; any bytes.
  init(_ source: UnsafeBufferPointer<UInt8>) {
    lineStarts.reserveCapacity(source.count / 40 + 16)
    var start = 0
    while start < source.count, refusal == nil {
      start = surveyLine(source, from: start)
    }
    endRun(at: source.count)
    if longestDefinition * brackets > Self.maximumSteps { refuse(.tooComplex(.definition), at: 0) }
    if deepestLine * lineStarts.count > Self.maximumContainerSteps { refuse(.tooComplex(.nesting), at: 0) }
  }

  /// Gives the position of an offset in the source.
  func position(of offset: Int) -> MarkdownPosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return MarkdownPosition(line: low + 1, utf8Column: offset - lineStarts[low] + 1)
  }

  private mutating func refuse(_ kind: MarkdownFinding.Kind, at offset: Int) {
    if refusal == nil { refusal = (kind, offset) }
  }

  /// Counts what stands on a line and gives the offset of the next one.
  private mutating func surveyLine(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let contentStart = surveyPrefix(source, from: start)
    var pipes = 0
    var delimiters = 0
    var wordStart = contentStart
    var marks = 0
    var index = contentStart
    line: while index < source.count {
      let byte = source[index]
      // Small letters are most of any text; with digits and bytes of longer characters, nearly all.
      guard byte < UInt8(ascii: "a") || byte > UInt8(ascii: "z"), Self.isNotable[Int(byte)] else {
        index += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"): break line
      case UInt8(ascii: " "), UInt8(ascii: "\t"):
        if index - wordStart > Self.longWord, marks > Self.wordPunctuation {
          refuse(.tooComplex(.address), at: wordStart)
        }
        wordStart = index + 1
        marks = 0
        delimiters += 1
      case UInt8(ascii: "|"):
        pipes += 1
        delimiters += 1
      case UInt8(ascii: "-"): delimiters += 1
      case UInt8(ascii: ":"):
        delimiters += 1
        marks += 1
        if index > start, source[index - 1] == UInt8(ascii: "]") { startDefinition(at: index) }
      case UInt8(ascii: "@"), UInt8(ascii: ")"): marks += 1
      case UInt8(ascii: "~"): hasTilde = true
      case UInt8(ascii: "["):
        run.brackets += 1
        // `<![` opens a CDATA section.
        let isImage = index > start && source[index - 1] == UInt8(ascii: "!")
        if isImage, index < 2 || source[index - 2] != UInt8(ascii: "<") { run.images += 1 }
      case UInt8(ascii: "<"):
        marks += 1
        if index + 1 < source.count, [UInt8(ascii: "?"), UInt8(ascii: "!")].contains(source[index + 1]) {
          run.htmlOpeners += 1
        }
      default: break
      }
      index += 1
    }
    if index - wordStart > Self.longWord, marks > Self.wordPunctuation {
      refuse(.tooComplex(.address), at: wordStart)
    }
    if index == contentStart {
      endRun(at: start)
    } else {
      run.lines += 1
      run.mostPipes = max(run.mostPipes, pipes)
      if delimiters == index - contentStart { run.delimiterRows += 1 }
    }
    guard index < source.count else { return index }
    let isPair =
      source[index] == UInt8(ascii: "\r") && index + 1 < source.count
      && source[index + 1] == UInt8(ascii: "\n")
    let next = index + (isPair ? 2 : 1)
    lineStarts.append(next)
    if index == contentStart { run.start = next }
    return next
  }

  /// Counts indentation and container markers at the start of a line and gives the offset behind them.
  private mutating func surveyPrefix(_ source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    var columns = 0
    var markers = 0
    prefix: while index < source.count {
      switch source[index] {
      case UInt8(ascii: " "): columns += 1
      case UInt8(ascii: "\t"): columns += 4
      case UInt8(ascii: ">"): markers += 1
      case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
        guard isListMarkerEnd(source, index + 1) else { break prefix }
        markers += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        var end = index + 1
        while end < source.count, end - index < 9, UInt8(ascii: "0")...UInt8(ascii: "9") ~= source[end] {
          end += 1
        }
        guard end < source.count, source[end] == UInt8(ascii: ".") || source[end] == UInt8(ascii: ")"),
          isListMarkerEnd(source, end + 1)
        else { break prefix }
        index = end
        markers += 1
      default: break prefix
      }
      index += 1
    }
    if markers > MarkdownDocument.maximumNesting { refuse(.nestingTooDeep, at: start) }
    // A level of nesting takes two columns at least.
    deepestLine = max(deepestLine, markers + columns / 2)
    return index
  }

  private func isListMarkerEnd(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index < source.count && (source[index] == UInt8(ascii: " ") || source[index] == UInt8(ascii: "\t"))
  }

  private mutating func startDefinition(at offset: Int) {
    endDefinition(at: offset)
    run.definitionStart = offset
  }

  private mutating func endDefinition(at offset: Int) {
    guard let start = run.definitionStart else { return }
    longestDefinition = max(longestDefinition, offset - start)
  }

  private mutating func endRun(at end: Int) {
    endDefinition(at: end)
    let length = end - run.start
    if run.delimiterRows > 0 {
      let columns = run.mostPipes + 1
      // Short rows are filled up with cells; each cell is looked for from the start of its row; and each
      // delimiter row makes the parser read the lines above once more.
      cells += columns * run.lines
      cellSteps += columns * columns * run.lines
      rereadBytes += run.delimiterRows * length
    }
    imageSteps += run.images * run.brackets
    htmlSteps += run.htmlOpeners * length
    brackets += run.brackets
    if cells > Self.maximumCells || cellSteps > Self.maximumSteps || rereadBytes > Self.maximumSteps {
      refuse(.tooComplex(.table), at: run.start)
    }
    if imageSteps > Self.maximumImageSteps { refuse(.tooComplex(.image), at: run.start) }
    if htmlSteps > Self.maximumSteps { refuse(.tooComplex(.rawHTML), at: run.start) }
    run = Run(start: end)
  }

  private static let isNotable: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "\n\r \t|-:@)[<~".utf8 { table[Int(byte)] = true }
    return table
  }()
}
