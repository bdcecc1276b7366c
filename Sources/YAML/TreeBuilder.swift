internal import CYAML

/// A walk over libyaml's events that builds the tree and collects issues.
///
/// Recursive, since the depth is limited. An issue that ends the parse is thrown; the others are collected.
struct TreeBuilder {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let limits: YAMLLimits
  private var cursor: TextCursor
  private var issues: [YAMLIssue] = []
  private var depth = 0
  private var nodeCount = 0
  /// Where the collection that was closed last ends, as libyaml says.
  private var collectionEnd = YAMLMark(line: 0, column: 0)

  /// Creates a builder.
  ///
  /// - Parameters:
  ///   - parser: A parser at the start of its input, owned by the caller.
  ///   - text: The same input, to find positions that libyaml does not report.
  ///   - limits: How much to accept.
  init(
    parser: UnsafeMutablePointer<yaml_parser_t>, text: UnsafeBufferPointer<UInt8>, limits: YAMLLimits
  ) {
    self.parser = parser
    self.limits = limits
    self.cursor = TextCursor(text)
  }

  /// Reads all events.
  mutating func build() -> YAMLParse {
    do {
      let root = try readStream()
      return YAMLParse(root: root, issues: issues)
    } catch {
      issues.append(error)
      return YAMLParse(root: nil, issues: issues)
    }
  }

  private mutating func readStream() throws(YAMLIssue) -> YAMLNode? {
    var root: YAMLNode?
    var documents = 0
    while true {
      var event = try nextEvent()
      defer { yaml_event_delete(&event) }
      switch event.type {
      case YAML_STREAM_END_EVENT, YAML_NO_EVENT:
        return root
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        guard documents == 1 else {
          throw YAMLIssue(kind: .secondDocument, mark: YAMLMark(event.start_mark))
        }
        if let directive = event.data.document_start.tag_directives.start {
          issues.append(
            YAMLIssue(kind: .tag(String(cYAML: directive.pointee.handle)), mark: YAMLMark(event.start_mark)))
        }
        root = try readNode()
      default:
        break
      }
    }
  }

  /// Reads the next node; `nil` at the end of the collection or document around it.
  private mutating func readNode() throws(YAMLIssue) -> YAMLNode? {
    var event = try nextEvent()
    defer { yaml_event_delete(&event) }
    let start = YAMLMark(event.start_mark)
    switch event.type {
    case YAML_SCALAR_EVENT:
      try countNode(at: start)
      let data = event.data.scalar
      if data.anchor != nil || data.tag != nil { refuse(data.anchor, data.tag, at: event.start_mark) }
      let text = String(decoding: UnsafeBufferPointer(start: data.value, count: data.length), as: UTF8.self)
      return YAMLNode(
        content: .scalar(YAMLScalar(text: text, style: YAMLScalar.Style(data.style))),
        start: start, end: YAMLMark(event.end_mark))

    case YAML_SEQUENCE_START_EVENT:
      try countNode(at: start)
      let data = event.data.sequence_start
      if data.anchor != nil || data.tag != nil { refuse(data.anchor, data.tag, at: event.start_mark) }
      return try readSequence(start: start, inBlockStyle: data.style == YAML_BLOCK_SEQUENCE_STYLE)

    case YAML_MAPPING_START_EVENT:
      try countNode(at: start)
      let data = event.data.mapping_start
      if data.anchor != nil || data.tag != nil { refuse(data.anchor, data.tag, at: event.start_mark) }
      return try readMapping(start: start, inBlockStyle: data.style == YAML_BLOCK_MAPPING_STYLE)

    case YAML_ALIAS_EVENT:
      try countNode(at: start)
      issues.append(YAMLIssue(kind: .alias(String(cYAML: event.data.alias.anchor)), mark: start))
      return YAMLNode(
        content: .scalar(YAMLScalar(text: "", style: .plain)), start: start, end: YAMLMark(event.end_mark))

    default:
      collectionEnd = YAMLMark(event.end_mark)
      return nil
    }
  }

  private mutating func readSequence(start: YAMLMark, inBlockStyle: Bool) throws(YAMLIssue) -> YAMLNode {
    try descend(at: start)
    defer { depth -= 1 }
    var items: [YAMLNode] = []
    while let item = try readNode() { items.append(item) }
    // libyaml ends a block at the next token, which may be many comment lines further on.
    let end = inBlockStyle ? items.last?.end ?? start : collectionEnd
    return YAMLNode(content: .sequence(items), start: start, end: end)
  }

