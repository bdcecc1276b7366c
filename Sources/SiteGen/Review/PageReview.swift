/// Which pages of the site a branch changes.
struct PageReview: Sendable {
  /// A page with the name that readers know it by.
  struct Page: Sendable, Hashable {
    /// The address from the top of the site; empty for the home page.
    let route: String
    /// The title of its entry, or the name of its list; empty for other pages.
    let title: String
    /// Whether it is the page of an entry, rather than a list or a fixed page.
    let isEntry: Bool

    /// The home page first, then lists by kind, entries, and last the pages that hardly anyone starts from.
    var rank: Int {
      if route == Route.home { return 0 }
      if route == Route.notFound { return 4 }
      return isEntry ? 2 : title.isEmpty ? 3 : 1
    }
  }

  /// Pages in order of importance.
  let added: [Page]
  let changed: [Page]
  let removed: [Page]
  /// The number of pages after the change.
  let total: Int

  /// Compares the pages of two states; `nil` when one of them has errors, so that it has no pages.
  init?(base: ReviewSide, head: ReviewSide) {
    guard let before = base.pages, let after = head.pages else { return nil }
    let names = Self.names(head.site)
    let oldNames = Self.names(base.site)
    added = Self.pages(after.keys.filter { before[$0] == nil }, names)
    changed = Self.pages(
      after.filter { before[$0.key] != nil && before[$0.key] != $0.value }.map(\.key), names)
    removed = Self.pages(before.keys.filter { after[$0] == nil }, oldNames)
    total = after.count
  }

  private static func names(_ site: Site?) -> [String: Page] {
    guard let site else { return [:] }
    var names: [String: Page] = [:]
    for kind in site.model.kinds where kind.hasList {
      names[kind.listRoute] = Page(route: kind.listRoute, title: kind.plural.capitalizedFirst, isEntry: false)
    }
    for (entry, route) in site.routes.enumerated() {
      guard let route else { continue }
      names[route] = Page(route: route, title: site.title(of: entry), isEntry: true)
    }
    return names
  }

  private static func pages(_ paths: [String], _ names: [String: Page]) -> [Page] {
    let pages = paths.map { path in
      let route = path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
      return names[route] ?? Page(route: route, title: "", isEntry: false)
    }
    return pages.sorted { ($0.rank, $0.route) < ($1.rank, $1.route) }
  }
}
