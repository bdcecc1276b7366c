import Foundation
import Testing

/// A project in a repository of git, for tests about its history.
struct GitProject {
  /// The folder with the repository, or the clone of one.
  let repository: TemporaryFolder
  /// The path of the project in it; empty, or ending in a slash.
  let subfolder: String

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// The folder of the project.
  var path: String { repository.path + (subfolder.isEmpty ? "" : "/" + subfolder.dropLast()) }

  /// Makes a repository with the small project of the reviews, in one commit on the branch main.
  init(below subfolder: String = "") throws {
    repository = try TemporaryFolder()
    self.subfolder = subfolder
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let sources = [
      ("Content", Self.tests.appendingPathComponent("Fixtures/review/Content")),
      (
        "Themes",
        Self.tests.deletingLastPathComponent().appendingPathComponent("SiteGenTests/Fixtures/_basis/Themes")
      ),
    ]
    for (name, source) in sources {
      try FileManager.default.copyItem(
        at: source.resolvingSymlinksInPath(), to: URL(fileURLWithPath: "\(path)/\(name)"))
    }
    try git(["init", "-q"])
    try commit("begin")
  }

  private init(clone: TemporaryFolder) {
    repository = clone
    subfolder = ""
  }

  /// Makes a clone of one branch.
  ///
  /// - Parameter depth: The number of commits.
  func clone(branch: String, depth: Int) throws -> GitProject {
    let clone = GitProject(clone: try TemporaryFolder())
    try clone.git([
      "clone", "-q", "--depth", "\(depth)", "--branch", branch, "file://\(repository.path)", ".",
    ])
    return clone
  }

  /// Runs git with a fixed author and a fixed moment, and returns what it prints.
  @discardableResult
  func git(_ arguments: [String]) throws -> String {
    let moment = "2026-01-01T00:00:00Z"
    let run = try Program.run(
      ["git", "-c", "init.defaultBranch=main", "-c", "protocol.file.allow=always"] + arguments,
      in: repository.path,
      environment: [
        "GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@example.org", "GIT_COMMITTER_NAME": "Test",
        "GIT_COMMITTER_EMAIL": "test@example.org", "GIT_AUTHOR_DATE": moment, "GIT_COMMITTER_DATE": moment,
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
      ])
    try #require(run.status == 0, "\(arguments): \(run.errors)")
    return run.output.trimmingCharacters(in: .newlines)
  }

  /// Makes a commit of everything in the folder.
  func commit(_ message: String) throws {
    try git(["add", "-A"])
    try git(["commit", "-qm", message])
  }

  /// Writes a file of the project.
  func write(_ text: String, to name: String) throws { try repository.write(text, to: subfolder + name) }

  /// Replaces a text that occurs in a file of the project.
  func edit(_ name: String, _ old: String, _ new: String) throws {
    try repository.edit(subfolder + name, old, new)
  }

  /// Gives a file of the project another path.
  func move(_ name: String, to other: String) throws {
    try git(["mv", subfolder + name, subfolder + other])
  }

  /// Runs `sitegen` in the folder of the project, on a fixed day.
  func sitegen(_ arguments: [String]) throws -> Program.Run {
    try Program.run([Program.sitegen] + arguments + ["--date", "2026-11-22"], in: path)
  }

  /// Returns the report on the working tree; a test that gets none ends.
  ///
  /// - Parameter base: The branch or commit to compare with.
  func review(base: String, _ arguments: [String] = []) throws -> String {
    let run = try sitegen(["review", "--base", base] + arguments)
    try #require(run.status == 0, "\(run.errors)")
    return run.output
  }
}
