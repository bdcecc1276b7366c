/// A comparison of a text from the syntax tree with the source it was written as.
///
/// In the tree, entities and backslash escapes are resolved, and NUL and invalid UTF-8 are replaced by
/// U+FFFD.
struct TextMatcher {
  let source: UnsafeBufferPointer<UInt8>
  /// The offset at which matching stops.
  let limit: Int

  /// Gives the offset behind a text that starts at an offset of the source, or nil if another text stands
  /// there.
  func end(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    resolvedEnd(of: text, at: start) ?? verbatimEnd(of: text, at: start)
  }

  /// Gives the end of a text in which nothing was resolved: an address that was made a link as it stood.
  private func verbatimEnd(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    let end = start + text.count
    guard end <= limit else { return nil }
    return source[start..<end].elementsEqual(text) ? end : nil
  }

  private func resolvedEnd(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    var index = start
    var expected = 0
    while expected < text.count {
      guard index < limit else { return nil }
      let byte = source[index]
      if byte == text[expected], byte != UInt8(ascii: "&"), byte != UInt8(ascii: "\\") {
        index += 1
        expected += 1
        continue
      }
      if byte == UInt8(ascii: "&"), let entity = entityEnd(at: index),
        !isVerbatim(index..<entity, in: text, at: expected)
      {
        let scalars = scalarsOfEntity(index..<entity, in: text, at: expected)
        index = entity
        expected = scalars
      } else if byte == UInt8(ascii: "\\"), index + 1 < limit, source[index + 1] == text[expected],
        LinkSyntax.isPunctuation(text[expected])
      {
        index += 2
        expected += 1
      } else if byte == text[expected] {
        index += 1
        expected += 1
      } else if isReplacement(text, at: expected), byte == 0 || byte >= 0x80 {
        index += 1
        expected += 3
      } else {
        return nil
      }
    }
    return index
  }

  /// Gives the end of `&name;`, `&#1;` or `&#x1;`, whether or not that names a character.
  private func entityEnd(at start: Int) -> Int? {
    var index = start + 1
    let end = min(limit, start + 34)
    while index < end {
      switch source[index] {
      case UInt8(ascii: ";"): return index > start + 1 ? index + 1 : nil
      case UInt8(ascii: "#") where index == start + 1: index += 1
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"):
        index += 1
      default: return nil
      }
    }
    return nil
  }

  /// Tells whether an unknown entity was left as text, in which case it is spelled out in the text too.
  private func isVerbatim(_ entity: Range<Int>, in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard entity.count <= text.count - start else { return false }
    for (index, position) in zip(entity, start...) where source[index] != text[position] { return false }
    // `&amp;` itself gives `&`; the same bytes in the text then come from `&amp;amp;`.
    let name = source[(entity.lowerBound + 1)..<(entity.upperBound - 1)]
    return !name.elementsEqual("amp".utf8) && !name.elementsEqual("AMP".utf8)
  }

  /// Gives the offset in a text behind the character, or the two, that an entity stands for.
  private func scalarsOfEntity(
    _ entity: Range<Int>, in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int {
    var end = scalarEnd(in: text, at: start)
    // A few named entities stand for two characters; what follows the entity tells.
    if end < text.count, entity.upperBound < limit, text[end] >= 0x80,
      source[entity.upperBound] != text[end], source[entity.upperBound] != UInt8(ascii: "&")
    {
      end = scalarEnd(in: text, at: end)
    }
    return end
  }

  private func scalarEnd(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    var index = start + 1
    while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
    return min(index, text.count)
  }

  private func isReplacement(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xEF && text[index + 1] == 0xBF && text[index + 2] == 0xBD
  }
}
