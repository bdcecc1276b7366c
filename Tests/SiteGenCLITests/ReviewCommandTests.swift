import Foundation
import SiteGen
import Testing

@testable import SiteGenCLI

@Suite struct ReviewCommandTests {
  private let pilot = "Content/pilots/slim-vegen.md"

  /// Makes a project with a branch that changes one pilot, while main changes another.
  private func branched(below subfolder: String = "") throws -> GitProject {
    let project = try GitProject(below: subfolder)
    try project.git(["switch", "-qc", "tak"])
    try project.edit(pilot, "titel: Slim vegen", "titel: Slimmer vegen")
    try project.commit("tak")
    try project.git(["switch", "-q", "main"])
    try project.edit("Content/pilots/deelfiets.md", "titel: Deelfiets", "titel: Leenfiets")
    try project.commit("main")
    try project.git(["switch", "-q", "tak"])
    return project
  }

  // MARK: What is compared

  @Test func `only what the branch itself changes is shown`() throws {
    let report = try branched().review(base: "main")
    #expect(report.contains("**1 gewijzigd blad.**"))
    #expect(report.contains("het punt waar deze wijziging van `main` aftakt"))
    #expect(report.contains("- **Titel**: van *Slim vegen* naar *Slimmer vegen*"))
    #expect(!report.contains("Leenfiets"))
  }

  @Test func `what is not yet in a commit counts as well`() throws {
    let project = try branched()
    try project.edit(pilot, "titel: Slimmer vegen", "titel: Slimst vegen\nonbekend: x")
    let report = try project.review(base: "main")
    #expect(report.contains("naar *Slimst vegen*"))
    // The forge shows other lines than the working tree has.
    #expect(report.contains("- `Content/pilots/slim-vegen.md:3`: Het veld 'onbekend'"))
  }

  @Test func `the head may be a commit, whatever the folder holds`() throws {
    let project = try branched()
    try project.edit(pilot, "titel: Slimmer vegen", "titel: Nog niet af")
    try project.write("geen kopje", to: "Content/pilots/los.md")
    let report = try project.review(base: "main", ["--head", "tak"])
    #expect(report.contains("naar *Slimmer vegen*"))
    #expect(!report.contains("Nog niet af") && !report.contains("los.md"))
  }

  @Test func `a shallow clone with only the base beside it is enough`() throws {
    let origin = try branched()
    let clone = try origin.clone(branch: "tak", depth: 1)
    try clone.git(["fetch", "-q", "--depth", "1", "origin", "main:refs/remotes/origin/main"])
    let report = try clone.review(base: "origin/main")
    #expect(report.contains("Vergeleken met de laatste stand van `origin/main`"))
    #expect(report.contains("Waar deze wijziging aftakt, is hier niet te zien."))
    #expect(report.contains("naar *Slimmer vegen*"))
    // What main did in the meantime is seen from the other side, as the report says.
    #expect(report.contains("van *Leenfiets bij het station* naar *Deelfiets bij het station*"))
  }

  @Test func `branches without a common commit are compared as they are`() throws {
    let project = try branched()
    try project.git(["checkout", "-q", "--orphan", "wees"])
    try project.commit("wees")
    #expect(try project.review(base: "main").contains("de twee hebben geen gedeelde geschiedenis"))
  }

  @Test func `a project in a subfolder is compared by itself`() throws {
    let project = try branched(below: "de site/")
    try project.repository.write("---\ntitel: Ernaast\n---\n", to: "Content/pilots/ernaast.md")
    try project.edit(pilot, "titel: Slimmer vegen", "titel: Slimmer vegen\nonbekend: x")
    try project.commit("fout")
    let report = try project.review(base: "main")
    #expect(report.contains("**1 gewijzigd blad.**"))
    #expect(!report.contains("ernaast"))
    #expect(report.contains("/de%20site/Content/pilots/slim-vegen.md#L3)"))
  }

  // MARK: Odd repositories

  @Test func `links, submodules and odd names are told or passed over, never followed`() throws {
    let project = try branched()
    let other = try GitProject()
    try project.git([
      "submodule", "--quiet", "add", "file://\(other.repository.path)", "Content/bestanden/sub",
    ])
    try FileManager.default.createSymbolicLink(
      atPath: project.path + "/Content/pilots/koppeling.md", withDestinationPath: "/etc/passwd")
    try project.write("x", to: "Content/bestanden/nieuwe\nregel \"é\".txt")
    try project.write("x", to: "Content/bestanden/.verborgen")
    try project.commit("vreemd")
    for arguments in [["--head", "tak"], []] {
      let report = try project.review(base: "main", arguments)
      #expect(report.contains("### Niet gelezen"))
      #expect(report.contains("- `Content/pilots/koppeling.md`: dit is een symbolische koppeling"))
      #expect(report.contains("- nieuw: Content/bestanden/nieuwe regel \"é\".txt\n"))
      #expect(!report.contains("root:") && !report.contains(".verborgen"))
    }
    #expect(!(try project.review(base: "main", ["--head", "tak"]).contains("bestanden/sub/")))
  }

  @Test func `a link in the base is passed over`() throws {
    let project = try GitProject()
    try FileManager.default.createSymbolicLink(
      atPath: project.path + "/Content/pilots/koppeling.md", withDestinationPath: "slim-vegen.md")
    try project.commit("koppeling")
    try FileManager.default.removeItem(atPath: project.path + "/Content/pilots/koppeling.md")
    #expect(try project.review(base: "main").contains("**Deze wijziging raakt niets van de site.**"))
  }

