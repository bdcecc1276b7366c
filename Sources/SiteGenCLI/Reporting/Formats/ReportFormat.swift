import ArgumentParser
import SiteGen

/// The forms in which a check can be written; docs/check-formats.md shows one example of each.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// Lines for people.
  case text
  /// A format of its own, with everything that is known: docs/schemas/meldingen.schema.json.
  case json
  /// Workflow commands, which GitHub and Forgejo show beside the lines of a pull request.
  case github
  /// The code quality report of GitLab.
  case gitlab
  /// SARIF 2.1.0, for code scanning and editors.
  case sarif
  /// JUnit's XML, for dashboards of tests.
  case junit
  /// Checkstyle's XML, for review tools.
  case checkstyle

  /// Returns a report in this form; `nil` for text, which goes to a person line by line.
  func document(_ report: CheckReport) -> String? {
    switch self {
    case .text: nil
    case .json: JSONReport.text(report)
    case .github: GitHubReport.text(report)
    case .gitlab: GitLabReport.text(report)
    case .sarif: SARIFReport.text(report)
    case .junit: JUnitReport.text(report)
    case .checkstyle: CheckstyleReport.text(report)
    }
  }
}
