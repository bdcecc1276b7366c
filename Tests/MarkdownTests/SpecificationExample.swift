import Foundation
import Testing

/// An example in the specification of GitHub Flavored Markdown.
struct SpecificationExample: Sendable, CustomTestStringConvertible {
  let number: Int
  let markdown: String
  let html: String

  var testDescription: String { "example \(number)" }

  /// All examples, read from the specification's text.
  static let all: [SpecificationExample] = {
    guard let url = Bundle.module.url(forResource: "spec", withExtension: "txt", subdirectory: "Fixtures"),
      let text = try? String(contentsOf: url, encoding: .utf8)
    else { return [] }
    let fence = String(repeating: "`", count: 32)
    var examples: [SpecificationExample] = []
    var markdown: [Substring] = []
    var html: [Substring] = []
    var part = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      switch part {
      case 0 where line.hasPrefix(fence + " example"):
        (markdown, html, part) = ([], [], 1)
      case 1 where line == ".": part = 2
      case 1: markdown.append(line)
      case 2 where line == fence:
        examples.append(
          SpecificationExample(
            number: examples.count + 1, markdown: Self.text(markdown), html: Self.text(html)))
        part = 0
      case 2: html.append(line)
      default: break
      }
    }
    return examples
  }()

  private static func text(_ lines: [Substring]) -> String {
    lines.map { $0 + "\n" }.joined().replacingOccurrences(of: "→", with: "\t")
  }
}
