/// What a walk through a syntax tree has gathered so far.
struct DocumentOutput {
  var html: [UInt8] = []
  var holes: [MarkdownHTML.Hole] = []
  var headings: [MarkdownDocument.Heading] = []
  var links: [MarkdownDocument.Link] = []
  var images: [MarkdownDocument.Image] = []
  var findings: [MarkdownFinding] = []
  private(set) var sections: [MarkdownDocument.Section] = []
  /// The plain text of the section, or of the heading, that is being walked.
  var plain: [UInt8] = []
  private var heading: Int?

  /// Starts a new line of HTML, unless at the start of one.
  mutating func startLine() {
    if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
  }

  /// Parts what follows in the plain text from what came before.
  mutating func separatePlain(by separator: UInt8) {
    guard let last = plain.popLast() else { return }
    if last != UInt8(ascii: " ") && last != UInt8(ascii: "\n") { plain.append(last) }
    plain.append(last == UInt8(ascii: "\n") ? last : separator)
  }

  /// Appends a hole.
  mutating func addHole(_ target: MarkdownHTML.Target) {
    holes.append(MarkdownHTML.Hole(offset: html.count, target: target))
  }

  /// Inserts bytes in HTML that has been written, moving the holes behind.
  ///
  /// Costs as much as there is behind the offset, so it is meant for what was written last.
  mutating func insert(_ bytes: [UInt8], at offset: Int) {
    html.insert(contentsOf: bytes, at: offset)
    var index = holes.count - 1
    while index >= 0, holes[index].offset > offset {
      holes[index] = MarkdownHTML.Hole(
        offset: holes[index].offset + bytes.count, target: holes[index].target)
      index -= 1
    }
  }

  /// Gives the plain text from an offset on, without white space at its ends.
  func plainText(from start: Int) -> String {
    var slice = plain[start...]
    while let last = slice.last, last <= UInt8(ascii: " ") { slice.removeLast() }
    while let first = slice.first, first <= UInt8(ascii: " ") { slice.removeFirst() }
    return String(decoding: slice, as: UTF8.self)
  }

  /// Ends the section that is being walked; the next one belongs to no heading until `startSection`.
  mutating func endSection() {
    let text = plainText(from: 0)
    if heading != nil || !text.isEmpty {
      sections.append(MarkdownDocument.Section(heading: heading, text: text))
    }
    heading = nil
    plain.removeAll(keepingCapacity: true)
  }

  /// Starts the section of the last heading.
  mutating func startSection() {
    heading = headings.count - 1
    plain.removeAll(keepingCapacity: true)
  }
}
