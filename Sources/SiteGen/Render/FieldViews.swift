import Markdown
import Templates

extension PageFactory {
  /// Roles of fields that have a place of their own on the page.
  private static let placed: Set<Field.Role> = [
    .title, .summary, .slug, .alias, .phase, .stopReason, .question, .seeksPartners, .timeline, .counter,
    .source,
    .quote, .series, .part, .ordinal, .next, .language, .updated, .contact, .keyword, .shown, .sortName,
  ]

  /// Makes the facts of an entry: its fields with plain values and references.
  func facts(of entry: Int) -> [FactView] {
    let kind = site.kind(of: entry)
    return kind.fields.indices.compactMap { index -> FactView? in
      let field = kind.fields[index]
      guard !(field.role.map(Self.placed.contains) ?? false) else { return nil }
      if case .group = field.type, field.isMany { return nil }
      if case .markdown = field.type { return nil }
      var values = values(of: FieldPath(index), record: 0, in: entry)
      if isSymmetric(field, from: site.entries[entry].kind, to: site.entries[entry].kind) {
        values += backwards(index, to: entry, except: values)
      }
      return values.isEmpty ? nil : FactView(label: field.label, values: values, isList: values.count > 1)
    } + names(of: entry)
  }

  /// Makes the facts with the other names of a register row.
  private func names(of entry: Int) -> [FactView] {
    let natures: [(RegisterAlias.Nature, Strings.Key)] = [
      (.spelling, .otherSpellings), (.former, .formerNames),
    ]
    return natures.compactMap { nature, key in
      let names = (otherNames[entry] ?? []).filter { $0.nature == nature }.map { ValueView($0.name) }
      return names.isEmpty ? nil : FactView(label: strings[key], values: names, isList: names.count > 1)
    }
  }

  /// Whether a reference between entries of one kind means the same both ways, so that both belong in one list.
  func isSymmetric(_ field: Field, from source: Int, to target: Int) -> Bool {
    if case .reference(_, let inverse) = field.type { return inverse == field.label && source == target }
    return false
  }

  private func backwards(_ field: Int, to entry: Int, except known: [ValueView]) -> [ValueView] {
    let links = Set(known.compactMap(\.link))
    return site.backlinks[entry].compactMap { backlink in
      guard backlink.path == FieldPath(field), site.entries[backlink.source].kind == site.entries[entry].kind,
        let path = paths[backlink.source], !links.contains(path)
      else { return nil }
      return ValueView(site.title(of: backlink.source), link: path)
    }
  }

  /// Makes the tables of an entry: its fields with several records.
  func tables(of entry: Int) -> [TableView] {
    let kind = site.kind(of: entry)
    return kind.fields.indices.compactMap { index in
      let field = kind.fields[index]
      guard case .group(let group) = field.type, field.isMany,
        !(field.role.map(Self.placed.contains) ?? false)
      else { return nil }
      let records = site.entries[entry].record.values[index]?.records ?? []
      guard !records.isEmpty else { return nil }
      let rows = records.indices.map { number in
        group.fields.indices.map { values(of: FieldPath(index, $0), record: number, in: entry) }
      }
      let used = group.fields.indices.filter { column in rows.contains { !$0[column].isEmpty } }
      return TableView(
        title: field.label, anchor: "ps.\(field.key)", columns: used.map { group.fields[$0].label },
        rows: rows.map { row in
          TableRowView(
            cells: used.map {
              FactView(label: group.fields[$0].label, values: row[$0], isList: row[$0].count > 1)
            })
        })
    }
  }

  /// Makes the list of sources: each with its name, date and what to know about it.
  func sources(of entry: Int) -> TableView? {
    let kind = site.kind(of: entry)
    guard let index = kind.index(of: .source), case .group(let group) = kind.fields[index].type,
      let records = site.entries[entry].record.values[index]?.records, !records.isEmpty
    else { return nil }
    let field = kind.fields[index]
    let rows = records.indices.map { number in
      let record = records[number]
      let article =
        group.index(ofKey: "artikel").map { values(of: FieldPath(index, $0), record: number, in: entry) }
        ?? []
      let address = record[group.index(ofKey: "url")]?.text
      let name = record[group.index(ofKey: "titel")]?.text ?? address
      let source =
        article + (name.map { [ValueView($0, external: address.flatMap { ExternalURL($0) })] } ?? [])
      let others = ["datum", "toelichting"].compactMap { key in
        group.index(ofKey: key).map { member in
          FactView(
            label: group.fields[member].label,
            values: values(of: FieldPath(index, member), record: number, in: entry), isList: false)
        }
      }
      return TableRowView(
        cells: [FactView(label: field.label, values: source, isList: source.count > 1)] + others)
    }
    return TableView(
      title: field.label, anchor: "ps.\(field.key)", columns: rows.first?.cells.map(\.label) ?? [], rows: rows
    )
  }

