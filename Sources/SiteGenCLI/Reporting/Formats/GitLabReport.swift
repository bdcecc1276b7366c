import SiteGen

/// A code quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format.
enum GitLabReport {
  /// Returns the report: a list of what was found.
  static func text(_ report: CheckReport) -> String {
    let fingerprints = Fingerprints.of(report.findings)
    return JSONValue.array(
      zip(report.findings, fingerprints).map { finding, fingerprint in
        let start = finding.location.position ?? .start
        let end = finding.location.end ?? start
        return [
          "description": .string(finding.paragraphs(report.language).joined(separator: " ")),
          "check_name": .string(finding.id),
          "fingerprint": .string(fingerprint),
          "severity": .string(severity(finding.severity)),
          "location": [
            "path": .string(finding.location.path),
            "lines": ["begin": .integer(start.line), "end": .integer(end.line)],
            "positions": ["begin": position(start), "end": position(end)],
          ],
        ]
      }
    ).indentedText
  }

  private static func position(_ position: SourcePosition) -> JSONValue {
    ["line": .integer(position.line), "column": .integer(position.column)]
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    // Nothing is published as long as it stands.
    case .error: "blocker"
    case .warning: "minor"
    case .notice: "info"
    }
  }
}
