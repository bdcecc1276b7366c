/// The facets of an index and the chosen values, applied to results.
struct FacetFilter: Sendable {
  private let facets: [(facet: Manifest.Facet, members: FacetMembers)]
  private let selected: [[String]]
  /// For each document the number of facets of which it has none of the chosen values.
  private let failures: [Int]
  /// For each document the last such facet.
  private let failing: [Int]

  /// Takes the facets with their members, and the filters.
  init(
    _ facets: [(facet: Manifest.Facet, members: FacetMembers)], filters: [SearchFilter], documentCount: Int
  ) {
    self.facets = facets
    selected = facets.map { facet in filters.filter { $0.facet == facet.facet.key }.map(\.value) }
    var failures = [Int](repeating: 0, count: documentCount)
    var failing = failures
    for (position, facet) in facets.enumerated() where !selected[position].isEmpty {
      var passes = [Bool](repeating: false, count: documentCount)
      for value in facet.members.values where selected[position].contains(value.key) {
        for document in value.documents { passes[document] = true }
      }
      for document in 0..<documentCount where !passes[document] {
        failures[document] += 1
        failing[document] = position
      }
    }
    self.failures = failures
    self.failing = failing
  }

  /// Returns whether a document passes all filters.
  func passes(_ document: Int) -> Bool { failures[document] == 0 }

  /// Returns the filters whose facet or value is not in the index; an unknown value has no documents.
  func unknown(_ filters: [SearchFilter]) -> [SearchFilter] {
    filters.filter { filter in
      !facets.contains { facet in
        facet.facet.key == filter.facet && facet.members.values.contains { $0.key == filter.value }
      }
    }
  }

  /// Returns the counts of all values among the results of a query, each facet apart from its own filters.
  func counts(_ results: [Int]) -> [SearchFacetCounts] {
    var isResult = [Bool](repeating: false, count: failures.count)
    for document in results { isResult[document] = true }
    return facets.enumerated().map { position, facet in
      let values = facet.members.values.map { value in
        let count = value.documents.count { document in
          isResult[document]
            && (failures[document] == 0 || (failures[document] == 1 && failing[document] == position))
        }
        return SearchFacetCounts.Value(
          key: value.key, label: value.label, count: count,
          isSelected: selected[position].contains(value.key))
      }
      return SearchFacetCounts(key: facet.facet.key, label: facet.facet.label, values: values)
    }
  }
}
