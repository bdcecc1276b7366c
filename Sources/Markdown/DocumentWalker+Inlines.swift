import CCmarkGFM

extension DocumentWalker {
  mutating func enterText(_ node: OpaquePointer) {
    let text = Self.bytes(cmark_node_get_literal(node))
    cursor.skip(text: text)
    write(text)
  }

  mutating func enterCode(_ node: OpaquePointer) {
    cursor.skipCode()
    if imageDepth == 0 { output.html.append("<code>") }
    write(Self.bytes(cmark_node_get_literal(node)))
    if imageDepth == 0 { output.html.append("</code>") }
  }

  mutating func enterBreak(isHard: Bool) {
    cursor.skipLineBreak()
    output.plain.append(UInt8(ascii: " "))
    guard imageDepth == 0 else { return }
    output.html.append(isHard ? "<br />\n" : "\n")
  }

  mutating func enterRawInline(_ node: OpaquePointer) {
    let html = Self.bytes(cmark_node_get_literal(node))
    cursor.seekRawHTML()
    // The end tag of an element that was reported is no news.
    if html.starts(with: "</".utf8) { cursor.skip(verbatim: html) } else { report(html) }
  }

  mutating func enterEmphasis(_ node: OpaquePointer, _ kind: NodeKind) -> Frame {
    cursor.skipDelimiters(kind == .emphasis ? 1 : 2)
    if imageDepth == 0 {
      switch kind {
      case .emphasis: output.html.append("<em>")
      case .strong: output.html.append("<strong>")
      default: output.html.append("<del>")
      }
    }
    return Frame(node: node, kind: kind)
  }

  mutating func leaveEmphasis(_ kind: NodeKind) {
    cursor.skipDelimiters(kind == .emphasis ? 1 : 2)
    guard imageDepth == 0 else { return }
    switch kind {
    case .emphasis: output.html.append("</em>")
    case .strong: output.html.append("</strong>")
    default: output.html.append("</del>")
    }
  }

  mutating func enterLink(_ node: OpaquePointer) -> Frame {
    var frame = Frame(node: node, kind: isInLink || imageDepth > 0 ? .transparent : .link)
    let child = cmark_node_first_child(node)
    let isText = cmark_node_get_type(child) == CMARK_NODE_TEXT
    (frame.form, frame.offset) = cursor.openLink(
      firstText: isText ? Self.bytes(cmark_node_get_literal(child)) : nil)
    frame.plainStart = output.plain.count
    guard frame.kind == .link else { return frame }
    isInLink = true
    output.html.append("<a")
    output.html.addHole(.link(output.links.count))
    writeTitle(node)
    output.html.append(">")
    return frame
  }

  mutating func leaveLink(_ frame: Frame) {
    isInLink = false
    cursor.closeLink(frame.form)
    output.html.append("</a>")
    let position = cursor.position(of: frame.offset)
    let text = output.plainText(from: frame.plainStart)
    if text.isEmpty { output.findings.append(MarkdownFinding(.emptyLinkText, at: position)) }
    output.links.append(
      MarkdownDocument.Link(
        destination: String(decoding: Self.bytes(cmark_node_get_url(frame.node)), as: UTF8.self),
        title: title(frame.node), text: text, isAutolink: frame.form != .bracket, position: position))
  }

  mutating func enterImage(_ node: OpaquePointer) -> Frame {
    var frame = Frame(node: node, kind: .image)
    frame.offset = cursor.openImage()
    frame.plainStart = output.plain.count
    imageDepth += 1
    guard imageDepth == 1 else { return frame }
    output.html.append("<img")
    output.html.addHole(.image(output.images.count))
    return frame
  }

  mutating func leaveImage(_ frame: Frame) {
    imageDepth -= 1
    cursor.closeImage()
    // An image inside the alternative text of another is no more than a part of that text.
    guard imageDepth == 0 else { return }
    output.html.append(" alt=\"")
    output.html.append(text: output.plain[frame.plainStart...])
    output.html.append("\"")
    writeTitle(frame.node)
    output.html.append(" loading=\"lazy\" />")
    output.images.append(
      MarkdownDocument.Image(
        destination: String(decoding: Self.bytes(cmark_node_get_url(frame.node)), as: UTF8.self),
        alt: output.plainText(from: frame.plainStart), title: title(frame.node),
        position: cursor.position(of: frame.offset)))
  }

  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    output.plain.append(contentsOf: text)
    guard imageDepth == 0 else { return }
    if isInHeading { anchorText.append(contentsOf: text) }
    output.html.append(text: text)
  }

  private mutating func writeTitle(_ node: OpaquePointer) {
    let title = Self.bytes(cmark_node_get_title(node))
    guard !title.isEmpty else { return }
    output.html.append(" title=\"")
    output.html.append(text: title)
    output.html.append("\"")
  }

  private func title(_ node: OpaquePointer) -> String? {
    let title = Self.bytes(cmark_node_get_title(node))
    return title.isEmpty ? nil : String(decoding: title, as: UTF8.self)
  }
}
