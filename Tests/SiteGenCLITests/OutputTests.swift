import Foundation
import Testing

@testable import SiteGenCLI

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct OutputTests {
  private static let build = ["build", "--date", "2026-03-31"]

  @Test func `an output below a regular file ends with 73`() throws {
    let project = try TemporaryFolder.withRealProject()
    try project.write("x", to: "bestand")
    for output in ["bestand", "bestand/site", "nergens/site"] {
      let run = try Program.sitegen(Self.build + ["--output", output], in: project)
      #expect(run.status == 73, "\(output)")
      #expect(run.errors.contains("\(output) niet schrijven: "), "\(run.errors)")
      #expect(run.errors.hasSuffix("; de bestaande uitvoer is niet veranderd\n"))
    }
    #expect(try project.read("bestand") == "x")
  }

  @Test func `a folder of somebody else is not replaced`() throws {
    let project = try TemporaryFolder.withRealProject()
    try project.write("dierbaar", to: "Output/brief.txt")
    let run = try Program.sitegen(Self.build, in: project)
    #expect(run.status == 73)
    #expect(run.errors.contains("is niet door sitegen gemaakt"))
    #expect(try project.tree("Output") == ["brief.txt": Data("dierbaar".utf8)])
  }

  @Test func `an empty folder is replaced`() throws {
    let project = try TemporaryFolder.withRealProject()
    try FileManager.default.createDirectory(
      atPath: "\(project.path)/leeg", withIntermediateDirectories: false)
    try Program.build(project, ["--output", "leeg"])
    #expect(FileManager.default.fileExists(atPath: "\(project.path)/leeg/index.html"))
  }

  @Test(arguments: ["Content", "Content/site", "Themes/site", "."])
  func `an output that would harm the sources is refused`(output: String) throws {
    let project = try TemporaryFolder.withRealProject()
    let run = try Program.sitegen(Self.build + ["--output", output], in: project)
    #expect(run.status == (output == "." ? 73 : 64))
    #expect(try project.names() == ["Content", "Themes"])
  }

  @Test func `an output that is a link keeps being a link`() throws {
    let project = try TemporaryFolder.withRealProject()
    try FileManager.default.createDirectory(
      atPath: "\(project.path)/echt", withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: "\(project.path)/Output", withDestinationPath: "echt")
    for _ in 0..<2 { try Program.build(project) }
    #expect(FileManager.default.fileExists(atPath: "\(project.path)/echt/index.html"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(project.path)/Output") == "echt")
  }

  @Test func `a disk that fills up ends with 74 and leaves the old output`() throws {
    let project = try TemporaryFolder.withRealProject()
    try Program.build(project)
    let before = try project.tree("Output")
    // A limit on the size of files stands for a full disk: it, too, comes in the middle of writing.
    let run = try Program.run(
      ["sh", "-c", "ulimit -f 8; exec \"$0\" \"$@\"", Program.sitegen] + Self.build, in: project.path)
    #expect(run.status == 74)
    #expect(run.errors.contains("de bestaande uitvoer is niet veranderd"), "\(run.errors)")
    #expect(try project.tree("Output") == before)
    #expect(try project.names() == ["Content", "Output", "Themes"])
  }

  @Test func `a build that is killed leaves a whole site, and the next build clears up`() throws {
    let project = try TemporaryFolder.withRealProject()
    try Program.build(project)
    let old = try project.tree("Output")
    try project.edit("Content/site.yaml", "titel: Pilotstarter", "titel: Pilotstarter nieuw")
    let files = try TemporaryFolder()
    for _ in 0..<3 {
      let process = try Program.start([Program.sitegen] + Self.build, in: project.path, output: files)
      while process.isRunning, try !project.names().contains(where: { $0.hasPrefix("Output.nieuw-") }) {
        usleep(500)
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let index = try project.read("Output/index.html")
      let isOld = try project.tree("Output") == old
      #expect(isOld || index.contains("Pilotstarter nieuw"))
    }
    try Program.build(project)
    #expect(try project.names() == ["Content", "Output", "Themes"])
    let rebuilt = try project.tree("Output")
    try project.remove("Output")
    try Program.build(project)
    #expect(try project.tree("Output") == rebuilt)
  }

  @Test func `only leftovers that nobody holds are cleared up`() throws {
    let project = try TemporaryFolder.withRealProject()
    try project.write("x", to: "Output.nieuw-12/a/b.html")
    try project.write("x", to: "Output.oud-34/b.html")
    try project.write("x", to: "Output.nieuw-eigen/b.html")
    let held = try FreshFolder(at: "\(project.path)/Output.nieuw-56")
    try Program.build(project)
    #expect(try project.names() == ["Content", "Output", "Output.nieuw-56", "Output.nieuw-eigen", "Themes"])
    held.discard()
  }

  @Test func `a folder is removed without following links out of it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("blijft", to: "buiten/brief.txt")
    try folder.write("weg", to: "binnen/a/b/c.txt")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/binnen/uit", withDestinationPath: "../buiten")
    FolderRemoval.remove("\(folder.path)/binnen")
    #expect(try folder.names() == ["buiten"])
    #expect(try folder.read("buiten/brief.txt") == "blijft")
  }

  @Test func `two folders change places in one step`() throws {
    let folder = try TemporaryFolder()
    try folder.write("1", to: "een/x")
    try folder.write("2", to: "twee/x")
    try #require(DirectoryExchange.swap("\(folder.path)/een", "\(folder.path)/twee"))
    #expect(try folder.read("een/x") == "2")
    #expect(try folder.read("twee/x") == "1")
  }

  @Test(arguments: [
    ("Output.nieuw-123", true), ("Output.oud-1", true), ("Output.nieuw-", false), ("Output.nieuw-1a", false),
    ("Output.tar", false), ("Ander.nieuw-1", false), ("Output", false),
  ])
  func `leftovers are known by their names`(name: String, isLeftover: Bool) {
    #expect(FreshFolder.isLeftover(name, of: "Output") == isLeftover)
  }
}
