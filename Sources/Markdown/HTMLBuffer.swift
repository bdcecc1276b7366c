/// The HTML that a walk writes, or nothing at all when nobody will read it.
///
/// A walk that only gathers headings, links and findings costs less without it, and a check keeps thousands of
/// documents.
struct HTMLBuffer {
  /// What was written; empty when nothing is kept.
  private(set) var bytes: [UInt8] = []
  /// The places where attributes go, in ascending order of offset.
  private(set) var holes: [MarkdownHTML.Hole] = []
  private let isKept: Bool

  /// Creates a buffer.
  ///
  /// - Parameters:
  ///   - isKept: Whether what is written is kept.
  ///   - capacity: The number of bytes to expect.
  init(isKept: Bool, capacity: Int = 0) {
    self.isKept = isKept
    if isKept { bytes.reserveCapacity(capacity) }
  }

  /// The number of bytes so far.
  var count: Int { bytes.count }

  /// Appends literal markup.
  mutating func append(_ markup: StaticString) {
    if isKept { bytes.append(markup) }
  }

  /// Appends markup.
  mutating func append(contentsOf markup: [UInt8]) {
    if isKept { bytes.append(contentsOf: markup) }
  }

  /// Appends a number in decimal digits.
  mutating func append(decimal number: Int) {
    if isKept { bytes.append(decimal: number) }
  }

  /// Appends text, escaped for element content and for attribute values in double quotes.
  mutating func append(text: some Collection<UInt8>) {
    if isKept { HTMLEscape.append(text: text, to: &bytes) }
  }

  /// Appends text, escaped for element content and for attribute values in double quotes.
  mutating func append(text: UnsafeBufferPointer<UInt8>) {
    if isKept { HTMLEscape.append(text: text, to: &bytes) }
  }

  /// Starts a new line, unless at the start of one.
  mutating func startLine() {
    if let last = bytes.last, last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
  }

  /// Appends a hole.
  mutating func addHole(_ target: MarkdownHTML.Target) {
    if isKept { holes.append(MarkdownHTML.Hole(offset: bytes.count, target: target)) }
  }

  /// Inserts the `id` of an element whose start tag ends at an offset, moving the holes behind.
  ///
  /// Costs as much as there is behind the offset, so it is meant for what was written last.
  mutating func insert(id: String, at offset: Int) {
    guard isKept else { return }
    var attribute = Array(" id=\"".utf8)
    attribute.append(contentsOf: id.utf8)
    attribute.append(UInt8(ascii: "\""))
    bytes.insert(contentsOf: attribute, at: offset)
    var index = holes.count - 1
    while index >= 0, holes[index].offset > offset {
      holes[index] = MarkdownHTML.Hole(
        offset: holes[index].offset + attribute.count, target: holes[index].target)
      index -= 1
    }
  }
}
