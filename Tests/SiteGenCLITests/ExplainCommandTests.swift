import Foundation
import SiteGen
import Testing

@testable import SiteGenCLI

@Suite struct ExplainCommandTests {
  @Test func `a message is explained with its steps and both examples, in Dutch or English`() throws {
    let folder = try TemporaryFolder()
    let run = try Program.sitegen(["explain", "reference-unknown"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("reference-unknown: Deze naam kennen we niet (fout)\n\n"))
    #expect(run.output.contains("\nZo lost u het op:\n  1. Kijk of de naam goed is gespeld.\n  2. "))
    #expect(
      run.output.hasSuffix(
        """

        Fout, in het kopje van Content/pilots/deelstep.md:
            themas: [mobilteit]

        Goed:
            themas: [mobiliteit]

        """))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })

    let english = try Program.sitegen(["explain", "reference-unknown", "--language", "en"], in: folder)
    #expect(english.output.hasPrefix("reference-unknown: Unknown name (error)\n\n"))
    #expect(english.output.contains("\nRight:\n    themas: [mobiliteit]\n"))
  }

  @Test func `a name may be written as it stands in a report`() throws {
    let run = try Program.sitegen(["explain", "[Key-Unknown]"], in: try TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("key-unknown: "))
  }

  @Test(arguments: [
    ("key-unknwon", "Er is geen melding 'key-unknwon'. Bedoelde u 'key-unknown'?"),
    ("weervoorspelling", "Er is geen melding 'weervoorspelling'. Alle namen ziet u met: sitegen explain"),
    ("", "Er is geen melding ''. Alle namen ziet u met: sitegen explain"),
  ])
  func `an unknown name ends with 64 and the nearest one`(name: String, message: String) throws {
    let run = try Program.sitegen(["explain", name], in: try TemporaryFolder())
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors == "fout: \(message)\n")
  }

  @Test func `without a name every message has one line, and each of those names can be explained`() throws {
    let run = try Program.sitegen(["explain"], in: try TemporaryFolder())
    #expect(run.status == 0)
    let names = run.output.matches(of: #/(?m)^  ([a-z0-9-]+)  +\S/#).map { String($0.1) }
    #expect(names.sorted() == DiagnosticID.allCases.map(\.rawValue).sorted())
    #expect(run.output.contains("\nRegels tussen velden\n  rule-required "))
  }

  @Test func `the page of the handbook is printed, and checked against the one in the project`() throws {
    let project = try TemporaryFolder()
    let missing = try Program.sitegen(["explain", "--check"], in: project)
    #expect(missing.status == 66)

    let page = try Program.sitegen(["explain", "--markdown"], in: project)
    #expect(page.status == 0)
    try project.write(page.output, to: DiagnosticID.helpPage)
    let good = try Program.sitegen(["explain", "--check"], in: project)
    #expect(good.status == 0)
    #expect(good.output.isEmpty && good.errors.isEmpty)

    try project.edit(DiagnosticID.helpPage, "kennen we niet", "is nieuw")
    let stale = try Program.sitegen(["explain", "--check"], in: project)
    #expect(stale.status == 1)
    #expect(stale.errors.hasSuffix("Voer uit: make handboek\n"))
  }

  @Test(arguments: [["link-missing", "--check"], ["--markdown", "--check"]])
  func `what cannot go together is refused`(arguments: [String]) throws {
    #expect(try Program.sitegen(["explain"] + arguments, in: try TemporaryFolder()).status == 64)
  }

  @Test func `a heading is bold where style is welcome, and the words are the same without`() {
    let bold = ExplanationReport(language: .nl, usesStyle: true).text(.linkMissing)
    let plain = ExplanationReport(language: .nl, usesStyle: false).text(.linkMissing)
    #expect(bold.hasPrefix("\u{1B}[1mlink-missing: Een link gaat nergens naartoe\u{1B}[0m (fout)\n"))
    #expect(!plain.contains("\u{1B}"))
    #expect(bold.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "") == plain)
  }

  @Test func `a report to a person ends with where messages are explained, a report to a program does not`()
    throws
  {
    let project = try TemporaryFolder.withRealProject()
    try project.edit("Content/pilots/pgb-app.md", "fase: onbekend", "fase: onbekent")
    let piped = try Program.sitegen(["check"], in: project)
    #expect(piped.errorLines.last == "1 fout in 1 bestand.")

    // `script` gives the program a terminal (util-linux; other systems have another one).
    let script = "/usr/bin/script"
    guard FileManager.default.isExecutableFile(atPath: script),
      !FileManager.default.fileExists(atPath: "/System")
    else { return }
    let seen = try Program.run([script, "-qec", "\(Program.sitegen) check", "/dev/null"], in: project.path)
    #expect(seen.status == 1)
    #expect(
      seen.output.hasSuffix(
        "1 fout in 1 bestand.\r\nUitleg bij een melding: sitegen explain choice-unknown\r\n"))
  }

  @Test func `a report of nothing but notices does not ask for an explanation`() {
    let place = SourceLocation(path: "Content/a.md")
    let text = Wording("Tekst.", en: "Text.")
    let notice = Diagnostic(.textLongSentence, at: place, text)
    #expect(ResultWording.whereExplained([notice]) == nil)
    let warning = Diagnostic(.personalData, at: place, text)
    #expect(
      ResultWording.whereExplained([notice, warning])?.nl.hasSuffix(" sitegen explain personal-data") == true)
  }
}
