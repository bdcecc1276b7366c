import SiteGen

/// What the preview shows: the last good site, and what is wrong since.
struct PreviewState: Sendable {
  /// The number of builds so far.
  let version: Int
  /// The number of the build that gave the site; 0 when none did yet.
  let goodVersion: Int
  /// The files of the last good site, by their path below the output folder.
  let files: [String: PlannedFile]
  /// The messages of the last build when it failed; empty when it did not.
  let problems: [PreviewProblem]

  /// The state before the first build.
  static let empty = PreviewState(version: 0, goodVersion: 0, files: [:], problems: [])

  /// Returns the state after a build that gave a site.
  func succeeded(_ plan: SitePlan) -> PreviewState {
    PreviewState(
      version: version + 1, goodVersion: version + 1,
      files: Dictionary(plan.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first }),
      problems: [])
  }

  /// Returns the state after a build that found errors: the last good site stays.
  func failed(_ problems: [PreviewProblem]) -> PreviewState {
    PreviewState(version: version + 1, goodVersion: goodVersion, files: files, problems: problems)
  }
}

/// A message for the browser.
struct PreviewProblem: Sendable, Encodable, Hashable {
  /// Where it is, as `path:line:column`.
  let place: String
  /// What is wrong.
  let message: String
  /// What to do about it; empty when that is not known.
  let help: String
}
