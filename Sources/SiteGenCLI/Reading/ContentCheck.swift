import SiteGen

/// The quickest check that tells all there is to tell about what someone asked for.
struct ContentCheck: Sendable {
  let options: BuildOptions
  /// The files that were asked about.
  let filter: PathFilter

  /// Checks sources: only what was asked about where that gives the same answer, else everything.
  func run(_ source: SiteSource) async -> Diagnosed<SiteSummary?> {
    if !filter.isEverything {
      let paths = Set(source.content.lazy.map(\.path).filter(filter.passes))
      if let checked = await SiteBuild.check(paths, of: source, options: options) { return checked }
    }
    return await SiteBuild.check(source, options: options)
  }
}
