import CCmarkGFM

/// A walk through a syntax tree that renders it and gathers what it holds, in one pass and without recursion.
///
/// Where the output has no reason to differ, it is byte for byte what cmark-gfm renders.
struct DocumentWalker {
  /// What was gathered.
  var output: DocumentOutput

  let options: MarkdownOptions
  var cursor: SourceCursor
  var anchors = HeadingAnchors()
  /// The text of the current heading as anchors are made of it: without alternative texts and line breaks.
  var anchorText: [UInt8] = []
  var quoteDepth = 0
  /// The number of open images; inside them there is only text.
  var imageDepth = 0
  var isInLink = false
  var isInHeading = false
  var table = TableState()
  var tableCount = 0
  var footnotes = FootnoteState()
  private var stack: [Frame] = []
  private var isTooDeep = false

  /// An open node.
  struct Frame {
    let node: OpaquePointer
    let kind: NodeKind
    /// Whether paragraphs directly inside are written without tags.
    var isTight = false
    /// The lengths of HTML and plain text at which the node started.
    var htmlStart = 0
    var plainStart = 0
    /// The offset of the node in the source.
    var offset = 0
    /// How the node is written, if it is a link.
    var form = SourceCursor.LinkForm.bracket
  }

  /// Creates a walk.
  ///
  /// - Parameters:
  ///   - source: The source the tree was made of; must outlive the walk.
  ///   - survey: Where its lines start.
  ///   - options: The choices about rendering.
  init(source: UnsafeBufferPointer<UInt8>, survey: SourceSurvey, options: MarkdownOptions) {
    cursor = SourceCursor(source: source, survey: survey)
    self.options = options
    output = DocumentOutput(
      html: HTMLBuffer(isKept: options.rendersHTML, capacity: source.count + source.count / 2))
    output.plain.reserveCapacity(source.count)
  }

  /// The open node around the one being entered or left.
  var parent: Frame? { stack.last }

  /// Walks through a tree.
  mutating func walk(_ tree: SyntaxTree) {
    footnotes = FootnoteState(countingIn: tree)
    var node = tree.root
    while true {
      if let frame = enter(node, kind: NodeKind(of: node, types: tree.types)) {
        if let child = cmark_node_first_child(node) {
          stack.append(frame)
          node = child
          continue
        }
        leave(frame)
      }
      while true {
        if let next = cmark_node_next(node) {
          node = next
          break
        }
        guard let frame = stack.popLast() else { return }
        leave(frame)
        node = frame.node
      }
    }
  }

  /// Handles the start of a node.
  ///
  /// - Returns: A frame if the content of the node is to be walked and its end handled.
  private mutating func enter(_ node: OpaquePointer, kind: NodeKind) -> Frame? {
    guard stack.count <= MarkdownDocument.maximumNesting else {
      reportDepth(node, kind)
      return nil
    }
    switch kind {
    case .text: enterText(node)
    case .softBreak: enterBreak(isHard: false)
    case .lineBreak: enterBreak(isHard: true)
    case .code: enterCode(node)
    case .htmlInline: enterRawInline(node)
    case .footnoteReference: enterFootnoteReference(node)
    case .codeBlock: enterCodeBlock(node)
    case .htmlBlock: enterRawBlock(node)
    case .thematicBreak:
      output.html.startLine()
      output.html.append("<hr />\n")
    case .emphasis, .strong, .strikethrough: return enterEmphasis(node, kind)
    case .link: return enterLink(node)
    case .image: return enterImage(node)
    case .document, .transparent: return Frame(node: node, kind: kind)
    case .blockQuote, .list, .item, .paragraph, .heading: return enterBlock(node, kind)
    case .table, .row, .cell: return enterTablePart(node, kind)
    case .footnoteDefinition: return enterFootnoteDefinition(node)
    }
    return nil
  }

  /// Handles the end of a node.
  private mutating func leave(_ frame: Frame) {
    switch frame.kind {
    case .emphasis, .strong, .strikethrough: leaveEmphasis(frame.kind)
    case .link: leaveLink(frame)
    case .image: leaveImage(frame)
    case .blockQuote, .list, .item, .paragraph, .heading: leaveBlock(frame)
    case .table, .row, .cell: leaveTablePart(frame)
    case .footnoteDefinition: leaveFootnoteDefinition(frame)
    case .document:
      endFootnotes()
      output.endSection()
    default: break
    }
  }

  private mutating func reportDepth(_ node: OpaquePointer, _ kind: NodeKind) {
    guard !isTooDeep else { return }
    isTooDeep = true
    if cmark_node_get_start_line(node) > 0, imageDepth == 0, !isInLink { place(node) }
    output.findings.append(MarkdownFinding(.nestingTooDeep, at: cursor.position))
  }

  /// Moves the cursor to the start of a block.
  mutating func place(_ node: OpaquePointer) {
    cursor.move(
      toLine: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)),
      quoteDepth: quoteDepth)
  }

  /// Lends the bytes of a string that the tree owns.
  static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
    var count = 0
    while start[count] != 0 { count += 1 }
    return UnsafeBufferPointer(start: start, count: count)
  }
}
