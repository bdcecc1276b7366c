import Foundation
import Testing

@Suite struct BuildCommandTests {
  private static let day = ["--date", "2026-03-31"]

  @Test func `a build writes the site and ends with one line of counts`() throws {
    let project = try TemporaryFolder.withRealProject()
    let run = try Program.sitegen(["build"] + Self.day, in: project)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.wholeMatch(of: /\d+ bladen, [\d.]+ pagina's in \d+,\d+ s/) != nil)
    #expect(try project.read("Output/index.html").contains("<html"))
    #expect(try project.read("Output/.sitegen") == "sitegen 0.1.0\n")
    #expect(try project.names() == ["Content", "Output", "Themes"])
  }

  @Test func `a quiet build says nothing on standard output`() throws {
    let project = try TemporaryFolder.withRealProject()
    let run = try Program.sitegen(["build", "--quiet"] + Self.day, in: project)
    #expect(run.status == 0)
    #expect(run.output == "")
  }

  @Test func `without its index a site is the same but for the folder of the index`() throws {
    let project = try TemporaryFolder.withRealProject()
    let whole = try Program.sitegen(["build", "--output", "a"] + Self.day, in: project)
    let without = try Program.sitegen(
      ["build", "--output", "b", "--no-search-index"] + Self.day, in: project)
    #expect(whole.status == 0)
    #expect(without.status == 0)
    let pages = try project.tree("a").filter { !$0.key.hasPrefix("zoekindex/") }
    #expect(try pages.count < project.tree("a").count)
    #expect(try project.tree("b") == pages)
  }

  @Test func `the same sources give the same bytes, in any order and with any number of tasks`() throws {
    let project = try TemporaryFolder.withRealProject()
    let variants = [[], [], ["--shuffle", "7"], ["--shuffle", "8"], ["--jobs", "1"], ["--jobs", "2"]]
    var first: [String: Data]?
    for variant in variants {
      let run = try Program.sitegen(["build"] + Self.day + variant, in: project)
      try #require(run.status == 0)
      let tree = try project.tree("Output")
      #expect(tree.count > 100)
      if let first { #expect(tree == first, "\(variant)") } else { first = tree }
    }
  }

  @Test func `SOURCE_DATE_EPOCH is the day when no other was asked for`() throws {
    let project = try TemporaryFolder.withRealProject()
    let byOption = try Program.sitegen(["build", "--output", "a"] + Self.day, in: project)
    let byVariable = try Program.sitegen(
      ["build", "--output", "b"], in: project, environment: ["SOURCE_DATE_EPOCH": "1774915200"])
    #expect(byOption.status == 0)
    #expect(byVariable.status == 0)
    #expect(try project.tree("a") == project.tree("b"))
  }

  @Test(arguments: [
    ["build", "--jbs", "2"], ["build", "--jobs", "0"], ["build", "--date", "morgen"], ["bild"], ["new"],
  ])
  func `a wrong call ends with 64 and says what is wrong in Dutch`(arguments: [String]) throws {
    let run = try Program.sitegen(arguments, in: try TemporaryFolder())
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix("fout: "))
    #expect(run.output == "")
  }

  @Test func `an empty folder ends with 66 and a hint`() throws {
    let folder = try TemporaryFolder()
    let run = try Program.sitegen(["build"], in: folder)
    #expect(run.status == 66)
    #expect(run.errors.contains("kan Content niet lezen: bestaat niet"))
    #expect(run.errors.contains("--root"))
    #expect(try folder.names() == [])
  }

  @Test func `an absent root ends with 66`() throws {
    let run = try Program.sitegen(["check", "--root", "nergens"], in: try TemporaryFolder())
    #expect(run.status == 66)
    #expect(run.errors.contains("nergens"))
  }

  @Test func `messages are in English when asked for`() throws {
    let run = try Program.sitegen(["build", "--language", "en"], in: try TemporaryFolder())
    #expect(run.errors.hasPrefix("error: cannot read Content: does not exist"))
  }

  /// A way to break a project, and the place that must be named.
  struct Damage: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let place: String
    let apply: @Sendable (TemporaryFolder) throws -> Void
  }

