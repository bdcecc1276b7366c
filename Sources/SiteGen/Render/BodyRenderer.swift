import Markdown
import Templates

extension PageFactory {
  /// Returns the body of an entry with its links and pictures filled in; `nil` when there is no text.
  func body(of entry: Int) -> HTMLFragment? {
    guard let body = site.entries[entry].body, !body.document.html.bytes.isEmpty else { return nil }
    return html(of: body, links: site.linkTargets[entry][...], images: site.imageTargets[entry][...])
  }

  /// Makes a section for each field of an entry that holds Markdown.
  func textFields(of entry: Int) -> [TextFieldView] {
    let fields = site.kind(of: entry).fields
    var links = site.linkTargets[entry].dropFirst(site.entries[entry].body?.document.links.count ?? 0)
    var images = site.imageTargets[entry].dropFirst(site.entries[entry].body?.document.images.count ?? 0)
    var sections: [TextFieldView] = []
    for (field, value) in zip(fields, site.entries[entry].record.values) {
      guard case .markdown(let text) = value else { continue }
      sections.append(
        TextFieldView(
          title: field.label, anchor: "ps.\(field.key)", body: html(of: text, links: links, images: images)))
      links = links.dropFirst(text.document.links.count)
      images = images.dropFirst(text.document.images.count)
    }
    return sections
  }

  /// Fills the holes of a text.
  ///
  /// - Parameters:
  ///   - links: Where its links lead; those of later texts may follow.
  ///   - images: Its pictures; those of later texts may follow.
  private func html(
    of text: Body, links: ArraySlice<Site.LinkTarget>, images: ArraySlice<Int?>
  ) -> HTMLFragment {
    let html = text.document.html
    var fragment = HTMLFragment()
    fragment.reserveCapacity(html.bytes.count + html.holes.count * 64)
    var start = 0
    for hole in html.holes {
      fragment.append(html: html.bytes[start..<hole.offset])
      switch hole.target {
      case .link(let index): append(links[links.startIndex + index], to: &fragment)
      case .image(let index): append(images[images.startIndex + index], to: &fragment)
      }
      start = hole.offset
    }
    fragment.append(html: html.bytes[start...])
    return fragment
  }

  private func append(_ target: Site.LinkTarget, to fragment: inout HTMLFragment) {
    switch target {
    case .page(let path):
      fragment.append(html: " href=\"")
      fragment.append(path: path)
      fragment.append(html: "\"")
    case .external(let url):
      fragment.append(html: " href=\"")
      fragment.append(url: url)
      fragment.append(html: "\" rel=\"noreferrer\"")
    case .fragment(let anchor):
      fragment.append(html: " href=\"#")
      fragment.append(text: SitePath(anchor).text)
      fragment.append(html: "\"")
    case .none: break
    }
  }

  private func append(_ attachment: Int?, to fragment: inout HTMLFragment) {
    guard let attachment else { return }
    let file = site.attachments[attachment]
    fragment.append(html: " src=\"")
    fragment.append(path: SitePath(file.route))
    fragment.append(html: "\"")
    if let size = file.size {
      fragment.append(html: " width=\"\(size.width)\" height=\"\(size.height)\"")
    }
  }
}
