/// The bits of groups in postings, tails and positions.
struct PostingsWriter {
  /// The bits of the best documents.
  let best: [UInt8]
  /// The bits of the other documents, if there are many.
  let tail: [UInt8]?
  /// The bits of the places, empty without any.
  let positions: [UInt8]

  private let formCount: Int

  /// Writes a group.
  init(_ postings: GroupPostings, formCount: Int, options: SearchIndexOptions) {
    self.formCount = formCount
    let most = max(1, options.mostDocumentsWithoutTail)
    let words = Self.split(postings.words, most: most)
    let parts = Self.split(postings.parts, most: most)
    let synonyms = Self.split(postings.synonyms, most: most)
    func bits(_ words: [Int], _ parts: [Int], _ synonyms: [Int]) -> [UInt8] {
      var writer = BitWriter()
      Self.write(words, of: postings.words, forms: formCount > 1 ? postings.forms : [], to: &writer)
      Self.write(parts, of: postings.parts, forms: [], to: &writer)
      Self.write(synonyms, of: postings.synonyms, forms: [], to: &writer)
      return writer.finished()
    }
    best = bits(words.best, parts.best, synonyms.best)
    tail =
      words.others.isEmpty && parts.others.isEmpty && synonyms.others.isEmpty
      ? nil : bits(words.others, parts.others, synonyms.others)
    let isPlaced = 1...max(1, options.mostDocumentsWithPositions) ~= postings.words.count
    positions = isPlaced ? Self.positions(postings, order: words.best + words.others) : []
  }

  /// Divides the places of documents in their list: the best so many, then the others, both in the order in
  /// which they are written.
  private static func split(_ members: GroupPostings.Members, most: Int) -> (best: [Int], others: [Int]) {
    // By counting: levels falling, numbers rising.
    var starts = [Int](repeating: 0, count: Level.count + 1)
    for level in members.levels { starts[Level.count - Int(level)] += 1 }
    for level in 1...Level.count { starts[level] += starts[level - 1] }
    var order = [Int](repeating: 0, count: members.count)
    for (place, level) in members.levels.enumerated() {
      let start = Level.count - 1 - Int(level)
      order[starts[start]] = place
      starts[start] += 1
    }
    guard members.count > most else { return (order, []) }
    // Of the level that falls on both sides the highest numbers are the best.
    let level = members.levels[order[most]]
    let first = order.firstIndex { members.levels[$0] == level } ?? most
    let end = order.lastIndex { members.levels[$0] == level } ?? most
    let cut = end + 1 - (most - first)
    let bestOfLevel = order[cut..<end + 1]
    let othersOfLevel = order[first..<cut]
    return (Array(order[..<first] + bestOfLevel), Array(othersOfLevel + order[(end + 1)...]))
  }

  /// Writes documents in runs of the same level.
  private static func write(
    _ places: [Int], of members: GroupPostings.Members, forms: [UInt16], to writer: inout BitWriter
  ) {
    var runs: [ArraySlice<Int>] = []
    var start = 0
    for place in places.indices
    where members.levels[places[place]] != members.levels[places[start]] {
      runs.append(places[start..<place])
      start = place
    }
    if start < places.count { runs.append(places[start...]) }
    writer.append(gamma: 1 + runs.count)
    for run in runs {
      writer.append(Int(members.levels[run[run.startIndex]]), bits: 4)
      writer.append(gamma: run.count)
      writer.append(risingWithParameter: run.map { members.documents[$0] })
      guard !forms.isEmpty else { continue }
      for place in run { write(forms[place], to: &writer) }
    }
  }

  /// Writes the places of bits that are set, of which there is at least one.
  private static func write(_ forms: UInt16, to writer: inout BitWriter) {
    var last = -1
    for form in 0..<GroupPostings.mostForms where forms >> UInt16(form) & 1 != 0 {
      if last >= 0 { writer.append(1, bits: 1) }
      writer.append(rice: form - last - 1, k: 0)
      last = form
    }
    writer.append(0, bits: 1)
  }

  private static func positions(_ postings: GroupPostings, order: [Int]) -> [UInt8] {
    var lists: [[Int]] = []
    lists.reserveCapacity(order.count)
    for place in order {
      let start = place == 0 ? 0 : postings.positionEnds[place - 1]
      lists.append(postings.positions[start..<postings.positionEnds[place]].map(Int.init))
    }
    var best = (k: 0, bits: Int.max)
    for k in 0...BitWriter.mostRice {
      var bits = 0
      for list in lists {
        var previous = -1
        for place in list {
          bits += k + 1 + (place - previous - 1) >> k
          previous = place
        }
      }
      if bits < best.bits { best = (k, bits) }
    }
    var writer = BitWriter()
    writer.append(best.k, bits: 4)
    for list in lists {
      writer.append(gamma: list.isEmpty ? PositionsGroup.most + 1 : list.count)
      writer.append(rising: list, k: best.k)
    }
    return writer.finished()
  }
}
