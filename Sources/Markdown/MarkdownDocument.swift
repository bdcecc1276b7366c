import CCmarkGFM

/// A Markdown text, parsed and rendered.
///
/// The language is GitHub Flavored Markdown 0.29 with footnotes. Rendering differs from the specification
/// where readers with assistive technology, or safety, ask for it: raw HTML is left out, headings have an
/// `id`, tables stand in a region that can be scrolled with a keyboard, tasks state in words whether they are
/// done.
public struct MarkdownDocument: Sendable, Hashable {
  /// A heading, of the level it was written with.
  public struct Heading: Sendable, Hashable {
    /// The level, 1 to 6.
    public let level: Int
    /// The plain text.
    public let text: String
    /// The `id` of the element: unique in the document, made as forges make anchors, never with a dot.
    public let id: String
    /// Where the heading starts.
    public let position: MarkdownPosition
  }

  /// A link.
  public struct Link: Sendable, Hashable {
    /// The destination as written, entities and escapes resolved, not percent-encoded.
    public let destination: String
    /// The title, if it has one.
    public let title: String?
    /// The plain text.
    public let text: String
    /// Whether the address itself was written as the text.
    public let isAutolink: Bool
    /// Where the link starts.
    public let position: MarkdownPosition
  }

  /// An image.
  public struct Image: Sendable, Hashable {
    /// The source as written, entities and escapes resolved, not percent-encoded.
    public let destination: String
    /// The alternative text; empty when there is none.
    public let alt: String
    /// The title, if it has one.
    public let title: String?
    /// Where the image starts.
    public let position: MarkdownPosition
  }

  /// A stretch of plain text, for search.
  public struct Section: Sendable, Hashable {
    /// The index in `headings` of the heading above; nil for text before the first heading and for footnotes.
    public let heading: Int?
    /// The plain text without the heading: blocks on lines of their own, cells of a table parted by spaces.
    public let text: String
  }

  /// How deep blocks and emphasis may be nested.
  public static let maximumNesting = 100

  /// The version of the library that parses, such as `0.29.0.gfm.6`.
  public static var libraryVersion: String { String(cString: cmark_version_string()) }

  /// The rendered text, with holes for addresses; empty when the options ask for none.
  public let html: MarkdownHTML
  /// The headings in document order.
  public let headings: [Heading]
  /// The links in document order; those in footnotes come last.
  public let links: [Link]
  /// The images in document order; those in footnotes come last.
  public let images: [Image]
  /// The text of the document: one section per heading, in order, and before and after them those without a
  /// heading.
  public let sections: [Section]
  /// What was not rendered or is not accessible, in order of position.
  public let findings: [MarkdownFinding]

  /// Parses a text. Any bytes will do; NUL and invalid UTF-8 become U+FFFD.
  ///
  /// Takes linear time for what people write. A text that would take far more is not rendered, with a
  /// finding; its size is for the caller to limit. May be called on many threads at once.
  ///
  /// - Parameters:
  ///   - bytes: The text, UTF-8.
  ///   - options: The choices about rendering.
  public init(parsing bytes: some Collection<UInt8>, options: MarkdownOptions = MarkdownOptions()) {
    self =
      bytes.withContiguousStorageIfAvailable { MarkdownDocument(source: $0, options: options) }
      ?? Array(bytes).withUnsafeBufferPointer { MarkdownDocument(source: $0, options: options) }
  }

  private init(source: UnsafeBufferPointer<UInt8>, options: MarkdownOptions) {
    let survey = SourceSurvey(source)
    var walker = DocumentWalker(source: source, survey: survey, options: options)
    if let refusal = survey.refusal {
      walker.output.findings.append(
        MarkdownFinding(refusal.kind, at: survey.position(of: refusal.offset)))
    } else {
      SyntaxTree.withTree(of: source, hasTilde: survey.hasTilde) { walker.walk($0) }
    }
    let output = walker.output
    html = MarkdownHTML(bytes: output.html.bytes, holes: output.html.holes)
    headings = output.headings
    links = output.links
    images = output.images
    sections = output.sections
    // Footnotes are walked last, wherever they were written.
    findings = output.findings.sorted { $0.position < $1.position }
  }
}
