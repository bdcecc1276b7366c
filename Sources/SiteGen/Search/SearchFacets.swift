import SearchIndex

/// The ways to filter the entries of a site, and the values of each that an entry has.
struct SearchFacets {
  /// The facets, in the order in which readers see them.
  let facets: [SearchFacet]
  private let site: Site
  /// The day for which the site is built, on which a call for partners is open or has closed.
  private let date: CalendarDate
  private let sources: [Source]

  /// How the values of an entry are found.
  private enum Source {
    case kind(position: [Int: Int])
    case partners
    case year(position: [Int: Int])
    case choice(name: String, position: [String: Int])
    /// References to entries of a kind.
    case entries(kind: Int, position: [Int: Int])
    /// The provinces in which places lie: of places themselves, and of what refers to them.
    case provinces(of: Int, position: [Int: Int])
  }

  init(site: Site, strings: Strings, date: CalendarDate) {
    self.site = site
    self.date = date
    var facets: [SearchFacet] = []
    var sources: [Source] = []
    for filter in site.model.filters {
      let (label, values, source) = Self.facet(filter, of: site, strings: strings)
      facets.append(SearchFacet(key: filter.name, label: label, values: values))
      sources.append(source)
    }
    self.facets = facets
    self.sources = sources
  }

  private static func facet(
    _ filter: EntryFilter, of site: Site, strings: Strings
  ) -> (label: String, values: [SearchFacet.Value], source: Source) {
    let kinds = site.model.kinds
    switch filter.property {
    case .kind:
      let listed = kinds.indices.filter { kinds[$0].hasPages }
      return (
        strings[.facetKind],
        listed.map { .init(key: kinds[$0].name, label: kinds[$0].plural.capitalizedFirst) },
        .kind(position: positions(of: listed))
      )
    case .partners:
      return (strings[.facetPartners], [.init(key: EntryFilter.yes, label: strings[.partnersNow])], .partners)
    case .year:
      let years = Set(site.entries.indices.compactMap { year(of: $0, in: site) }).sorted(by: >)
      return (
        strings[.facetYear], years.map { .init(key: String($0), label: String($0)) },
        .year(position: positions(of: years))
      )
    case .choice:
      let (label, choices) = choices(in: filter, of: kinds)
      return (
        label, choices.map { .init(key: $0.value, label: $0.label) },
        .choice(name: filter.name, position: positions(of: choices.map(\.value)))
      )
    case .entries(let target):
      let entries = site.entriesByKind[target]
      let values = entries.map { SearchFacet.Value(key: site.entries[$0].slug, label: site.title(of: $0)) }
      let position = positions(of: entries)
      let places = kinds.firstIndex { $0.fields.contains { isProvince($0, of: target) } }
      return (
        kinds[target].singular.capitalizedFirst, values,
        places.map { .provinces(of: $0, position: position) } ?? .entries(kind: target, position: position)
      )
    }
  }

  /// Returns the label and the choices of all fields that one filter is about; a value that several have is one.
  private static func choices(
    in filter: EntryFilter, of kinds: [Kind]
  ) -> (label: String, choices: [FieldType.Choice]) {
    var label: String?
    var choices: [FieldType.Choice] = []
    var seen: Set<String> = []
    for field in kinds.flatMap(\.fields) where field.isFacet && field.filterName == filter.name {
      guard case .choice(let own) = field.type else { continue }
      label = label ?? field.label
      choices += own.filter { seen.insert($0.value).inserted }
    }
    return (label ?? filter.name, choices)
  }

  private static func isProvince(_ field: Field, of target: Int) -> Bool {
    if case .reference(let kinds, _) = field.type {
      field.role == .province && kinds.contains(target)
    } else {
      false
    }
  }

  private static func positions<Value: Hashable>(of values: [Value]) -> [Value: Int] {
    Dictionary(values.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func year(of entry: Int, in site: Site) -> Int? {
    site.value(of: .date, in: entry)?.date.flatMap { $0.isUnknown ? nil : $0.year }
  }

  // MARK: Values

  /// Returns the positions of the values that an entry has, for each facet.
  func values(of entry: Int) -> [[Int]] { sources.map { values(of: entry, in: $0) } }

  private func values(of entry: Int, in source: Source) -> [Int] {
    switch source {
    case .kind(let position): return position[site.entries[entry].kind].map { [$0] } ?? []
    case .partners: return site.partnerCall(of: entry, on: date) == nil ? [] : [0]
    case .year(let position):
      return Self.year(of: entry, in: site).flatMap { position[$0] }.map { [$0] } ?? []
    case .choice(let name, let position):
      let record = site.entries[entry].record
      return unique(
        zip(site.kind(of: entry).fields, record.values).flatMap { field, value -> [Int] in
          guard field.isFacet, field.filterName == name, case .choice(let choices) = field.type else {
            return []
          }
          return (value?.choices ?? []).compactMap { position[choices[$0].value] }
        })
    case .entries(let kind, let position):
      return unique(targets(of: entry, kind: kind).compactMap { position[$0] })
    case .provinces(let places, let position):
      let places = site.entries[entry].kind == places ? [entry] : targets(of: entry, kind: places)
      return unique(places.flatMap { site.targets(of: .province, in: $0) }.compactMap { position[$0] })
    }
  }

  /// Returns the entries of a kind that an entry refers to with a field to filter on.
  ///
  /// The page of a municipality is not itself about it: else each of them would be a value, most with nothing else.
  private func targets(of entry: Int, kind: Int) -> [Int] {
    let source = site.kind(of: entry)
    return site.references[entry].filter {
      site.entries[$0.target].kind == kind && source.field(at: $0.path).isFacet
    }.map(\.target)
  }

  private func unique(_ values: [Int]) -> [Int] { Array(Set(values)).sorted() }
}
