/// What someone has filled in for a new entry: written values, not checked.
struct EntryDraft: Sendable {
  /// The values of one record, by the position of their field.
  typealias Values = [Int: [String]]

  /// The values of the entry's own fields.
  private(set) var values: Values = [:]
  /// The records of its groups, by the position of their field.
  private(set) var records: [Int: [Values]] = [:]

  /// Adds a value to a field.
  mutating func add(_ text: String, to field: Int) { values[field, default: []].append(text) }

  /// Begins a record in a group.
  mutating func beginRecord(in field: Int) { records[field, default: []].append([:]) }

  /// Adds a value to a field of the last record of a group, which is begun if there is none.
  mutating func add(_ text: String, to member: Int, of field: Int) {
    if records[field] == nil { beginRecord(in: field) }
    let last = records[field, default: [[:]]].count - 1
    records[field]?[last][member, default: []].append(text)
  }

  /// Takes away the last record of a group if nothing was filled in.
  mutating func dropEmptyRecord(of field: Int) {
    guard records[field]?.last?.isEmpty == true else { return }
    records[field]?.removeLast()
    if records[field]?.isEmpty == true { records[field] = nil }
  }

  /// Returns whether a field has a value or a record.
  func has(_ field: Int) -> Bool { values[field] != nil || records[field] != nil }
}
