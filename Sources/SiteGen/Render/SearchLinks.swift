import Templates

extension PageFactory {
  /// The number of entries from which a reader is helped by a search among them; fewer are seen at a glance.
  private static let searchable = 6

  /// Returns the way to a search among what is about an entry; `nil` where that adds nothing to its page.
  func searchWithin(_ entry: Int) -> LinkView? {
    guard deservesSearch(entry) else { return nil }
    return filteredSearch(
      .entries(kind: site.entries[entry].kind), value: site.entries[entry].slug,
      name: strings.filled(.searchWithin, ["naam": site.title(of: entry)]))
  }

  /// Returns the way to a search among the entries that look for partners.
  func searchAmongSeeking(count: Int) -> LinkView? {
    guard count >= Self.searchable else { return nil }
    return filteredSearch(.partners, value: EntryFilter.yes, name: strings[.searchPartners])
  }

  private func filteredSearch(_ property: EntryFilter.Property, value: String, name: String) -> LinkView? {
    // A preview without a server has no search.
    guard !isPortable, let filter = site.model.filters.first(where: { $0.property == property })
    else { return nil }
    return LinkView(name: name, link: SitePath("\(Route.search)?\(filter.name)=\(value)"))
  }

  /// Whether there is enough about an entry for a search: many that refer to it, or any that is not on its own page
  /// because it refers to a place in it.
  private func deservesSearch(_ entry: Int) -> Bool {
    var sources: Set<Int> = []
    for backlink in site.backlinks[entry] where isFiltered(backlink) {
      if backlink.path.map({ site.kind(of: backlink.source).field(at: $0).role }) == .province {
        if site.backlinks[backlink.source].contains(where: isFiltered) { return true }
      } else {
        sources.insert(backlink.source)
      }
    }
    return sources.count >= Self.searchable
  }

  private func isFiltered(_ backlink: Site.Backlink) -> Bool {
    backlink.path.map { site.kind(of: backlink.source).field(at: $0).isFacet } ?? false
  }
}
