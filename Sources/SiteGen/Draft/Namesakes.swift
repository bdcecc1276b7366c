/// An entry that is called the same as a new one, or nearly so.
public struct Namesake: Sendable {
  /// The path of its file.
  public let path: String
  /// Its title.
  public let title: String
  /// What it is, in one word.
  public let kind: String
  /// Whether it is of the same kind and has the same title, apart from case and marks.
  public let isSame: Bool
}

/// Finds the entries whose titles are like that of a new one.
struct Namesakes {
  let content: ParsedContent

  /// The shortest title that counts as a part of a longer one.
  private static let shortestPart = 8
  /// The number of entries that are told at most.
  private static let most = 5

  /// Returns the entries of a kind with a similar title, and those of other kinds with the same title.
  func find(_ title: String, kind: Int) -> [Namesake] {
    let wanted = Spelling.folded(title)
    guard !wanted.isEmpty else { return [] }
    let allowed = Spelling.allowedDistance(from: wanted)
    var found: [Namesake] = []
    for (index, entry) in content.entries.enumerated() where found.count < Self.most {
      // A municipality called Zorg is no double work.
      guard case .folder = content.model.kinds[entry.kind].source, content.isShown(index) else { continue }
      let other = Spelling.folded(content.title(of: index))
      let isEqual = other == wanted
      guard isEqual || (entry.kind == kind && isNear(wanted, other, allowed)) else { continue }
      found.append(
        Namesake(
          path: entry.path, title: content.title(of: index), kind: content.model.kinds[entry.kind].singular,
          isSame: isEqual && entry.kind == kind))
    }
    return found.stablySorted { $0.isSame ? 0 : 1 }
  }

  private func isNear(_ one: [UInt8], _ other: [UInt8], _ allowed: Int) -> Bool {
    if Spelling.distance(one, other, atMost: allowed) != nil { return true }
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    return short.count >= Self.shortestPart && long.contains(short)
  }
}
