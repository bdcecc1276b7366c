import Markdown

/// Says of each entry what a branch does to it.
struct EntryComparison {
  let base: ReviewSide
  let head: ReviewSide
  let matching: FileMatching
  let baseReading: FieldReading
  let headReading: FieldReading
  let headPaths: [String: String]
  private let addresses: AddressComparison
  /// Finds entries that look alike; made when there is something to look for.
  private let similar: SimilarEntries?

  init(base: ReviewSide, head: ReviewSide, matching: FileMatching, identities: EntryIdentities) {
    self.base = base
    self.head = head
    self.matching = matching
    headPaths = matching.headPaths
    baseReading = FieldReading(side: base, identities: identities.base, withheld: identities.withheld)
    headReading = FieldReading(side: head, identities: identities.head, withheld: identities.withheld)
    addresses = AddressComparison(base: base, head: head)
    let isIdle = matching.added.isEmpty && matching.changed.isEmpty && matching.moved.isEmpty
    similar = isIdle ? nil : head.site.map { SimilarEntries(site: $0) }
  }

  /// Returns what happened to each entry, ordered by path.
  func review() -> [EntryReview] {
    let both = (matching.changed + matching.moved).compactMap { compared($0) }
    let new = matching.added.compactMap { added($0, .added) }
    let old = matching.removed.compactMap { removed($0) }
    return (both + new + old).sorted { $0.path < $1.path }
  }

  /// The addresses of rows of registers that lead nowhere in the head.
  var lostRegisterRoutes: [String] {
    addresses.lost.filter { base.content?.entries[$0.key].body == nil }.flatMap(\.value).sorted()
  }

  // MARK: One entry

  private func added(_ file: SourceFile, _ nature: EntryReview.Nature) -> EntryReview? {
    if head.unreadable.contains(file.path) { return EntryReview(.unreadable, path: file.path) }
    guard let entry = head.entryByPath[file.path], var review = described(nature, entry: entry) else {
      return nil
    }
    review.facts = facts(of: entry)
    review.lookalikes = lookalikes(of: entry)
    return review
  }

  private func removed(_ file: SourceFile) -> EntryReview? {
    guard let index = base.entryByPath[file.path], let kind = base.kind(of: index) else { return nil }
    var review = EntryReview(.removed, path: file.path)
    review.kind = kind.singular
    review.title = baseReading.name(of: index)
    review.lost = lostAddresses(of: index, successor: nil)
    review.referrers = Set(base.site?.backlinks[index].map(\.source) ?? []).count
    return review
  }

  private func compared(_ pair: FileMatching.Pair) -> EntryReview? {
    let isMoved = pair.base.path != pair.head.path
    guard let old = base.entryByPath[pair.base.path], let oldKind = base.kind(of: old),
      let oldEntry = base.content?.entries[old]
    else { return added(pair.head, base.unreadable.contains(pair.base.path) ? .readable : .added) }
    if head.unreadable.contains(pair.head.path) {
      var review = EntryReview(.unreadable, path: pair.head.path)
      review.title = baseReading.name(of: old)
      return review
    }
    guard let new = head.entryByPath[pair.head.path], let newKind = head.kind(of: new),
      let newEntry = head.content?.entries[new], var review = described(.changed, entry: new)
    else { return removed(pair.base) }
    let fields = FieldComparison(base: baseReading, head: headReading, headPaths: headPaths)
    review.changes = fields.changes(oldEntry, oldKind, newEntry, newKind)
    review.text = TextChange.between(
      text(of: pair.base, oldEntry, headPaths), and: text(of: pair.head, newEntry, [:]))
    review.oldTitle = base.title(of: old).flatMap { $0 == review.title ? nil : $0 }
    review.oldRoute = base.site?.routes[old].flatMap { $0 == review.route ? nil : $0 }
    review.lost = lostAddresses(of: old, successor: pair.head.path)
    let isSame = review.changes.isEmpty && review.text == nil
    if isMoved {
      review.nature = .moved
      review.oldPath = pair.base.path
      if oldKind.name != newKind.name { review.oldKind = oldKind.singular }
    } else if isSame, review.oldRoute == nil {
      let words = { (entry: Entry, kind: Kind, reading: FieldReading) in
        var words: [String] = []
        reading.forEachReference(of: entry, in: kind) { word, _ in words.append(word) }
        return words.sorted()
      }
      let isFollowing =
        words(oldEntry, oldKind, baseReading) != words(newEntry, newKind, headReading)
        || oldEntry.body?.document.links.map(\.destination)
          != newEntry.body?.document.links.map(\.destination)
      review.nature = isFollowing ? .following : .layout
      review.completeness = nil
    }
    if !isSame, changesMeaning(review, newKind) { review.lookalikes = lookalikes(of: new) }
    return review
  }

  /// Whether the title, the summary or the keywords are different, so that it may look like another entry now.
  private func changesMeaning(_ review: EntryReview, _ kind: Kind) -> Bool {
    let roles: [Field.Role] = [.title, .summary, .keyword]
    let labels = Set(roles.flatMap { kind.indices(of: $0) }.map { kind.fields[$0].label })
    return review.changes.contains { labels.contains($0.label) }
  }

  private func described(_ nature: EntryReview.Nature, entry: Int) -> EntryReview? {
    guard let kind = head.kind(of: entry), let content = head.content else { return nil }
    var review = EntryReview(nature, path: content.entries[entry].path)
    review.kind = kind.singular
    review.title = headReading.name(of: entry)
    review.route = head.site?.routes[entry]
    review.referrers = Set(head.site?.backlinks[entry].map(\.source) ?? []).count
    review.completeness = Completeness(content.entries[entry], kind: kind)
    return review
  }

  private func text(of file: SourceFile, _ entry: Entry, _ headPaths: [String: String]) -> ReviewText? {
    guard let body = entry.body, case .success(let text) = TextDecoding.text(of: file),
      case .success(let halves) = FrontMatter.split(text)
    else { return nil }
    return ReviewText(
      source: String(decoding: halves.body, as: UTF8.self), document: body.document, path: file.path,
      headPaths: headPaths)
  }

  // MARK: What stands beside it

  /// The fields that say what a new entry is.
  private static let introducing: [Field.Role] = [
    .summary, .phase, .question, .participant, .subject, .contact,
  ]

  private func facts(of index: Int) -> [EntryReview.Fact] {
    guard let kind = head.kind(of: index), let entry = head.content?.entries[index] else { return [] }
    return Self.introducing.flatMap { kind.indices(of: $0) }.compactMap { field in
      let values = headReading.items(entry.record.values[field], of: kind.fields[field]).map(\.shown)
      return values.isEmpty ? nil : EntryReview.Fact(label: kind.fields[field].label, values: values)
    }
  }

  private func lookalikes(of entry: Int) -> [EntryReview.Lookalike] {
    guard let site = head.site, let similar else { return [] }
    return similar.find(like: entry).map {
      EntryReview.Lookalike(
        title: site.title(of: $0.entry), path: site.entries[$0.entry].path, route: site.routes[$0.entry],
        words: $0.words)
    }
  }

  private func lostAddresses(of index: Int, successor: String?) -> [EntryReview.LostAddress] {
    guard let kind = base.kind(of: index) else { return [] }
    let alias = kind.index(of: .alias).map { kind.fields[$0].key }
    return addresses.lost[index, default: []].map { route in
      let slug = route.split(separator: "/").last.map(String.init) ?? route
      return EntryReview.LostAddress(route: route, slug: slug, successor: successor, field: alias)
    }
  }
}
