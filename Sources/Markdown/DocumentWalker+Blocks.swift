import CCmarkGFM

extension DocumentWalker {
  mutating func enterBlock(_ node: OpaquePointer, _ kind: NodeKind) -> Frame {
    var frame = Frame(node: node, kind: kind)
    switch kind {
    case .blockQuote:
      quoteDepth += 1
      output.html.startLine()
      output.html.append("<blockquote>\n")
    case .list:
      frame.isTight = cmark_node_get_list_tight(node) != 0
      enterList(node)
    case .item:
      frame.isTight = parent?.isTight ?? false
      enterItem(node)
    case .heading: enterHeading(node, &frame)
    default: enterParagraph(node, &frame)
    }
    return frame
  }

  mutating func leaveBlock(_ frame: Frame) {
    switch frame.kind {
    case .blockQuote:
      quoteDepth -= 1
      output.html.startLine()
      output.html.append("</blockquote>\n")
    case .list:
      output.html.append(
        cmark_node_get_list_type(frame.node) == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n")
    case .item:
      output.html.append("</li>\n")
    case .heading: leaveHeading(frame)
    default: leaveParagraph(frame)
    }
    output.separatePlain(by: UInt8(ascii: "\n"))
  }

  mutating func enterCodeBlock(_ node: OpaquePointer) {
    output.html.startLine()
    output.html.append("<pre tabindex=\"0\"><code")
    if let language = Self.language(Self.bytes(cmark_node_get_fence_info(node))) {
      output.html.append(" class=\"language-")
      output.html.append(contentsOf: language)
      output.html.append("\"")
    }
    output.html.append(">")
    let code = Self.bytes(cmark_node_get_literal(node))
    output.html.append(text: code)
    output.html.append("</code></pre>\n")
    output.plain.append(contentsOf: code)
    output.separatePlain(by: UInt8(ascii: "\n"))
  }

  mutating func enterRawBlock(_ node: OpaquePointer) {
    place(node)
    report(Self.bytes(cmark_node_get_literal(node)))
  }

  /// Reports raw HTML that starts at the cursor, unless there are only comments in it, and steps over it.
  mutating func report(_ html: UnsafeBufferPointer<UInt8>) {
    if let (excerpt, offset) = RawHTML.firstMarkup(in: html) {
      cursor.skip(verbatim: UnsafeBufferPointer(rebasing: html[..<offset]))
      output.findings.append(MarkdownFinding(.rawHTML(excerpt), at: cursor.position))
      cursor.skip(verbatim: UnsafeBufferPointer(rebasing: html[offset...]))
    } else {
      cursor.skip(verbatim: html)
    }
  }

  private mutating func enterList(_ node: OpaquePointer) {
    output.html.startLine()
    let start = Int(cmark_node_get_list_start(node))
    if cmark_node_get_list_type(node) == CMARK_BULLET_LIST {
      output.html.append("<ul>\n")
    } else if start == 1 {
      output.html.append("<ol>\n")
    } else {
      output.html.append("<ol start=\"")
      output.html.append(decimal: start)
      output.html.append("\">\n")
    }
  }

  private mutating func enterItem(_ node: OpaquePointer) {
    output.html.startLine()
    // The extension tells itself apart by nothing but the name of its items.
    guard cmark_node_get_type_string(node).pointee == CChar(UInt8(ascii: "t")) else {
      output.html.append("<li>")
      return
    }
    place(node)
    let isDone = cursor.isTaskDone() ?? cmark_gfm_extensions_get_tasklist_item_checked(node)
    output.html.append(isDone ? "<li class=\"taak klaar\">" : "<li class=\"taak\">")
    output.html.append("<span class=\"taakstand\">")
    let state = isDone ? options.strings.taskDone : options.strings.taskOpen
    output.html.append(text: state.utf8)
    output.html.append("</span> ")
  }

  private mutating func enterParagraph(_ node: OpaquePointer, _ frame: inout Frame) {
    frame.isTight = parent?.kind == .item && parent?.isTight == true
    if cmark_node_get_start_line(node) > 0 {
      place(node)
      cursor.skipDefinitions()
    } else if let table = cmark_node_next(node) {
      // Lines above a table's header were part of its paragraph, and have no position of their own.
      place(table)
    }
    guard !frame.isTight else { return }
    output.html.startLine()
    output.html.append("<p>")
  }

  private mutating func leaveParagraph(_ frame: Frame) {
    if cmark_node_get_start_line(frame.node) == 0 { table.headerLine = cursor.line + 1 }
    guard !frame.isTight else { return }
    if parent?.kind == .footnoteDefinition, cmark_node_next(frame.node) == nil {
      output.html.append(" ")
      writeBackLinks()
    }
    output.html.append("</p>\n")
  }

  private mutating func enterHeading(_ node: OpaquePointer, _ frame: inout Frame) {
    output.endSection()
    anchorText.removeAll(keepingCapacity: true)
    isInHeading = true
    place(node)
    cursor.skipDefinitions()
    frame.offset = cursor.offset
    let level = Int(cmark_node_get_heading_level(node))
    cursor.skipHeadingMarker(level: level)
    output.html.startLine()
    output.html.append("<h")
    output.html.append(decimal: level)
    frame.htmlStart = output.html.count
    output.html.append(">")
  }

  private mutating func leaveHeading(_ frame: Frame) {
    isInHeading = false
    let level = Int(cmark_node_get_heading_level(frame.node))
    output.html.append("</h")
    output.html.append(decimal: level)
    output.html.append(">\n")
    let id = anchors.next(for: anchorText)
    // Known only now, but standing in front of the heading's content.
    output.html.insert(id: id, at: frame.htmlStart)
    output.headings.append(
      MarkdownDocument.Heading(
        level: level, text: output.plainText(from: 0), id: id,
        position: cursor.position(of: frame.offset)))
    output.startSection()
  }

  /// Gives the language that the info string of a code block names, in lower case, if it is a plain name.
  private static func language(_ info: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    var name: [UInt8] = []
    for byte in info {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "-"):
        name.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): name.append(byte + 32)
      case UInt8(ascii: "\t")...UInt8(ascii: "\r"), UInt8(ascii: " "):
        return name.isEmpty ? nil : name
      default: return nil
      }
    }
    return name.isEmpty ? nil : name
  }
}
