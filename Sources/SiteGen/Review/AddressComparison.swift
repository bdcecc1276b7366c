/// The addresses of entries that lead nowhere after a branch.
struct AddressComparison: Sendable {
  /// The addresses that are lost, by the position in the base of the entry that had them.
  let lost: [Int: [String]]

  /// Compares the addresses of two states.
  init(base: ReviewSide, head: ReviewSide) {
    guard let old = base.site, let new = head.site else {
      lost = [:]
      return
    }
    let kept = Set(new.entries.indices.flatMap { Self.addresses(of: $0, in: new) })
    var lost: [Int: [String]] = [:]
    for entry in old.entries.indices {
      let gone = Self.addresses(of: entry, in: old).filter { !kept.contains($0) }
      if !gone.isEmpty { lost[entry] = gone }
    }
    self.lost = lost
  }

  private static func addresses(of entry: Int, in site: Site) -> [String] {
    guard let route = site.routes[entry] else { return [] }
    let kind = site.kind(of: entry)
    let aliases = kind.indices(of: .alias).flatMap { site.entries[entry].record.values[$0]?.texts ?? [] }
    return [route] + aliases.map { kind.route(to: $0) }
  }
}
