import Foundation
import Testing

@Suite struct FormatCommandTests {
  private static let path = "Content/pilots/kindpakket.md"
  private static let messy =
    "---\nthemas: [zorg-en-ondersteuning, jeugd] # twee\ntitel:   'Een proef'\n---\nTekst.  \n"
  private static let neat =
    "---\ntitel: Een proef\nthemas: # twee\n  - jeugd\n  - zorg-en-ondersteuning\n---\nTekst.  \n"

  private func project() throws -> TemporaryFolder {
    let project = try TemporaryFolder.withRealProject()
    let run = try Program.sitegen(["format"], in: project)
    try #require(run.status == 0, "\(run.errors)")
    try project.write(Self.messy, to: Self.path)
    return project
  }

  @Test func `formatting names what it changes, and formatting again changes nothing`() throws {
    let project = try project()
    let run = try Program.sitegen(["format"], in: project)
    #expect(run.status == 0)
    #expect(
      run.output.wholeMatch(of: /opgemaakt: Content\/pilots\/kindpakket.md\n1 van \d+ bladen opgemaakt\n/)
        != nil)
    #expect(try project.read(Self.path) == Self.neat)

    let tree = try project.tree("Content")
    let again = try Program.sitegen(["format"], in: project)
    #expect(again.output.wholeMatch(of: /\d+ bladen nagekeken: de opmaak is goed\n/) != nil)
    #expect(try project.tree("Content") == tree)
  }

  @Test func `a check writes nothing and shows a difference that git applies`() throws {
    let project = try project()
    let run = try Program.sitegen(["format", "--check"], in: project)
    #expect(run.status == 1)
    #expect(run.errors == "De opmaak van 1 blad kan beter. Voer uit: sitegen format\n")
    #expect(run.output.hasPrefix("--- a/\(Self.path)\n+++ b/\(Self.path)\n@@ -1,5 +1,7 @@\n ---\n-themas"))
    #expect(try project.read(Self.path) == Self.messy)

    try project.write(run.output, to: "verschil")
    try Program.run(["git", "init", "--quiet"], in: project.path)
    #expect(try Program.run(["git", "apply", "verschil"], in: project.path).status == 0)
    #expect(try project.read(Self.path) == Self.neat)
    let good = try Program.sitegen(["format", "--check"], in: project)
    #expect(good.status == 0)
    #expect(good.errors.isEmpty)
  }

  @Test func `the difference alone is no failure`() throws {
    let project = try project()
    let run = try Program.sitegen(["format", "--diff"], in: project)
    #expect(run.status == 0)
    #expect(run.output.contains("+titel: Een proef\n"))
    #expect(run.errors.isEmpty)
    #expect(try project.read(Self.path) == Self.messy)
  }

  @Test func `only what is named is formatted, and rights on a file stay`() throws {
    let project = try project()
    try project.write(Self.messy, to: "Content/themas/jeugd.md")
    let file = "\(project.path)/\(Self.path)"
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
    let names = try FileManager.default.contentsOfDirectory(atPath: "\(project.path)/Content/pilots")

    let run = try Program.sitegen(["format", Self.path, "Content/besluiten"], in: project)
    #expect(run.status == 0)
    #expect(try project.read(Self.path) == Self.neat)
    #expect(try project.read("Content/themas/jeugd.md") == Self.messy)
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o640)
    let after = try FileManager.default.contentsOfDirectory(atPath: "\(project.path)/Content/pilots")
    #expect(after.sorted() == names.sorted())
  }

  @Test func `a file that cannot be read is reported and left alone, and the others are formatted`() throws {
    let project = try project()
    let broken = "---\ntitel: a: b\n---\n"
    try project.write(broken, to: "Content/pilots/a-stuk.md")
    let run = try Program.sitegen(["format"], in: project)
    #expect(run.status == 1)
    #expect(run.errors.contains("Content/pilots/a-stuk.md:2:"))
    #expect(run.errorLines.last == "1 fout in 1 bestand.")
    #expect(try project.read("Content/pilots/a-stuk.md") == broken)
    #expect(try project.read(Self.path) == Self.neat)
    #expect(try Program.sitegen(["format", "--check"], in: project).status == 1)
  }

  @Test(arguments: [
    ("Content/pilots/nergens.md", 66, "bestaat niet"), ("/etc/hostname", 66, "ligt buiten het project"),
    ("Content/model.yaml", 64, "is geen blad"), ("Themes", 64, "is geen blad"),
    ("link.md", 64, "symbolische koppeling"),
    ("Content/personen.csv", 64, "is geen blad"),
  ])
  func `what is no entry cannot be formatted`(path: String, status: Int32, message: String) throws {
    let project = try project()
    try FileManager.default.createSymbolicLink(
      atPath: "\(project.path)/link.md", withDestinationPath: "\(project.path)/\(Self.path)")
    let run = try Program.sitegen(["format", Self.path, path], in: project)
    #expect(run.status == status)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(try project.read(Self.path) == Self.messy, "nothing is written after a mistake in the call")
  }

  @Test func `a link in the content stops formatting everything, but not another file`() throws {
    let project = try project()
    try FileManager.default.createSymbolicLink(
      atPath: "\(project.path)/Content/pilots/link.md", withDestinationPath: "kindpakket.md")
    let run = try Program.sitegen(["format"], in: project)
    #expect(run.status == 1)
    #expect(run.errors.contains("Content/pilots/link.md"))
    #expect(try project.read(Self.path) == Self.messy)
    #expect(try Program.sitegen(["format", Self.path], in: project).status == 0)
    #expect(try project.read(Self.path) == Self.neat)
  }

  @Test func `a broken model formats nothing`() throws {
    let project = try project()
    try project.write("versie: 2\n", to: "Content/model.yaml")
    for arguments in [["format"], ["format", Self.path], ["format", "--check"]] {
      let run = try Program.sitegen(arguments, in: project)
      #expect(run.status == 1)
      #expect(run.errors.contains("[model-invalid]"))
    }
    #expect(try project.read(Self.path) == Self.messy)
  }

  private func formatInput(_ arguments: String, in project: TemporaryFolder) throws -> Program.Run {
    try Program.run(["sh", "-c", "'\(Program.sitegen)' format - \(arguments) < invoer"], in: project.path)
  }

  @Test func `an editor can format text that is not on disk`() throws {
    let project = try project()
    try project.write(Self.messy, to: "invoer")
    for path in ["Content/pilots/nieuw.md", "\(project.path)/Content/pilots/nieuw.md"] {
      let run = try formatInput("--stdin-path \(path)", in: project)
      #expect(run.status == 0)
      #expect(run.output == Self.neat)
      #expect(run.errors.isEmpty)
    }
    let checked = try formatInput("--check --stdin-path Content/pilots/nieuw.md", in: project)
    #expect(checked.status == 1)
    #expect(checked.output.hasPrefix("--- a/Content/pilots/nieuw.md\n"))

    let elsewhere = try formatInput("--stdin-path README.md", in: project)
    #expect(elsewhere.status == 64)
    #expect(elsewhere.output.isEmpty)
    #expect(try formatInput("", in: project).status == 64)
    try project.write("---\ntitel: [a\n---\n", to: "invoer")
    let broken = try formatInput("--stdin-path Content/pilots/nieuw.md", in: project)
    #expect(broken.status == 1)
    #expect(broken.output.isEmpty)
    #expect(broken.errors.contains("Content/pilots/nieuw.md:2:"))
  }

  @Test func `the real content is formatted`() throws {
    let run = try Program.sitegen(["format", "--check"], in: try .withRealProject())
    #expect(run.status == 0, "run sitegen format:\n\(run.output)")
  }

  @Test func `a new entry is formatted`() throws {
    let project = try TemporaryFolder.withRealProject()
    for kind in ["pilot", "praktijkproef", "dienst"] {
      #expect(try Program.sitegen(["new", kind, "Gloednieuw: '\(kind)'"], in: project).status == 0)
    }
    let run = try Program.sitegen(["format", "--check"], in: project)
    #expect(run.status == 0, "\(run.output)")
  }
}
