/// What a walk through a syntax tree has gathered so far.
struct DocumentOutput {
  var html: HTMLBuffer
  var headings: [MarkdownDocument.Heading] = []
  var links: [MarkdownDocument.Link] = []
  var images: [MarkdownDocument.Image] = []
  var findings: [MarkdownFinding] = []
  private(set) var sections: [MarkdownDocument.Section] = []
  /// The plain text of the section, or of the heading, that is being walked.
  var plain: [UInt8] = []
  private var heading: Int?

  /// Creates an empty output.
  init(html: HTMLBuffer) { self.html = html }

  /// Parts what follows in the plain text from what came before.
  mutating func separatePlain(by separator: UInt8) {
    guard let last = plain.popLast() else { return }
    if last != UInt8(ascii: " ") && last != UInt8(ascii: "\n") { plain.append(last) }
    plain.append(last == UInt8(ascii: "\n") ? last : separator)
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
