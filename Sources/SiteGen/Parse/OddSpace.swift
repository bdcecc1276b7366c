/// Finds spaces that look like any other but are not for YAML: before a field, and behind its colon or a hyphen.
///
/// They come along when text is pasted from a word processor or a web page. Within a text they do no harm.
enum OddSpace {
  /// The bytes of a no-break space, a narrow one, a zero-width one, and a byte order mark inside a file.
  private static let spaces: [[UInt8]] = [
    [0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF],
  ]

  /// Returns a diagnostic for the first one.
  static func first(in yaml: ArraySlice<UInt8>, of text: SourceText) -> Diagnostic? {
    guard yaml.contains(where: { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xEF }) else { return nil }
    for index in yaml.indices {
      guard let space = spaces.first(where: { yaml[index...].starts(with: $0) }) else { continue }
      let before = yaml[..<index].last { !isSpace($0) } ?? 0x0A
      // Only what stands next to nothing but spaces and the marks of YAML.
      let isAdjacent =
        index == yaml.startIndex || [0x0A, 0x20, 0x3A, 0x2D, 0xA0, 0xAF, 0x8B].contains(yaml[index - 1])
      guard isAdjacent, before == 0x0A || before == 0x3A || before == 0x2D, isMark(before, in: yaml[..<index])
      else {
        continue
      }
      let start = text.position(ofOffset: index)
      var after = index + space.count
      while let next = spaces.first(where: { yaml[after...].starts(with: $0) }) { after += next.count }
      let end = text.position(ofOffset: after)
      return Diagnostic(
        .yamlControlCharacter, at: SourceLocation(path: text.path, position: start, end: end),
        Wording(
          "Hier staat een vaste spatie, vaak meegekomen bij het plakken. Die telt niet als spatie.",
          en: "There is a no-break space here, often the result of pasting, which does not count as a space."),
        suggestion: Suggestion(
          Wording("Vervang hem door een gewone spatie.", en: "Replace it by a plain space."),
          replacement: String(repeating: " ", count: end.column - start.column),
          isCertain: true))
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0xA0 || byte == 0xC2 }

  /// A colon counts when it is the first of its line, a hyphen when it begins the line.
  private static func isMark(_ mark: UInt8, in above: ArraySlice<UInt8>) -> Bool {
    guard mark != 0x0A else { return true }
    let line = above[(above.lastIndex(of: 0x0A).map { $0 + 1 } ?? above.startIndex)...]
    guard let spot = line.firstIndex(of: mark) else { return false }
    return mark == 0x3A
      ? line[(spot + 1)...].allSatisfy(isSpace)
      : line[..<spot].allSatisfy { $0 == 0x20 }
        && line[(spot + 1)...].allSatisfy(isSpace)
  }
}
