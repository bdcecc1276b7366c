import SearchIndex
import Templates

/// A file of the finished site: a path, and how to make its bytes.
public struct PlannedFile: Sendable {
  /// The path below the output folder, such as `pilots/x/index.html`.
  public let path: String
  /// The content file that the page is made from, such as `Content/pilots/x.md`; `nil` when it is not one file.
  public let source: String?
  private let content: @Sendable (inout [UInt8]) -> Void

  init(path: String, source: String? = nil, _ content: @escaping @Sendable (inout [UInt8]) -> Void) {
    self.path = path
    self.source = source
    self.content = content
  }

  /// Appends the bytes of the file; the same bytes whenever and on whatever task it is called.
  public func write(into output: inout [UInt8]) { content(&output) }
}

/// How many entries of each kind there are.
public struct SiteSummary: Sendable {
  /// The kinds that come from files, with the name for several entries and their number.
  public let kinds: [(plural: String, count: Int)]
  /// The number of entries that come from files.
  public let entryCount: Int
  /// Where the content repository is hosted, when the settings say so.
  public let forge: SiteSettings.Forge?
  /// Whether this is about some documents only: the others were not looked at.
  public let isPartial: Bool

  /// Counts entries.
  ///
  /// - Parameter asked: The number of documents that were asked about; `nil` for all.
  init(_ content: ParsedContent, forge: SiteSettings.Forge?, asked: Int? = nil) {
    self.forge = forge
    isPartial = asked != nil
    var counts = [Int](repeating: 0, count: content.model.kinds.count)
    for entry in content.entries where entry.body != nil { counts[entry.kind] += 1 }
    kinds = zip(content.model.kinds, counts).filter { $1 > 0 }.map { ($0.plural, $1) }
    entryCount = asked ?? counts.reduce(0, +)
  }
}

/// Every file of the finished site.
public struct SitePlan: Sendable {
  /// The files, ordered by path.
  public let files: [PlannedFile]
  /// The number of pages among them.
  public let pageCount: Int
  /// What the site is made of.
  public let summary: SiteSummary

  /// Addresses that two pages claim. Entries are checked when they are linked; what is left are lists whose titles
  /// in the model give one address.
  var collisions: [Diagnostic] {
    zip(files, files.dropFirst()).filter { $0.path == $1.path }.map { file, _ in
      Diagnostic(
        .routeCollision, at: SourceLocation(path: SiteBuild.contentRoot + "model.yaml"),
        Wording(
          "Twee pagina's krijgen hetzelfde adres: \(file.path). Kijk bij 'omgekeerd' naar teksten die op elkaar lijken.",
          en: "Two pages get one address: \(file.path). Look for texts at 'omgekeerd' that are alike."))
    }
  }
}

/// Lists the files of a site.
struct SitePlanner {
  let factory: PageFactory
  private var files: [PlannedFile] = []
  private var pages: [Sitemap.Page] = []

  init(factory: PageFactory) { self.factory = factory }

  private var site: Site { factory.site }

  /// Lists all files.
  ///
  /// - Parameters:
  ///   - searchFiles: The files of the search index.
  ///   - summary: What the site is made of.
  ///   - sources: The files of the content; without them no page has its source beside it.
  mutating func plan(
    searchFiles: [SearchIndexFile], summary: SiteSummary, sources: [SourceFile] = []
  ) -> SitePlan {
    let factory = factory
    let seeking = factory.seekingEntries()
    add(.home, Route.home) { factory.homePage(seeking: seeking).view }
    add(.partners, Route.partners) { factory.partnersPage(seeking).view }
    add(.phases, Route.phases) { factory.phasesPage().view }
    add(.search, Route.search) { factory.searchPage().view }
    for (index, kind) in site.model.kinds.enumerated()
    where kind.hasList && kind.presentation == .municipality {
      add(.alphabet, kind.listRoute) { factory.alphabetPage(kind: index).view }
    }
    for list in factory.allLists() {
      for number in 1...list.pageCount {
        add(.list, Route.page(number, of: list.route)) { factory.listPage(list, number: number).view }
      }
    }
    for entry in site.entries.indices {
      guard let route = site.routes[entry] else { continue }
      let source = site.entries[entry].path
      add(.entry, route, source: source, modified: factory.modified[source]) {
        factory.entryPage(entry, route: route).view
      }
      addAliases(of: entry)
    }
    addForms(seeking: seeking, sources: sources)
    addPage(.notFound, Route.notFound) { factory.messagePage(.notFound, route: Route.notFound).view }
    let pageCount = files.count
    addAssets()
    files += searchFiles.map { file in
      PlannedFile(path: Route.searchIndex + file.name) { $0.append(contentsOf: file.bytes) }
    }
    addSitemap()
    return SitePlan(files: files.sorted { $0.path < $1.path }, pageCount: pageCount, summary: summary)
  }

