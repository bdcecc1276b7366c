import Markdown

/// How one field of an entry changed.
struct FieldChange: Sendable {
  /// What happened to it.
  enum What: Sendable, Hashable {
    /// It was empty.
    case filled([String])
    /// It is empty now.
    case cleared([String])
    /// Another value.
    case replaced(String, by: String)
    /// A list with values that came and went.
    case list(added: [String], removed: [String])
    /// Records that came, went, or have other values in some of their fields.
    case records(added: [String], removed: [String], changed: [Records])
    /// A text with Markdown.
    case text(TextChange)
    /// The new value is wrong, and has a diagnostic.
    case refused(old: [String])
  }

  /// A record with another value in one of its fields.
  struct Records: Sendable, Hashable {
    /// The value that tells which record it is.
    let name: String
    let label: String
    let old: String
    let new: String
  }

  let label: String
  let what: What
}

/// Compares the fields of an entry in two states.
struct FieldComparison {
  let base: FieldReading
  let head: FieldReading
  /// The path in the head of each file of the base.
  let headPaths: [String: String]

  /// A record by the values of its fields.
  private struct Record: Hashable {
    let values: [FieldReading.Item?]

    /// The whole record on one line.
    var text: String { values.compactMap { $0?.shown }.joined(separator: " – ") }
  }

  /// The number of records on either side above which changed ones are not paired.
  private static let mostRecords = 100

  /// Returns what changed, in the order of the head's fields.
  func changes(_ old: Entry, _ oldKind: Kind, _ new: Entry, _ newKind: Kind) -> [FieldChange] {
    var changes: [FieldChange] = []
    for (index, field) in newKind.fields.enumerated() where field.role != .slug {
      let before = oldKind.index(ofKey: field.key)
      let oldValue = before.flatMap { old.record.values[$0] }
      let change: FieldChange.What?
      if case .markdown = field.type {
        change = TextChange.between(
          Self.text(oldValue, of: old, headPaths), and: Self.text(new.record.values[index], of: new, [:])
        ).map { .text($0) }
      } else {
        change = self.change(
          before.map { (oldKind.fields[$0], oldValue) }, (field, new.record.values[index]),
          isRefused: new.record.refused.contains(index))
      }
      if let change { changes.append(FieldChange(label: field.label, what: change)) }
    }
    for (index, field) in oldKind.fields.enumerated() where newKind.index(ofKey: field.key) == nil {
      guard let change = change((field, old.record.values[index]), nil, isRefused: false) else { continue }
      changes.append(FieldChange(label: field.label, what: change))
    }
    return changes
  }

  private func change(
    _ old: (field: Field, value: FieldValue?)?, _ new: (field: Field, value: FieldValue?)?, isRefused: Bool
  ) -> FieldChange.What? {
    if case .group? = (new ?? old)?.field.type { return recordChange(old, new) }
    let before = old.map { base.items($0.value, of: $0.field) } ?? []
    let after = new.map { head.items($0.value, of: $0.field) } ?? []
    if isRefused, after.isEmpty { return .refused(old: before.map(\.shown)) }
    let removed = TextChange.subtracting(after, from: before)
    let added = TextChange.subtracting(before, from: after)
    if added.isEmpty, removed.isEmpty { return nil }
    if before.isEmpty { return .filled(after.map(\.shown)) }
    if after.isEmpty { return .cleared(before.map(\.shown)) }
    if before.count == 1, after.count == 1, new?.field.isMany != true {
      return .replaced(before[0].shown, by: after[0].shown)
    }
    return .list(added: added.map(\.shown), removed: removed.map(\.shown))
  }

  private static func text(_ value: FieldValue?, of entry: Entry, _ headPaths: [String: String])
    -> ReviewText?
  {
    guard case .markdown(let body)? = value else { return nil }
    let source = body.document.sections.map(\.text).joined(separator: "\n")
    return ReviewText(source: source, document: body.document, path: entry.path, headPaths: headPaths)
  }

  // MARK: Records

  private func recordChange(
    _ old: (field: Field, value: FieldValue?)?, _ new: (field: Field, value: FieldValue?)?
  ) -> FieldChange.What? {
    let members = Self.members((new ?? old)?.field)
    let before = old.map { records($0.value, of: $0.field, members: members, base) } ?? []
    let after = new.map { records($0.value, of: $0.field, members: members, head) } ?? []
    var removed = TextChange.subtracting(after, from: before)
    var added = TextChange.subtracting(before, from: after)
    if added.isEmpty, removed.isEmpty { return nil }
    if before.isEmpty { return .filled(after.map(\.text)) }
    if after.isEmpty { return .cleared(before.map(\.text)) }
    var changed: [FieldChange.Records] = []
    if removed.count <= Self.mostRecords, added.count <= Self.mostRecords {
      for record in removed {
        // Another record with at least half of the same values is the same record, changed.
        let alike = added.indices.map { (place: $0, count: Self.shared(record, added[$0])) }
        guard let best = alike.max(by: { $0.count < $1.count }),
          best.count * 2 >= record.values.count(where: { $0 != nil }), best.count > 0
        else { continue }
        changed += Self.differences(record, added[best.place], members)
        added.remove(at: best.place)
        removed.removeAll { $0 == record }
      }
    }
    return .records(added: added.map(\.text), removed: removed.map(\.text), changed: changed)
  }

  private static func members(_ field: Field?) -> [Field] {
    if case .group(let group)? = field?.type { return group.fields }
    return []
  }

  private func records(
    _ value: FieldValue?, of field: Field, members: [Field], _ reading: FieldReading
  ) -> [Record] {
    guard case .group(let group) = field.type, case .group(let records)? = value else { return [] }
    return records.map { record in
      let values = members.map { member -> FieldReading.Item? in
        guard let index = group.index(ofKey: member.key) else { return nil }
        let items = reading.items(record.value.values[index], of: group.fields[index])
        guard !items.isEmpty else { return nil }
        return FieldReading.Item(
          identity: items.map(\.identity).joined(separator: "\n"),
          shown: items.map(\.shown).joined(separator: ", "))
      }
      return Record(values: values)
    }
  }

  private static func shared(_ a: Record, _ b: Record) -> Int {
    zip(a.values, b.values).count { $0 != nil && $0 == $1 }
  }

  private static func differences(_ old: Record, _ new: Record, _ members: [Field]) -> [FieldChange.Records] {
    let name = zip(old.values, new.values).first { $0 != nil && $0 == $1 }?.1?.shown ?? ""
    return members.indices.compactMap { index in
      guard old.values[index] != new.values[index] else { return nil }
      return FieldChange.Records(
        name: name, label: members[index].label, old: old.values[index]?.shown ?? "",
        new: new.values[index]?.shown ?? "")
    }
  }
}