  private mutating func readMapping(start: YAMLMark, inBlockStyle: Bool) throws(YAMLIssue) -> YAMLNode {
    try descend(at: start)
    defer { depth -= 1 }
    var pairs: [YAMLPair] = []
    var seen = KeyIndex()
    var last = start
    while let key = try readNode() {
      guard let value = try readNode() else { break }
      last = value.end
      guard let name = key.scalar?.text else {
        issues.append(YAMLIssue(kind: .keyIsNotScalar, mark: key.start))
        continue
      }
      if let first = seen.insert(name, at: pairs) {
        issues.append(
          YAMLIssue(kind: .duplicateKey(name, first: pairs[first].key.start), mark: key.start))
        continue
      }
      pairs.append(YAMLPair(key: key, value: value))
    }
    return YAMLNode(content: .mapping(pairs), start: start, end: inBlockStyle ? last : collectionEnd)
  }

  private mutating func descend(at mark: YAMLMark) throws(YAMLIssue) {
    guard depth < limits.depth else {
      throw YAMLIssue(kind: .tooDeep(limit: limits.depth), mark: mark)
    }
    depth += 1
  }

  private mutating func countNode(at mark: YAMLMark) throws(YAMLIssue) {
    nodeCount += 1
    guard nodeCount <= limits.nodes else {
      throw YAMLIssue(kind: .tooManyNodes(limit: limits.nodes), mark: mark)
    }
  }

  /// Reports a node's anchor and tag. libyaml only tells where the first of the two stands.
  private mutating func refuse(
    _ anchor: UnsafeMutablePointer<UInt8>?, _ tag: UnsafeMutablePointer<UInt8>?, at mark: yaml_mark_t
  ) {
    let first = YAMLMark(mark)
    guard let anchor else {
      issues.append(YAMLIssue(kind: .tag(String(cYAML: tag)), mark: first))
      return
    }
    let anchorKind = YAMLIssue.Kind.anchor(String(cYAML: anchor))
    guard let tag else {
      issues.append(YAMLIssue(kind: anchorKind, mark: first))
      return
    }
    let tagKind = YAMLIssue.Kind.tag(String(cYAML: tag))
    cursor.advance(toIndex: mark.index)
    let anchorIsFirst = cursor.byte == UInt8(ascii: "&")
    cursor.skipProperty()
    issues.append(YAMLIssue(kind: anchorIsFirst ? anchorKind : tagKind, mark: first))
    issues.append(YAMLIssue(kind: anchorIsFirst ? tagKind : anchorKind, mark: cursor.mark))
  }

  private mutating func nextEvent() throws(YAMLIssue) -> yaml_event_t {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw failure() }
    return event
  }

  /// Words libyaml's error. It gives a byte offset for what is wrong with the encoding, else a mark.
  private mutating func failure() -> YAMLIssue {
    let state = parser.pointee
    let problem = state.problem.map { String(cString: $0) } ?? "out of memory"
    guard state.error == YAML_READER_ERROR else {
      let context = state.context.map { String(cString: $0) }
      // At the end of text without a last line break, libyaml's marks are on a line that does not exist.
      cursor.advance(toIndex: state.problem_mark.index)
      return YAMLIssue(
        kind: .syntax(
          problem: problem, context: context,
          contextMark: context == nil ? nil : YAMLMark(state.context_mark)),
        mark: min(YAMLMark(state.problem_mark), cursor.mark))
    }
    cursor.advance(toOffset: state.problem_offset)
    guard problem.hasPrefix("control characters") else {
      return YAMLIssue(kind: .invalidUTF8, mark: cursor.mark)
    }
    return YAMLIssue(
      kind: .controlCharacter(UInt32(truncatingIfNeeded: state.problem_value)), mark: cursor.mark)
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line), column: Int(mark.column))
  }
}

extension YAMLScalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

extension String {
  /// Copies one of libyaml's zero-terminated strings.
  fileprivate init(cYAML pointer: UnsafeMutablePointer<UInt8>?) {
    self = pointer.map { String(cString: $0) } ?? ""
  }
}
