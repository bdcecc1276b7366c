import YAML

/// Writes a front matter in canonical form, line by line.
struct FrontMatterWriter {
  /// The lines, without line breaks.
  private(set) var lines: [String] = []

  /// libyaml takes no key above 1,024 characters without a question mark before it.
  private static let longestKey = 1_000

  /// Returns the lines of a front matter, without those with hyphens.
  static func lines(of frontMatter: CommentedFrontMatter) -> [String] {
    var writer = FrontMatterWriter()
    writer.lines += frontMatter.top
    for field in frontMatter.fields { writer.write(field, indent: 0) }
    writer.lines += frontMatter.bottom
    return writer.lines
  }

  /// Writes a field or item with its comments.
  ///
  /// - Parameters:
  ///   - indent: The number of spaces before it.
  ///   - hyphens: What stands on its first line already, instead of spaces: those of the lists that begin with it.
  private mutating func write(_ item: CommentedItem, indent: Int, hyphens: String? = nil) {
    let margin = String(repeating: " ", count: indent)
    if hyphens == nil { lines += Self.leading(item).map { margin + $0 } }
    var start = hyphens ?? margin
    if let key = item.key {
      var written = YAMLExample.quotedIfNeeded(key)
      // At the start of a line these begin and end a document.
      if written.hasPrefix("---") || written.hasPrefix("...") { written = YAMLExample.quoted(key) }
      if written.unicodeScalars.count > Self.longestKey {
        lines.append(start + "? " + written)
        start = margin + ":"
      } else {
        start += written + ":"
      }
    } else {
      start += "-"
    }
    write(item.value, of: item, after: start, indent: indent)
  }

  private mutating func write(
    _ value: CommentedNode, of item: CommentedItem, after start: String, indent: Int
  ) {
    let margin = String(repeating: " ", count: indent + 2)
    let behind = item.behind.map { " " + $0 } ?? ""
    var belowMargin = margin
    switch value {
    case .scalar(let scalar):
      if let block = LiteralBlock(scalar.text) {
        lines.append(start + " " + block.header + behind)
        lines += block.lines.map { $0.isEmpty ? "" : margin + $0 }
        // Further to the right a comment would be part of the text.
        belowMargin = String(repeating: " ", count: indent)
      } else if scalar.style == .plain, scalar.text.isEmpty {
        lines.append(start + behind)
      } else {
        lines.append(start + " " + YAMLExample.quotedIfNeeded(scalar.text) + behind)
      }
    case .list(let items), .group(let items):
      if let first = items.first, item.key == nil {
        write(first, indent: indent + 2, hyphens: start + " ")
        for other in items.dropFirst() { write(other, indent: indent + 2) }
      } else if items.isEmpty {
        if case .list = value {
          lines.append(start + " []" + behind)
        } else {
          lines.append(start + " {}" + behind)
        }
      } else {
        lines.append(start + behind)
        for other in items { write(other, indent: indent + 2) }
      }
    }
    lines += item.below.map { belowMargin + $0 }
  }

  /// Returns the comments above an item and those above what begins on the same line.
  private static func leading(_ item: CommentedItem) -> [String] {
    guard item.key == nil, let first = item.value.items.first else { return item.above }
    return item.above + leading(first)
  }
}
