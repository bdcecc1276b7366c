import Markdown
import SearchIndex

/// The text with which the entries of a site are found, besides title and summary.
struct SearchText: Sendable {
  let site: Site
  private let names: [Int: Names]

  /// The other names of a register row on the day of the build.
  private struct Names: Sendable {
    /// Other ways to write its name.
    var spellings: [String] = []
    /// Names of rows that went up in this one.
    var former: [String] = []
    /// Names of rows of which this one got a part.
    var parts: [String] = []

    var all: [String] { spellings + former }
  }

  init(site: Site, date: CalendarDate) {
    self.site = site
    var names: [Int: Names] = [:]
    let codes = Self.codes(of: site)
    for alias in site.aliases where alias.nature != .ambiguous {
      // A name that goes out of use later is still that of a row.
      if alias.until.map({ $0.isCertainlyAfter(date) }) ?? false { continue }
      let targets = alias.codes.compactMap { codes[alias.kind][$0] }
      for target in targets {
        if targets.count > 1 {
          names[target, default: Names()].parts.append(alias.name)
        } else if alias.nature == .spelling {
          names[target, default: Names()].spellings.append(alias.name)
        } else {
          names[target, default: Names()].former.append(alias.name)
        }
      }
    }
    self.names = names
  }

  private static func codes(of site: Site) -> [[String: Int]] {
    var codes = [[String: Int]](repeating: [:], count: site.model.kinds.count)
    for kind in Set(site.aliases.map(\.kind)) {
      for entry in site.entriesByKind[kind] {
        if let code = site.value(of: .code, in: entry)?.text { codes[kind][code] = entry }
      }
    }
    return codes
  }

  // MARK: What entries are found by

  /// Returns the text of an entry.
  func fields(of entry: Int) -> [SearchField] {
    own(entry) + ofReferences(entry) + written(in: entry)
  }

  /// Other names of the entry itself.
  private func own(_ entry: Int) -> [SearchField] {
    var fields = (names[entry]?.all ?? []).map { SearchField(.names, $0) }
    // Who looks for a municipality that was divided means one of these, but nobody knows which.
    fields += (names[entry]?.parts ?? []).map { SearchField(.synonyms, $0) }
    for role in [Field.Role.abbreviation, .synonym, .keyword] {
      fields += texts(of: role, in: entry).map { SearchField(.names, $0) }
    }
    return fields
  }

  /// Names of what the entry belongs to, and weaker, other names for that.
  private func ofReferences(_ entry: Int) -> [SearchField] {
    var fields: [SearchField] = []
    let references = site.references[entry]
    // Who writes Zuidhorn means no other part of Westerkwartier.
    let present = Set(references.lazy.filter { $0.formerName == nil }.map(\.target))
    var seen: Set<Int> = []
    for reference in references {
      let target = reference.target
      if let former = reference.formerName { fields.append(SearchField(.names, former)) }
      let presentation = site.kind(of: target).presentation
      guard presentation != .project, presentation != .text, seen.insert(target).inserted else { continue }
      // Who looks for a municipality does not mean all those of the province with its name.
      fields.append(SearchField(presentation == .province ? .body : .names, site.title(of: target)))
      let others =
        (names[target]?.spellings ?? []) + (present.contains(target) ? names[target]?.former ?? [] : [])
        + texts(of: .abbreviation, in: target) + texts(of: .synonym, in: target)
      fields += others.map { SearchField(.synonyms, $0) }
    }
    return fields
  }

  /// What stands on the page, about in the order in which it stands there: results show pieces of it.
  private func written(in entry: Int) -> [SearchField] {
    let kind = site.kind(of: entry)
    var labels: [SearchField] = []
    var lead: [SearchField] = []
    var rest: [SearchField] = []
    for (field, value) in zip(kind.fields, site.entries[entry].record.values) {
      guard let value else { continue }
      if field.role == nil, field.isFacet, case .choice(let choices) = field.type {
        labels += value.choices.map { SearchField(.names, choices[$0].label) }
      }
      let texts = Self.texts(of: value, in: field).map { SearchField(.body, $0) }
      if field.role == .question || field.role == .stopReason { lead += texts } else { rest += texts }
    }
    return labels + lead + body(of: entry) + rest
  }

  /// The body, each heading before its text.
  private func body(of entry: Int) -> [SearchField] {
    guard let document = site.entries[entry].body?.document else { return [] }
    return document.sections.flatMap { section in
      let heading = section.heading.map { SearchField(.headings, document.headings[$0].text) }
      return [heading, section.text.isEmpty ? nil : SearchField(.body, section.text)].compactMap(\.self)
    }
  }

  /// Returns the texts that an author wrote as sentences: title, summary, fields and body. Rows of a register have none.
  func running(of entry: Int) -> [String] {
    guard let body = site.entries[entry].body else { return [] }
    var texts = [site.title(of: entry)]
    for (field, value) in zip(site.kind(of: entry).fields, site.entries[entry].record.values) {
      guard let value else { continue }
      texts += field.role == .summary ? value.texts : Self.texts(of: value, in: field)
    }
    return texts + body.document.sections.map(\.text)
  }

  // MARK: Fields

  private func texts(of role: Field.Role, in entry: Int) -> [String] {
    site.kind(of: entry).indices(of: role).flatMap { site.entries[entry].record.values[$0]?.texts ?? [] }
  }

  /// Returns what is to be read in a field; nothing of a field that is shown as something else than text.
  private static func texts(of value: FieldValue, in field: Field) -> [String] {
    switch field.role {
    case nil, .question, .stopReason, .people, .quote: return plain(value, in: field.type)
    case .counter:
      // Who looks for "390 gemeenten" means the number and what was counted, side by side.
      guard case .group(let group) = field.type else { return [] }
      return value.records.map { record in
        plain(record, in: group, numbers: true).joined(separator: " ")
      }
    case .timeline:
      // The name of a phase stands there as a label.
      guard case .group(let group) = field.type else { return [] }
      return value.records.flatMap { $0[group.index(ofKey: "gebeurtenis")]?.texts ?? [] }
    default: return []
    }
  }

  private static func plain(_ value: FieldValue, in type: FieldType) -> [String] {
    switch (value, type) {
    // Addresses are for following, not for reading.
    case (.texts, .url), (.texts, .email): []
    case (.texts(let items), _): items.map(\.value)
    case (.group(let records), .group(let group)):
      records.flatMap { plain($0.value, in: group, numbers: false) }
    case (.markdown(let body), _): body.document.sections.map(\.text)
    case (.choices, _), (.date, _), (.integer, _), (.boolean, _), (.references, _), (.group, _): []
    }
  }

  private static func plain(_ record: Record, in group: GroupFields, numbers: Bool) -> [String] {
    zip(group.fields, record.values).flatMap { field, value -> [String] in
      guard let value, field.role != .source else { return [] }
      if numbers, case .integer(let number) = value { return ["\(number)"] }
      return plain(value, in: field.type)
    }
  }
}