  static let damages = [
    Damage(testDescription: "no model", place: "Content/model.yaml: fout: ") {
      try $0.remove("Content/model.yaml")
    },
    Damage(testDescription: "a broken model", place: "Content/model.yaml:") {
      try $0.write("soorten: [\n", to: "Content/model.yaml")
    },
    Damage(testDescription: "an empty model", place: "Content/model.yaml") {
      try $0.write("", to: "Content/model.yaml")
    },
    Damage(testDescription: "no settings", place: "Content/site.yaml") { try $0.remove("Content/site.yaml") },
    Damage(testDescription: "a broken template", place: "Themes/pilotstarter/templates/404.mustache:") {
      try $0.write("<p>{{#nergens}}", to: "Themes/pilotstarter/templates/404.mustache")
    },
    Damage(testDescription: "no theme", place: "Themes") { try $0.remove("Themes") },
    Damage(testDescription: "a broken entry", place: "Content/pilots/nieuw.md:") {
      try $0.write("---\ntitel: x\n", to: "Content/pilots/nieuw.md")
    },
    Damage(
      testDescription: "a symbolic link", place: "Content/pilots/koppeling.md: fout: dit is een symbolische"
    ) {
      try FileManager.default.createSymbolicLink(
        atPath: "\($0.path)/Content/pilots/koppeling.md", withDestinationPath: "/etc/hostname")
    },
    Damage(testDescription: "a link to a folder", place: "Content/kring: fout: dit is een symbolische") {
      try FileManager.default.createSymbolicLink(
        atPath: "\($0.path)/Content/kring", withDestinationPath: ".")
    },
    Damage(testDescription: "a pipe", place: "Content/pijp.md: fout: dit is geen gewoon bestand") {
      try Program.run(["mkfifo", "Content/pijp.md"], in: $0.path)
    },
  ]

  @Test(arguments: damages)
  func `a damaged project ends with 1, names the place and leaves the old output`(damage: Damage) throws {
    let project = try TemporaryFolder.withRealProject()
    try Program.build(project)
    let before = try project.tree("Output")
    try damage.apply(project)
    let run = try Program.sitegen(["build"] + Self.day, in: project)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errorLines.contains { $0.hasPrefix(damage.place) }, "\(run.errors)")
    #expect(run.errorLines.last?.hasSuffix("er is niets geschreven.") == true)
    #expect(try project.tree("Output") == before)
    #expect(try project.names().filter { $0.hasPrefix("Output") } == ["Output"])
  }

  @Test func `hidden files and leftovers of editors are passed over`() throws {
    let project = try TemporaryFolder.withRealProject()
    for name in [".verborgen.md", "pilots/.x.md.swp", "pilots/x.md~", "pilots/#x.md#", ".git/config"] {
      try project.write("geen blad", to: "Content/\(name)")
    }
    #expect(try Program.sitegen(["check"] + Self.day, in: project).status == 0)
  }

  @Test func `the version names the program and the C libraries`() throws {
    let run = try Program.sitegen(["--version"], in: try TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("sitegen 0.1.0\n"))
    #expect(run.output.contains(/cmark-gfm \d+\.\d+/))
    #expect(run.output.contains(/libyaml \d+\.\d+/))
    #expect(run.output.contains(/zlib \d+\.\d+/))
  }

  @Test(arguments: [["--help"], ["build", "--help"], ["help", "serve"]])
  func `help is Dutch throughout`(arguments: [String]) throws {
    let run = try Program.sitegen(arguments, in: try TemporaryFolder())
    #expect(run.status == 0)
    for word in ["OVERVIEW", "USAGE", "OPTIONS", "Show ", "default:", "values:"] {
      #expect(!run.output.contains(word))
    }
    #expect(run.output.contains("GEBRUIK: sitegen"))
  }
}
