import Markdown
import Templates

extension PageFactory {
  /// Returns the body of an entry with its links and pictures filled in; `nil` when there is no text.
  func body(of entry: Int) -> HTMLFragment? {
    guard let body = site.entries[entry].body, !body.document.html.bytes.isEmpty else { return nil }
    let html = body.document.html
    var fragment = HTMLFragment()
    fragment.reserveCapacity(html.bytes.count + html.holes.count * 64)
    var start = 0
    for hole in html.holes {
      fragment.append(html: html.bytes[start..<hole.offset])
      switch hole.target {
      case .link(let index): append(site.linkTargets[entry][index], to: &fragment)
      case .image(let index): append(site.imageTargets[entry][index], to: &fragment)
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
