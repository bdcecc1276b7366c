/// A text of several lines as YAML writes it after `|`: as it is, indented.
struct LiteralBlock {
  /// What stands behind the key: `|`, and signs for blanks at the start and line breaks at the end.
  let header: String
  /// The lines below it, not yet indented. An empty line stays empty.
  let lines: [Substring]

  /// Makes a block of a text, or `nil` when the text is one line or cannot be written like this.
  init?(_ text: String) {
    let scalars = text.unicodeScalars
    guard scalars.contains("\n"), scalars.contains(where: { !" \t\n".unicodeScalars.contains($0) }),
      scalars.allSatisfy({ $0 == "\n" || $0 == "\t" || !YAMLExample.isInvisible($0) })
    else { return nil }
    // A sign for the indentation, where YAML cannot see it from the first line.
    let indentation = " \t\n".unicodeScalars.contains(scalars.first ?? "x") ? "2" : ""
    var lines = scalars.split(separator: "\n", omittingEmptySubsequences: false).map { Substring($0) }
    let breaks = scalars.reversed().prefix { $0 == "\n" }.count
    if breaks > 0 { lines.removeLast() }
    header = "|" + indentation + (breaks == 0 ? "-" : breaks == 1 ? "" : "+")
    self.lines = lines
  }
}
