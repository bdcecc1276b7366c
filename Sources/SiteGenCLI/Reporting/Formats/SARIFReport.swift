import SiteGen

/// A report in SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
struct SARIFReport {
  private let report: CheckReport
  /// The texts of the files with findings, to count columns in.
  private let texts: [String: SourceText]
  /// The place of each rule in the list.
  private let ruleIndices: [String: Int]
  private let rules: [Finding]

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// Returns the report.
  static func text(_ report: CheckReport) -> String { SARIFReport(report).log.indentedText }

  private init(_ report: CheckReport) {
    self.report = report
    let paths = Set(report.findings.map(\.location.path))
    texts = Dictionary(
      report.files.lazy.filter { paths.contains($0.path) }.map { ($0.path, $0.text) },
      uniquingKeysWith: { first, _ in first })
    let firsts = Dictionary(report.findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    rules = firsts.values.sorted { $0.id < $1.id }
    ruleIndices = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1.id, $0) })
  }

  private var log: JSONValue {
    let fingerprints = Fingerprints.of(report.findings)
    let driver: JSONValue = [
      "name": "sitegen", "semanticVersion": .string(ProgramVersion.current),
      "rules": .array(rules.map(rule)),
    ]
    let run: JSONValue = [
      "tool": ["driver": driver],
      "language": .string(report.language.rawValue),
      "columnKind": "utf16CodeUnits",
      "originalUriBaseIds": [
        Self.root: ["description": ["text": .string(Self.rootWording[report.language])]]
      ],
      "invocations": [["executionSuccessful": true]],
      "results": .array(zip(report.findings, fingerprints).map(result)),
    ]
    return ["$schema": .string(Self.schema), "version": "2.1.0", "runs": [run]]
  }

  private static let root = "%SRCROOT%"
  private static let rootWording = Wording("De map van het project.", en: "The folder of the project.")

  private func rule(_ finding: Finding) -> JSONValue {
    .object([
      ("id", .string(finding.id)),
      ("shortDescription", ["text": .string(finding.id)]),
      ("helpUri", report.helpAddress(finding).map(JSONValue.string)),
      ("help", finding.isExplained ? ["text": .string("sitegen explain \(finding.id)")] : nil),
      ("defaultConfiguration", ["level": .string(level(finding.severity))]),
    ])
  }

  private func result(_ finding: Finding, fingerprint: String) -> JSONValue {
    let text = finding.paragraphs(report.language).joined(separator: "\n")
    return .object([
      ("ruleId", .string(finding.id)),
      ("ruleIndex", ruleIndices[finding.id].map(JSONValue.integer)),
      ("level", .string(level(finding.severity))),
      ("message", message(text)),
      ("locations", [["physicalLocation": physicalLocation(finding.location)]]),
      ("partialFingerprints", ["idPathMessage/v1": .string(fingerprint)]),
      ("fixes", fixes(finding)),
    ])
  }

  private func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .notice: "note"
    }
  }

  /// Returns a message in plain text, in which braces are written twice (§3.11.5) and `[text](address)`, which a
  /// viewer would show as a link (§3.11.6), is broken up.
  private func message(_ text: String) -> JSONValue {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "{" || scalar == "}" { plain.append(scalar) }
      if scalar == "(", plain.last == "]" { plain.append(" ") }
      plain.append(scalar)
    }
    return ["text": .string(String(plain))]
  }

  private func physicalLocation(_ location: SourceLocation) -> JSONValue {
    .object([
      ("artifactLocation", artifactLocation(location.path)),
      (
        "region",
        location.position.map {
          region(from: $0, to: location.end ?? $0, isSpot: location.end == nil, location.path)
        }
      ),
    ])
  }

  private func artifactLocation(_ path: String) -> JSONValue {
    ["uri": .string(URIPath.encoded(path)), "uriBaseId": .string(Self.root)]
  }

  /// Returns a stretch of text, with columns in UTF-16 code units as editors and the other readers of SARIF count.
  ///
  /// - Parameter isSpot: Whether only the start is known: the rest of the line is then part of the region.
  private func region(
    from start: SourcePosition, to end: SourcePosition, isSpot: Bool, _ path: String
  ) -> JSONValue {
    .object([
      ("startLine", .integer(start.line)),
      ("startColumn", .integer(column(of: start, path))),
      ("endLine", isSpot ? nil : .integer(end.line)),
      ("endColumn", isSpot ? nil : .integer(column(of: end, path))),
    ])
  }

  private func column(of position: SourcePosition, _ path: String) -> Int {
    guard let line = texts[path]?.line(position.line), !line.allSatisfy({ $0 < 0x80 }) else {
      return position.column
    }
    let before = String(decoding: line, as: UTF8.self).prefix(position.column - 1)
    // Past the end of the line each column counts for one.
    return before.utf16.count + (position.column - before.count)
  }

  private func fixes(_ finding: Finding) -> JSONValue? {
    guard let suggestion = finding.suggestion, let edit = suggestion.edit else { return nil }
    let path = finding.location.path
    let replacement: JSONValue = [
      "deletedRegion": region(from: edit.start, to: edit.end, isSpot: false, path),
      "insertedContent": ["text": .string(edit.replacement)],
    ]
    return [
      [
        "description": message(suggestion.text[report.language]),
        "artifactChanges": [
          ["artifactLocation": artifactLocation(path), "replacements": [replacement]]
        ],
      ]
    ]
  }
}
