/// An entry that is like another one, with what they share.
public struct RelatedEntry: Sendable, Hashable {
  /// The entry.
  public let entry: Int
  /// The entries that both refer to, the most telling first.
  public let shared: [Int]
}

/// Finds, for each project, the projects that are most like it.
///
/// Two entries are alike when they refer to the same subjects, participants and programmes; what few refer to weighs
/// most (inverse document frequency). To keep the cost linear, each entry is compared only with its neighbours in
/// the list of each term that it refers to, not with everyone in it.
struct RelatedEntries {
  let model: ContentModel
  let entries: [Entry]
  let references: [[Site.Reference]]

  /// How many neighbours on either side are looked at, per term.
  private static let reach = 12
  /// How many related entries are kept.
  private static let most = 4

  /// Returns the related entries of each entry, best first.
  func find() -> [[RelatedEntry]] {
    var members = [[Int32]](repeating: [], count: entries.count)
    var terms = [[(term: Int, place: Int)]](repeating: [], count: entries.count)
    for entry in entries.indices where isProject(entry) {
      for target in sharedTargets(of: entry) {
        terms[entry].append((target, members[target].count))
        members[target].append(Int32(entry))
      }
    }
    let projects = Double(max(2, entries.indices.count { isProject($0) }))
    return entries.indices.map { entry in
      guard !terms[entry].isEmpty else { return [] }
      var scores: [Int: (score: Double, shared: [Int])] = [:]
      for (term, place) in terms[entry] {
        let list = members[term]
        guard list.count > 1 else { continue }
        let weight = logarithm(projects / Double(list.count)) + 0.1
        for other in list[max(0, place - Self.reach)..<min(list.count, place + Self.reach + 1)]
        where Int(other) != entry {
          scores[Int(other), default: (0, [])].score += weight
          scores[Int(other), default: (0, [])].shared.append(term)
        }
      }
      let direct = Set(references[entry].map(\.target))
      return scores.filter { !direct.contains($0.key) }
        .sorted { a, b in a.value.score != b.value.score ? a.value.score > b.value.score : a.key < b.key }
        .prefix(Self.most)
        .map { RelatedEntry(entry: $0.key, shared: sorted($0.value.shared, by: members)) }
    }
  }

  private func isProject(_ entry: Int) -> Bool { model.kinds[entries[entry].kind].presentation == .project }

  /// Returns the subjects, participants and programmes of an entry, each once, in the order of its fields.
  private func sharedTargets(of entry: Int) -> [Int] {
    var targets: [Int] = []
    for reference in references[entry] where reference.path.member == nil {
      let presentation = model.kinds[entries[reference.target].kind].presentation
      guard presentation == .term || presentation == .municipality, !targets.contains(reference.target) else {
        continue
      }
      targets.append(reference.target)
    }
    return targets
  }

  private func sorted(_ shared: [Int], by members: [[Int32]]) -> [Int] {
    shared.sorted { a, b in
      members[a].count != members[b].count ? members[a].count < members[b].count : a < b
    }
  }

  /// Returns the binary logarithm, exactly the same on every machine.
  private func logarithm(_ value: Double) -> Double {
    var exponent = Double(value.exponent)
    var fraction = value.significand
    var digit = 0.5
    for _ in 0..<20 {
      fraction *= fraction
      if fraction >= 2 {
        fraction /= 2
        exponent += digit
      }
      digit /= 2
    }
    return exponent
  }
}
