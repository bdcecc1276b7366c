import SiteGen

/// A report in sitegen's own JSON, as docs/schemas/meldingen.schema.json describes it.
enum JSONReport {
  /// The version of the format: it goes up when a reader of the version before could misread it.
  private static let version = 1

  /// Returns the report.
  static func text(_ report: CheckReport) -> String {
    let fingerprints = Fingerprints.of(report.findings)
    return JSONValue.object([
      ("version", .integer(version)),
      ("tool", ["name": "sitegen", "version": .string(ProgramVersion.current)]),
      ("language", .string(report.language.rawValue)),
      ("counts", counts(report.counts)),
      ("elsewhere", counts(report.elsewhere)),
      ("partial", .boolean(report.isPartial)),
      (
        "diagnostics",
        .array(zip(report.findings, fingerprints).map { value($0, fingerprint: $1, in: report) })
      ),
    ]).indentedText
  }

  /// The name of a severity in the formats of programs, whatever the language.
  static func name(_ severity: Severity) -> String { severity.word.en }

  private static func counts(_ counts: SeverityCounts) -> JSONValue {
    [
      "error": .integer(counts.errors), "warning": .integer(counts.warnings),
      "notice": .integer(counts.notices),
    ]
  }

  private static func value(_ finding: Finding, fingerprint: String, in report: CheckReport) -> JSONValue {
    let language = report.language
    return .object([
      ("id", .string(finding.id)),
      ("severity", .string(name(finding.severity))),
      ("path", .string(finding.location.path)),
      ("start", finding.location.position.map(value)),
      ("end", finding.location.end.map(value)),
      ("message", .string(finding.message[language])),
      ("notes", .array(finding.notes.map { .string($0[language]) })),
      ("suggestion", finding.suggestion.map { value($0, language) }),
      ("help", report.helpAddress(finding).map(JSONValue.string)),
      ("fingerprint", .string(fingerprint)),
    ])
  }

  private static func value(_ suggestion: Suggestion, _ language: Language) -> JSONValue {
    .object([
      ("text", .string(suggestion.text[language])),
      ("certain", .boolean(suggestion.isCertain)),
      (
        "edit",
        suggestion.edit.map { edit in
          [
            "start": value(edit.start), "end": value(edit.end), "replacement": .string(edit.replacement),
          ]
        }
      ),
    ])
  }

  private static func value(_ position: SourcePosition) -> JSONValue {
    ["line": .integer(position.line), "column": .integer(position.column)]
  }
}
