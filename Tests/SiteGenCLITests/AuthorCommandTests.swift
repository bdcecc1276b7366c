import Foundation
import Testing

@testable import SiteGenCLI

@Suite struct AuthorCommandTests {
  private static let day = ["--date", "2026-03-31"]

  @Test func `the real content has no errors`() throws {
    let run = try Program.sitegen(["check"] + Self.day, in: try .withRealProject())
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.wholeMatch(
        of:
          /\d+ bladen gecontroleerd in \d+,\d+ s: geen fouten, \d+ opmerkingen \(toon ze met: sitegen check --notices\)\n/
      ) != nil)
    #expect(run.errors.isEmpty)
  }

  @Test func `notices are shown when asked for, and about files that are named`() throws {
    let project = try TemporaryFolder.withRealProject()
    let all = try Program.sitegen(["check", "--notices"] + Self.day, in: project)
    let count = all.errorLines.count { $0.contains(": opmerking: ") }
    #expect(count > 1)
    #expect(all.output.hasSuffix(": geen fouten, \(count) opmerkingen\n"))
    let one = try Program.sitegen(["check", "Content/pilots/kindpakket.md"] + Self.day, in: project)
    #expect(one.errorLines.first?.contains(": opmerking: Zuidhorn") == true)
    #expect(one.output.contains(": geen fouten, 1 opmerking. De andere bladen zijn niet gecontroleerd"))
    let build = try Program.sitegen(["build"] + Self.day, in: project)
    #expect(build.errorLines.last == "\(count) opmerkingen (toon ze met: sitegen check --notices).")
    #expect(!build.errors.contains(": opmerking: "))
  }

  @Test func `a check can be narrowed to files, but never hides that there are other errors`() throws {
    let project = try TemporaryFolder.withRealProject()
    try project.write("---\ntitel: x\n", to: "Content/pilots/een.md")
    try project.write("---\ntitel: x\n", to: "Content/themas/twee.md")
    let run = try Program.sitegen(["check", "Content/pilots", "Content/site.yaml"] + Self.day, in: project)
    #expect(run.status == 1)
    #expect(run.errors.contains("Content/pilots/een.md:"))
    #expect(!run.errors.contains("Content/themas/twee.md"))
    #expect(run.errorLines.last == "Daarnaast, maar niet getoond: 1 fout in 1 bestand.")
  }

  @Test func `a check of one entry says nothing about the others, not even that they are good`() throws {
    let project = try TemporaryFolder.withRealProject()
    try project.write("---\ntitel: x\n", to: "Content/themas/twee.md")
    let good = try Program.sitegen(["check", "Content/paginas/over.md"] + Self.day, in: project)
    #expect(good.status == 0, "\(good.errors)")
    #expect(
      good.output.wholeMatch(
        of: /1 blad gecontroleerd in \d+,\d+ s: geen fouten\. De andere bladen zijn niet gecontroleerd; .+\n/)
        != nil)
    let bad = try Program.sitegen(["check", "Content/themas/twee.md"] + Self.day, in: project)
    #expect(bad.status == 1)
    #expect(bad.errors.contains("Content/themas/twee.md:1:1: fout:"))
    #expect(bad.errorLines.last == "De andere bladen zijn niet gecontroleerd; dat doet 'sitegen check'.")
  }

  @Test func `a check of one entry looks up what the entry refers to`() throws {
    let project = try TemporaryFolder.withRealProject()
    try project.write(
      "---\ntitel: Over ons\nsamenvatting: Wie wij zijn en wat we doen.\n---\nZie [hier](../pilots/bestaat-niet.md).\n",
      to: "Content/paginas/wij.md")
    let run = try Program.sitegen(["check", "Content/paginas/wij.md"] + Self.day, in: project)
    #expect(run.status == 1)
    #expect(run.errorLines.first?.hasSuffix("[link-missing]") == true, "\(run.errors)")
  }

  @Test func `a folder stands for what is in it, and not for names that begin alike`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "Content/pilots/a.md")
    try folder.write("", to: "Content/model.yaml")
    let filter = try PathFilter(["Content/pilots", "\(folder.path)/Content/model.yaml"], root: folder.path)
    #expect(filter.passes("Content/pilots/a.md"))
    #expect(filter.passes("Content/model.yaml"))
    #expect(!filter.passes("Content/pilots-oud/a.md"))
    #expect(!filter.passes("Content/site.yaml"))
    #expect(throws: CommandFailure.self) { try PathFilter(["/etc/hostname"], root: folder.path) }
  }

  @Test func `a file that does not exist cannot be checked`() throws {
    let run = try Program.sitegen(["check", "Content/pilots/nergens.md"], in: try .withRealProject())
    #expect(run.status == 66)
  }

  @Test func `a new entry is made once, and its check asks only for what must be filled in`() throws {
    let project = try TemporaryFolder.withRealProject()
    let run = try Program.sitegen(["new", "pilot", "Slim strooien in de winter"], in: project)
    #expect(run.status == 0)
    let path = "Content/pilots/slim-strooien-in-de-winter.md"
    #expect(run.output.hasPrefix("\(path) is gemaakt."))
    let text = try project.read(path)
    #expect(text.contains("Slim strooien in de winter"))

    let check = try Program.sitegen(["check", path] + Self.day, in: project)
    for line in check.errorLines where line.contains(": fout: ") {
      #expect(line.hasPrefix(path))
      let asked = ["[field-required]", "[rule-required]", "[value-empty]"]
      #expect(asked.contains { line.hasSuffix($0) }, "\(line)")
    }

    let again = try Program.sitegen(["new", "pilot", "Slim strooien in de winter"], in: project)
    #expect(again.status == 64)
    #expect(try project.read(path) == text)
  }

  @Test func `a dry run prints the entry and writes nothing`() throws {
    let project = try TemporaryFolder.withRealProject()
    let before = try project.tree("Content")
    let run = try Program.sitegen(["new", "thema", "Water", "--dry-run"], in: project)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("---\n"))
    #expect(try project.tree("Content") == before)
  }

  @Test func `a kind that does not exist is met with the nearest one`() throws {
    let run = try Program.sitegen(["new", "pilto", "x"], in: try .withRealProject())
    #expect(run.status == 64)
    #expect(run.errors.contains("Bedoelde u 'pilot'?"))
  }

  @Test func `a search in the built site gives ranked hits with their scores`() throws {
    let project = try TemporaryFolder.withRealProject()
    try Program.build(project)
    let run = try Program.sitegen(["search", "kindpakket", "--limit", "3"], in: project)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.first?.lowercased().contains("kindpakket") == true)
    #expect(lines[1].wholeMatch(of: /\s+pilots\/kindpakket\/  \d+\.\d{3}.*/) != nil)
    #expect(lines.last?.wholeMatch(of: /\d+ (resultaat|resultaten)/) != nil)

    let narrowed = try Program.sitegen(["search", "kindpakket", "--facet", "soort=thema"], in: project)
    #expect(narrowed.status == 0)
    #expect(!narrowed.output.contains("pilots/kindpakket/"))
    let unknown = try Program.sitegen(["search", "qqqqxyz"], in: project)
    #expect(unknown.output.contains("Komt nergens voor: qqqqxyz"))
    #expect(unknown.output.hasSuffix("0 resultaten\n"))
  }

  @Test func `a search without a site says how to make one`() throws {
    let run = try Program.sitegen(["search", "x"], in: try TemporaryFolder())
    #expect(run.status == 66)
    #expect(run.errors.contains("sitegen build"))
  }
}
