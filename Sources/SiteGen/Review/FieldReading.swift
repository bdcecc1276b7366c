import Markdown

/// Reads the values of fields of one state, in a form in which both states can be compared and shown.
struct FieldReading {
  let side: ReviewSide
  /// What an entry is known by in both states, by its position.
  let identities: [String]
  /// The entries that asked not to be named in either state: an earlier state may not tell what a later one hides.
  let withheld: Set<String>

  /// One value of a field.
  struct Item: Hashable {
    /// What is compared: a value, or the entry that is meant, whatever it is called.
    let identity: String
    /// What is shown.
    let shown: String

    static func == (lhs: Self, rhs: Self) -> Bool { lhs.identity == rhs.identity }

    func hash(into hasher: inout Hasher) { hasher.combine(identity) }
  }

  /// What stands for the name of someone who asked not to be named.
  static let nameless = "(naam niet getoond)"

  /// Returns the values of a field that is no record and no text with Markdown.
  func items(_ value: FieldValue?, of field: Field) -> [Item] {
    switch value {
    case .texts(let items)?: items.map { Item(identity: $0.value, shown: $0.value) }
    case .choices(let items)?:
      if case .choice(let choices) = field.type {
        items.map { Item(identity: choices[$0.value].value, shown: choices[$0.value].label) }
      } else {
        []
      }
    case .date(let date)?: [Item(identity: date.text, shown: date.text)]
    case .integer(let number)?: [Item(identity: String(number), shown: String(number))]
    case .boolean(let truth)?: [Item(identity: String(truth), shown: truth ? "ja" : "nee")]
    case .references(let items)?: items.map { reference($0.value, of: field) }
    case .group?, .markdown?, nil: []
    }
  }

  /// Returns what a word in a field refers to; the word itself when it means nothing.
  func reference(_ word: String, of field: Field) -> Item {
    guard case .reference(let kinds, _) = field.type, let names = side.names else {
      return Item(identity: "?" + word, shown: word)
    }
    switch names.resolve(word, kinds: kinds) {
    case .entry(let entry): return Item(identity: identities[entry], shown: name(of: entry))
    case .otherName(let entry, let alias):
      let isFormer = alias.nature != .spelling && !withheld.contains(identities[entry])
      return Item(
        identity: identities[entry], shown: name(of: entry) + (isFormer ? " (was \(alias.name))" : ""))
    case .unreadable, .ambiguous, .unknown: return Item(identity: "?" + word, shown: word)
    }
  }

  /// Returns the title of an entry, or what stands for it.
  func name(of entry: Int) -> String {
    withheld.contains(identities[entry]) ? Self.nameless : side.title(of: entry) ?? Self.nameless
  }

  /// Calls a function with each word of an entry that refers to another, and its field.
  func forEachReference(of entry: Entry, in kind: Kind, _ body: (String, Field) -> Void) {
    for (field, value) in zip(kind.fields, entry.record.values) {
      switch (field.type, value) {
      case (.reference, .references(let items)?):
        for item in items { body(item.value, field) }
      case (.group(let group), .group(let records)?):
        for record in records {
          for (member, value) in zip(group.fields, record.value.values) {
            if case .references(let items)? = value { for item in items { body(item.value, member) } }
          }
        }
      default: break
      }
    }
  }
}
