import CCmarkGFM

/// The kind of a node in the syntax tree.
enum NodeKind {
  case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
  case footnoteDefinition, table, row, cell
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
  case footnoteReference
  /// A node of which only the content counts: a link inside a link, any markup inside an image's text.
  case transparent

  /// Finds out the kind of a node.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - types: The types of extensions.
  init(of node: OpaquePointer, types: SyntaxTree.ExtensionTypes) {
    let type = cmark_node_get_type(node)
    self =
      switch type {
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_SOFTBREAK: .softBreak
      case CMARK_NODE_LINEBREAK: .lineBreak
      case CMARK_NODE_CODE: .code
      case CMARK_NODE_HTML_INLINE: .htmlInline
      case CMARK_NODE_EMPH: .emphasis
      case CMARK_NODE_STRONG: .strong
      case CMARK_NODE_LINK: .link
      case CMARK_NODE_IMAGE: .image
      case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
      case CMARK_NODE_PARAGRAPH: .paragraph
      case CMARK_NODE_HEADING: .heading
      case CMARK_NODE_LIST: .list
      case CMARK_NODE_ITEM: .item
      case CMARK_NODE_BLOCK_QUOTE: .blockQuote
      case CMARK_NODE_CODE_BLOCK: .codeBlock
      case CMARK_NODE_HTML_BLOCK: .htmlBlock
      case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
      case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
      case CMARK_NODE_DOCUMENT: .document
      default:
        switch type.rawValue {
        case types.cell: .cell
        case types.row: .row
        case types.table: .table
        case types.strikethrough: .strikethrough
        default: .transparent
        }
      }
  }
}
