/// Tells of which entries the file itself may stand on the site.
///
/// Who joins an entry gets its file with one line more, and so the site offers it. A file that names a person who
/// asked not to be shown stays off the site: its page leaves the name out, and so must everything else.
struct FormSources: Sendable {
  private let model: ContentModel
  private let entries: [Entry]
  /// Words that refer to people who are not shown.
  private let hidden: Set<String>

  init(site: Site) {
    model = site.model
    entries = site.entries
    let shown = Set(site.entriesByKind.joined())
    hidden = Set(
      site.entries.indices.filter { !shown.contains($0) }.flatMap { index -> [String] in
        let entry = site.entries[index]
        let code = entry.record[site.kind(of: index).index(of: .code)]?.text
        return [entry.slug] + entry.names + (code.map { [$0] } ?? [])
      })
  }

  /// Returns whether no reference of an entry leads to somebody who is not shown.
  func mayBePublished(_ entry: Int) -> Bool {
    hidden.isEmpty || !entries[entry].record.values.contains { $0.map(refersToHidden) ?? false }
  }

  private func refersToHidden(_ value: FieldValue) -> Bool {
    switch value {
    case .references(let items):
      items.contains { item in
        let word = item.value.lastIndex(of: "/").map { String(item.value[item.value.index(after: $0)...]) }
        return hidden.contains(word ?? item.value)
      }
    case .group(let records):
      records.contains { record in record.value.values.contains { $0.map(refersToHidden) ?? false } }
    default: false
    }
  }
}
