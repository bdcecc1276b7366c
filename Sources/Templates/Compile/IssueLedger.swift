/// The issues of one compilation, by source and offset; lines and columns are counted once, at the end.
struct IssueLedger {
  private struct Entry: Hashable {
    let source: Int
    let offset: Int
    let kind: TemplateIssue.Kind
  }

  private var entries: Set<Entry> = []

  var isEmpty: Bool { entries.isEmpty }

  /// Adds an issue; the same one again changes nothing.
  mutating func add(_ kind: TemplateIssue.Kind, at offset: Int, in source: Int) {
    entries.insert(Entry(source: source, offset: offset, kind: kind))
  }

  /// Adds issues of one source.
  mutating func add(_ issues: [(offset: Int, kind: TemplateIssue.Kind)], in source: Int) {
    for issue in issues { add(issue.kind, at: issue.offset, in: source) }
  }

  /// Drops the issues that only follow from a source that could not be parsed.
  mutating func dropConsequencesOfSyntax() {
    entries = entries.filter { entry in
      switch entry.kind {
      case .unknownBlock, .sectionChangesContext, .recursionChangesContext, .unfinishedMarkup: false
      default: true
      }
    }
  }

  /// Gives all issues by template, line and column.
  func located(in templates: [ParsedTemplate]) -> [TemplateIssue] {
    let sorted = entries.sorted { left, right in
      let (leftName, rightName) = (templates[left.source].name, templates[right.source].name)
      if (leftName, left.offset) != (rightName, right.offset) {
        return (leftName, left.offset) < (rightName, right.offset)
      }
      // Two issues in one place are rare; any order will do that is always the same.
      return "\(left.kind)" < "\(right.kind)"
    }
    var issues: [TemplateIssue] = []
    issues.reserveCapacity(sorted.count)
    var counter = LineCounter(bytes: [])
    var source: Int?
    for entry in sorted {
      if entry.source != source {
        source = entry.source
        counter = LineCounter(bytes: templates[entry.source].bytes)
      }
      counter.advance(to: entry.offset)
      issues.append(
        TemplateIssue(
          template: templates[entry.source].name, line: counter.line, column: counter.column, kind: entry.kind
        ))
    }
    return issues
  }
}

/// A count of lines and of characters in a line that only goes forward.
private struct LineCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private(set) var line = 1
  private(set) var column = 1

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func advance(to target: Int) {
    var start = offset
    for index in offset..<max(offset, min(target, bytes.count)) where bytes[index] == UInt8(ascii: "\n") {
      line += 1
      column = 1
      start = index + 1
    }
    column += String(decoding: bytes[start..<max(start, target)], as: UTF8.self).count
    offset = max(offset, target)
  }
}
