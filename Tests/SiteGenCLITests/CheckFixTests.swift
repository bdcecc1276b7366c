import Foundation
import Testing

@Suite struct CheckFixTests {
  private static let day = ["--date", "2026-03-31"]
  private static let pilot = "Content/pilots/dashboard-veiligheid.md"
  private static let practice = "Content/best-practices/slim-vegen.md"

  /// A project with a title that needs quotes, below which a list has the unofficial name of a municipality.
  private func project() throws -> TemporaryFolder {
    let project = try TemporaryFolder.withRealProject()
    try project.edit(Self.pilot, "titel: Dash", "titel: Nieuw: dash")
    try project.edit(Self.practice, "  - Utrecht\n", "  - Den Bosch\n")
    return project
  }

  private func fix(_ project: TemporaryFolder, _ arguments: [String] = []) throws -> Program.Run {
    try Program.sitegen(["check", "--fix"] + Self.day + arguments, in: project)
  }

  @Test func `what is certain is mended, shown as a diff, and the rest is reported`() throws {
    let project = try project()
    try project.edit(Self.pilot, "fase: onbekend", "fase: onbekent")
    let run = try fix(project)
    #expect(run.status == 1)
    #expect(run.output.contains("--- a/\(Self.practice)\n+++ b/\(Self.practice)\n@@ "))
    #expect(run.output.contains("\n-  - Den Bosch\n+  - \"'s-Hertogenbosch\"\n"))
    #expect(run.output.contains("\n+titel: \"Nieuw: dashboard veiligheid\"\n"))
    #expect(run.errorLines.first == "2 verbeteringen gedaan in 2 bestanden.")
    // The phase was hidden as long as the file could not be read; what was meant by it is a guess.
    #expect(run.errorLines.contains { $0.hasPrefix("\(Self.pilot):4:7: fout: 'onbekent'") })
    #expect(run.errorLines.last == "1 fout in 1 bestand.")
    #expect(try project.read(Self.pilot).contains("fase: onbekent\n"))
  }

  @Test func `a second time there is nothing left to mend`() throws {
    let project = try project()
    #expect(try fix(project).status == 0)
    let once = try project.tree("Content")
    let run = try fix(project)
    #expect(run.status == 0)
    #expect(run.errorLines.first == "Er is niets dat sitegen zelf kan verbeteren.")
    #expect(try project.tree("Content") == once)
  }

  @Test func `a dry run shows the diff, writes nothing, and reports what is there`() throws {
    let project = try project()
    let before = try project.tree("Content")
    let run = try fix(project, ["--dry-run"])
    #expect(run.status == 1)
    #expect(run.output.contains("+titel: \"Nieuw: dashboard veiligheid\""))
    #expect(run.errorLines.first == "2 verbeteringen mogelijk in 2 bestanden; er is niets geschreven.")
    #expect(run.errors.contains("[yaml-colon-in-text]"))
    #expect(try project.tree("Content") == before)
  }

  @Test func `only files that are named are changed`() throws {
    let project = try project()
    let run = try fix(project, [Self.practice])
    #expect(run.status == 0)
    #expect(!run.output.contains(Self.pilot))
    #expect(try project.read(Self.practice).contains("\"'s-Hertogenbosch\""))
    #expect(try project.read(Self.pilot).contains("titel: Nieuw: dash"))
  }

  @Test func `the byte order mark, line breaks and mode of a file are kept`() throws {
    let project = try project()
    let windows = "\u{FEFF}" + (try project.read(Self.pilot)).replacingOccurrences(of: "\n", with: "\r\n")
    try project.write(Data(windows.utf8), to: Self.pilot)
    let file = "\(project.path)/\(Self.pilot)"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    #expect(try fix(project).status == 0)
    let mended = windows.replacingOccurrences(
      of: "titel: Nieuw: dashboard veiligheid\r\n", with: "titel: \"Nieuw: dashboard veiligheid\"\r\n")
    #expect(mended != windows)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data(mended.utf8))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(!(try project.tree("Content")).keys.contains { $0.contains("nieuw-") })
  }

  @Test func `when one file is read-only nothing is written at all`() throws {
    let project = try project()
    let before = try project.tree("Content")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: "\(project.path)/\(Self.pilot)")
    let run = try fix(project)
    #expect(run.status == 74)
    #expect(run.errors.contains("kan \(Self.pilot) niet wijzigen: geen toegang"))
    #expect(try project.tree("Content") == before)
  }

  @Test func `a symbolic link is never written through`() throws {
    let project = try project()
    let outside = try TemporaryFolder()
    let text = try project.read(Self.pilot)
    try outside.write(text, to: "a.md")
    try project.remove(Self.pilot)
    try FileManager.default.createSymbolicLink(
      atPath: "\(project.path)/\(Self.pilot)", withDestinationPath: "\(outside.path)/a.md")
    let run = try fix(project)
    #expect(run.status == 1)
    #expect(run.errors.contains("[source-symbolic-link]"))
    #expect(try outside.read("a.md") == text)
  }

  @Test func `a fix that gives its file a new error is left out, and the others in that file are not`() throws
  {
    let project = try TemporaryFolder.withRealProject()
    try project.edit(
      Self.practice, "  - Utrecht\n",
      "  - Den Bosch\n  - \"'s-Hertogenbosch\"\npartners:\n  - Den Haag\n")
    let run = try fix(project)
    let text = try project.read(Self.practice)
    #expect(text.contains("  - Den Bosch\n  - \"'s-Hertogenbosch\"\n"), "\(run.errors)")
    #expect(text.contains("partners:\n  - \"'s-Gravenhage\"\n"), "\(run.errors)")
  }

  @Test func `a dry run without fix is refused`() throws {
    #expect(try Program.sitegen(["check", "--dry-run"], in: try project()).status == 64)
  }
}
