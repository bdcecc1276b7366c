import Markdown
import YAML

/// Turns a Markdown file with front matter into an ``Entry``.
struct EntryParser {
  let model: ContentModel
  let markdown: MarkdownOptions
  /// Abbreviations that every reader of the site knows.
  var abbreviations: Set<String> = []

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - file: The file; its name without extension is the slug, unless front matter says otherwise.
  ///   - kind: The position of the kind in the model.
  /// - Returns: The entry, or `nil` when the file has no readable front matter; with everything that is wrong with it.
  func parse(_ file: SourceFile, kind kindIndex: Int) -> Diagnosed<Entry?> {
    let text: SourceText
    let frontMatter: FrontMatter
    do throws(TextDecoding.Refusal) {
      text = try TextDecoding.text(of: file).get()
      frontMatter = try FrontMatter.split(text).get()
    } catch {
      return Diagnosed(nil, [error.diagnostic])
    }
    if let diagnostic = Self.oddLineBreak(in: frontMatter, of: text) { return Diagnosed(nil, [diagnostic]) }
    if let spot = OddSpace.first(in: frontMatter.yaml, of: text) { return Diagnosed(nil, [spot]) }
    let kind = model.kinds[kindIndex]
    let parse = YAMLParser.parse(frontMatter.yaml)
    var diagnostics = parse.issues.map {
      KeyAdvice(fields: kind.fields).withColon(
        YAMLWording.diagnostic(for: $0, in: text, lineOffset: FrontMatter.linesAboveYAML), in: text)
    }
    guard let pairs = parse.root?.mapping else {
      if diagnostics.isEmpty { diagnostics.append(Self.notMapping(parse.root, in: text)) }
      return Diagnosed(nil, diagnostics)
    }
    var fields = FieldParser(text: text, lineOffset: FrontMatter.linesAboveYAML, markdown: markdown)
    let record = fields.record(pairs, fields: kind.fields, indexOfKey: kind.index(ofKey:), at: .start)
    diagnostics += fields.diagnostics
    diagnostics += RuleChecker(kind: kind, model: model, record: record, text: text).check()
    let (slug, slugPosition) = slug(
      of: file, kind: kind, record: record, text: text, diagnostics: &diagnostics)
    let body = body(frontMatter, of: text, diagnostics: &diagnostics)
    diagnostics += TextHints(
      text: text, linesAboveBody: frontMatter.linesAboveBody,
      summary: kind.index(of: .summary).flatMap { record[$0] == nil ? nil : record.positions[$0] },
      abbreviations: abbreviations
    ).check()
    diagnostics += MarkdownSlips.check(text, linesAboveBody: frontMatter.linesAboveBody)
    let entry = Entry(
      kind: kindIndex, path: file.path, slug: slug, slugPosition: slugPosition, record: record, body: body,
      names: [])
    return Diagnosed(entry, diagnostics)
  }

  /// Reports a line break that editors do not show as one, but YAML takes for one: a lone carriage return, U+0085,
  /// U+2028 or U+2029 (YAML 1.1, 4.2).
  static func oddLineBreak(in frontMatter: FrontMatter, of text: SourceText) -> Diagnostic? {
    oddLineBreak(in: frontMatter.yaml).map {
      oddLineBreakDiagnostic(at: text.location(text.position(ofOffset: $0)))
    }
  }

  private static func oddLineBreak(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.first { index in
      let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
      switch bytes[index] {
      case 0x0D: return next != 0x0A
      case 0xC2: return next == 0x85
      case 0xE2: return next == 0x80 && index + 2 < bytes.endIndex && (bytes[index + 2] & 0xFE) == 0xA8
      default: return false
      }
    }
  }

  private static func oddLineBreakDiagnostic(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yamlControlCharacter, at: location,
      Wording(
        "Hier staat een onzichtbaar regeleinde, vaak meegekomen bij het plakken.",
        en: "There is an invisible line break here, often the result of pasting."),
      suggestion: Suggestion(
        Wording(
          "Haal het weg en druk op Enter waar een nieuwe regel begint.", en: "Replace it by a plain one.")))
  }

  /// Reports a front matter that is no mapping of fields.
  static func notMapping(_ root: YAMLNode?, in text: SourceText) -> Diagnostic {
    let position = root.map { text.position($0.start, lineOffset: FrontMatter.linesAboveYAML) } ?? .start
    return Diagnostic(
      .frontMatterNotMapping, at: text.location(position),
      root == nil
        ? Wording("Het kopje is leeg: er staat geen enkel veld in.", en: "The front matter is empty.")
        : Wording(
          "In het kopje moeten regels staan met een veld, een dubbele punt en een waarde.",
          en: "The front matter must have lines with a field, a colon and a value."),
      suggestion: Suggestion(Wording("Bijvoorbeeld: titel: Mijn pilot", en: "For example: titel: My pilot")))
  }

  // MARK: Slug

  private func slug(
    of file: SourceFile, kind: Kind, record: Record, text: SourceText, diagnostics: inout [Diagnostic]
  ) -> (String, SourcePosition) {
    let index = kind.index(of: .slug)
    if let index, let written = record.values[index]?.text { return (written, record.positions[index]) }
    let stem = String(file.stem)
    guard !Slug.isValid(stem) else { return (stem, .start) }
    let slug = Slug.make(from: stem)
    diagnostics.append(
      Diagnostic(
        .fileNameNotSlug, at: text.location(nil),
        Wording(
          "De bestandsnaam wordt het webadres, en '\(stem)' kan dat niet zijn: gebruik kleine letters, cijfers en koppeltekens.",
          en:
            "The file name becomes the web address; '\(stem)' cannot: use lower-case letters, digits and hyphens."
        ),
        suggestion: slug.isEmpty
          ? nil
          : Suggestion(
            Wording("Noem het bestand '\(slug).md'.", en: "Name the file '\(slug).md'."))))
    return (slug.isEmpty ? "naamloos" : slug, .start)
  }

  // MARK: Body

  private func body(_ frontMatter: FrontMatter, of text: SourceText, diagnostics: inout [Diagnostic]) -> Body
  {
    let document = MarkdownDocument(parsing: frontMatter.body, options: markdown)
    let above = frontMatter.linesAboveBody
    func place(_ position: MarkdownPosition) -> SourcePosition {
      text.position(line: position.line + above, utf8Column: position.utf8Column)
    }
    let checks = BodyChecks(text: text, isWholePage: true, place: place)
    diagnostics += checks.check(document)
    return Body(
      document: document, linkPositions: document.links.map { place($0.position) },
      imagePositions: document.images.map { place($0.position) })
  }
}
