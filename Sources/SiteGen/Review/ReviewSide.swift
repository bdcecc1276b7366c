import SearchIndex

/// One of the two states of the sources that a review compares, as far as it can be read.
struct ReviewSide: Sendable {
  let source: SiteSource
  /// The documents; `nil` when there is no sound model.
  let content: ParsedContent?
  /// The documents as a graph; `nil` when there is no sound model.
  let site: Site?
  let diagnostics: [Diagnostic]
  /// The hash of each page by its path; `nil` when there are errors, so that no page can be made.
  let pages: [String: String]?
  let names: NameTable?
  /// The documents that could be read, by path.
  let entryByPath: [String: Int]
  /// The paths of documents that could not be read.
  let unreadable: Set<String>

  /// Reads, links and renders a state of the sources.
  init(_ source: SiteSource, options: BuildOptions) async {
    let stages = await SiteBuild.link(source, options: options)
    self.source = source
    content = stages.content
    site = stages.site
    diagnostics = stages.diagnostics
    names = stages.content.map { NameTable($0) }
    var entryByPath: [String: Int] = [:]
    for (index, entry) in (stages.content?.entries ?? []).enumerated() where entry.body != nil {
      entryByPath[entry.path] = index
    }
    self.entryByPath = entryByPath
    unreadable = Set(stages.content?.unreadable.map(\.path) ?? [])
    pages = await Self.pages(stages, options: options)
  }

  /// Returns the kind of an entry.
  func kind(of entry: Int) -> Kind? {
    content.map { $0.model.kinds[$0.entries[entry].kind] }
  }

  /// Returns the title of an entry; `nil` for someone who asked not to be named.
  func title(of entry: Int) -> String? {
    guard let content, content.isShown(entry) else { return nil }
    return content.title(of: entry)
  }

  private static func pages(_ stages: SiteBuild.Stages, options: BuildOptions) async -> [String: String]? {
    guard let site = stages.site, let theme = stages.theme, let content = stages.content,
      !stages.diagnostics.contains(where: { $0.severity == .error })
    else { return nil }
    var planner = SitePlanner(
      factory: PageFactory(site: site, theme: theme, date: options.date, modified: options.modified))
    let plan = planner.plan(searchFiles: [], summary: SiteSummary(content, forge: site.settings.forge))
    guard plan.collisions.isEmpty else { return nil }
    let files = plan.files.filter { $0.path.hasSuffix(".html") }
    let hashes = await concurrentMap(files, tasks: options.concurrency) { file in
      var bytes: [UInt8] = []
      file.write(into: &bytes)
      return ContentHash.text(bytes)
    }
    return Dictionary(zip(files.map(\.path), hashes), uniquingKeysWith: { first, _ in first })
  }
}
