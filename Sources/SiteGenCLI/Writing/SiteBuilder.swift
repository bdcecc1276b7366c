import SiteGen

/// A build from disk to disk, stage by stage.
struct SiteBuilder: Sendable {
  let root: String
  let output: String
  let date: CalendarDate
  let tasks: Int
  /// Makes the site a preview that opens without a server; `nil` for the site itself.
  let portable: PortablePreview?
  /// The seed by which the sources are shuffled, to show that their order does not matter.
  let shuffle: UInt64?
  /// Makes the index for the search page; not when its cost is measured.
  let makesSearchIndex: Bool
  let console: Console

  /// How a build ended.
  struct Outcome: Sendable {
    let status: ExitStatus
    /// The last line for standard output.
    let line: Wording?
    let timings: StageTimings
  }

  /// Builds the site; diagnostics are printed on the way.
  ///
  /// - Throws: Trouble with reading or writing; the old output is then untouched.
  func build() async throws(CommandFailure) -> Outcome {
    let progress = Progress(language: console.language)
    return try await progress.shown { () async throws(CommandFailure) -> Outcome in
      try await build(progress)
    }
  }

  private func build(_ progress: Progress) async throws(CommandFailure) -> Outcome {
    var timings = StageTimings()
    progress.begin(Wording("lezen", en: "reading"))
    let project = try await ProjectReader(root: root, tasks: tasks).read(withHistory: true)
    timings.end(Wording("lezen", en: "read"), except: project.waitForGit, as: Wording("git", en: "git"))
    if !project.problems.isEmpty {
      progress.end()
      console.report(project.problems)
      let count = project.problems.count
      return refused(ResultWording.errors(count, files: count), timings)
    }
    let folder = try OutputFolder(output, outside: [root + "/Content", root + "/Themes"])
    if let remark = project.history.remark { console.note(remark) }

    progress.begin(Wording("ontleden en verbinden", en: "parsing and linking"))
    let source = shuffled(project.source)
    let options = BuildOptions(
      date: date, modified: project.history.modified, portable: portable, concurrency: tasks,
      makesSearchIndex: makesSearchIndex)
    let planned = await SiteBuild.plan(source, options: options)
    timings.end(Wording("ontleden, verbinden", en: "parse, link"))
    progress.pause { console.reportSerious(planned.diagnostics, in: source) }
    guard let plan = planned.value else {
      return refused(ResultWording.errors(in: planned.diagnostics), timings)
    }

    progress.begin(Wording("schrijven", en: "writing"), total: plan.files.count)
    let old = try await write(plan, to: folder, progress, &timings)
    if let old { FolderRemoval.remove(old) }
    timings.end(Wording("opruimen", en: "clear up"))
    return Outcome(
      status: .good, line: ResultWording.built(plan, in: timings.total), timings: timings)
  }

  /// Writes a plan and puts it in place.
  ///
  /// - Returns: The path of the old site, to be removed.
  private func write(
    _ plan: SitePlan, to folder: OutputFolder, _ progress: Progress, _ timings: inout StageTimings
  ) async throws(CommandFailure) -> String? {
    let fresh = try folder.makeFresh()
    do throws(CommandFailure) {
      let writer = SiteWriter(
        folder: fresh.descriptor, path: folder.path, tasks: tasks, progress: progress)
      try await writer.write(plan)
      try writer.writeMarker()
      timings.end(Wording("schrijven", en: "write"))
      let old = try folder.replace(with: fresh)
      fresh.release()
      timings.end(Wording("wisselen", en: "swap"))
      return old
    } catch {
      fresh.discard()
      throw error
    }
  }

  private func shuffled(_ source: SiteSource) -> SiteSource {
    guard let shuffle else { return source }
    var generator = SeededShuffle(seed: shuffle)
    return SiteSource(
      content: source.content.shuffled(using: &generator), theme: source.theme.shuffled(using: &generator))
  }

  private func refused(_ errors: Wording, _ timings: StageTimings) -> Outcome {
    console.note(
      Wording("\(errors.nl); er is niets geschreven.", en: "\(errors.en); nothing was written."))
    return Outcome(status: .contentErrors, line: nil, timings: timings)
  }
}
