/// The words by which references can name entries, for tools that help people write.
struct ReferenceNames: Sendable {
  /// The words of one kind.
  struct Words: Sendable {
    /// A name as it is best written, with the title of its entry.
    struct Name: Sendable {
      let value: String
      let title: String
    }

    /// The names, as a Dutch reader looks them up.
    let names: [Name]
    /// Other words that mean one entry: slugs of register rows, codes, former names.
    let others: [String]
    /// Whether there are entries besides these, such as people who asked not to be shown.
    let isOpen: Bool
  }

  /// The words, by the position of their kind in the model.
  let kinds: [Words]

  /// Collects the words of all kinds.
  init(_ content: ParsedContent) {
    let model = content.model
    let table = NameTable(content)
    var names = [[Words.Name]](repeating: [], count: model.kinds.count)
    var others = [[String]](repeating: [], count: model.kinds.count)
    var isOpen = model.kinds.indices.map(content.incompleteKinds.contains)
    for (index, entry) in content.entries.enumerated() {
      // The name of a hidden person is not handed out, though it may be written.
      guard content.isShown(index) else {
        isOpen[entry.kind] = true
        continue
      }
      let value = entry.names.first ?? entry.slug
      names[entry.kind].append(Words.Name(value: value, title: content.title(of: index)))
      let code = entry.record[model.kinds[entry.kind].index(of: .code)]?.text
      others[entry.kind] += [entry.slug, code].compactMap(\.self).filter { $0 != value }
    }
    for alias in content.aliases {
      switch table.resolve(alias.name, kinds: [alias.kind]) {
      case .entry, .otherName: others[alias.kind].append(alias.name)
      case .unreadable, .ambiguous, .unknown: break
      }
    }
    for file in content.unreadable { others[file.kind].append(file.slug) }
    kinds = model.kinds.indices.map { kind in
      Words(
        names: DutchOrder.sorted(names[kind], by: \.title), others: Set(others[kind]).sorted(),
        isOpen: isOpen[kind])
    }
  }
}
