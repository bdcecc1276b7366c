/// Finds the name that someone probably meant, among all names that a reference could have used.
///
/// Made once, when the first unknown name turns up: what it costs grows with the content.
struct NameSuggestions {
  private let model: ContentModel
  private let names: [[Spelling.Candidate]]
  private let nameByTitle: [[[UInt8]: String]]
  private let kindsBySlug: [String: [Int]]
  private var searches = 0

  /// The number of near misses that are looked for in one run: who renames a folder needs no thousand tips.
  private static let mostSearches = 300

  init(_ content: ParsedContent) {
    model = content.model
    var names = [[String]](repeating: [], count: model.kinds.count)
    var titles = [[[UInt8]: String]](repeating: [:], count: model.kinds.count)
    var slugs: [String: [Int]] = [:]
    for index in content.entries.indices {
      let entry = content.entries[index]
      let name = entry.names.first ?? entry.slug
      names[entry.kind].append(name)
      let title = Spelling.folded(content.title(of: index))
      if titles[entry.kind][title] == nil { titles[entry.kind][title] = name }
      slugs[entry.slug, default: []].append(entry.kind)
    }
    for alias in content.aliases { names[alias.kind].append(alias.name) }
    self.names = names.map { $0.sorted().map(Spelling.Candidate.init) }
    nameByTitle = titles
    kindsBySlug = slugs
  }

  /// Returns the nearest name among the entries of some kinds; the title of an entry counts as well.
  mutating func nearest(to written: String, kinds: [Int]) -> String? {
    // What stands before a slash is a kind; the name is what follows.
    let word = written.lastIndex(of: "/").map { String(written[written.index(after: $0)...]) } ?? written
    let wanted = Spelling.folded(word)
    for kind in kinds {
      if let name = nameByTitle[kind][wanted] { return name }
      // "gemeente Utrecht" is a municipality with its kind before it.
      let singular = Spelling.folded(model.kinds[kind].singular)
      if wanted.starts(with: singular), let name = nameByTitle[kind][Array(wanted.dropFirst(singular.count))]
      {
        return name
      }
    }
    searches += 1
    guard searches <= Self.mostSearches else { return nil }
    return Spelling.nearest(to: word, among: kinds.flatMap { names[$0] })
  }

  /// Returns a kind outside some kinds that has an entry with a slug.
  func otherKind(with slug: String, outside kinds: [Int]) -> Int? {
    kindsBySlug[slug]?.first { !kinds.contains($0) }
  }
}
