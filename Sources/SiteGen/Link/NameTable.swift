/// Finds entries by the words that references use: slugs, register names and their aliases.
struct NameTable {
  private let model: ContentModel
  private var bySlug: [[String: Int]]
  private var byName: [[String: Int]]
  private var byCode: [[String: Int]]
  private var aliases: [[String: RegisterAlias]]
  private var unreadable: [Set<String>]
  private let incompleteKinds: Set<Int>

  /// What a word turned out to mean.
  enum Meaning {
    /// One entry.
    case entry(Int)
    /// One entry, by another name of it.
    case otherName(Int, RegisterAlias)
    /// Something in a file that could not be read, which has its own diagnostic.
    case unreadable
    /// Several entries.
    case ambiguous([Int])
    /// Nothing.
    case unknown

    /// Whether it is one entry, by a name of its own.
    var isEntry: Bool { if case .entry = self { true } else { false } }
  }

  init(_ content: ParsedContent) {
    model = content.model
    incompleteKinds = content.incompleteKinds
    let none = [[String: Int]](repeating: [:], count: model.kinds.count)
    (bySlug, byName, byCode) = (none, none, none)
    aliases = Array(repeating: [:], count: model.kinds.count)
    unreadable = Array(repeating: [], count: model.kinds.count)
    for (index, entry) in content.entries.enumerated() {
      if bySlug[entry.kind][entry.slug] == nil { bySlug[entry.kind][entry.slug] = index }
      for name in entry.names { byName[entry.kind][name] = index }
      if let code = entry.record[model.kinds[entry.kind].index(of: .code)]?.text {
        byCode[entry.kind][code] = index
      }
    }
    for alias in content.aliases { aliases[alias.kind][alias.name] = alias }
    for file in content.unreadable { unreadable[file.kind].insert(file.slug) }
  }

  /// Returns the entry of a code, such as GM0344.
  func entry(kind: Int, code: String) -> Int? { byCode[kind][code] }

  /// Returns what a word means in a field that refers to some kinds.
  func resolve(_ word: String, kinds: [Int]) -> Meaning {
    if let slash = word.firstIndex(of: "/"), let kind = model.index(named: String(word[..<slash])),
      kinds.contains(kind)
    {
      return resolve(String(word[word.index(after: slash)...]), kinds: [kind])
    }
    var found: [Int] = []
    for kind in kinds {
      if let entry = bySlug[kind][word] ?? byName[kind][word] ?? byCode[kind][word] { found.append(entry) }
    }
    if found.count == 1 { return .entry(found[0]) }
    if found.count > 1 { return .ambiguous(found) }
    for kind in kinds {
      guard let alias = aliases[kind][word] else { continue }
      let bearers = alias.codes.compactMap { byCode[kind][$0] }
      if bearers.count == 1, alias.nature != .ambiguous { return .otherName(bearers[0], alias) }
      if !bearers.isEmpty { return .ambiguous(bearers) }
    }
    if kinds.contains(where: { unreadable[$0].contains(word) || incompleteKinds.contains($0) }) {
      return .unreadable
    }
    return .unknown
  }
}
