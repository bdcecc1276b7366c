import SiteGen

/// A report in the XML of Checkstyle, as its `XMLLogger` prints it: https://checkstyle.org.
enum CheckstyleReport {
  /// The version of Checkstyle's format that readers ask for.
  private static let version = "4.3"

  /// Returns the report: an element for each file, with what was found in it.
  static func text(_ report: CheckReport) -> String {
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += XMLText.tag("checkstyle", [("version", version)]) + "\n"
    for (path, findings) in report.findingsByFile {
      text += XMLText.tag("file", [("name", path)]) + "\n"
      for finding in findings { text += error(finding, report.language) + "\n" }
      text += "</file>\n"
    }
    return text + "</checkstyle>\n"
  }

  private static func error(_ finding: Finding, _ language: Language) -> String {
    var attributes = [("line", String(finding.location.position?.line ?? 1))]
    if let column = finding.location.position?.column { attributes.append(("column", String(column))) }
    attributes += [
      ("severity", severity(finding.severity)),
      ("message", finding.paragraphs(language).joined(separator: " ")),
      ("source", "sitegen.\(finding.id)"),
    ]
    return XMLText.tag("error", attributes, isEmpty: true)
  }

  private static func severity(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .notice: "info"
    }
  }
}
