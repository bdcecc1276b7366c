import Markdown

/// How much of what readers look for an entry tells.
struct Completeness: Sendable, Hashable {
  /// Something that is not told.
  struct Missing: Sendable, Hashable {
    /// The name of the field; empty for the text below the fields.
    let label: String
    /// The number of words of the text below the fields.
    var wordCount = 0
  }

  /// The number of things that are told.
  let filled: Int
  /// What is not, the most useful first.
  let missing: [Missing]

  /// The number of things that readers look for.
  var total: Int { filled + missing.count }

  /// What readers look for, the most useful first: what it is, how it stands, whose it is, whom to ask.
  private static let roles: [Field.Role] = [
    .summary, .phase, .participant, .question, .contact, .subject, .date, .source,
  ]
  /// The least number of words that tell something.
  private static let fewestWords = 30

  /// Counts for an entry what it tells.
  init(_ entry: Entry, kind: Kind) {
    var filled = 0
    var missing: [Missing] = []
    for role in Self.roles {
      let fields = kind.indices(of: role)
      guard let first = fields.first else { continue }
      // Who takes part may be told by any of several fields.
      if fields.contains(where: { Self.tells(entry.record.values[$0], kind.fields[$0]) }) {
        filled += 1
      } else {
        missing.append(Missing(label: kind.fields[first].label))
      }
    }
    let words = (entry.body?.document.sections ?? []).reduce(0) { count, section in
      count + section.text.split(whereSeparator: \.isWhitespace).count
    }
    if words >= Self.fewestWords {
      filled += 1
    } else {
      missing.insert(Missing(label: "", wordCount: words), at: min(2, missing.count))
    }
    self.filled = filled
    self.missing = missing
  }

  private static func tells(_ value: FieldValue?, _ field: Field) -> Bool {
    switch value {
    case nil: return false
    case .date(let date): return !date.isUnknown
    case .choices(let items):
      guard case .choice(let choices) = field.type else { return false }
      return items.contains { choices[$0.value].value != CalendarDate.unknownWord }
    default: return true
    }
  }
}
