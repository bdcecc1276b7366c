import Markdown
import SearchIndex

/// Turns the entries of a site into documents for the search index.
struct SearchDocuments {
  let site: Site
  let strings: Strings
  private let facets: [Facet]
  private let otherNames: [Int: [String]]

  /// A way to filter, and how an entry's values of it are found.
  private struct Facet {
    let facet: SearchFacet
    let source: Source
    let position: [String: Int]

    enum Source {
      case kind
      case phase
      /// References to entries of this kind.
      case references(kind: Int)
      /// What entries of another kind lie in: for those themselves, and for what refers to them.
      case province(kind: Int, via: Int)
    }
  }

  init(site: Site, strings: Strings) {
    self.site = site
    self.strings = strings
    facets = Self.facets(of: site, strings: strings)
    otherNames = Dictionary(grouping: site.otherNames, by: \.target).mapValues { $0.map(\.name) }
  }

  /// The ways to filter.
  var searchFacets: [SearchFacet] { facets.map(\.facet) }

  /// Makes a document for each entry that has a page.
  func documents() -> [SearchDocument] {
    let ids = facets.map { facet -> [Int: Int] in
      var ids: [Int: Int] = [:]
      switch facet.source {
      case .references(let kind), .province(let kind, _):
        for (position, entry) in site.entriesByKind[kind].enumerated() { ids[entry] = position }
      case .kind, .phase: break
      }
      return ids
    }
    return site.entries.indices.compactMap { entry in
      guard let route = site.routes[entry] else { return nil }
      let kind = site.kind(of: entry)
      var lines = [kind.singular.capitalizedFirst]
      if let phase = site.choice(of: .phase, in: entry) { lines.append(phase.label) }
      lines += site.targets(of: .province, in: entry).map { site.title(of: $0) }
      let names = site.targets(of: .participant, in: entry).map { site.title(of: $0) }
      if !names.isEmpty { lines.append(strings.enumeration(names, most: 2)) }
      return SearchDocument(
        path: route, title: site.title(of: entry), summary: summary(of: entry), cardLines: lines,
        date: site.dateKey(of: entry),
        facets: facets.enumerated().map { values(of: entry, in: $1, ids: ids[$0]) },
        text: { [site, names = otherNames[entry] ?? []] in Self.text(of: entry, in: site, otherNames: names) }
      )
    }
  }

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

  // MARK: Text

  private static func text(of entry: Int, in site: Site, otherNames: [String]) -> [SearchField] {
    var fields = otherNames.map { SearchField(.names, $0) }
    let kind = site.kind(of: entry)
    let record = site.entries[entry].record
    for role in [Field.Role.synonym, .keyword] {
      for index in kind.indices(of: role) {
        fields += (record.values[index]?.texts ?? []).map { SearchField(.names, $0) }
      }
    }
    var seen: Set<Int> = []
    for reference in site.references[entry] {
      if let former = reference.formerName { fields.append(SearchField(.names, former)) }
      guard seen.insert(reference.target).inserted else { continue }
      let target = site.kind(of: reference.target)
      guard target.presentation != .project, target.presentation != .text else { continue }
      // Who looks for a municipality does not mean all those of the province with its name.
      let fieldClass: SearchFieldClass = target.presentation == .province ? .body : .names
      fields.append(SearchField(fieldClass, site.title(of: reference.target)))
      for index in target.indices(of: .synonym) {
        fields += (site.entries[reference.target].record.values[index]?.texts ?? []).map {
          SearchField(.names, $0)
        }
      }
    }
    for (field, value) in zip(kind.fields, record.values) {
      guard let value, field.role == nil || field.role == .question || field.role == .stopReason else {
        continue
      }
      fields += plain(value).map { SearchField(.body, $0) }
    }
    for index in kind.indices(of: .timeline) + kind.indices(of: .people) {
      fields += (record.values[index].map(plain) ?? []).map { SearchField(.body, $0) }
    }
    if let document = site.entries[entry].body?.document {
      fields += document.headings.map { SearchField(.headings, $0.text) }
      fields += document.sections.map { SearchField(.body, $0.text) }
    }
    return fields
  }

  private static func plain(_ value: FieldValue) -> [String] {
    switch value {
    case .texts(let items): items.map(\.value)
    case .group(let records): records.flatMap { $0.value.values.compactMap(\.self).flatMap(plain) }
    case .markdown(let body): body.document.sections.map(\.text)
    case .choices, .date, .integer, .boolean, .references: []
    }
  }

  // MARK: Facets

  private static func facets(of site: Site, strings: Strings) -> [Facet] {
    let kinds = site.model.kinds
    let listed = kinds.filter(\.hasPages)
    var facets = [
      Facet(
        facet: SearchFacet(
          key: "soort", label: strings[.facetKind],
          values: listed.map { .init(key: $0.name, label: $0.plural.capitalizedFirst) }),
        source: .kind,
        position: Dictionary(
          listed.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first }))
    ]
    var phases: [FieldType.Choice] = []
    for kind in kinds {
      guard let index = kind.index(of: .phase), kind.fields[index].isFacet,
        case .choice(let choices) = kind.fields[index].type
      else { continue }
      for choice in choices where !phases.contains(where: { $0.value == choice.value }) {
        phases.append(choice)
      }
    }
    facets.append(
      Facet(
        facet: SearchFacet(
          key: "fase", label: strings[.facetPhase],
          values: phases.map { .init(key: $0.value, label: $0.label) }),
        source: .phase,
        position: Dictionary(
          phases.enumerated().map { ($1.value, $0) }, uniquingKeysWith: { first, _ in first })))
    var targets: [Int] = []
    for field in kinds.flatMap(\.fields) where field.isFacet {
      if case .reference(let kinds, _) = field.type {
        targets += kinds.filter { !targets.contains($0) }
      }
    }
    for target in targets {
      let kind = kinds[target]
      let values = site.entriesByKind[target].map {
        SearchFacet.Value(key: site.entries[$0].slug, label: site.title(of: $0))
      }
      let via = kinds.firstIndex { other in
        other.fields.contains { field in
          if case .reference(let kinds, _) = field.type {
            return field.role == .province && kinds.contains(target)
          }
          return false
        }
      }
      facets.append(
        Facet(
          facet: SearchFacet(key: kind.name, label: kind.singular.capitalizedFirst, values: values),
          source: via.map { .province(kind: target, via: $0) } ?? .references(kind: target), position: [:]))
    }
    return facets
  }

  private func values(of entry: Int, in facet: Facet, ids: [Int: Int]) -> [Int] {
    switch facet.source {
    case .kind: return facet.position[site.kind(of: entry).name].map { [$0] } ?? []
    case .phase:
      return site.choice(of: .phase, in: entry).flatMap { facet.position[$0.value] }.map { [$0] } ?? []
    case .references(let kind):
      return unique(targets(of: entry, kind: kind).compactMap { ids[$0] })
    case .province(_, let via):
      let places = site.entries[entry].kind == via ? [entry] : targets(of: entry, kind: via)
      return unique(places.flatMap { site.targets(of: .province, in: $0) }.compactMap { ids[$0] })
    }
  }

  /// Returns the entries of a kind that an entry refers to with a field that is a facet; itself, if it is of the kind.
  private func targets(of entry: Int, kind: Int) -> [Int] {
    if site.entries[entry].kind == kind { return [entry] }
    let fields = site.kind(of: entry).fields
    return site.references[entry].filter {
      fields[$0.path.field].isFacet && site.entries[$0.target].kind == kind
    }.map(\.target)
  }

  private func unique(_ values: [Int]) -> [Int] { Array(Set(values)).sorted() }
}
