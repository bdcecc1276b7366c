import SiteGen

/// What the preview shows: the last good site, and what is wrong since.
struct PreviewState: Sendable {
  /// The number of builds so far.
  let version: Int
  /// The number of the build that gave the site; 0 when none did yet.
  let goodVersion: Int
  /// The files of the last good site, by their path below the output folder.
  let files: [String: PlannedFile]
  /// The errors and warnings of the last build.
  let problems: [PreviewProblem]
  /// The files that were read last, by path.
  let sources: [String: [UInt8]]
  /// The pages that came when a page went, by the path of the page that is gone.
  let successors: [String: [String]]

  /// The state before the first build.
  static let empty = PreviewState(
    version: 0, goodVersion: 0, files: [:], problems: [], sources: [:], successors: [:])

  /// Returns the state after a build that gave a site.
  ///
  /// - Parameter problems: What is worth mending all the same.
  func succeeded(_ plan: SitePlan, problems: [PreviewProblem], sources: [String: [UInt8]]) -> PreviewState {
    let files = Dictionary(plan.files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return PreviewState(
      version: version + 1, goodVersion: version + 1, files: files, problems: problems, sources: sources,
      successors: successors(in: files))
  }

  /// Returns the state after a build that found errors: the last good site stays.
  ///
  /// - Parameter sources: The files that were read; `nil` when they could not be.
  func failed(_ problems: [PreviewProblem], sources: [String: [UInt8]]?) -> PreviewState {
    PreviewState(
      version: version + 1, goodVersion: goodVersion, files: files, problems: problems,
      sources: sources ?? self.sources, successors: successors)
  }

  /// Returns, for each page that is gone, the pages of the same list that came in the same build.
  ///
  /// A renamed file gives one of each: that is the new address.
  private func successors(in files: [String: PlannedFile]) -> [String: [String]] {
    var successors = self.successors.filter { files[$0.key] == nil }
    // Only pages of entries: lists come and go with what stands on them.
    let gone = self.files.values.filter { $0.source != nil && files[$0.path] == nil }.map(\.path)
    guard !gone.isEmpty else { return successors }
    let fresh = files.values.filter { $0.source != nil && self.files[$0.path] == nil }.map(\.path).sorted()
    for path in gone {
      let list = path.split(separator: "/").first
      successors[path] = Array(fresh.filter { $0.split(separator: "/").first == list }.prefix(Self.most))
    }
    return successors
  }

  /// Returns where to go on from a page that is gone, along all its moves; `nil` when there never was such a page.
  func addresses(after path: String) -> [String]? {
    guard successors[path] != nil else { return nil }
    var known: Set<String> = []
    var open = [path]
    var addresses: [String] = []
    while let path = open.popLast() {
      for next in successors[path] ?? [] where known.insert(next).inserted {
        if files[next] != nil {
          addresses.append(PreviewResponse.address(of: next))
        } else {
          open.append(next)
        }
      }
    }
    return addresses.sorted()
  }

  /// The number of new pages that are named in place of a page that is gone.
  private static let most = 5
}