  // MARK: Pages

  private mutating func add(
    _ page: Theme.Page, _ route: String, source: String? = nil, modified: CalendarDate? = nil,
    _ view: @escaping @Sendable () -> View
  ) {
    pages.append(Sitemap.Page(route: route, modified: modified))
    addPage(page, route, source: source, view)
  }

  private mutating func addPage(
    _ page: Theme.Page, _ route: String, source: String? = nil, _ view: @escaping @Sendable () -> View
  ) {
    let path = route.isEmpty || route.hasSuffix("/") ? route + "index.html" : route
    files.append(
      PlannedFile(path: path, source: source) { [factory] in
        factory.render(page, view(), at: route, into: &$0)
      })
  }

  private mutating func addAliases(of entry: Int) {
    let kind = site.kind(of: entry)
    for alias in kind.indices(of: .alias).flatMap({ site.entries[entry].record.values[$0]?.texts ?? [] }) {
      let route = kind.route(to: alias)
      addPage(.moved, route) { [factory] in factory.messagePage(.redirect, route: route, target: entry).view }
    }
  }

  // MARK: Forms

  private mutating func addForms(seeking: [Int], sources: [SourceFile]) {
    let factory = factory
    guard !factory.formKinds.isEmpty else { return }
    if !site.routes.contains(Route.contribute) {
      add(.contribute, Route.contribute) { factory.contributePage().view }
    }
    for kind in factory.formKinds {
      add(.form, Route.form(for: kind)) { factory.formPage(kind).view }
    }
    let shown = FormSources(site: site)
    files.append(
      PlannedFile(path: Route.formData) {
        FormData(site: factory.site, sources: shown, seeking: Set(seeking)).write(into: &$0)
      })
    guard factory.hasJoinForm else { return }
    add(.join, Route.join) { factory.joinPage(seeking: seeking).view }
    let bytes = Dictionary(sources.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
    for entry in site.entries.indices
    where site.kind(of: entry).canBeJoined && shown.mayBePublished(entry) {
      guard let route = site.routes[entry], let text = bytes[site.entries[entry].path] else { continue }
      files.append(PlannedFile(path: Route.source(ofPage: route)) { $0.append(contentsOf: text) })
    }
  }

  // MARK: Other files

  private mutating func addAssets() {
    for asset in factory.theme.assets {
      files.append(PlannedFile(path: asset.route) { $0.append(contentsOf: asset.bytes) })
    }
    // Two files with the same name and bytes have one address.
    var done: Set<String> = []
    for attachment in site.usedAttachments.map({ site.attachments[$0] })
    where done.insert(attachment.route).inserted {
      files.append(PlannedFile(path: attachment.route) { $0.append(contentsOf: attachment.file.bytes) })
    }
  }

  private mutating func addSitemap() {
    let base = site.settings.baseURL
    let pages = pages
    if pages.count <= Sitemap.limit {
      files.append(PlannedFile(path: "sitemap.xml") { Sitemap.write(pages, baseURL: base, to: &$0) })
    } else {
      let starts = Array(stride(from: 0, to: pages.count, by: Sitemap.limit))
      let routes = starts.indices.map { "sitemap-\($0 + 1).xml" }
      for (start, route) in zip(starts, routes) {
        let part = pages[start..<min(start + Sitemap.limit, pages.count)]
        files.append(PlannedFile(path: route) { Sitemap.write(part, baseURL: base, to: &$0) })
      }
      files.append(
        PlannedFile(path: "sitemap.xml") { Sitemap.writeIndex(of: routes, baseURL: base, to: &$0) })
    }
    let robots = "User-agent: *\nAllow: /\nSitemap: \(base)sitemap.xml\n"
    files.append(PlannedFile(path: "robots.txt") { $0.append(contentsOf: robots.utf8) })
  }
}
