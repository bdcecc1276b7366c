/// What a branch changes between entries: who gains or loses them, and which names they show.
struct LinkReview: Sendable {
  /// An entry that others refer to, with those that came and went.
  struct Target: Sendable, Hashable {
    let title: String
    var gained: [String] = []
    var lost: [String] = []
  }

  /// The entries of one kind that gain or lose others.
  struct Group: Sendable, Hashable {
    /// The name of the kind for several entries.
    let kind: String
    let targets: [Target]
  }

  /// A name that entries show otherwise, although they refer to it as before.
  struct Rename: Sendable, Hashable {
    let old: String
    let new: String
    /// The titles of the entries that show it.
    let entries: [String]
  }

  /// Who gains or loses entries, in the order of the model.
  let groups: [Group]
  /// Names that are shown otherwise, ordered by the old name.
  let renames: [Rename]

  /// Compares the references of all entries. Cost: linear in their number, apart from sorting.
  init(base: FieldReading, head: FieldReading, matching: FileMatching) {
    groups = Self.groups(base, head)
    renames = Self.renames(base, head, matching)
  }

  // MARK: Who gains and loses

  private struct Edge: Hashable {
    let target: String
    let source: String
  }

  private static func groups(_ base: FieldReading, _ head: FieldReading) -> [Group] {
    guard let site = head.side.site, let model = head.side.content?.model else { return [] }
    let (before, after) = (edges(base), edges(head))
    var entryByIdentity: [String: Int] = [:]
    for (index, identity) in head.identities.enumerated() { entryByIdentity[identity] = index }
    var targets: [Int: Target] = [:]
    func add(_ edge: Edge, _ title: String, to path: WritableKeyPath<Target, [String]>) {
      guard let target = entryByIdentity[edge.target], site.routes[target] != nil else { return }
      targets[target, default: Target(title: site.title(of: target))][keyPath: path].append(title)
    }
    // Of an entry that cannot be read in one of the states nobody knows what it referred to.
    let unknown = base.side.unreadable.union(head.side.unreadable)
    for (edge, title) in after where before[edge] == nil && !unknown.contains(edge.source) {
      add(edge, title, to: \.gained)
    }
    for (edge, title) in before where after[edge] == nil && !unknown.contains(edge.source) {
      add(edge, title, to: \.lost)
    }
    return model.kinds.indices.compactMap { kind in
      let own = targets.keys.filter { site.entries[$0].kind == kind }
      guard !own.isEmpty else { return nil }
      let sorted = DutchOrder.sorted(own.sorted()) { site.title(of: $0) }
      return Group(
        kind: model.kinds[kind].plural,
        targets: sorted.compactMap { targets[$0] }.map {
          Target(title: $0.title, gained: $0.gained.sorted(), lost: $0.lost.sorted())
        })
    }
  }

  /// Returns which documents refer to which terms and municipalities, with the titles of the documents.
  private static func edges(_ reading: FieldReading) -> [Edge: String] {
    guard let site = reading.side.site else { return [:] }
    var edges: [Edge: String] = [:]
    for source in site.entries.indices where site.entries[source].body != nil {
      for reference in site.references[source] {
        let presentation = site.kind(of: reference.target).presentation
        guard presentation == .term || presentation == .municipality else { continue }
        let edge = Edge(target: reading.identities[reference.target], source: reading.identities[source])
        edges[edge] = site.title(of: source)
      }
    }
    return edges
  }

  // MARK: Names that are shown otherwise

  private struct Names: Hashable {
    let old: String
    let new: String
  }

  private static func renames(_ base: FieldReading, _ head: FieldReading, _ matching: FileMatching)
    -> [Rename]
  {
    var found: [Names: [String]] = [:]
    for pair in matching.unchanged + matching.changed + matching.moved {
      guard let old = base.side.entryByPath[pair.base.path], let new = head.side.entryByPath[pair.head.path],
        let title = head.side.title(of: new)
      else { continue }
      for names in renames(shownNames(base, of: old), shownNames(head, of: new)) {
        found[names, default: []].append(title)
      }
    }
    return found.map { Rename(old: $0.key.old, new: $0.key.new, entries: $0.value.sorted()) }
      .sorted { ($0.old, $0.new) < ($1.old, $1.new) }
  }

  /// Returns the names that an entry shows otherwise: for the same word, or for another word for the same entry.
  private static func renames(
    _ before: [String: FieldReading.Item], _ after: [String: FieldReading.Item]
  ) -> Set<Names> {
    var renames: Set<Names> = []
    var earlier: [String: String] = [:]
    for (word, item) in before where after[word] == nil { earlier[item.identity] = item.shown }
    for (word, item) in after {
      guard let old = before[word]?.shown ?? earlier[item.identity], old != item.shown else { continue }
      renames.insert(Names(old: old, new: item.shown))
    }
    return renames
  }

  /// Returns the names that an entry shows, by the words that it writes.
  private static func shownNames(_ reading: FieldReading, of entry: Int) -> [String: FieldReading.Item] {
    guard let kind = reading.side.kind(of: entry), let document = reading.side.content?.entries[entry] else {
      return [:]
    }
    var names: [String: FieldReading.Item] = [:]
    reading.forEachReference(of: document, in: kind) { word, field in
      let item = reading.reference(word, of: field)
      if !item.identity.hasPrefix("?") { names[field.key + ":" + word] = item }
    }
    return names
  }
}
