import SearchIndex

/// An entry that looks like another one.
struct SimilarEntry: Sendable, Hashable {
  /// The entry, by its position.
  let entry: Int
  /// The words that both have, the most telling first.
  let words: [String]
}

/// Finds projects that look like a new one, so that nobody does the same work twice.
///
/// Entries are compared by the words of their titles, summaries and keywords, and by their subjects; a word that few
/// entries have weighs most. Only entries that share such a word are looked at.
struct SimilarEntries {
  private let site: Site
  private var terms: [Int: [String: Double]] = [:]
  private var members: [String: [Int]] = [:]
  /// A word for each stem, as some entry writes it.
  private var wordByStem: [String: String] = [:]
  private var stemByWord: [String: String] = [:]
  private var norms: [Int: Double] = [:]

  /// How alike two entries must be, from 0 to 1.
  private static let threshold = 0.24
  /// How many telling words two entries must share.
  private static let fewestWords = 2
  /// How many entries are named.
  private static let most = 3
  /// A word that more entries have tells nothing about which of them are alike.
  private static let mostMembers = 60

  /// Words that every text has, whatever it is about.
  private static let functionWords: Set<String> = [
    "aan", "als", "andere", "bij", "dan", "dat", "deze", "die", "dit", "door", "een", "eigen", "elke", "en",
    "er", "geen",
    "gemeente", "gemeenten", "geven", "geeft", "gaan", "gaat", "haar", "hebben", "heeft", "het", "hoe",
    "hulp", "hun",
    "iets", "in", "inwoners", "kan", "komen", "komt", "kunnen", "maar", "maken", "maakt", "mee", "meer",
    "mensen", "met",
    "minder", "moet", "moeten", "na", "naar", "niet", "nieuwe", "nog", "om", "onder", "ook", "op", "over",
    "pilot",
    "project", "samen", "te", "tot", "tussen", "uit", "van", "veel", "via", "voor", "waar", "wat", "weten",
    "wie",
    "willen", "worden", "wordt", "zelf", "zich", "zien", "zijn", "zo", "zonder",
  ]

  /// Reads the words of all projects of a site.
  init(site: Site) {
    self.site = site
    guard var stems = try? WordStems() else { return }
    for entry in site.entries.indices where isProject(entry) { read(entry, &stems) }
    splitCompounds()
    for (entry, found) in terms { for term in found.keys { members[term, default: []].append(entry) } }
    // As if there were some more entries: among a handful a word that two have would seem common.
    let count = Double(terms.count + 20)
    for (entry, found) in terms {
      var weighted: [String: Double] = [:]
      for (term, weight) in found {
        let share = Double(members[term]?.count ?? 1) / count
        // Words that half of the entries have are no words that tell.
        weighted[term] = weight * max(0, Self.rarity(share))
      }
      terms[entry] = weighted
      norms[entry] = weighted.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    }
  }

  /// Returns the projects that are most like one, best first; without those that it refers to or that refer to it.
  func find(like entry: Int) -> [SimilarEntry] {
    guard let own = terms[entry], let norm = norms[entry], norm > 0 else { return [] }
    var candidates: Set<Int> = []
    for term in own.keys {
      guard let list = members[term], list.count <= Self.mostMembers else { continue }
      candidates.formUnion(list)
    }
    let known = Set(site.references[entry].map(\.target) + site.backlinks[entry].map(\.source) + [entry])
    var found: [(score: Double, similar: SimilarEntry)] = []
    for other in candidates.subtracting(known) {
      guard let theirs = terms[other], let otherNorm = norms[other], otherNorm > 0 else { continue }
      let shared = own.keys.filter { theirs[$0] != nil }.sorted()
      let score = shared.reduce(0) { $0 + (own[$1] ?? 0) * (theirs[$1] ?? 0) } / (norm * otherNorm)
      guard score >= Self.threshold else { continue }
      let words = words(own, theirs)
      if words.count >= Self.fewestWords { found.append((score, SimilarEntry(entry: other, words: words))) }
    }
    found.sort { $0.score != $1.score ? $0.score > $1.score : $0.similar.entry < $1.similar.entry }
    return found.prefix(Self.most).map(\.similar)
  }

  private func words(_ own: [String: Double], _ theirs: [String: Double]) -> [String] {
    let shared = own.filter { theirs[$0.key] != nil && $0.value > 0 && wordByStem[$0.key] != nil }
    return shared.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .prefix(4).compactMap { wordByStem[$0.key] }
  }

  private mutating func read(_ entry: Int, _ stems: inout WordStems) {
    var found: [String: Double] = [:]
    let texts: [(String, Double)] =
      [(site.title(of: entry), 3), (site.value(of: .summary, in: entry)?.text ?? "", 1)]
      + (site.value(of: .keyword, in: entry)?.texts ?? []).map { ($0, 2) }
    for (text, weight) in texts {
      for (word, stem) in stems.words(of: text)
      where stem.utf8.count > 2 && !Self.functionWords.contains(word) {
        found[stem] = max(found[stem] ?? 0, weight)
        if wordByStem[stem] == nil { wordByStem[stem] = word }
        stemByWord[word] = stem
      }
    }
    for subject in site.targets(of: .subject, in: entry) { found["/\(subject)"] = 1 }
    terms[entry] = found
  }

  /// The fewest letters of a part of a compound.
  private static let shortestPart = 4

  /// Gives entries the parts of their compounds that are words of some entry: "hondenoverlast" is about "overlast".
  private mutating func splitCompounds() {
    var parts: [String: [String]] = [:]
    for (word, stem) in stemByWord {
      let letters = Array(word.utf8)
      guard letters.count >= 2 * Self.shortestPart else { continue }
      for cut in Self.shortestPart...(letters.count - Self.shortestPart) {
        for part in [letters[..<cut], letters[cut...]] {
          guard let of = stemByWord[String(decoding: part, as: UTF8.self)], of != stem else { continue }
          parts[stem, default: []].append(of)
        }
      }
    }
    for (entry, found) in terms {
      var more = found
      for (term, weight) in found {
        for part in parts[term] ?? [] { more[part] = max(more[part] ?? 0, weight / 2) }
      }
      terms[entry] = more
    }
  }

  private func isProject(_ entry: Int) -> Bool { site.kind(of: entry).presentation == .project }

  /// Returns how telling a term is that a share of all entries has: 0 for half of them, more for fewer.
  private static func rarity(_ share: Double) -> Double {
    // A rational stand-in for the logarithm, exactly the same on every machine.
    (1 - 2 * share) / (1 + 8 * share)
  }
}
