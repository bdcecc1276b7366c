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
    var others: [(kind: Int, name: String, words: [String])] = []
    for index in content.entries.indices {
      let entry = content.entries[index]
      let name = entry.names.first ?? entry.slug
      names[entry.kind].append(name)
      let title = Spelling.folded(content.title(of: index))
      if titles[entry.kind][title] == nil { titles[entry.kind][title] = name }
      others.append((entry.kind, name, Self.otherWords(for: entry, in: content)))
      slugs[entry.slug, default: []].append(entry.kind)
    }
    // Titles come first: a word that is the title of one entry and another word for a second one means the first.
    for other in others {
      for word in other.words.map(Spelling.folded) where titles[other.kind][word] == nil {
        titles[other.kind][word] = other.name
      }
    }
    for alias in content.aliases { names[alias.kind].append(alias.name) }
    self.names = names.map { $0.sorted().map(Spelling.Candidate.init) }
    nameByTitle = titles
    kindsBySlug = slugs
  }

  /// Returns what an entry is called besides its title: its synonyms, and the name by which it is sorted.
  private static func otherWords(for entry: Entry, in content: ParsedContent) -> [String] {
    let kind = content.model.kinds[entry.kind]
    return [.synonym, .abbreviation, .sortName].flatMap(kind.indices(of:)).flatMap {
      entry.record[$0]?.texts ?? []
    }
  }

  /// Returns the nearest name among the entries of some kinds; titles and synonyms of entries count as well.
  mutating func nearest(to written: String, kinds: [Int]) -> String? {
    // What stands before a slash is a kind; the name is what follows.
    let word = written.lastIndex(of: "/").map { String(written[written.index(after: $0)...]) } ?? written
    let wanted = Spelling.folded(word)
    // "Ede (Gld.)" has a province behind it.
    let plain = word.firstIndex(of: "(").map { Spelling.folded(String(word[..<$0])) } ?? wanted
    for kind in kinds {
      if let name = nameByTitle[kind][wanted] ?? nameByTitle[kind][plain] { return name }
      // "gemeente Utrecht" is a municipality with its kind before it.
      let singular = Spelling.folded(model.kinds[kind].singular)
      if wanted.starts(with: singular), let name = nameByTitle[kind][Array(wanted.dropFirst(singular.count))]
      {
        return name
      }
    }
    searches += 1
    guard searches <= Self.mostSearches else { return nil }
    let candidates = kinds.flatMap { names[$0] }
    return Spelling.nearest(to: word, among: candidates)
      ?? Self.onlyName(thatBeginsWith: word, in: candidates)
  }

  /// The number of letters from which the first words of a name are taken for the name.
  private static let shortestBeginning = 5

  /// Returns the name that begins with some whole words, such as `Leidschendam` for Leidschendam-Voorburg, if there is
  /// only one.
  private static func onlyName(thatBeginsWith word: String, in candidates: [Spelling.Candidate]) -> String? {
    guard word.count >= shortestBeginning else { return nil }
    let beginning = word.lowercased()
    let found = candidates.filter { candidate in
      guard candidate.name.count > word.count, candidate.name.lowercased().hasPrefix(beginning) else {
        return false
      }
      return "- (".contains(
        candidate.name[candidate.name.index(candidate.name.startIndex, offsetBy: word.count)])
    }
    return found.count == 1 ? found[0].name : nil
  }

  /// Returns a kind outside some kinds that has an entry with a slug or title.
  func otherKind(with name: String, outside kinds: [Int]) -> Int? {
    if let kind = kindsBySlug[name]?.first(where: { !kinds.contains($0) }) { return kind }
    let wanted = Spelling.folded(name)
    return model.kinds.indices.first { !kinds.contains($0) && nameByTitle[$0][wanted] != nil }
  }
}
