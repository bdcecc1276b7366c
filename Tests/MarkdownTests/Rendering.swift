import Markdown

/// Parses and renders a text with its addresses filled in the way cmark would.
func render(_ text: String, options: MarkdownOptions = MarkdownOptions()) -> String {
  rendered(MarkdownDocument(parsing: text.utf8, options: options))
}

/// Renders a document with its addresses filled in the way cmark would.
func rendered(_ document: MarkdownDocument) -> String {
  var output: [UInt8] = []
  document.html.render(into: &output) { target, output in
    switch target {
    case .link(let index):
      output.append(contentsOf: " href=\"".utf8)
      HTMLEscape.append(address: document.links[index].destination.utf8, to: &output)
    case .image(let index):
      output.append(contentsOf: " src=\"".utf8)
      HTMLEscape.append(address: document.images[index].destination.utf8, to: &output)
    }
    output.append(UInt8(ascii: "\""))
  }
  return String(decoding: output, as: UTF8.self)
}

/// Parses a text.
func parse(_ text: String) -> MarkdownDocument { MarkdownDocument(parsing: text.utf8) }
