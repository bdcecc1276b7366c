import Testing

@testable import SiteGen

/// A diagnostic as the tests compare it: what is wrong and where, without the words.
struct Finding: Hashable, Comparable, CustomStringConvertible {
  let path: String
  let position: SourcePosition?
  let id: String

  init(path: String, position: SourcePosition?, id: String) {
    self.path = path
    self.position = position
    self.id = id
  }

  init(_ diagnostic: Diagnostic) {
    self.init(
      path: diagnostic.location.path, position: diagnostic.location.position, id: diagnostic.id.rawValue)
  }

  var description: String {
    guard let position else { return "\(path): \(id)" }
    return "\(path):\(position.line):\(position.column): \(id)"
  }

  static func < (lhs: Self, rhs: Self) -> Bool {
    let left = SourceLocation(path: lhs.path, position: lhs.position)
    let right = SourceLocation(path: rhs.path, position: rhs.position)
    return left != right ? left < right : lhs.id < rhs.id
  }
}

/// A text in which `⟦id⟧` marks the spots where a diagnostic must appear.
struct MarkedText {
  /// The text without the marks.
  let text: String
  /// The marked spots.
  let findings: [Finding]

  /// Takes the marks out of a text.
  init(_ marked: String, path: String) {
    var text = ""
    var findings: [Finding] = []
    var line = 1
    var column = 1
    var rest = marked[...]
    while let character = rest.popFirst() {
      if character == "⟦", let end = rest.firstIndex(of: "⟧") {
        findings.append(
          Finding(
            path: path, position: SourcePosition(line: line, column: column), id: String(rest[..<end])))
        rest = rest[rest.index(after: end)...]
        continue
      }
      text.append(character)
      if character == "\n" || character == "\r\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    self.text = text
    self.findings = findings
  }
}

/// Fails unless the diagnostics are exactly those that are expected.
func expectFindings(
  _ diagnostics: [Diagnostic], _ expected: [Finding],
  sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
  let found = diagnostics.map(Finding.init)
  let missing = expected.filter { !found.contains($0) }
  let extra = zip(found, diagnostics).filter { !expected.contains($0.0) }.map { "\($0)  \($1.message.nl)" }
  #expect(missing.isEmpty, "these must be reported", sourceLocation: sourceLocation)
  #expect(extra.isEmpty, "these must not be reported", sourceLocation: sourceLocation)
  #expect(found.count == expected.count, "each is reported once", sourceLocation: sourceLocation)
  #expect(diagnostics == diagnostics.sorted(), "a report is in order", sourceLocation: sourceLocation)
}
