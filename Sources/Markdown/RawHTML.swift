/// A reader of raw HTML that only tells what in it is not a comment.
enum RawHTML {
  private static let maximumExcerpt = 80

  /// Gives the start of the first thing in raw HTML that is no comment, to the end of the tag or of the line.
  ///
  /// - Parameter html: The raw HTML.
  /// - Returns: At most 80 bytes and the offset they start at, or nil if there are only comments.
  static func firstMarkup(in html: UnsafeBufferPointer<UInt8>) -> (excerpt: String, offset: Int)? {
    var rest = html[...]
    while true {
      rest = rest.drop { $0 <= UInt8(ascii: " ") }
      guard rest.starts(with: "<!--".utf8) else { break }
      guard let end = commentEnd(in: rest) else { return nil }
      rest = rest[end...]
    }
    guard !rest.isEmpty else { return nil }
    var end = rest.startIndex
    let limit = min(rest.endIndex, end + maximumExcerpt)
    while end < limit, rest[end] >= UInt8(ascii: " ") || rest[end] == UInt8(ascii: "\t") {
      end += 1
      if rest[end - 1] == UInt8(ascii: ">") { break }
    }
    // No character is cut in two.
    while end < rest.endIndex, end > rest.startIndex, rest[end] & 0xC0 == 0x80 { end -= 1 }
    return (String(decoding: rest[..<end], as: UTF8.self), rest.startIndex)
  }

  /// Gives the index behind a comment; nil if it goes on to the end.
  private static func commentEnd(in html: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var dashes = 0
    for index in (html.startIndex + 4)..<html.endIndex {
      if html[index] == UInt8(ascii: ">"), dashes >= 2 { return index + 1 }
      dashes = html[index] == UInt8(ascii: "-") ? dashes + 1 : 0
    }
    return nil
  }
}
