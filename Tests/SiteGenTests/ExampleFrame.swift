@testable import SiteGen

/// Makes whole files of the pieces of files that examples show.
enum ExampleFrame {
  /// Returns the files of one half of an example, by path.
  ///
  /// - Parameter right: The right half: the lines that the wrong one takes the place of.
  static func files(
    of snippet: ExampleSnippet, right: ExampleSnippet, given: ExampleSnippet?
  ) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for snippet in [given, snippet].compactMap(\.self) {
      files[snippet.path] = Array(text(of: snippet, right: right).utf8)
      let folder =
        snippet.path.prefix { $0 != "/" } + "/" + (snippet.path.split(separator: "/").dropFirst().first ?? "")
      for name in snippet.neighbours { files["\(folder)/\(name)"] = attachment(name) }
    }
    return files
  }

  private static func text(of snippet: ExampleSnippet, right: ExampleSnippet) -> String {
    switch snippet.part {
    case .whole: snippet.text + "\n"
    case .fields: entry(snippet.path, fields: snippet.text)
    case .text: entry(snippet.path, body: snippet.text)
    case .name: entry(snippet.path)
    case .lines: existing(snippet.path).replacing(right.text, with: snippet.text, maxReplacements: 1)
    case .lastLine: existing(snippet.path) + snippet.text + "\n"
    }
  }

  /// Returns the text of a file of this repository.
  static func existing(_ path: String) -> String {
    String(decoding: TestProject.repository.files[path] ?? [], as: UTF8.self)
  }

  private static func entry(
    _ path: String, fields: String = "", body: String = "## Wat is het?\n\nEen proef met bewoners."
  ) -> String {
    let written = fields.split(separator: "\n").map { $0.prefix { $0 != ":" } }
    let others = (path.hasPrefix("Content/artikelen/") ? article : pilot).filter { !written.contains($0.key) }
    let lines = (fields.isEmpty ? [] : [fields]) + others.map { "\($0.key): \($0.value)" }
    return "---\n\(lines.joined(separator: "\n"))\n---\n\(body)\n"
  }

  private typealias Fields = [(key: Substring, value: String)]

  private static let pilot: Fields = [
    ("titel", "Een proef"), ("samenvatting", "Een proef van een gemeente met bewoners."),
    ("fase", "in-uitvoering"), ("indieners", "[Utrecht]"), ("bronnen", "\n  - titel: Raadsbrief"),
  ]

  private static let article: Fields = [
    ("titel", "Een verhaal"), ("samenvatting", "Een verhaal over vernieuwing bij gemeenten."),
    ("uitgever", "iBestuur"), ("datum", "2026-03"),
  ]

  /// Returns the bytes of a picture or document of a certain name, as far as anybody looks at them.
  private static func attachment(_ name: String) -> [UInt8] {
    let png: [UInt8] = [
      0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 9, 0, 0,
      0, 9,
    ]
    return name.hasSuffix(".png") ? png : Array("Een document.".utf8)
  }
}
