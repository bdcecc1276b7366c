import YAML

/// Finds how far the text goes that a diagnostic is about.
///
/// The checks know where a value begins. Where it ends is needed only for what is reported, so it is looked up
/// afterwards, in the few files that have something to report: right files do not pay for it.
enum SourceExtents {
  /// Returns diagnostics with the ends of what they are about, and the stretches that their replacements replace.
  ///
  /// - Parameters:
  ///   - diagnostics: The diagnostics, ordered by path.
  ///   - files: The files of the content, ordered by path.
  static func complete(_ diagnostics: [Diagnostic], in files: [SourceFile]) -> [Diagnostic] {
    guard !diagnostics.isEmpty else { return [] }
    var extents: (path: String, table: Table)?
    var next = 0
    return diagnostics.map { diagnostic in
      let path = diagnostic.location.path
      guard let position = diagnostic.location.position, !isComplete(diagnostic) else {
        return diagnostic
      }
      if extents?.path != path {
        while next < files.count, files[next].path < path { next += 1 }
        guard next < files.count, files[next].path == path else { return diagnostic }
        extents = (path, Table(of: files[next]))
      }
      guard let table = extents?.table else { return diagnostic }
      return table.completing(diagnostic, at: position)
    }
  }

  private static func isComplete(_ diagnostic: Diagnostic) -> Bool {
    guard diagnostic.location.end != nil else { return false }
    guard let suggestion = diagnostic.suggestion else { return true }
    return suggestion.replacement == nil || suggestion.edit != nil
  }

  /// The extents in one file.
  private struct Table {
    /// The ends of the keys, values and cells that the file has, by where they begin.
    private var ends: [SourcePosition: SourcePosition] = [:]
    private let text: SourceText?
    /// The last line of front matter; texts with Markdown stand below it.
    private var lastLineOfFields = Int.max

    init(of file: SourceFile) {
      guard case .success(let text) = TextDecoding.text(of: file, largest: TextDecoding.largestRegister)
      else {
        self.text = nil
        return
      }
      self.text = text
      switch file.fileExtension {
      case "csv":
        for cell in CSVReader.read(text).rows.joined() where !cell.text.utf8.contains(0x0A) {
          let source = text.line(cell.position.line).dropFirst(
            text.offset(of: cell.position) - text.offset(ofLine: cell.position.line))
          let isQuoted = source.first == 0x22
          // A quote inside a quoted cell is written twice.
          let quotes = isQuoted ? 2 + cell.text.utf8.count { $0 == 0x22 } : 0
          ends[cell.position] = SourcePosition(
            line: cell.position.line, column: cell.position.column + cell.text.count + quotes)
        }
      case "md":
        guard case .success(let parts) = FrontMatter.split(text) else { return }
        lastLineOfFields = parts.linesAboveBody
        if let root = YAMLParser.parse(parts.yaml).root {
          add(root, in: text, below: FrontMatter.linesAboveYAML)
        }
      default:
        if let root = YAMLParser.parse(text.bytes).root { add(root, in: text, below: 0) }
      }
    }

    private mutating func add(_ node: YAMLNode, in text: SourceText, below lines: Int) {
      // A list and its first item may begin at one spot: the smallest is meant, and children come last.
      if node.start != node.end {
        ends[text.position(node.start, lineOffset: lines)] = text.position(node.end, lineOffset: lines)
      }
      for item in node.sequence ?? [] { add(item, in: text, below: lines) }
      for pair in node.mapping ?? [] {
        add(pair.value, in: text, below: lines)
        add(pair.key, in: text, below: lines)
      }
    }

    func completing(_ diagnostic: Diagnostic, at position: SourcePosition) -> Diagnostic {
      guard let text else { return diagnostic }
      let end =
        diagnostic.location.end
        ?? (position.line > lastLineOfFields ? MarkdownExtent.end(from: position, in: text) : ends[position])
      guard let end else { return diagnostic }
      var suggestion = diagnostic.suggestion
      if let given = suggestion, given.edit == nil, let replacement = given.replacement {
        let stretch =
          position.line > lastLineOfFields
          ? MarkdownExtent.destination(from: position, to: end, in: text) ?? (position, end) : (position, end)
        suggestion = Suggestion(
          given.text, replacement: replacement, isCertain: given.isCertain,
          edit: SourceEdit(start: stretch.0, end: stretch.1, replacement: replacement))
      }
      return Diagnostic(
        diagnostic.id,
        at: SourceLocation(path: diagnostic.location.path, position: position, end: end),
        diagnostic.message, suggestion: suggestion, notes: diagnostic.notes)
    }
  }
}

/// The extent of what stands at a spot in a Markdown text: a link, a picture, the marks of a heading, a tag or a word.
private enum MarkdownExtent {
  /// Returns the spot after what begins at a position; `nil` when nothing is recognised.
  static func end(from position: SourcePosition, in text: SourceText) -> SourcePosition? {
    let line = characters(of: position, in: text)
    guard let first = line.first else { return nil }
    let length: Int?
    switch first {
    case "#": length = line.prefix { $0 == "#" }.count
    case "[", "!": length = destinationRange(line).map { $0.upperBound + 1 }
    case "<": length = line.firstIndex(of: ">").map { $0 + 1 }
    default: length = line.prefix { !$0.isWhitespace }.count
    }
    return length.map { SourcePosition(line: position.line, column: position.column + $0) }
  }

  /// Returns where the address of a link or picture stands; `nil` when there is none at the position.
  static func destination(
    from position: SourcePosition, to end: SourcePosition, in text: SourceText
  ) -> (SourcePosition, SourcePosition)? {
    let line = characters(of: position, in: text)
    guard line.first == "[" || line.first == "!", let range = destinationRange(line) else { return nil }
    return (
      SourcePosition(line: position.line, column: position.column + range.lowerBound),
      SourcePosition(line: position.line, column: position.column + range.upperBound)
    )
  }

  private static func characters(of position: SourcePosition, in text: SourceText) -> [Character] {
    Array(String(decoding: text.line(position.line), as: UTF8.self).dropFirst(position.column - 1))
  }

  /// Returns the stretch between the round brackets of `[text](address)`, as offsets; a title is no part of it.
  private static func destinationRange(_ line: [Character]) -> Range<Int>? {
    var depth = 0
    var index = line.first == "!" ? 1 : 0
    while index < line.count {
      switch line[index] {
      case "\\": index += 1
      case "[": depth += 1
      case "]":
        depth -= 1
        if depth == 0 {
          guard index + 1 < line.count, line[index + 1] == "(" else { return nil }
          let start = index + 2
          guard let close = line[start...].firstIndex(of: ")") else { return nil }
          let end = line[start..<close].firstIndex(of: " ") ?? close
          return end == close ? start..<end : nil
        }
      default: break
      }
      index += 1
    }
    return nil
  }
}
