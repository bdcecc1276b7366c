import Foundation

@testable import SiteGen

/// Broken entries as people would write them, with the spots of the mistakes marked in the text.
///
/// A file in the folder Corpus holds many. Each begins with a line `=== Content/pilots/naam.md`; behind the path may
/// stand `+ 9`, for that many more bytes, and `! id`, for a mistake of the file as a whole.
/// In the text `⟦id⟧` stands before the spot of a mistake, and `⟦id|right⟧` also says what must be suggested first: the
/// replacing text, with `=` the whole line as it becomes, or with `~` words in the advice.
struct MistakeCorpus {
  /// A mistake that must be found.
  struct Mistake {
    let id: String
    let position: SourcePosition?
    let suggestion: String?

    /// Returns whether the first suggestion about this mistake is the right one.
    func isMet(by suggestion: Suggestion?, in item: Item) -> Bool {
      guard let suggestion, let wanted = self.suggestion else { return self.suggestion == nil }
      if wanted.hasPrefix("~") { return suggestion.text.nl.contains(wanted.dropFirst()) }
      guard wanted.hasPrefix("=") else {
        return (suggestion.edit?.replacement ?? suggestion.replacement) == wanted
      }
      guard let edit = suggestion.edit, let line = position?.line else { return false }
      let source = SourceText(path: item.path, bytes: Array(item.text.utf8))
      let mended = SourceText(path: item.path, bytes: source.applying([edit]))
      let words = String(decoding: mended.line(line), as: UTF8.self)
      return words.drop { $0 == " " } == wanted.dropFirst()
    }
  }

  /// An entry with its mistakes.
  struct Item {
    let path: String
    let text: String
    let mistakes: [Mistake]
  }

  /// The entries, in the order of the files.
  let items: [Item]

  /// Reads the corpus of these tests.
  init() throws {
    let folder = TestProject.testFolder.appendingPathComponent("Corpus")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    items = try names.filter { $0.hasSuffix(".txt") }.flatMap { name in
      try Self.items(in: String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
    }
  }

  /// Takes a file of the corpus apart.
  static func items(in file: String) -> [Item] {
    file.split(separator: "\n=== ").enumerated().compactMap { index, part in
      let block = index == 0 ? part.drop { $0 != "=" }.dropFirst(4) : part
      let lines = block.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      guard lines.count == 2 else { return nil }
      let header = lines[0].components(separatedBy: " ! ")
      let path = header[0].components(separatedBy: " + ")
      let marked = MarkedText(String(lines[1]) + "\n", path: path[0])
      let padding = path.count > 1 ? String(repeating: " ", count: Int(path[1]) ?? 0) : ""
      let whole = header.dropFirst().map { Mistake(id: $0, position: nil, suggestion: nil) }
      return Item(
        path: path[0], text: marked.text + padding,
        mistakes: whole
          + marked.findings.map { finding in
            let parts = finding.id.split(separator: "|", maxSplits: 1).map(String.init)
            return Mistake(
              id: parts[0], position: finding.position, suggestion: parts.count > 1 ? parts[1] : nil)
          })
    }
  }
}
