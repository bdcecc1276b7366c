import Foundation
import SiteGen
import Testing

@testable import SiteGenCLI

/// How reports for programs are written; Tests/formats checks what stands in them against the published schemas.
@Suite struct CheckFormatTests {
  private static let day = ["--date", "2026-03-31"]
  private static let machine = ReportFormat.allCases.filter { $0 != .text }

  @Test(arguments: machine)
  func `standard output has the report and nothing else`(format: ReportFormat) throws {
    let project = try TemporaryFolder.withRealProject()
    let good = try Program.sitegen(["check", "--format", format.rawValue] + Self.day, in: project)
    #expect(good.status == 0)
    #expect(good.errorLines.count == 1)
    #expect(good.errors.contains("bladen gecontroleerd"))
    #expect(!good.output.contains("gecontroleerd"))

    try project.edit("Content/pilots/pgb-app.md", "waarde: 75", "waarde: veel")
    let bad = try Program.sitegen(["check", "--format", format.rawValue] + Self.day, in: project)
    #expect(bad.status == 1)
    #expect(bad.errors == "1 fout in 1 bestand.\n")
    #expect(bad.output.contains("integer-invalid"))
  }

  @Test func `a report in a file leaves the screen to people`() throws {
    let project = try TemporaryFolder.withRealProject()
    try project.edit("Content/pilots/pgb-app.md", "waarde: 75", "waarde: veel")
    try project.write("oud", to: "uit/melding.json")
    let arguments = ["check", "--format", "json", "--output", "uit/melding.json"] + Self.day
    let run = try Program.sitegen(arguments, in: project)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("[integer-invalid]\n"))
    #expect(run.errorLines.last == "1 fout in 1 bestand.")
    let direct = try Program.sitegen(["check", "--format", "json"] + Self.day, in: project)
    #expect(try project.read("uit/melding.json") == direct.output)
    #expect(try FileManager.default.contentsOfDirectory(atPath: "\(project.path)/uit") == ["melding.json"])
  }

  @Test func `a report that cannot be written ends the check`() throws {
    let project = try TemporaryFolder.withRealProject()
    let run = try Program.sitegen(
      ["check", "--format", "sarif", "--output", "nergens/a.sarif"] + Self.day, in: project)
    #expect(run.status == 73)
    #expect(run.errors.contains("kan nergens/a.sarif niet schrijven: bestaat niet"))
    #expect(try Program.sitegen(["check", "--output", "a.json"], in: project).status == 64)
    #expect(try Program.sitegen(["check", "--format", "xml"], in: project).status == 64)
  }

  @Test func `a report follows a link and fills a pipe, and takes the place of neither`() throws {
    let project = try TemporaryFolder.withRealProject()
    let script = """
      ln -s echt.json link.json; echo oud > echt.json; ln -s weg.json dood.json; mkfifo pijp; cat pijp > uit.json &
      for name in link.json pijp dood.json; do
        "$1" check --date 2026-03-31 --format json --output $name
        echo $name $?
      done
      wait
      """
    let run = try Program.run(["sh", "-c", script, "sh", Program.sitegen], in: project.path)
    #expect(run.output.contains("link.json 0\n"))
    #expect(run.output.contains("pijp 0\n"))
    #expect(run.output.contains("dood.json 73\n"))
    #expect(try project.read("echt.json").hasPrefix("{\n  \"version\": 1,"))
    #expect(try project.read("uit.json") == project.read("echt.json"))
    let files = FileManager.default
    #expect(try files.destinationOfSymbolicLink(atPath: "\(project.path)/link.json") == "echt.json")
    #expect(try files.destinationOfSymbolicLink(atPath: "\(project.path)/dood.json") == "weg.json")
    #expect(
      try project.names() == ["Content", "Themes", "dood.json", "echt.json", "link.json", "pijp", "uit.json"])
  }

  @Test(arguments: machine)
  func `what keeps the sources from being read stands in every report`(format: ReportFormat) throws {
    let project = try TemporaryFolder.withRealProject()
    try FileManager.default.createSymbolicLink(
      atPath: "\(project.path)/Content/pilots/x.md", withDestinationPath: "/etc/hostname")
    let run = try Program.sitegen(["check", "--format", format.rawValue] + Self.day, in: project)
    #expect(run.status == 1)
    #expect(run.output.contains("source-symbolic-link"))
    #expect(run.output.contains("Content/pilots/x.md"))
    #expect(run.errors == "1 fout in 1 bestand.\n")
  }

  @Test func `text that is printed for people holds no command for a runner of workflows`() throws {
    let project = try TemporaryFolder.withRealProject()
    try project.edit(
      "Content/pilots/pgb-app.md", "waarde: 75", "waarde: '##[add-mask]a ::error::b'")
    let run = try Program.sitegen(["check"] + Self.day, in: project, environment: ["GITHUB_ACTIONS": "true"])
    #expect(run.errors.contains("'## [add-mask]a ::error::b'"), "\(run.errors)")
    #expect(!run.errors.contains("##["))
    #expect(try Program.sitegen(["check"] + Self.day, in: project).errors.contains("##[add-mask]"))
  }

  @Test(arguments: [
    ("a: ::b\n", "a: ::b\n"), ("::error::x", ": :error::x"),
    ("a\n \t::set-output::x", "a\n \t: :set-output::x"),
    ("+a\r\n::x::", "+a\r\n: :x::"), ("a\r::x", "a\r: :x"), ("x##[y]", "x## [y]"), (": ::x", ": : :x"),
    ("", ""),
  ])
  func `a command is broken up where a runner would see it`(text: String, expected: String) {
    #expect(WorkflowCommand.defused(text) == expected)
  }

  @Test func `a command escapes what would end it`() {
    let command = WorkflowCommand(
      name: "error", properties: [("file", "a,b:c%d\n.md"), ("line", "1")], message: "100%\r\n::warning::x, y"
    )
    #expect(command.line == "::error file=a%2Cb%3Ac%25d%0A.md,line=1::100%25%0D%0A::warning::x, y")
  }

  @Test func `text for XML has no character that XML cannot hold`() {
    #expect(
      XMLText.content("a<b>&\"\u{0}\u{1B}\u{FFFE}\tc\r\n") == "a&lt;b&gt;&amp;&quot;␀␛\u{FFFD}\tc&#13;\n")
    #expect(XMLText.attribute("a\t\n") == "a&#9;&#10;")
  }

  @Test func `the address of a file has percent signs for what is not plain`() {
    #expect(URIPath.encoded("Content/een #1 é?.md") == "Content/een%20%231%20%C3%A9%3F.md")
  }

  private func finding(line: Int, _ message: String, _ language: String = "a") -> Finding {
    Finding(
      Diagnostic(
        .keyUnknown,
        at: SourceLocation(path: "Content/a.md", position: SourcePosition(line: line, column: 1)),
        Wording(message, en: language)))
  }

  @Test func `a finding is known again when lines move, and each has a fingerprint of its own`() {
    let before = Fingerprints.of([finding(line: 1, "x"), finding(line: 2, "x"), finding(line: 3, "y")])
    let after = Fingerprints.of([finding(line: 5, "x", "b"), finding(line: 9, "x"), finding(line: 11, "y")])
    #expect(before == after)
    #expect(Set(before).count == 3)
    #expect(before.allSatisfy { $0.wholeMatch(of: /[0-9a-f]{32}/) != nil })
  }
}
