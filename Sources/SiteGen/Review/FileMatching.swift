import SearchIndex

/// Which file of the base is which file of the head.
///
/// A file with the same path is the same file. Of the others, files with the same bytes belong together, and then those
/// that share at least half of their text, the most alike first, as in git's detection of renames.
struct FileMatching: Sendable {
  /// A file in both states.
  struct Pair: Sendable, Hashable {
    let base: SourceFile
    let head: SourceFile

    static func == (lhs: Self, rhs: Self) -> Bool {
      lhs.base.path == rhs.base.path && lhs.head.path == rhs.head.path
    }

    func hash(into hasher: inout Hasher) { hasher.combine(head.path) }
  }

  /// Files with the same path and the same text.
  private(set) var unchanged: [Pair] = []
  /// Files with the same path and another text.
  private(set) var changed: [Pair] = []
  /// Files with another path.
  private(set) var moved: [Pair] = []
  /// Files that only the head has.
  private(set) var added: [SourceFile] = []
  /// Files that only the base has.
  private(set) var removed: [SourceFile] = []

  /// The path that each matched file of the base has in the head.
  var headPaths: [String: String] {
    var paths: [String: String] = [:]
    for pair in unchanged + changed + moved { paths[pair.base.path] = pair.head.path }
    return paths
  }

  /// Matches files. Cost: linear in their size, apart from sorting.
  ///
  /// - Parameters:
  ///   - base: The files of the base.
  ///   - head: The files of the head.
  ///   - byLikeness: Whether files that are only alike may belong together.
  init(base: [SourceFile], head: [SourceFile], byLikeness: Bool = true) {
    let headByPath = Dictionary(head.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var matched: Set<String> = []
    for file in base {
      guard let other = headByPath[file.path] else {
        removed.append(file)
        continue
      }
      matched.insert(file.path)
      let pair = Pair(base: file, head: other)
      if Self.isSameText(file.bytes, other.bytes) { unchanged.append(pair) } else { changed.append(pair) }
    }
    added = head.filter { !matched.contains($0.path) }
    matchEqual()
    if byLikeness { matchAlike() }
    moved.sort { $0.head.path < $1.head.path }
  }

  /// Whether two files differ at most in how their lines end, as on Windows.
  private static func isSameText(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    if a == b { return true }
    guard a.contains(0x0D) || b.contains(0x0D) else { return false }
    return a.filter { $0 != 0x0D } == b.filter { $0 != 0x0D }
  }

  // MARK: Moves

  private mutating func matchEqual() {
    guard !removed.isEmpty, !added.isEmpty else { return }
    var places: [String: [Int]] = [:]
    for (index, file) in removed.enumerated().reversed() where !file.bytes.isEmpty {
      places[ContentHash.text(file.bytes), default: []].append(index)
    }
    var pairs: [(Int, Int)] = []
    for (index, file) in added.enumerated() where !file.bytes.isEmpty {
      let hash = ContentHash.text(file.bytes)
      guard let place = places[hash]?.popLast() else { continue }
      pairs.append((place, index))
    }
    take(pairs)
  }

  private mutating func matchAlike() {
    guard !removed.isEmpty, !added.isEmpty else { return }
    let old = removed.map { TextPieces($0.bytes) }
    let new = added.map { TextPieces($0.bytes) }
    var owners: [Int: [Int]] = [:]
    for (index, pieces) in old.enumerated() {
      for piece in pieces.counts.keys { owners[piece, default: []].append(index) }
    }
    var candidates: [(likeness: Double, sameName: Bool, old: Int, new: Int)] = []
    for (index, pieces) in new.enumerated() {
      var shared: [Int: Int] = [:]
      // What many files share, such as a heading, tells nothing about which of them this is.
      for (piece, count) in pieces.counts {
        guard let list = owners[piece], list.count <= Self.mostOwners else { continue }
        for owner in list { shared[owner, default: 0] += count }
      }
      let best = shared.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      for (owner, _) in best.prefix(Self.mostCandidates) {
        let likeness = pieces.likeness(to: old[owner])
        guard likeness >= 0.5 else { continue }
        candidates.append((likeness, added[index].name == removed[owner].name, owner, index))
      }
    }
    candidates.sort { a, b in
      if a.likeness != b.likeness { return a.likeness > b.likeness }
      if a.sameName != b.sameName { return a.sameName }
      return (a.old, a.new) < (b.old, b.new)
    }
    var usedOld: Set<Int> = []
    var usedNew: Set<Int> = []
    var pairs: [(Int, Int)] = []
    for candidate in candidates where !usedOld.contains(candidate.old) && !usedNew.contains(candidate.new) {
      usedOld.insert(candidate.old)
      usedNew.insert(candidate.new)
      pairs.append((candidate.old, candidate.new))
    }
    take(pairs)
  }

  private static let mostOwners = 8
  private static let mostCandidates = 4

  /// Makes pairs of files, by their positions among what was removed and what was added.
  private mutating func take(_ pairs: [(old: Int, new: Int)]) {
    moved += pairs.map { Pair(base: removed[$0.old], head: added[$0.new]) }
    let (old, new) = (Set(pairs.map(\.old)), Set(pairs.map(\.new)))
    removed = removed.indices.filter { !old.contains($0) }.map { removed[$0] }
    added = added.indices.filter { !new.contains($0) }.map { added[$0] }
  }
}

/// The pieces of a text, lines and parts of sentences, with their sizes in bytes.
struct TextPieces {
  /// How many bytes of the text are a piece with this hash.
  private(set) var counts: [Int: Int] = [:]
  private var size = 0

  init(_ bytes: [UInt8]) {
    // FNV-1a; a process-wide seed, as that of Hasher, would make ties fall differently on each run.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var length = 0
    func end(_ pieces: inout TextPieces) {
      if length > 0 { pieces.counts[Int(truncatingIfNeeded: hash), default: 0] += length }
      pieces.size += length
      (hash, length) = (0xcbf2_9ce4_8422_2325, 0)
    }
    var previous: UInt8 = 0
    for byte in bytes {
      if byte == 0x0A || (byte == 0x20 && ",.:;!?".utf8.contains(previous)) { end(&self) }
      previous = byte
      if byte <= 0x20 { continue }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      length += 1
    }
    end(&self)
  }

  /// Returns the part of the larger text that both share, from 0 to 1.
  func likeness(to other: TextPieces) -> Double {
    guard size > 0, other.size > 0 else { return 0 }
    let (few, many) = counts.count < other.counts.count ? (counts, other.counts) : (other.counts, counts)
    let shared = few.reduce(0) { $0 + min($1.value, many[$1.key] ?? 0) }
    return Double(shared) / Double(max(size, other.size))
  }
}