  @Test func `the configuration and attributes of a repository run nothing`() throws {
    let project = try branched()
    try project.write("#!/bin/sh\ntouch '\(project.repository.path)/gelopen'\ncat\n", to: "kwaad.sh")
    try Program.run(["chmod", "+x", "kwaad.sh"], in: project.path)
    try project.write("* diff=kwaad\n", to: ".gitattributes")
    for key in ["core.fsmonitor", "diff.kwaad.textconv", "diff.kwaad.command", "diff.external", "core.pager"]
    {
      try project.git(["config", key, project.path + "/kwaad.sh"])
    }
    _ = try project.review(base: "main")
    #expect(!FileManager.default.fileExists(atPath: project.repository.path + "/gelopen"))
  }

  // MARK: Mistakes of who calls

  @Test(arguments: [
    ("--output=x", Int32(64), "kan geen branch of commit zijn"),
    (
      "bestaat-niet", 66,
      "Haal het eerst op met `git fetch origin bestaat-niet:refs/remotes/origin/bestaat-niet`"
    ),
    ("origin/weg", 66, "`git fetch origin weg:refs/remotes/origin/weg` en geef dan --base origin/weg"),
    (
      "0123456789012345678901234567890123456789", 66,
      "`git fetch origin 0123456789012345678901234567890123456789`"
    ),
    ("main:Content", 66, "git kent 'main:Content' hier niet"),
  ])
  func `a base that is not there says how to get it`(name: String, status: Int32, message: String) throws {
    let run = try branched().sitegen(["review", "--base=\(name)"])
    #expect(run.status == status)
    #expect(run.errors.contains(message))
    #expect(run.output.isEmpty)
  }

  @Test func `a branch that only the remote has is suggested`() throws {
    let origin = try branched()
    let clone = try origin.clone(branch: "tak", depth: 5)
    try clone.git(["fetch", "-q", "origin", "main:refs/remotes/origin/main"])
    let run = try clone.sitegen(["review", "--base", "main"])
    #expect(run.status == 66)
    #expect(run.errors.contains("bedoelde u --base origin/main?"))
  }

  @Test func `outside a repository there is nothing to compare with`() throws {
    let folder = try TemporaryFolder.withRealProject()
    let run = try Program.sitegen(["review", "--base", "main"], in: folder)
    #expect(run.status == 66)
    #expect(run.errors.contains("dit is geen repository"))
  }

  @Test(arguments: [
    ["--preview-url", "javascript:alert(1)"], ["--limit", "10"], ["--preview-url", "https://a.nl/ b"],
  ])
  func `options that make no sense are refused`(arguments: [String]) throws {
    #expect(try branched().sitegen(["review", "--base", "main"] + arguments).status == 64)
  }

  // MARK: The file

  @Test func `the report replaces a file in one step`() throws {
    let project = try branched()
    try project.write("oud", to: "verslag.md")
    let run = try project.sitegen(["review", "--base", "main", "--output", "verslag.md"])
    #expect(run.status == 0)
    #expect(run.output == "Het verslag staat in verslag.md.\n")
    #expect(try project.repository.read("verslag.md").contains("Slimmer vegen"))
    #expect(try !project.repository.names().contains { $0.contains("nieuw-") })
  }

  @Test(arguments: ["Content", "geen-map/verslag.md"])
  func `what cannot be replaced stays, and says so`(output: String) throws {
    let run = try branched().sitegen(["review", "--base", "main", "--output", output])
    #expect(run.status == 73)
    #expect(run.errors.contains(output))
  }

  @Test func `a report with errors in it is a report`() throws {
    let project = try branched()
    try project.edit(pilot, "fase: gepubliceerd", "fase: kwijt")
    let run = try project.sitegen(["review", "--base", "main"])
    #expect(run.status == 0)
    #expect(run.output.contains("**Er is 1 nieuwe fout.**"))
  }

  // MARK: Phases in check

  @Test func `check compares phases with the base when asked`() throws {
    let project = try branched()
    try project.edit(pilot, "fase: gepubliceerd", "fase: resultaat")
    #expect(try project.sitegen(["check"]).status == 0)
    let run = try project.sitegen(["check", "--base", "main"])
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "Content/pilots/slim-vegen.md:4:7: fout: De fase was 'gepubliceerd' en wordt 'resultaat'"))
    #expect(run.errors.contains("Na 'gepubliceerd' kan komen: in-uitvoering, gestopt."))
    try project.edit(pilot, "fase: resultaat", "fase: in-uitvoering")
    #expect(try project.sitegen(["check", "--base", "main"]).status == 0)
  }

  // MARK: Objects

  @Test func `objects are read the same however they are cut in parts`() {
    let hash = String(repeating: "a", count: 40)
    let output = Array("\(hash) blob 5\nab\ncd\n\(hash) blob 0\n\n\(hash) blob 1\n\n\n".utf8)
    for cut in 0...output.count {
      var parser = GitObjectParser()
      Array(output[..<cut]).withUnsafeBytes { parser.receive($0) }
      Array(output[cut...]).withUnsafeBytes { parser.receive($0) }
      #expect(parser.objects == [Array("ab\ncd".utf8), [], [0x0A]])
      #expect(!parser.isBroken)
    }
  }

  @Test func `an object that git does not have is noticed`() {
    var parser = GitObjectParser()
    Array("abc missing\n".utf8).withUnsafeBytes { parser.receive($0) }
    #expect(parser.isBroken)
  }
}
