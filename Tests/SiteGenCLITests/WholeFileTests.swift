import Foundation
import Testing

@Suite struct WholeFileTests {
  @Test func `what the model is written to keeps its link and its rights, and may be a pipe`() throws {
    let project = try TemporaryFolder.withRealProject()
    let script = """
      echo oud > echt.json; chmod 640 echt.json; ln -s echt.json link.json; mkfifo pijp; cat pijp > uit.json &
      "$1" model --json-schema pilot --output link.json
      "$1" model --json-schema pilot --output pijp
      "$1" model --json-schema pilot --output nieuw/map/a.json
      wait
      """
    let run = try Program.run(["sh", "-c", script, "sh", Program.sitegen], in: project.path)
    #expect(run.errors.isEmpty)
    let text = try project.read("echt.json")
    #expect(text.hasPrefix("{"))
    #expect(try project.read("uit.json") == text)
    #expect(try project.read("nieuw/map/a.json") == text)
    let files = FileManager.default
    #expect(try files.destinationOfSymbolicLink(atPath: "\(project.path)/link.json") == "echt.json")
    let mode = try files.attributesOfItem(atPath: "\(project.path)/echt.json")[.posixPermissions] as? Int
    #expect(mode == 0o640)
    #expect(
      try project.names()
        == ["Content", "Themes", "echt.json", "link.json", "nieuw", "pijp", "uit.json"])
  }

  @Test func `formatting leaves a file alone that may only be read, and the others with it`() throws {
    let project = try TemporaryFolder.withRealProject()
    let messy = "---\ntitel:   'Een proef'\n---\nTekst.\n"
    for name in ["a", "b"] { try project.write(messy, to: "Content/pilots/\(name).md") }
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o444], ofItemAtPath: "\(project.path)/Content/pilots/b.md")
    let run = try Program.sitegen(["format", "Content/pilots"], in: project)
    #expect(run.status == 74)
    #expect(run.errors.contains("kan Content/pilots/b.md niet wijzigen: geen toegang"), "\(run.errors)")
    #expect(try project.read("Content/pilots/a.md") == messy)
    #expect(try project.read("Content/pilots/b.md") == messy)
  }
}
