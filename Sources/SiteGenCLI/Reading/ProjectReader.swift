import SiteGen

/// Reads a project: its sources and what git knows about them, at the same time.
struct ProjectReader: Sendable {
  /// The path of the project.
  let root: String
  /// The number of tasks that read at the same time.
  let tasks: Int

  /// A project as it is on disk.
  struct Project: Sendable {
    let source: SiteSource
    let problems: [SourceProblem]
    let history: GitHistory
    /// The time that was spent waiting for git after the files had been read.
    let waitForGit: Duration
  }

  /// Reads the project.
  ///
  /// - Parameter withHistory: Whether the dates from git are needed.
  /// - Throws: As ``SourceReader/read()``.
  func read(withHistory: Bool) async throws(CommandFailure) -> Project {
    let root = self.root
    let history = Task {
      withHistory ? await GitHistory.read("Content", root: root) : GitHistory(modified: [:], remark: nil)
    }
    let (source, problems) = try await SourceReader(root: root, tasks: tasks).read()
    let start = ContinuousClock.now
    let dates = await history.value
    return Project(
      source: source, problems: problems, history: dates, waitForGit: ContinuousClock.now - start)
  }
}
