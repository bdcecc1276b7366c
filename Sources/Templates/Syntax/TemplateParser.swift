/// A reader of tokens that removes standalone lines and nests what is between opening and closing tags.
struct TemplateParser {
  /// A tag that waits for its closing tag.
  private struct Open {
    let kind: TemplateToken.Kind
    let name: String
    let offset: Int
    let lead: Range<Int>?
    let isStandalone: Bool
    var intrinsicIndent: Range<Int>?
    /// Whether the next line with content tells the intrinsic indentation.
    var awaitsFirstLine: Bool
    var nodes: [TemplateNode] = []
    var arguments: [TemplateBlock] = []
  }

  private static let depthLimit = 100

  private let bytes: [UInt8]
  private var scanner: TemplateScanner
  private var nodes: [TemplateNode] = []
  private var open: [Open] = []
  private var issues: [(offset: Int, kind: TemplateIssue.Kind)] = []
  private var isTooDeep = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.scanner = TemplateScanner(bytes)
  }

  /// Reads the whole template.
  mutating func parse() -> (nodes: [TemplateNode], issues: [(offset: Int, kind: TemplateIssue.Kind)]) {
    while !isTooDeep, let line = scanner.nextLine() { read(line) }
    if isTooDeep { return ([], issues) }
    while let last = open.last {
      issues.append((last.offset, .unclosedSection(last.name)))
      closeLast()
    }
    return (nodes, scanner.issues + issues)
  }

  private mutating func read(_ line: [TemplateToken]) {
    let lead = leadingWhitespace(of: line)
    let isStandalone = isStandalone(line)
    noteFirstLine(line, lead: lead)
    if !isStandalone, !isBlank(line) { append(.line(whitespace: lead)) }
    let lastClose = line.lastIndex { $0.kind == .close } ?? -1
    var hasOnlyTagsBefore = true
    for (index, token) in line.enumerated() {
      defer {
        hasOnlyTagsBefore =
          hasOnlyTagsBefore && (token.kind.canStandAlone || (token.kind == .text && token.range == lead))
      }
      switch token.kind {
      case .text:
        if isStandalone { continue }
        // The white space at the start of the line is in its line node, unless the line is blank.
        let start = index == 0 && !isBlank(line) ? lead.upperBound : token.range.lowerBound
        if start < token.range.upperBound { append(.text(start..<token.range.upperBound)) }
      case .comment, .delimiters:
        break
      case .variable, .rawVariable:
        append(
          .variable(
            name: token.name, offset: token.range.lowerBound, isRaw: token.kind == .rawVariable))
      case .partial:
        append(
          .partial(name: token.name, offset: token.range.lowerBound, indent: isStandalone ? lead : nil))
      case .section, .inverted, .parent, .block:
        guard open.count < Self.depthLimit else {
          isTooDeep = true
          issues.append((token.range.lowerBound, .nestedTooDeep(limit: Self.depthLimit)))
          return
        }
        open.append(
          Open(
            kind: token.kind, name: token.name, offset: token.range.lowerBound,
            lead: hasOnlyTagsBefore ? lead : nil, isStandalone: isStandalone, intrinsicIndent: nil,
            awaitsFirstLine: isStandalone && lastClose < index))
      case .close:
        close(token)
      }
    }
  }

  private mutating func append(_ node: TemplateNode) {
    guard let last = open.indices.last else {
      nodes.append(node)
      return
    }
    // In a parent tag only the blocks count.
    if open[last].kind != .parent { open[last].nodes.append(node) }
  }

  private mutating func close(_ token: TemplateToken) {
    guard let match = open.lastIndex(where: { $0.name == token.name }) else {
      issues.append((token.range.lowerBound, .unexpectedClose(token.name, open: open.last?.name)))
      return
    }
    while open.count > match + 1, let last = open.last {
      issues.append((last.offset, .unclosedSection(last.name)))
      closeLast()
    }
    closeLast()
  }

  private mutating func closeLast() {
    guard let last = open.popLast() else { return }
    switch last.kind {
    case .parent:
      append(
        .parent(
          name: last.name, offset: last.offset, indent: last.isStandalone ? last.lead : nil,
          arguments: last.arguments))
    case .block:
      let block = TemplateBlock(
        name: last.name, offset: last.offset, body: last.nodes, lead: last.lead,
        isStandalone: last.isStandalone, intrinsicIndent: last.intrinsicIndent)
      if let parent = open.indices.last, open[parent].kind == .parent {
        open[parent].arguments.append(block)
      } else {
        append(.block(block))
      }
    default:
      append(
        .section(
          TemplateSection(
            name: last.name, offset: last.offset, isInverted: last.kind == .inverted, body: last.nodes)))
    }
  }

  // MARK: Lines

  private func leadingWhitespace(of line: [TemplateToken]) -> Range<Int> {
    guard let first = line.first else { return 0..<0 }
    let start = first.range.lowerBound
    guard first.kind == .text else { return start..<start }
    let end = first.range.first { bytes[$0] != 0x20 && bytes[$0] != 0x09 } ?? first.range.upperBound
    return start..<end
  }

  private func isWhitespace(_ token: TemplateToken) -> Bool {
    token.kind == .text && bytes[token.range].allSatisfy(\.isTemplateWhitespace)
  }

  private func isBlank(_ line: [TemplateToken]) -> Bool {
    line.count == 1 && isWhitespace(line[0])
  }

  /// Tells whether a line holds nothing but one tag that can stand alone, or the tags of parents and blocks.
  private func isStandalone(_ line: [TemplateToken]) -> Bool {
    let tags = line.filter { $0.kind != .text }
    guard !tags.isEmpty, line.allSatisfy({ $0.kind.canStandAlone || isWhitespace($0) }) else { return false }
    let counted = tags.filter { $0.kind != .comment && $0.kind != .delimiters }
    return counted.count <= 1 || areAllInheritance(counted)
  }

  /// Tells whether all tags belong to parents and blocks, and no block that is a place opens and closes among
  /// them.
  private func areAllInheritance(_ tags: [TemplateToken]) -> Bool {
    var kinds = open.map(\.kind)
    var openedHere = 0
    for tag in tags {
      switch tag.kind {
      case .parent, .block:
        kinds.append(tag.kind)
        openedHere += 1
      case .close:
        guard let kind = kinds.popLast(), kind == .parent || kind == .block else { return false }
        if openedHere > 0, kind == .block, kinds.last != .parent { return false }
        openedHere = max(0, openedHere - 1)
      default:
        return false
      }
    }
    return true
  }

  private mutating func noteFirstLine(_ line: [TemplateToken], lead: Range<Int>) {
    guard let last = open.indices.last, open[last].awaitsFirstLine, !isBlank(line) else { return }
    open[last].awaitsFirstLine = false
    if line.first(where: { $0.kind != .text })?.kind == .close, isStandalone(line) { return }
    open[last].intrinsicIndent = lead
  }
}
