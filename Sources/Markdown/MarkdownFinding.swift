/// Something in a document that was not rendered, or that not every reader can use.
public struct MarkdownFinding: Sendable, Hashable {
  /// What was found.
  public enum Kind: Sendable, Hashable {
    /// Raw HTML, which is left out; with the first of it, at most 80 bytes.
    ///
    /// Comments, and the end tags of inline elements, are left out without a finding.
    case rawHTML(String)
    /// A link without any text to read aloud.
    case emptyLinkText
    /// A table with a column, other than the first, without a name.
    case tableWithoutHeader
    /// Blocks or emphasis nested deeper than `MarkdownDocument.maximumNesting`; what lies deeper is left out.
    case nestingTooDeep
    /// A construct repeated so often that parsing would take disproportionally long; nothing is rendered.
    case tooComplex(Construct)
  }

  /// A construct that the parser handles in quadratic time.
  public enum Construct: Sendable, Hashable {
    /// Table cells, or delimiter rows.
    case table
    /// Images that open inside each other.
    case image
    /// Openings of processing instructions, declarations or CDATA sections.
    case rawHTML
    /// A long run of characters without a space that looks like many web or mail addresses.
    case address
    /// A long link reference definition that is used often.
    case definition
    /// Indented lines or list markers in front of very many lines.
    case nesting
  }

  /// What was found.
  public let kind: Kind
  /// Where it starts.
  public let position: MarkdownPosition

  /// Creates a finding.
  ///
  /// - Parameters:
  ///   - kind: What was found.
  ///   - position: Where it starts.
  public init(_ kind: Kind, at position: MarkdownPosition) {
    self.kind = kind
    self.position = position
  }
}
