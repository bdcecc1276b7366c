import Foundation
import SiteGen
import Testing

@testable import SiteGenCLI

@Suite struct GitHistoryTests {
  /// Runs git with a fixed author and a given moment.
  private func git(_ arguments: [String], in folder: String, at moment: String = "2020-01-01T00:00:00Z")
    throws
  {
    let run = try Program.run(
      ["git", "-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always"] + arguments, in: folder,
      environment: [
        "GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@example.org", "GIT_COMMITTER_NAME": "Test",
        "GIT_COMMITTER_EMAIL": "test@example.org", "GIT_AUTHOR_DATE": "1999-01-01T00:00:00Z",
        "GIT_COMMITTER_DATE": moment, "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
      ])
    try #require(run.status == 0, "\(arguments): \(run.errors)")
  }

  /// Makes a repository with three commits: two files, then a change of one, then one more.
  private func repository(below subfolder: String = "") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try git(["init", "-q"], in: folder.path)
    try folder.write("1", to: "\(subfolder)Content/a.md")
    try folder.write("1", to: "\(subfolder)Content/vreemde naam\n\"é\".md")
    try folder.write("1", to: "\(subfolder)buiten.md")
    try git(["add", "."], in: folder.path)
    try git(["commit", "-qm", "een"], in: folder.path, at: "2024-02-29T23:30:00Z")
    try folder.write("2", to: "\(subfolder)Content/a.md")
    try git(["commit", "-qam", "twee"], in: folder.path, at: "2025-05-05T01:30:00+02:00")
    try folder.write("1", to: "\(subfolder)Content/b.md")
    try git(["add", "."], in: folder.path)
    try git(["commit", "-qm", "drie"], in: folder.path, at: "2025-06-07T12:00:00Z")
    return folder
  }

  private func dates(_ root: String) async -> [String: String] {
    await GitHistory.read("Content", root: root).modified.mapValues(\.text)
  }

  @Test(arguments: ["", "site/"])
  func `every file has the day of its newest commit, in UTC`(subfolder: String) async throws {
    let folder = try repository(below: subfolder)
    let dates = await dates("\(folder.path)/\(subfolder)")
    #expect(
      dates == [
        "Content/a.md": "2025-05-04", "Content/b.md": "2025-06-07",
        "Content/vreemde naam\n\"é\".md": "2024-02-29",
      ])
  }

  @Test func `files that are changed, staged or new have no day`() async throws {
    let folder = try repository()
    try folder.write("3", to: "Content/a.md")
    try folder.write("2", to: "Content/b.md")
    try git(["add", "Content/b.md"], in: folder.path)
    try folder.write("1", to: "Content/c.md")
    #expect(await dates(folder.path) == ["Content/vreemde naam\n\"é\".md": "2024-02-29"])
  }

  @Test func `a file that was only touched keeps its day`() async throws {
    let folder = try repository()
    try folder.write("2", to: "Content/a.md")
    #expect(await dates(folder.path)["Content/a.md"] == "2025-05-04")
  }

  @Test(arguments: [
    (1, [:]), (2, ["Content/b.md": "2025-06-07"]),
    (3, ["Content/a.md": "2025-05-04", "Content/b.md": "2025-06-07"]),
    (
      4,
      [
        "Content/a.md": "2025-05-04", "Content/b.md": "2025-06-07",
        "Content/vreemde naam\n\"é\".md": "2024-02-29",
      ]
    ),
  ])
  func `a shallow clone gives no days from beyond its edge`(depth: Int, expected: [String: String])
    async throws
  {
    let origin = try repository()
    let folder = try TemporaryFolder()
    try git(["clone", "-q", "--depth", "\(depth)", "file://\(origin.path)", "kloon"], in: folder.path)
    let dates = await dates("\(folder.path)/kloon")
    #expect(dates == expected)
  }

  @Test func `a merge gives each file the day of the side that changed it`() async throws {
    let folder = try repository()
    try git(["checkout", "-qb", "zij"], in: folder.path)
    try folder.write("zij", to: "Content/b.md")
    try git(["commit", "-qam", "zij"], in: folder.path, at: "2025-07-01T00:00:00Z")
    try git(["checkout", "-q", "main"], in: folder.path)
    try folder.write("hoofd", to: "Content/a.md")
    try git(["commit", "-qam", "hoofd"], in: folder.path, at: "2025-07-02T00:00:00Z")
    try git(["merge", "-q", "--no-edit", "zij"], in: folder.path, at: "2025-07-03T00:00:00Z")
    let dates = await dates(folder.path)
    #expect(dates["Content/a.md"] == "2025-07-02")
    #expect(dates["Content/b.md"] == "2025-07-01")
  }

  @Test func `a folder outside git has no days, and nobody complains`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("1", to: "Content/a.md")
    let history = await GitHistory.read("Content", root: folder.path)
    #expect(history.modified == [:])
    #expect(history.remark == nil)
  }

  @Test func `a repository without commits has no days, and nobody complains`() async throws {
    let folder = try TemporaryFolder()
    try git(["init", "-q"], in: folder.path)
    try folder.write("1", to: "Content/a.md")
    let history = await GitHistory.read("Content", root: folder.path)
    #expect(history.modified == [:])
    #expect(history.remark == nil)
  }

  @Test func `a broken repository is mentioned`() async throws {
    let folder = try TemporaryFolder()
    try folder.write("1", to: "Content/a.md")
    try folder.write("gitdir: /nergens\n", to: ".git")
    let history = await GitHistory.read("Content", root: folder.path)
    #expect(history.modified == [:])
    #expect(history.remark?.nl.contains("geen datum van wijziging") == true)
  }

  @Test(arguments: ["core.fsmonitor", "core.pager", "log.showSignature", "diff.external", "core.hooksPath"])
  func `the configuration of a repository runs nothing`(key: String) async throws {
    let folder = try repository()
    try folder.write("#!/bin/sh\ntouch '\(folder.path)/gelopen'\n", to: "kwaad/post-index-change")
    try Program.run(["chmod", "+x", "kwaad/post-index-change"], in: folder.path)
    let value =
      switch key {
      case "log.showSignature": "true"
      case "core.hooksPath": "\(folder.path)/kwaad"
      default: "\(folder.path)/kwaad/post-index-change"
      }
    try git(["config", key, value], in: folder.path)
    try git(["config", "gpg.program", "\(folder.path)/kwaad/post-index-change"], in: folder.path)
    #expect(await dates(folder.path).count == 3)
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/gelopen"))
  }

  @Test func `the log is read the same however it is cut in parts`() {
    let hash = String(repeating: "a", count: 40)
    let edge = String(repeating: "b", count: 64)
    let log =
      "\(hash) 2000\0\nContent/a.md\0Content/\(hash) 9\0" + "\(hash) 1000\0\nContent/a.md\0Content/c.md\0"
      + "\(edge) 3000\0\nContent/a.md\0Content/d.md\0"
    let expected = ["Content/a.md": 2000, "Content/\(hash) 9": 2000, "Content/c.md": 1000]
    let bytes = Array(log.utf8)
    for cut in 0...bytes.count {
      var parser = GitLogParser(folder: "Content", ignored: [edge])
      Array(bytes[..<cut]).withUnsafeBytes { parser.receive($0) }
      Array(bytes[cut...]).withUnsafeBytes { parser.receive($0) }
      #expect(parser.times == expected)
    }
  }
}
