import SearchIndex
import Testing

@testable import SiteGen

/// What a project puts into the search index.
struct IndexedSite {
  /// The documents by their path.
  let documents: [String: SearchDocument]
  let facets: [SearchFacet]
  let synonyms: [SearchSynonym]

  init(_ project: TestProject, date: CalendarDate = TestProject.date) async throws {
    let stages = await SiteBuild.link(project.source, options: BuildOptions(date: date, concurrency: 2))
    let errors = stages.diagnostics.filter { $0.severity == .error }.map { Finding($0) }
    try #require(errors == [])
    let search = SearchDocuments(
      site: try #require(stages.site), strings: try #require(stages.theme).strings, date: date)
    documents = Dictionary(search.documents().map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    facets = search.facets
    synonyms = search.synonyms()
  }

  /// The names of the facets, in the order in which readers see them.
  var facetNames: [String] { facets.map(\.key) }

  /// Returns the keys of the values that some document has.
  func values(_ facet: String) -> [String] {
    guard let index = facetNames.firstIndex(of: facet) else { return [] }
    let used = Set(documents.values.flatMap { $0.facets[index] })
    return facets[index].values.indices.filter(used.contains).map { facets[index].values[$0].key }
  }

  /// Returns the documents that a filter leaves.
  func documents(_ facet: String, _ value: String) -> [String] {
    guard let index = facetNames.firstIndex(of: facet),
      let position = facets[index].values.firstIndex(where: { $0.key == value })
    else { return [] }
    return documents.values.filter { $0.facets[index].contains(position) }.map(\.path).sorted()
  }

  /// Returns the texts of a class in a document.
  func texts(_ fieldClass: SearchFieldClass, of path: String) -> [String] {
    documents[path]?.text().filter { $0.fieldClass == fieldClass }.map(\.text) ?? []
  }

  /// Returns what a name stands for wherever it stands.
  func others(of name: String) -> [String] { synonyms.filter { $0.name == name }.flatMap(\.others) }
}
