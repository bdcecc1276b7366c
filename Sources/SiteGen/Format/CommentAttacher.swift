import YAML

/// Gives every comment of a front matter a place in the tree of its values.
///
/// A comment above a field or item belongs to it, as does one at the end of its line and one below it that is indented
/// further. Where the place is not certain a comment goes to a line of its own: none is ever lost.
struct CommentAttacher {
  private let comments: [Comment]
  private let brackets: Set<YAMLMark>
  private var next = 0

  /// Reads the comments of a text into the tree of that text.
  ///
  /// - Parameters:
  ///   - yaml: As ``CommentScanner`` takes it.
  ///   - root: What the YAML parser made of it: a mapping.
  static func attach(_ yaml: ArraySlice<UInt8>, root: YAMLNode) -> CommentedFrontMatter {
    let scan = CommentScanner(yaml, root: root)
    var attacher = CommentAttacher(comments: scan.comments, brackets: scan.brackets)
    let top = attacher.takeTop(above: root)
    let parts = attacher.parts(of: root, isBracketed: false, limit: .end)
    let bottom = parts.closing + attacher.take { _ in true }
    return CommentedFrontMatter(
      top: top + parts.opening.map(\.text), fields: parts.items, bottom: bottom.map(\.text))
  }

  private init(comments: [Comment], brackets: Set<YAMLMark>) {
    self.comments = comments
    self.brackets = brackets
  }

  // MARK: Taking

  private mutating func take(while belongs: (Comment) -> Bool) -> [Comment] {
    let start = next
    while next < comments.count, belongs(comments[next]) { next += 1 }
    return Array(comments[start..<next])
  }

  private mutating func take(before mark: YAMLMark) -> [Comment] { take { $0.mark < mark } }

  /// Takes the comments above the last blank line above the first field.
  private mutating func takeTop(above root: YAMLNode) -> [String] {
    let above = comments.prefix { $0.mark < root.start }
    var line = root.start.line
    var count = above.count
    while count > 0, line - above[count - 1].mark.line <= 1 {
      line = above[count - 1].mark.line
      count -= 1
    }
    next = count
    return above.prefix(count).map(\.text)
  }

  // MARK: Attaching

  /// The parts of a list or group.
  private struct Parts {
    /// The comments on the line of its opening bracket.
    var opening: [Comment] = []
    var items: [CommentedItem] = []
    /// The comments before its closing bracket.
    var closing: [Comment] = []
  }

  /// Attaches the comments in a list or group.
  ///
  /// - Parameters:
  ///   - isBracketed: Whether it stands inside brackets.
  ///   - limit: Where something begins that is no part of it.
  private mutating func parts(of node: YAMLNode, isBracketed: Bool, limit: YAMLMark) -> Parts {
    let hasBrackets = brackets.contains(node.start)
    let isBracketed = isBracketed || hasBrackets
    let children: [(key: YAMLNode?, value: YAMLNode)] =
      node.mapping?.map { ($0.key, $0.value) } ?? node.sequence?.map { (nil, $0) } ?? []
    let starts = children.map { ($0.key ?? $0.value).start }
    let last = isBracketed ? node.end : limit
    var parts = Parts()
    if hasBrackets {
      let end = starts.first ?? last
      parts.opening = take { $0.mark < end && $0.mark.line == node.start.line }
    }
    for (index, child) in children.enumerated() {
      let item = item(
        child.key, child.value, before: take(before: starts[index]),
        column: isBracketed ? nil : node.start.column,
        limit: index + 1 < children.count ? starts[index + 1] : last)
      parts.items.append(item)
    }
    if isBracketed { parts.closing = take(before: node.end) }
    return parts
  }

  /// Attaches the comments of one field or item.
  ///
  /// - Parameters:
  ///   - before: The comments before it.
  ///   - column: The column of the block in which it stands; `nil` inside brackets.
  ///   - limit: Where the next one begins, or else what is no part of the block.
  private mutating func item(
    _ key: YAMLNode?, _ value: YAMLNode, before: [Comment], column: Int?, limit: YAMLMark
  ) -> CommentedItem {
    let isBlock = value.scalar == nil && column != nil && !brackets.contains(value.start)
    // What is behind a hyphen and begins a list or group would part the hyphen from its first child.
    let hasRoomBehind = key != nil || value.scalar != nil || value.isEmptyCollection
    var above = before.filter { $0.isOnOwnLine || !$0.isInsideNext || !hasRoomBehind }
    var behind = before.filter { !$0.isOnOwnLine && $0.isInsideNext && hasRoomBehind }
    var below: [Comment] = []

    if key != nil {
      // In a block the comments above the first child are its own; only what stands behind the key is left.
      let between = isBlock ? take { $0.mark < value.start && !$0.isOnOwnLine } : take(before: value.start)
      above += between.filter(\.isOnOwnLine)
      behind += between.filter { !$0.isOnOwnLine }
    }
    let content: CommentedNode
    if let scalar = value.scalar {
      content = .scalar(scalar)
      // The first line of a literal text can have a comment.
      behind += take(before: value.end)
    } else {
      let parts = parts(of: value, isBracketed: column == nil, limit: limit)
      content = value.sequence == nil ? .group(parts.items) : .list(parts.items)
      if hasRoomBehind { behind += parts.opening } else { above += parts.opening }
      below = parts.closing
    }
    let lastLine = value.start == value.end ? (key ?? value).end.line : value.end.line
    let trailing = take { $0.mark < limit && $0.mark.line == lastLine && !$0.isOnOwnLine }
    if value.scalar != nil || (behind.isEmpty && hasRoomBehind) {
      behind += trailing
    } else {
      below += trailing
    }
    if let column {
      below += take { $0.mark < limit && $0.isOnOwnLine && !$0.isInsideNext && $0.mark.column > column }
    }
    // There is room for one.
    above += behind.dropFirst()
    return CommentedItem(
      key: key?.scalar?.text, above: above.map(\.text), behind: behind.first?.text, value: content,
      below: below.map(\.text))
  }
}

extension YAMLNode {
  /// Whether this is a list or group with nothing in it.
  fileprivate var isEmptyCollection: Bool { sequence?.isEmpty ?? mapping?.isEmpty ?? false }
}

extension YAMLMark {
  /// A mark after every text.
  fileprivate static let end = YAMLMark(line: .max, column: 0)
}
