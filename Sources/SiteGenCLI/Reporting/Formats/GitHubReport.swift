import SiteGen

/// A report as workflow commands, which become notes beside the lines of a pull request; also for a fork, because no
/// token is needed.
///
/// Errors come first: of each step at most ten errors and ten warnings are shown.
enum GitHubReport {
  /// Returns the report: a line for each finding.
  static func text(_ report: CheckReport) -> String {
    var text = ""
    for severity in Severity.allCases {
      for finding in report.findings where finding.severity == severity {
        text += command(finding, report.language).line + "\n"
      }
    }
    return text
  }

  private static func command(_ finding: Finding, _ language: Language) -> WorkflowCommand {
    var properties = [("file", finding.location.path)]
    if let start = finding.location.position {
      let end = finding.location.end ?? start
      properties.append(("line", String(start.line)))
      properties.append(("endLine", String(end.line)))
      // The runner drops the columns of what goes over several lines.
      if end.line == start.line {
        properties.append(("col", String(start.column)))
        properties.append(("endColumn", String(max(start.column, end.column))))
      }
    }
    properties.append(("title", finding.id))
    return WorkflowCommand(
      name: JSONReport.name(finding.severity), properties: properties,
      message: finding.paragraphs(language).map { VisibleText.of($0) }.joined(separator: "\n"))
  }
}
