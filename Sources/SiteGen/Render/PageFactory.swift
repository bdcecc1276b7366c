import SearchIndex
import Templates

/// Makes the pages of a site: from the graph to views, and from views to bytes.
///
/// A page is made only when it is written, so that memory does not grow with the output.
struct PageFactory: Sendable {
  let site: Site
  let theme: Theme
  /// The day for which the site is built.
  let date: CalendarDate
  /// When each file was last changed, by path; files of which nobody knows are absent.
  let modified: [String: CalendarDate]
  /// The page of each entry.
  let paths: [SitePath?]
  /// How many entries refer to each entry.
  let referrers: [Int]
  /// The other names of each register row.
  let otherNames: [Int: [Site.OtherName]]
  /// Titles that several entries have; their windows say of which kind each is.
  private let sharedTitles: Set<String>
  /// The parts of each series, in order.
  let seriesParts: [Int: [SeriesPart]]
  /// The page that says how to join.
  let join: SitePath?
  /// Whether the site opens from a folder, where nobody looks for the index of another folder.
  let isPortable: Bool
  private let globals: View

  /// The number of entries on one page of a list.
  static let pageSize = 50
  /// The number of cards of one group on the page of a term; the rest is on lists of their own.
  static let groupSize = 12

  init(
    site: Site, theme: Theme, date: CalendarDate, modified: [String: CalendarDate],
    portable: PortablePreview? = nil
  ) {
    self.site = site
    self.theme = theme
    self.date = date
    self.modified = modified
    let paths = site.routes.map { $0.map { SitePath($0) } }
    self.paths = paths
    referrers = site.backlinks.map { links in
      // Backlinks of one source stand together.
      var count = 0
      var last = -1
      for link in links where link.source != last {
        last = link.source
        if site.routes[link.source] != nil { count += 1 }
      }
      return count
    }
    var parts: [Int: [SeriesPart]] = [:]
    for entry in site.entries.indices {
      guard let series = site.targets(of: .series, in: entry).first,
        let part = site.value(of: .part, in: entry)?.integer
      else { continue }
      parts[series, default: []].append(SeriesPart(number: part, entry: entry))
    }
    seriesParts = parts.mapValues { $0.sorted { ($0.number, $0.entry) < ($1.number, $1.entry) } }
    var counts: [String: Int] = [:]
    for entry in site.entries.indices where paths[entry] != nil {
      counts[site.title(of: entry), default: 0] += 1
    }
    sharedTitles = Set(counts.filter { $0.value > 1 }.keys)
    let forms = site.model.kinds.contains { $0.form != nil }
    join = forms || site.routes.contains(Route.contribute) ? SitePath(Route.contribute) : nil
    otherNames = Dictionary(grouping: site.otherNames, by: \.target)
    isPortable = portable != nil
    globals = View([
      .record(theme.strings.view), SiteView(site, paths: paths, portable: portable).viewValue,
    ])
  }

  var strings: Strings { theme.strings }

  /// Renders a page.
  ///
  /// - Parameters:
  ///   - page: The template.
  ///   - view: What it shows.
  ///   - route: The address of the page, which decides how links lead from it.
  func render(_ page: Theme.Page, _ view: View, at route: String, into output: inout [UInt8]) {
    theme.templates[page]?.render(
      [globals, view], root: Array(root(of: route).utf8),
      indexName: isPortable ? Array(PortablePreview.indexName.utf8) : [], into: &output)
  }

  /// Returns the way from a page to the top of the site.
  ///
  /// Links are relative, so that a site works under any address. Only the page for addresses that do not exist is
  /// shown at any depth, so there they begin at the top of the host.
  private func root(of route: String) -> String {
    if route == Route.notFound, !isPortable { return site.settings.basePath }
    let depth = route.utf8.count { $0 == 0x2F }
    return depth == 0 ? "./" : String(repeating: "../", count: depth)
  }

  /// Makes the frame of a page.
  ///
  /// - Parameters:
  ///   - title: The title of the page; empty for the home page.
  ///   - crumbs: The way to the page, without the home page.
  ///   - kind: The kind of the entry that the page is about.
  ///   - canonical: The address that search engines should list, when it is another one.
  func head(
    title: String, description: String, route: String, crumbs: [LinkView] = [], isIndexed: Bool = true,
    canonical: String? = nil, kind: String? = nil
  ) -> PageHeadView {
    let settings = site.settings
    let isIndexed = isIndexed && !isPortable
    let home = LinkView(name: strings[.home], link: SitePath(Route.home))
    return PageHeadView(
      title: title.isEmpty ? settings.title : title,
      fullTitle: title.isEmpty
        ? "\(settings.title) – \(settings.tagline)" : "\(windowTitle(title, kind: kind)) – \(settings.title)",
      description: description, language: settings.language,
      canonical: (canonical ?? (isIndexed ? route : nil)).flatMap {
        ExternalURL(settings.baseURL + SitePath($0).text)
      }, isIndexed: isIndexed,
      home: SitePath(Route.home), styles: theme.assets(".css"), scripts: theme.assets(".js"),
      icon: theme.asset("icoon.svg"), search: SitePath(Route.search),
      searchIndex: SitePath(Route.searchIndex + SearchIndexBuilder.manifestName),
      crumbs: title.isEmpty ? [] : [home] + crumbs,
      menu: settings.menu.map { index in
        let kind = site.model.kinds[index]
        let list = kind.listRoute
        return MenuItemView(
          name: kind.plural.capitalizedFirst, link: SitePath(list), isCurrent: route == list,
          isParent: route != list && route.hasPrefix(list))
      } + [
        MenuItemView(
          name: strings[.partners], link: SitePath(Route.partners), isCurrent: route == Route.partners,
          isParent: false)
      ])
  }

  private func windowTitle(_ title: String, kind: String?) -> String {
    guard let kind, sharedTitles.contains(title) else { return title }
    return "\(title) (\(kind))"
  }

  /// Makes the crumb that leads to the list of a kind, where there is one.
  func crumb(to kind: Kind) -> [LinkView] {
    guard kind.hasList else { return [] }
    return [LinkView(name: kind.plural.capitalizedFirst, link: SitePath(kind.listRoute))]
  }
}

/// A part of a series.
struct SeriesPart: Sendable {
  let number: Int
  let entry: Int
}

extension SiteView {
  init(_ site: Site, paths: [SitePath?], portable: PortablePreview?) {
    let settings = site.settings
    let pages = settings.footer.map(\.value).compactMap { slug -> LinkView? in
      guard let entry = site.routes.firstIndex(of: slug + "/"), let path = paths[entry] else { return nil }
      return LinkView(name: site.title(of: entry), link: path)
    }
    self.init(
      title: settings.title, tagline: settings.tagline, description: settings.description,
      contact: settings.contact.flatMap { ExternalURL("mailto:" + $0) }, contactAddress: settings.contact,
      licenceName: settings.licence?.name, licence: settings.licence.flatMap { ExternalURL($0.url) },
      repository: settings.forge.flatMap { ExternalURL($0.url) }, footer: pages,
      preview: portable.map { PreviewView(label: $0.label) })
  }
}
