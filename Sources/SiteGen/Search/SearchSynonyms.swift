import SearchIndex

/// Finds the names on a site that mean the same wherever they stand in a text.
///
/// What stands here works in running text, so it must be certain. Former municipalities are not here: Haren and Leek are
/// words as well, and only a reference says that a municipality is meant. Synonyms of subjects are wider or narrower
/// words; they count only for what refers to the subject.
struct SearchSynonyms {
  let text: SearchText

  private var site: Site { text.site }

  /// Returns the names with their other names, ordered by name.
  func synonyms() -> [SearchSynonym] {
    (spellings() + abbreviations()).stablySorted(by: \.name)
  }

  // MARK: Names of register rows

  /// Returns the rows that have another spelling, such as Den Bosch.
  private func spellings() -> [SearchSynonym] {
    var names: [Int: [String]] = [:]
    for other in site.otherNames where other.nature == .spelling {
      // "Hengelo" for "Hengelo (O.)" is found by its own word, and would only tie another Hengelo to this one.
      let own = Self.words(of: site.title(of: other.target))
      if !Self.words(of: other.name).isSubset(of: own) { names[other.target, default: []].append(other.name) }
    }
    return names.sorted { $0.key < $1.key }.map { SearchSynonym(name: site.title(of: $0), others: $1) }
  }

  private static func words(of name: String) -> Set<[UInt8]> {
    Set(name.split { !$0.isLetter && !$0.isNumber }.map { Spelling.folded(String($0)) })
  }

  // MARK: Abbreviations

  /// An abbreviation, and the words for which it stands as texts write them, with how often each do.
  private struct Abbreviation {
    var name: String
    /// The titles of the entries that say that this is their abbreviation.
    var titles: [String] = []
    var explanations: [String: Int] = [:]

    /// What it stands for; `nil` when that is not certain: several entries have it, or texts do not agree.
    var meaning: String? {
      if !titles.isEmpty { return titles.count == 1 ? titles[0] : nil }
      guard Set(explanations.keys.map(AbbreviationFinder.significantWords)).count == 1 else { return nil }
      return explanations.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    }
  }

  /// Returns the abbreviations that entries have, and those that texts explain.
  private func abbreviations() -> [SearchSynonym] {
    var found: [String: Abbreviation] = [:]
    func change(_ name: String, _ change: (inout Abbreviation) -> Void) {
      change(&found[name.uppercased(), default: Abbreviation(name: name)])
    }
    func read(_ text: String) {
      for explanation in AbbreviationFinder.explanations(in: text) {
        change(explanation.abbreviation) { $0.explanations[explanation.words, default: 0] += 1 }
      }
    }
    for entry in site.entries.indices where site.routes[entry] != nil {
      for index in site.kind(of: entry).indices(of: .abbreviation) {
        for name in site.entries[entry].record.values[index]?.texts ?? [] {
          change(name) { $0.titles.append(site.title(of: entry)) }
        }
      }
      text.running(of: entry).forEach(read)
    }
    for case .choice(let choices) in site.model.kinds.flatMap(\.fields).map(\.type) {
      choices.map(\.label).forEach(read)
    }
    // Without abbreviations there is nothing to read all texts a second time for.
    guard !found.isEmpty else { return [] }
    var usage = WordUsage(of: found.keys)
    for entry in site.entries.indices where site.routes[entry] != nil {
      for text in text.running(of: entry) { usage.count(in: text) }
    }
    return found.sorted { $0.key < $1.key }.compactMap { key, abbreviation in
      guard let meaning = abbreviation.meaning, !usage.isWord(key) else { return nil }
      return SearchSynonym(name: abbreviation.name, others: [meaning])
    }
  }
}
