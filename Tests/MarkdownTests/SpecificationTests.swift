import Foundation
import Markdown
import Testing

@Suite("The GFM specification")
struct SpecificationTests {
  @Test("has all of its examples in the fixture")
  func count() {
    #expect(SpecificationExample.all.count == 672)
  }

  @Test(
    "is rendered exactly, but for what is added for readers",
    arguments: SpecificationExample.all.filter {
      !SpecificationTests.rawHTML.contains($0.number) && SpecificationTests.different[$0.number] == nil
    })
  func equal(_ example: SpecificationExample) {
    #expect(plain(render(example.markdown)) == expected(example.html))
  }

  @Test(
    "is deviated from where it has a reason, and then known",
    arguments: SpecificationExample.all.filter { SpecificationTests.different[$0.number] != nil })
  func deviates(_ example: SpecificationExample) {
    #expect(plain(render(example.markdown)) == Self.different[example.number])
    #expect(plain(render(example.markdown)) != expected(example.html))
  }

  @Test(
    "has raw HTML of which nothing gets through",
    arguments: SpecificationExample.all.filter { SpecificationTests.rawHTML.contains($0.number) })
  func raw(_ example: SpecificationExample) {
    let document = parse(example.markdown)
    var output: [UInt8] = []
    // An address is marked, so that a link of the author's own making is told apart.
    document.html.render(into: &output) { _, output in output.append(contentsOf: " hole".utf8) }
    #expect(foreignTags(in: String(decoding: output, as: UTF8.self)).isEmpty)
    let hasFinding = document.findings.contains {
      if case .rawHTML = $0.kind { true } else { false }
    }
    #expect(hasFinding || silent.contains(example.number))
  }

  @Test(
    "gives every link, image and heading a position at which it starts", arguments: SpecificationExample.all)
  func positions(_ example: SpecificationExample) {
    let document = parse(example.markdown)
    for link in document.links {
      let rest = text(in: example.markdown, at: link.position)
      if link.isAutolink {
        #expect(rest.hasPrefix("<") || rest.hasPrefix(link.text.prefix(3)), "\(link) at \(rest)")
      } else {
        #expect(rest.hasPrefix("["), "\(link) at \(rest)")
      }
    }
    for image in document.images {
      let rest = text(in: example.markdown, at: image.position)
      #expect(rest.hasPrefix("!["), "\(image) at \(rest)")
    }
    for finding in document.findings {
      guard case .rawHTML(let html) = finding.kind else { continue }
      let rest = text(in: example.markdown, at: finding.position)
      #expect(rest.hasPrefix(html.prefix(4)), "\(finding) at \(rest)")
    }
  }

  /// Examples with raw HTML.
  static let rawHTML: Set<Int> = Set(118...160).union([
    170, 288, 289, 317, 327, 354, 484, 485, 486, 500, 503, 532, 544, 632, 633, 634, 635, 636, 642, 644, 645,
    646,
    647, 648, 649, 650, 652, 662, 663,
  ])

  /// Examples in which all raw HTML is comments or end tags, or is no HTML according to some versions of
  /// cmark.
  let silent: Set<Int> = [148, 152, 288, 289, 642, 644, 645]

  /// Examples that are rendered otherwise on purpose, with what they give.
  static let different: [Int: String] = [
    // The name of a language ends up in a class, so only plain names do.
    114: "<pre><code></code></pre>\n",
    330: "<pre><code>foo\n</code></pre>\n",
    // The specification describes autolinks without angle brackets as an extension; here they are always on.
    610: "<p>&lt;<a href=\"http://foo.bar/baz\">http://foo.bar/baz</a> bim&gt;</p>\n",
    614: "<p>&lt;<a href=\"mailto:foo+@bar.example.com\">foo+@bar.example.com</a>&gt;</p>\n",
    616: "<p>&lt; <a href=\"http://foo.bar\">http://foo.bar</a> &gt;</p>\n",
    619: "<p><a href=\"http://example.com\">http://example.com</a></p>\n",
    620: "<p><a href=\"mailto:foo@bar.example.com\">foo@bar.example.com</a></p>\n",
  ]
}

/// Takes away what rendering adds to, or writes otherwise than, the specification.
func plain(_ html: String) -> String {
  html.replacing(/(<h[1-6]) id="[^"]*"/) { $0.1 }
    .replacing(/<div class="tabel" role="region" tabindex="0" aria-label="Tabel \d+">\n/, with: "")
    .replacingOccurrences(of: "</table>\n</div>\n", with: "</table>\n")
    .replacingOccurrences(of: "<th scope=\"col\"", with: "<th")
    .replacingOccurrences(of: " class=\"rechts\"", with: " align=\"right\"")
    .replacingOccurrences(of: " class=\"midden\"", with: " align=\"center\"")
    .replacingOccurrences(of: "<pre tabindex=\"0\">", with: "<pre>")
    .replacingOccurrences(of: " loading=\"lazy\"", with: "")
    .replacingOccurrences(
      of: "<li class=\"taak klaar\"><span class=\"taakstand\">gedaan</span>",
      with: "<li><input checked=\"\" disabled=\"\" type=\"checkbox\">"
    )
    .replacingOccurrences(
      of: "<li class=\"taak\"><span class=\"taakstand\">open</span>",
      with: "<li><input disabled=\"\" type=\"checkbox\">")
}

/// Alignment to the left is what a table has anyway, so it is not written.
func expected(_ html: String) -> String { html.replacingOccurrences(of: " align=\"left\"", with: "") }

/// Gives the tags in rendered HTML that rendering can not have written.
func foreignTags(in html: String) -> [Substring] {
  let own = /<\/?(p|em|strong|h[1-6]|ul|ol|li|blockquote|pre|code|br \/|hr \/|h[1-6] id="[^"]*"|a)>/
  let withAttributes =
    /<(pre tabindex="0"|code class="language-[^"]*"|ol start="\d+"|a hole( title="[^"]*")?)>/
  let image = /<img hole alt="[^"<>]*"( title="[^"<>]*")? loading="lazy" \/>/
  return html.matches(of: /<[^>]*>?/).map(\.output).filter {
    if $0 == "<a>" { return true }
    return $0.wholeMatch(of: own) == nil && $0.wholeMatch(of: withAttributes) == nil
      && $0.wholeMatch(of: image) == nil
  }
}

/// Gives the text from a position on.
func text(in source: String, at position: MarkdownPosition) -> String {
  var lines = source.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
  lines = lines.dropFirst(position.line - 1)
  guard let first = lines.first else { return "" }
  return String(decoding: first.dropFirst(position.utf8Column - 1), as: UTF8.self)
}
