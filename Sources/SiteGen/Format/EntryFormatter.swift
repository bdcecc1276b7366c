import YAML

/// Brings the front matter of an entry into canonical form (docs/opmaak.md).
///
/// The values that the model reads stay the same, comments stay, and the body stays byte for byte. What is canonical
/// already is not changed, so formatting twice is formatting once.
struct EntryFormatter {
  let kind: Kind

  /// Formats a file.
  ///
  /// - Returns: The bytes of the formatted file; `nil` when the front matter cannot be read as YAML, with the reasons.
  ///   Other mistakes do not matter here.
  func format(_ file: SourceFile) -> Diagnosed<[UInt8]?> {
    let text: SourceText
    let frontMatter: FrontMatter
    do throws(TextDecoding.Refusal) {
      text = try TextDecoding.text(of: file).get()
      frontMatter = try FrontMatter.split(text).get()
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
    if let refusal = EntryParser.oddLineBreak(in: frontMatter, of: text) { return Diagnosed(nil, [refusal]) }
    // The parser passes over a byte order mark, also here; its marks then count from what follows.
    let isMarked = frontMatter.yaml.starts(with: [0xEF, 0xBB, 0xBF])
    let yaml = isMarked ? frontMatter.yaml.dropFirst(3) : frontMatter.yaml
    let parse = YAMLParser.parse(yaml)
    guard let root = parse.root, root.mapping != nil, parse.issues.isEmpty else {
      let diagnostics = parse.issues.map {
        YAMLWording.diagnostic(for: $0, in: text, lineOffset: FrontMatter.linesAboveYAML)
      }
      return Diagnosed(
        nil, diagnostics.isEmpty ? [EntryParser.notMapping(parse.root, in: text)] : diagnostics.sorted())
    }
    var commented = CommentAttacher.attach(yaml, root: root)
    commented.fields = FieldArranger.arranged(
      commented.fields, fields: kind.fields, indexOfKey: kind.index(ofKey:))
    let lines = ["---"] + FrontMatterWriter.lines(of: commented) + ["---"]
    let lineBreak = text.bytes.prefix(text.offset(ofLine: 2)).dropLast().last == 0x0D ? "\r\n" : "\n"
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.bytes.count)
    for line in lines {
      bytes += line.utf8
      bytes += lineBreak.utf8
    }
    bytes += frontMatter.body
    return Diagnosed(bytes)
  }
}
