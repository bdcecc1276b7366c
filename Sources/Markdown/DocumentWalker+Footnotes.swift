import CCmarkGFM

extension DocumentWalker {
  /// The footnotes of a document, numbered from 1 in the order of their first references.
  struct FootnoteState {
    /// The number of references to each footnote, in the whole document.
    private(set) var references: [Int] = []
    /// The number of references to each footnote that have been written.
    var written: [Int] = []
    /// The number of the footnote that is being walked.
    var current = 0
    var hasBackLinks = false

    /// Creates the state of a document without footnotes.
    init() {}

    /// Creates the state of a document.
    ///
    /// A footnote links back to all its references, and some of these may stand in later footnotes. So they
    /// are counted beforehand; a document without footnotes pays nothing.
    init(countingIn tree: SyntaxTree) {
      let last = cmark_node_last_child(tree.root)
      guard cmark_node_get_type(last) == CMARK_NODE_FOOTNOTE_DEFINITION,
        let iterator = cmark_iter_new(tree.root)
      else { return }
      defer { cmark_iter_free(iterator) }
      var imageDepth = 0
      while true {
        let event = cmark_iter_next(iterator)
        guard event != CMARK_EVENT_DONE else { break }
        let node = cmark_iter_get_node(iterator)
        switch cmark_node_get_type(node) {
        case CMARK_NODE_IMAGE: imageDepth += event == CMARK_EVENT_ENTER ? 1 : -1
        case CMARK_NODE_FOOTNOTE_REFERENCE where event == CMARK_EVENT_ENTER && imageDepth == 0:
          guard let index = Self.index(of: node) else { break }
          while references.count <= index { references.append(0) }
          references[index] += 1
        default: break
        }
      }
      written = Array(repeating: 0, count: references.count)
    }

    /// Gives the index of the footnote that a node refers to; cmark puts its number in place of its label.
    static func index(of node: OpaquePointer?) -> Int? {
      let digits = DocumentWalker.bytes(cmark_node_get_literal(node))
      guard let number = Int(String(decoding: digits, as: UTF8.self)), number > 0 else { return nil }
      return number - 1
    }
  }

  mutating func enterFootnoteReference(_ node: OpaquePointer) {
    cursor.skipFootnoteReference()
    guard imageDepth == 0, let index = FootnoteState.index(of: node), index < footnotes.written.count
    else { return }
    footnotes.written[index] += 1
    let number = index + 1
    // A link inside a link does not exist; there the reference is only a number.
    output.html.append(isInLink ? "<sup" : "<sup class=\"voetnootverwijzing\"><a href=\"#fn.")
    if !isInLink {
      output.html.append(decimal: number)
      output.html.append("\" role=\"doc-noteref\" aria-describedby=\"fn.kop\"")
    }
    output.html.append(" id=\"")
    writeReferenceID(number, reference: footnotes.written[index])
    output.html.append("\">")
    output.html.append(decimal: number)
    output.html.append(isInLink ? "</sup>" : "</a></sup>")
  }

  mutating func enterFootnoteDefinition(_ node: OpaquePointer) -> Frame? {
    guard parent?.kind == .document else { return nil }
    if footnotes.current == 0 {
      output.endSection()
      output.html.startLine()
      output.html.append("<section class=\"voetnoten\" role=\"doc-endnotes\" aria-labelledby=\"fn.kop\">\n")
      output.html.append("<h2 id=\"fn.kop\">")
      output.html.append(text: options.strings.footnotes.utf8)
      output.html.append("</h2>\n<ol>\n")
    }
    footnotes.current += 1
    footnotes.hasBackLinks = false
    output.html.append("<li id=\"fn.")
    output.html.append(decimal: footnotes.current)
    output.html.append("\">\n")
    return Frame(node: node, kind: .footnoteDefinition)
  }

  mutating func leaveFootnoteDefinition(_ frame: Frame) {
    if !footnotes.hasBackLinks {
      writeBackLinks()
      output.html.append("\n")
    }
    output.html.append("</li>\n")
  }

  mutating func endFootnotes() {
    if footnotes.current > 0 { output.html.append("</ol>\n</section>\n") }
  }

  /// Writes the links from the current footnote back to its references.
  mutating func writeBackLinks() {
    footnotes.hasBackLinks = true
    let number = footnotes.current
    guard number <= footnotes.references.count else { return }
    for reference in 1..<(footnotes.references[number - 1] + 1) {
      output.html.append(reference > 1 ? " <a href=\"#" : "<a href=\"#")
      writeReferenceID(number, reference: reference)
      output.html.append("\" class=\"terug\" role=\"doc-backlink\" aria-label=\"")
      output.html.append(text: options.strings.backToText.utf8)
      output.html.append(" ")
      output.html.append(decimal: number)
      if reference > 1 {
        output.html.append("-")
        output.html.append(decimal: reference)
      }
      output.html.append("\">↩")
      if reference > 1 {
        output.html.append("<sup>")
        output.html.append(decimal: reference)
        output.html.append("</sup>")
      }
      output.html.append("</a>")
    }
  }

  /// Writes the `id` of a reference. It has a dot, which no heading's `id` has.
  private mutating func writeReferenceID(_ number: Int, reference: Int) {
    output.html.append("fnref.")
    output.html.append(decimal: number)
    guard reference > 1 else { return }
    output.html.append(".")
    output.html.append(decimal: reference)
  }
}
