/// What each entry is known by in both states, so that one that moved or got another name is still the same one.
struct EntryIdentities: Sendable {
  let base: [String]
  let head: [String]
  /// Those that asked not to be named in either state.
  let withheld: Set<String>

  init(base: ReviewSide, head: ReviewSide, headPaths: [String: String]) {
    self.base = Self.identities(base.content) { headPaths[$0] ?? $0 }
    self.head = Self.identities(head.content) { $0 }
    let hidden = { (side: ReviewSide, identities: [String]) in
      identities.indices.filter { side.title(of: $0) == nil }.map { identities[$0] }
    }
    withheld = Set(hidden(base, self.base) + hidden(head, self.head))
  }

  private static func identities(_ content: ParsedContent?, path: (String) -> String) -> [String] {
    guard let content else { return [] }
    return content.entries.map { entry in
      if entry.body != nil { return path(entry.path) }
      // The row of a register: its code outlives its name.
      let kind = content.model.kinds[entry.kind]
      return kind.name + "#" + (entry.record[kind.index(of: .code)]?.text ?? entry.slug)
    }
  }
}
