import YAML

/// A way in which readers can filter what they search for.
public struct EntryFilter: Sendable, Hashable {
  /// What entries are told apart by.
  public enum Property: Sendable, Hashable {
    /// Their kind.
    case kind
    /// Whether they look for partners.
    case partners
    /// The year that they are about.
    case year
    /// The entries of a kind that they refer to.
    case entries(kind: Int)
    /// What was chosen in a field with this name.
    case choice
  }

  /// The name in the model and in the address of the search page.
  public let name: String
  /// What entries are told apart by.
  public let property: Property

  /// The value of a filter that only tells whether something is so.
  static let yes = "ja"

  /// What the address of the search page has besides filters.
  private static let taken: Set<String> = ["q", "pagina"]

  /// Returns the filters that some kinds make possible, in the order of their fields.
  static func possible(for kinds: [Kind]) -> [EntryFilter] {
    var filters = [EntryFilter(name: "soort", property: .kind)]
    func has(_ role: Field.Role) -> Bool { kinds.contains { $0.index(of: role) != nil } }
    if has(.seeksPartners) || has(.deadline) {
      filters.append(EntryFilter(name: Field.Role.seeksPartners.rawValue, property: .partners))
    }
    for field in kinds.flatMap(\.fields) {
      if field.isFacet, case .choice = field.type {
        filters.append(EntryFilter(name: field.filterName, property: .choice))
      }
      for case .reference(let targets, _) in field.withMembers.filter(\.isFacet).map(\.type) {
        filters += targets.map { EntryFilter(name: kinds[$0].name, property: .entries(kind: $0)) }
      }
    }
    if has(.date) { filters.append(EntryFilter(name: "jaar", property: .year)) }
    var seen = taken
    return filters.filter { seen.insert($0.name).inserted }
  }
}

extension Field {
  /// The name of the filter to which a field with choices belongs: fields with phases have one filter together.
  var filterName: String { role?.rawValue ?? key }

  /// The field itself, and those of the records in it.
  var withMembers: [Field] {
    if case .group(let group) = type { return [self] + group.fields }
    return [self]
  }
}

/// Reads which filters `Content/model.yaml` offers.
struct FilterReader {
  /// The kinds that were read.
  let kinds: [Kind]

  /// Reads the filters in their order, and reports names that are none; without a list there are all.
  func filters(of reader: inout MappingReader) -> [EntryFilter] {
    let possible = EntryFilter.possible(for: kinds)
    guard reader.value("filters") != nil else { return possible }
    var filters: [EntryFilter] = []
    for (name, node) in reader.strings("filters") {
      guard let filter = possible.first(where: { $0.name == name }) else {
        reader.report(
          node,
          Wording(
            "Er is geen filter '\(name)': geen veld met 'filter: true' gaat daarover.",
            en: "There is no filter '\(name)': no field with 'filter: true' is about it."),
          suggestion: Suggestion.didYouMean(name, among: possible.map(\.name)))
        continue
      }
      if filters.contains(filter) {
        reader.report(
          node,
          Wording("Het filter '\(name)' staat er twee keer.", en: "Filter '\(name)' occurs twice."))
      } else {
        filters.append(filter)
      }
    }
    return filters
  }
}