  /// Makes the numbers of an entry.
  func counters(of entry: Int) -> [CounterView] {
    let kind = site.kind(of: entry)
    guard let index = kind.index(of: .counter), case .group(let group) = kind.fields[index].type else {
      return []
    }
    let records = site.entries[entry].record.values[index]?.records ?? []
    return records.enumerated().compactMap { number, record in
      guard let value = record[group.index(ofKey: "waarde")]?.integer else { return nil }
      let date = record[group.index(ofKey: "peildatum")]?.date
      let isLowerBound = record[group.index(ofKey: "ondergrens")]?.boolean ?? false
      let source = group.index(ofKey: "bron").flatMap {
        values(of: FieldPath(index, $0), record: number, in: entry).first
      }
      let shown = Strings.number(value)
      return CounterView(
        number: isLowerBound ? strings.filled(.atLeast, ["n": shown]) : shown,
        unit: record[group.index(ofKey: "eenheid")]?.text ?? "",
        date: date.map(strings.date) ?? strings[.unknownDate],
        machineDate: date.flatMap { $0.isUnknown ? nil : $0.text }, source: source,
        note: record[group.index(ofKey: "toelichting")]?.text)
    }
  }

  /// Makes the quotations of an entry.
  func quotes(of entry: Int) -> [QuoteView] {
    let kind = site.kind(of: entry)
    guard let index = kind.index(of: .quote), case .group(let group) = kind.fields[index].type else {
      return []
    }
    let records = site.entries[entry].record.values[index]?.records ?? []
    return records.enumerated().compactMap { number, record in
      guard let text = record[group.index(ofKey: "tekst")]?.text else { return nil }
      let speaker = ["persoon", "rol", "bron"].compactMap { group.index(ofKey: $0) }.flatMap {
        values(of: FieldPath(index, $0), record: number, in: entry).map(\.text)
      }
      return QuoteView(text: text, speaker: speaker.isEmpty ? nil : speaker.joined(separator: ", "))
    }
  }

  /// Makes the timeline of an entry.
  func timeline(of entry: Int) -> [EventView] {
    let kind = site.kind(of: entry)
    guard let index = kind.index(of: .timeline), case .group(let group) = kind.fields[index].type else {
      return []
    }
    var labels: [String: String] = [:]
    if let phase = kind.index(of: .phase), case .choice(let choices) = kind.fields[phase].type {
      for choice in choices { labels[choice.value] = choice.label }
    }
    return (site.entries[entry].record.values[index]?.records ?? []).map { record in
      let date = record[group.index(ofKey: "datum")]?.date ?? .unknown
      return EventView(
        date: strings.date(date), machineDate: date.isUnknown ? nil : date.text,
        text: record[group.index(ofKey: "gebeurtenis")]?.text ?? "",
        phase: record[group.index(ofKey: "fase")]?.text.map { labels[$0] ?? $0 })
    }
  }

  /// Makes the values of a field, or of a field within a record, for readers.
  func values(of path: FieldPath, record number: Int, in entry: Int) -> [ValueView] {
    let kind = site.kind(of: entry)
    let field = kind.field(at: path)
    var value = site.entries[entry].record.values[path.field]
    if let member = path.member { value = value?.records[number].values[member] }
    guard let value else { return [] }
    switch value {
    case .texts(let items): return items.map { text($0.value, of: field) }
    case .choices(let items):
      guard case .choice(let choices) = field.type else { return [] }
      return items.map { ValueView(choices[$0.value].label) }
    case .date(let date):
      return [ValueView(strings.date(date), machineDate: date.isUnknown ? nil : date.text)]
    case .integer(let number): return [ValueView(Strings.number(number))]
    case .boolean(let truth): return [ValueView(strings[truth ? .yes : .no])]
    case .references:
      let references = site.references[entry].filter { $0.path == path && $0.record == number }
      // The only references that vanish in linking are those to people who asked not to be shown.
      if references.isEmpty { return [ValueView(strings[.nameWithheld])] }
      return references.map { reference in
        ValueView(
          site.title(of: reference.target), link: paths[reference.target],
          note: reference.formerName.map { strings.filled(.from, ["naam": $0]) })
      }
    case .group(let records):
      guard case .group(let group) = field.type, let record = records.first?.value else { return [] }
      return group.fields.indices.flatMap { member in
        record.values[member] == nil
          ? []
          : values(of: FieldPath(path.field, member), record: 0, in: entry).map { inner in
            ValueView(
              group.fields[member].label.lowercased() + " " + inner.text, link: inner.link,
              external: inner.external, note: inner.note)
          }
      }
    case .markdown: return []
    }
  }

  /// Returns the name of the host of a web address, which says enough to know where a link leads.
  private static func host(of address: String) -> String {
    let host = address.split(separator: "/", maxSplits: 2).dropFirst().first ?? Substring(address)
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }

  private func text(_ text: String, of field: Field) -> ValueView {
    switch field.type {
    case .url: ValueView(Self.host(of: text), external: ExternalURL(text))
    case .email: ValueView(text, external: ExternalURL("mailto:" + text))
    default: ValueView(text)
    }
  }
}
