/// The diagnostics of a branch: those that it brings, and those that were there before.
struct DiagnosticReview: Sendable {
  /// What the branch brings, the most serious first.
  private(set) var new: [Diagnostic] = []
  /// What was there before, the most serious first.
  private(set) var old: [Diagnostic] = []
  /// How many the branch takes away.
  private(set) var mended = 0

  /// What makes two diagnostics the same, wherever in the file they stand.
  private struct Key: Hashable {
    let id: DiagnosticID
    let path: String
    let message: String
    let line: [UInt8]?
  }

  /// Tells new diagnostics from old ones.
  ///
  /// - Parameters:
  ///   - base: The diagnostics of the base, with its files.
  ///   - head: The diagnostics of the head, with its files.
  ///   - headPaths: The path in the head of each file of the base.
  init(
    base: (diagnostics: [Diagnostic], files: [SourceFile]),
    head: (diagnostics: [Diagnostic], files: [SourceFile]), headPaths: [String: String]
  ) {
    let baseLines = LineReader(base.files, of: base.diagnostics)
    let headLines = LineReader(head.files, of: head.diagnostics)
    var before: [Key: Int] = [:]
    for diagnostic in base.diagnostics {
      let path = headPaths[diagnostic.location.path] ?? diagnostic.location.path
      before[Self.key(diagnostic, path, baseLines.line(of: diagnostic)), default: 0] += 1
    }
    // First those on the same line of text, then those that say the same of the same file.
    var rest: [Diagnostic] = []
    for diagnostic in head.diagnostics {
      let key = Self.key(diagnostic, diagnostic.location.path, headLines.line(of: diagnostic))
      if let count = before[key], count > 0 {
        before[key] = count - 1
        old.append(diagnostic)
      } else {
        rest.append(diagnostic)
      }
    }
    var anywhere: [Key: Int] = [:]
    for (key, count) in before {
      anywhere[Key(id: key.id, path: key.path, message: key.message, line: nil), default: 0] += count
    }
    for diagnostic in rest {
      let key = Self.key(diagnostic, diagnostic.location.path, nil)
      if let count = anywhere[key], count > 0 {
        anywhere[key] = count - 1
        old.append(diagnostic)
      } else {
        new.append(diagnostic)
      }
    }
    mended = anywhere.values.reduce(0, +)
    new = Self.ordered(new)
    old = Self.ordered(old)
  }

  private static func key(_ diagnostic: Diagnostic, _ path: String, _ line: [UInt8]?) -> Key {
    Key(id: diagnostic.id, path: path, message: diagnostic.message.nl, line: line)
  }

  private static func ordered(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.sorted { $0.severity != $1.severity ? $0.severity < $1.severity : $0 < $1 }
  }
}

/// Reads the lines that diagnostics are about, indexing each file once.
private struct LineReader {
  private var texts: [String: SourceText] = [:]

  init(_ files: [SourceFile], of diagnostics: [Diagnostic]) {
    let paths = Set(diagnostics.map(\.location.path))
    for file in files where paths.contains(file.path) {
      texts[file.path] = SourceText(path: file.path, bytes: file.bytes)
    }
  }

  func line(of diagnostic: Diagnostic) -> [UInt8]? {
    guard let position = diagnostic.location.position, let text = texts[diagnostic.location.path] else {
      return nil
    }
    return text.line(position.line).filter { $0 > 0x20 }
  }
}
