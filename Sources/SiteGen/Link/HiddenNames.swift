import Markdown

/// Finds names of people who asked not to be shown, in the texts that would show them.
///
/// Names are compared word by word without case, diacritics and the marks between words, so that markup, a line break
/// or capitals do not hide them, and so that a longer name is another name.
struct HiddenNames {
  let content: ParsedContent

  /// Returns an error for each place where such a name stands.
  ///
  /// References to the person by name are not reported: the site leaves them out by itself.
  ///
  /// - Parameter files: The files of the content.
  func check(_ files: [SourceFile]) -> [Diagnostic] {
    let hidden = content.entries.indices.filter { !content.isShown($0) }
    let names = hidden.map { Words(content.title(of: $0)).joined }
    guard !names.isEmpty else { return [] }
    let entries = Dictionary(grouping: content.entries.indices, by: { content.entries[$0].path })
    // The row that says so has to hold the name.
    let ownRows = Set(
      hidden.map { Line(path: content.entries[$0].path, line: content.entries[$0].slugPosition.line) })
    return files.flatMap { file in
      check(file, for: names, entries: entries[file.path] ?? [], ownRows: ownRows)
    }
  }

  private struct Line: Hashable {
    let path: String
    let line: Int
  }

  private func check(
    _ file: SourceFile, for names: [[UInt8]], entries: [Int], ownRows: Set<Line>
  ) -> [Diagnostic] {
    let source = Words(bytes: file.bytes)
    var visible: Words?
    return names.flatMap { name -> [Diagnostic] in
      let offsets = source.occurrences(of: name)
      if offsets.isEmpty {
        let rendered = visible ?? Words(visibleText(of: entries))
        visible = rendered
        return rendered.occurrences(of: name).isEmpty
          ? [] : [diagnostic(SourceLocation(path: file.path), isSpread: true)]
      }
      let text = SourceText(path: file.path, bytes: file.bytes)
      let references = referencePositions(of: entries)
      return offsets.map { text.position(ofOffset: $0) }.filter { position in
        // A quoted value begins one character before its text.
        let before = SourcePosition(line: position.line, column: position.column - 1)
        return !references.contains(position) && !references.contains(before)
          && !ownRows.contains(Line(path: file.path, line: position.line))
      }.map { diagnostic(text.location($0)) }
    }
  }

  /// Makes the diagnostic.
  ///
  /// - Parameter isSpread: Whether the source writes the name in another way, so that no one place is its own.
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

  // MARK: What readers would see

  private func visibleText(of entries: [Int]) -> String {
    entries.flatMap { index -> [String] in
      let entry = content.entries[index]
      var parts = entry.record.values.compactMap { $0 }.flatMap(Self.strings)
      for text in entry.texts {
        let document = text.document
        parts += document.sections.map(\.text) + document.headings.map(\.text)
        parts += document.images.flatMap { [$0.alt, $0.title ?? ""] } + document.links.map { $0.title ?? "" }
      }
      return entry.body == nil ? [] : parts
    }.joined(separator: "\n")
  }

  private static func strings(in value: FieldValue) -> [String] {
    switch value {
    case .texts(let items): items.map(\.value)
    case .group(let records): records.flatMap { $0.value.values.compactMap { $0 }.flatMap(strings) }
    case .choices, .date, .integer, .boolean, .references, .markdown: []
    }
  }

  private func referencePositions(of entries: [Int]) -> Set<SourcePosition> {
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
    for entry in entries { add(content.entries[entry].record) }
    return positions
  }
}

/// The words of a text without case and diacritics, with a space before, between and after them.
private struct Words {
  /// The words.
  private(set) var joined: [UInt8] = [0x20]
  /// Where each byte of ``joined`` comes from in the text, in bytes.
  private var offsets: [Int] = [0]

  init(bytes: [UInt8]) { self.init(String(decoding: bytes, as: UTF8.self)) }

  init(_ text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      let before = joined.count
      LetterFolding.append(scalar, to: &joined)
      let isMark = (0x0300...0x036F).contains(scalar.value)
      if joined.count == before, !isMark, joined.last != 0x20 { joined.append(0x20) }
      offsets.append(contentsOf: repeatElement(offset, count: joined.count - before))
      offset += UTF8.width(scalar)
    }
    if joined.last != 0x20 {
      joined.append(0x20)
      offsets.append(offset)
    }
  }

  /// Returns where a name begins, in bytes from the start of the text.
  ///
  /// - Parameter name: The words of the name, with the spaces around them.
  func occurrences(of name: [UInt8]) -> [Int] {
    guard name.count > 2, joined.count >= name.count else { return [] }
    return (0...(joined.count - name.count)).filter { start in
      joined[start + 1] == name[1] && joined[start..<start + name.count].elementsEqual(name)
    }.map { offsets[$0 + 1] }
  }
}
