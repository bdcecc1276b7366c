/// Finds names of people who asked not to be shown, in the texts that would show them.
struct HiddenNames {
  let content: ParsedContent

  /// Returns an error for each place where such a name stands.
  ///
  /// - Parameter files: The files of the content. References to the person by name are not reported: the site leaves
  ///   them out by itself.
  func check(_ files: [SourceFile]) -> [Diagnostic] {
    let names = hidden()
    guard !names.isEmpty else { return [] }
    var found: [Diagnostic] = []
    for file in files where file.fileExtension == "md" {
      let text = SourceText(path: file.path, bytes: file.bytes)
      let references = referencePositions(in: file.path)
      for name in names {
        for offset in Self.occurrences(of: Array(name.utf8), in: text.bytes) {
          let position = text.position(ofOffset: offset)
          // A quoted value begins one character before its text.
          let before = SourcePosition(line: position.line, column: position.column - 1)
          guard !references.contains(position), !references.contains(before) else { continue }
          found.append(
            Diagnostic(
              .hiddenPersonNamed, at: text.location(position),
              Wording(
                "Deze persoon heeft gevraagd om niet op de site te staan (toon: false).",
                en: "This person asked not to be shown (toon: false)."),
              suggestion: Suggestion(
                Wording("Noem alleen de functie.", en: "Name only the role."))))
        }
      }
    }
    return found
  }

  private func hidden() -> [String] {
    content.entries.compactMap { entry in
      let kind = content.model.kinds[entry.kind]
      guard entry.record[kind.index(of: .shown)]?.boolean == false else { return nil }
      return entry.record[kind.index(of: .title)]?.text
    }
  }

  private func referencePositions(in path: String) -> Set<SourcePosition> {
    var positions: Set<SourcePosition> = []
    func add(_ record: Record) {
      for value in record.values {
        switch value {
        case .references(let items): positions.formUnion(items.map(\.position))
        case .group(let records): records.forEach { add($0.value) }
        default: break
        }
      }
    }
    for entry in content.entries where entry.path == path { add(entry.record) }
    return positions
  }

  private static func occurrences(of name: [UInt8], in bytes: [UInt8]) -> [Int] {
    guard let first = name.first, bytes.count >= name.count else { return [] }
    return (0...(bytes.count - name.count)).filter { start in
      bytes[start] == first && bytes[start..<start + name.count].elementsEqual(name)
    }
  }
}
