import Markdown

/// Finds names of people who asked not to be shown, in the texts that would show them.
struct HiddenNames {
  let content: ParsedContent

  /// Returns an error for each place where such a name stands.
  ///
  /// References to the person by name are not reported: the site leaves them out by itself. What readers would see
  /// is searched as well as the source, because markup or a line break can stand within a name.
  ///
  /// - Parameter files: The files of the content.
  func check(_ files: [SourceFile]) -> [Diagnostic] {
    let names = hidden()
    guard !names.isEmpty else { return [] }
    let visible = visibleTexts()
    let registers = Set(content.entries.filter { $0.body == nil }.map(\.path))
    return files.filter { !registers.contains($0.path) }.flatMap { file in
      names.flatMap { check(file, for: $0, visible: visible[file.path] ?? "") }
    }
  }

  private func check(_ file: SourceFile, for name: String, visible: String) -> [Diagnostic] {
    let text = SourceText(path: file.path, bytes: file.bytes)
    let references = referencePositions(in: file.path)
    let found = Self.occurrences(of: Array(name.utf8), in: text.bytes).compactMap {
      offset -> SourcePosition? in
      let position = text.position(ofOffset: offset)
      // A quoted value begins one character before its text.
      let before = SourcePosition(line: position.line, column: position.column - 1)
      return references.contains(position) || references.contains(before) ? nil : position
    }
    if found.isEmpty {
      return Self.occurrences(of: Array(name.utf8), in: Array(visible.utf8)).isEmpty
        ? [] : [diagnostic(text.location(nil), isSpread: true)]
    }
    return found.map { diagnostic(text.location($0)) }
  }

  /// Makes the diagnostic.
  ///
  /// - Parameter isSpread: Whether markup or a line break stands within the name, so that no one place is its own.
  private func diagnostic(_ location: SourceLocation, isSpread: Bool = false) -> Diagnostic {
    Diagnostic(
      .hiddenPersonNamed, at: location,
      Wording(
        "Hier staat de naam van iemand die heeft gevraagd om niet op de site te staan (toon: false).",
        en: "Here is the name of a person who asked not to be shown (toon: false)."),
      suggestion: Suggestion(Wording("Noem alleen de functie.", en: "Name only the role.")),
      notes: isSpread
        ? [
          Wording(
            "De naam staat misschien over twee regels, of er staat opmaak in.",
            en: "The name may be spread over two lines, or have markup in it.")
        ] : [])
  }

  private func hidden() -> [String] {
    content.entries.compactMap { entry in
      let kind = content.model.kinds[entry.kind]
      guard entry.record[kind.index(of: .shown)]?.boolean == false else { return nil }
      return entry.record[kind.index(of: .title)]?.text
    }
  }

  // MARK: What readers would see

  private func visibleTexts() -> [String: String] {
    var texts: [String: String] = [:]
    for entry in content.entries where entry.body != nil {
      var parts = entry.record.values.compactMap { $0 }.flatMap(Self.strings)
      for text in entry.texts {
        let document = text.document
        parts += document.sections.map(\.text) + document.headings.map(\.text)
        parts += document.images.flatMap { [$0.alt, $0.title ?? ""] } + document.links.map { $0.title ?? "" }
      }
      texts[entry.path] = parts.map(Self.folded).joined(separator: "\n")
    }
    return texts
  }

  private static func strings(in value: FieldValue) -> [String] {
    switch value {
    case .texts(let items): items.map(\.value)
    case .group(let records): records.flatMap { $0.value.values.compactMap { $0 }.flatMap(strings) }
    case .choices, .date, .integer, .boolean, .references, .markdown: []
    }
  }

  private static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
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
