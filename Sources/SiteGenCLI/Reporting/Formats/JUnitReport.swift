import SiteGen

/// A report in the XML of JUnit: a test case for each file that was checked, which fails when the file has errors.
///
/// It fits both the schema of Ant (https://github.com/windyroad/JUnit-Schema), which allows one failure in a case, and
/// that of Jenkins (https://github.com/jenkinsci/xunit-plugin). Warnings and notices make no test fail: they stand
/// in the output of the suite.
enum JUnitReport {
  /// Returns the report.
  static func text(_ report: CheckReport) -> String {
    let files = report.findingsByFile
    let lines = DiagnosticReport(language: report.language, usesColor: false, quoted: [:])
    var cases = ""
    var output = ""
    var failed = 0
    for (path, findings) in files {
      let errors = findings.filter { $0.severity == .error }
      for finding in findings where finding.severity != .error { output += lines.text(finding) }
      let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
      let attributes = [("classname", folder), ("name", path), ("time", "0")]
      guard let first = errors.first else {
        cases += XMLText.tag("testcase", attributes, isEmpty: true) + "\n"
        continue
      }
      failed += 1
      let more = errors.count > 1 ? " (+\(errors.count - 1))" : ""
      cases += XMLText.tag("testcase", attributes) + "\n"
      cases += XMLText.tag(
        "failure", [("type", first.id), ("message", first.message[report.language] + more)])
      cases += XMLText.content(errors.map { lines.text($0) }.joined()) + "</failure>\n</testcase>\n"
    }
    // Ant's schema wants a time and a host: the day of the check and the name for an unknown host, so that equal
    // input gives equal bytes.
    let suite = XMLText.tag(
      "testsuite",
      [
        ("name", "sitegen check"), ("package", "sitegen"), ("id", "0"), ("hostname", "localhost"),
        ("timestamp", report.date.text + "T00:00:00"), ("tests", String(files.count)),
        ("failures", String(failed)), ("errors", "0"), ("skipped", "0"), ("time", "0"),
      ])
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
      \(suite)
      <properties/>
      \(cases)<system-out>\(XMLText.content(output))</system-out>
      <system-err/>
      </testsuite>
      </testsuites>

      """
  }
}
