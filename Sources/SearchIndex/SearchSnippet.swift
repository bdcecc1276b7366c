/// A piece of the running text of a document, around the words that matched.
public struct SearchSnippet: Sendable, Equatable {
  /// The text.
  public let text: String
  /// The matched words, as ranges of its UTF-8.
  public let matches: [Range<Int>]
  /// Whether text was left out before it.
  public let isCutBefore: Bool
  /// Whether text was left out after it.
  public let isCutAfter: Bool

  /// The length aimed at, in bytes.
  static let length = 200

  /// Cuts a piece out of a text: of those that fit, the first with the most different matched words, with
  /// some text before the first of them; nil if no word matches.
  init?(_ text: String, matches: [Highlighter.Match]) {
    let lead = Self.length / 5
    var best: (count: Int, first: Int, last: Int)?
    for first in matches.indices {
      let end = matches[first].range.lowerBound + Self.length - lead
      let inside = matches[first...].prefix { $0.range.upperBound <= end }
      let count = Set(inside.map(\.form)).count
      // A word longer than the whole piece is shown all the same.
      let last = max(first, inside.endIndex - 1)
      if max(1, count) > best?.count ?? 0 { best = (max(1, count), first, last) }
    }
    guard let best else { return nil }
    let bytes = Array(text.utf8)
    let cluster = matches[best.first].range.lowerBound..<matches[best.last].range.upperBound
    let room = max(0, Self.length - cluster.count)
    var start = max(0, cluster.lowerBound - max(lead, room / 2))
    var end = min(bytes.count, max(cluster.upperBound, start + Self.length))
    if end == bytes.count { start = max(0, min(start, end - Self.length)) }
    if start > 0 {
      start = Self.spaceEnd(bytes, from: start, before: cluster.lowerBound) ?? cluster.lowerBound
    }
    if end < bytes.count {
      end = Self.spaceStart(bytes, from: end, after: cluster.upperBound) ?? cluster.upperBound
    }
    while start < end, Self.isSpace(bytes[start]) { start += 1 }
    while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
    self.text = String(decoding: bytes[start..<end].map { Self.isSpace($0) ? 0x20 : $0 }, as: UTF8.self)
    self.matches = matches.map(\.range).filter { $0.lowerBound >= start && $0.upperBound <= end }
      .map { $0.lowerBound - start..<$0.upperBound - start }
    isCutBefore = bytes[..<start].contains { !Self.isSpace($0) }
    isCutAfter = bytes[end...].contains { !Self.isSpace($0) }
  }

  /// Returns the first beginning of a word at or after a place.
  private static func spaceEnd(_ bytes: [UInt8], from place: Int, before end: Int) -> Int? {
    (place...end).first { isSpace(bytes[$0 - 1]) }
  }

  /// Returns the last end of a word at or before a place.
  private static func spaceStart(_ bytes: [UInt8], from place: Int, after start: Int) -> Int? {
    (start...place).reversed().first { isSpace(bytes[$0]) }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }
}
