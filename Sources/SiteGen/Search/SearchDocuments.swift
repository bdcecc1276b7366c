import SearchIndex

/// Turns the entries of a site into documents for the search index.
struct SearchDocuments {
  let site: Site
  let strings: Strings
  /// The ways to filter.
  let facets: [SearchFacet]
  private let facetValues: SearchFacets
  private let text: SearchText

  /// The number of places that a result names.
  private static let mostPlaces = 2

  init(site: Site, strings: Strings, date: CalendarDate) {
    self.site = site
    self.strings = strings
    facetValues = SearchFacets(site: site, strings: strings, date: date)
    facets = facetValues.facets
    text = SearchText(site: site, date: date)
  }

  /// Makes a document for each entry that has a page.
  func documents() -> [SearchDocument] {
    site.entries.indices.compactMap { entry in
      guard let route = site.routes[entry] else { return nil }
      return SearchDocument(
        path: route, title: site.title(of: entry), summary: summary(of: entry), cardLines: lines(of: entry),
        date: site.dateKey(of: entry), facets: facetValues.values(of: entry),
        text: { [text] in text.fields(of: entry) })
    }
  }

  /// Returns the names that mean the same wherever they stand.
  func synonyms() -> [SearchSynonym] { SearchSynonyms(text: text).synonyms() }

  private func summary(of entry: Int) -> String {
    if let summary = site.value(of: .summary, in: entry)?.text { return summary }
    var counts: [Int: Int] = [:]
    for source in Set(site.backlinks[entry].map(\.source)) {
      let kind = site.kind(of: source)
      if kind.presentation == .project || kind.presentation == .text {
        counts[site.entries[source].kind, default: 0] += 1
      }
    }
    let parts = counts.sorted { $0.key < $1.key }.map { kind, count in
      "\(count) \(site.model.kinds[kind].noun(for: count))"
    }
    return parts.joined(separator: ", ")
  }

  // MARK: Lines

  /// Returns the short facts on the card of an entry: what it is, how far it is, and whose it is.
  private func lines(of entry: Int) -> [String] {
    var lines = [site.kind(of: entry).singular.capitalizedFirst]
    if let phase = site.choice(of: .phase, in: entry) { lines.append(phase.label) }
    lines += site.targets(of: .province, in: entry).map { site.title(of: $0) }
    let places = places(of: entry)
    if !places.isEmpty { lines.append(strings.enumeration(places, most: Self.mostPlaces)) }
    return lines
  }

  /// Returns the municipalities that take part, or the organisations where there are none; each once.
  private func places(of entry: Int) -> [String] {
    let kind = site.kind(of: entry)
    let fields = Set(kind.indices(of: .participant))
    var seen: Set<Int> = []
    let participants = site.references[entry].filter {
      fields.contains($0.path.field) && $0.path.member == nil && seen.insert($0.target).inserted
    }
    let municipalities = participants.filter { site.kind(of: $0.target).presentation == .municipality }
    return (municipalities.isEmpty ? participants : municipalities).map { reference in
      let title = site.title(of: reference.target)
      // Who looked for the former name sees why this is a result.
      return reference.formerName.map { "\(title) (\(strings.filled(.from, ["naam": $0])))" } ?? title
    }
  }
}
