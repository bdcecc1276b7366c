import YAML

/// Finds what libyaml drops: the comments of a text, and which lists and groups stand between brackets.
///
/// The text between the scalars of a tree has nothing but blanks, punctuation and comments, so every `#` there begins
/// a comment. One pass over the text: the cursor only moves forward.
struct CommentScanner {
  /// The comments, in the order of the text.
  private(set) var comments: [Comment] = []
  /// Where the lists and groups between brackets begin.
  private(set) var brackets: Set<YAMLMark> = []

  private let bytes: [UInt8]
  private var offset = 0
  private var line = 0
  private var column = 0
  private var isBlankSoFar = true
  private var hasIndicator = false

  /// Scans a text.
  ///
  /// - Parameters:
  ///   - bytes: Valid YAML without a byte order mark, in which lines end with LF or CRLF only.
  ///   - root: What the YAML parser made of these bytes.
  init(_ bytes: ArraySlice<UInt8>, root: YAMLNode) {
    self.bytes = Array(bytes)
    visit(root)
    scan { _ in true }
  }

  private mutating func visit(_ node: YAMLNode) {
    scan { $0.mark < node.start }
    switch node.content {
    case .scalar(let scalar):
      if scalar.style == .literal || scalar.style == .folded {
        // The first line is `|` or `>` with its signs, and may have a comment.
        let line = node.start.line
        scan { $0.line == line }
      }
      while mark < node.end, offset < bytes.count { step() }
    case .sequence(let items):
      noteBracket(at: node.start)
      for item in items { visit(item) }
    case .mapping(let pairs):
      noteBracket(at: node.start)
      for pair in pairs {
        visit(pair.key)
        visit(pair.value)
      }
    }
    hasIndicator = false
  }

  private var mark: YAMLMark { YAMLMark(line: line, column: column) }

  private mutating func noteBracket(at mark: YAMLMark) {
    guard offset < bytes.count else { return }
    if bytes[offset] == UInt8(ascii: "[") || bytes[offset] == UInt8(ascii: "{") { brackets.insert(mark) }
  }

  /// Moves over text between scalars, as long as a condition on the place holds.
  private mutating func scan(while goesOn: (CommentScanner) -> Bool) {
    while offset < bytes.count, goesOn(self) {
      switch bytes[offset] {
      case UInt8(ascii: "#"): readComment()
      case UInt8(ascii: "-"), UInt8(ascii: "?"):
        // Not the three hyphens at the start of a document.
        hasIndicator = offset == 0 || bytes[offset - 1] != UInt8(ascii: "-")
        step()
      default: step()
      }
    }
  }

  private mutating func readComment() {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    var last = end
    while last > offset, [0x20, 0x09, 0x0D].contains(bytes[last - 1]) { last -= 1 }
    comments.append(
      Comment(
        text: String(decoding: bytes[offset..<last], as: UTF8.self), mark: mark, isOnOwnLine: isBlankSoFar,
        isInsideNext: hasIndicator))
    while offset < end { step() }
  }

  /// Moves past one character, as libyaml counts them.
  private mutating func step() {
    let byte = bytes[offset]
    offset += 1
    if byte == 0x0A {
      line += 1
      column = 0
      isBlankSoFar = true
      return
    }
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    column += 1
    if byte != 0x20, byte != 0x09 { isBlankSoFar = false }
  }
}
