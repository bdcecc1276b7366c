/// The two halves of an entry's file.
struct FrontMatter {
  /// The bytes between the lines of hyphens.
  let yaml: ArraySlice<UInt8>
  /// The bytes below the second line of hyphens.
  let body: ArraySlice<UInt8>
  /// The number of lines above the body.
  let linesAboveBody: Int

  /// The number of lines above the YAML: the opening line of hyphens.
  static let linesAboveYAML = 1

  /// Finds the front matter of a file.
  static func split(_ text: SourceText) -> Result<FrontMatter, TextDecoding.Refusal> {
    guard let first = (1...text.lineCount).first(where: { !isBlank(text.line($0)) }) else {
      return refuse(
        .fileEmpty, text, nil,
        Wording("Dit bestand is leeg.", en: "This file is empty."),
        Suggestion(
          Wording(
            "Maak een blad met 'sitegen new', of haal het bestand weg.",
            en: "Create an entry with 'sitegen new', or remove the file.")))
    }
    guard first == 1, isFence(text.line(1)) else {
      let fence = (first...text.lineCount).prefix(200).first { isFence(text.line($0)) }
      if first == 1, isAlmostFence(text.line(1)) {
        return .failure(TextDecoding.Refusal(almostFence(.frontMatterMissing, at: 1, in: text)))
      }
      if let fence {
        return refuse(
          .frontMatterMissing, text, SourcePosition(line: first, column: 1),
          Wording(
            "Boven de eerste regel met --- (regel \(fence)) mag niets staan, ook geen lege regel.",
            en: "Nothing may stand above the first line of hyphens (line \(fence)), not even a blank line."),
          Suggestion(
            Wording(
              "Zet deze tekst onder het kopje, of haal hem weg.", en: "Move this text below the front matter."
            )))
      }
      return refuse(
        .frontMatterMissing, text, .start,
        Wording(
          "Het kopje ontbreekt: de eerste regel van het bestand moet --- zijn, met daaronder de velden.",
          en: "The front matter is missing: the first line must be ---, with the fields below it."),
        Suggestion(
          Wording(
            "Begin met ---, dan 'titel: …' en de andere velden, en sluit af met weer ---.",
            en: "Begin with ---, then 'titel: …' and the other fields, and close with --- again.")))
    }
    guard text.lineCount >= 2, let close = (2...text.lineCount).first(where: { isFence(text.line($0)) })
    else {
      if let line = (2...max(2, text.lineCount)).first(where: { isAlmostFence(text.line($0)) }) {
        return .failure(TextDecoding.Refusal(almostFence(.frontMatterUnclosed, at: line, in: text)))
      }
      return refuse(
        .frontMatterUnclosed, text, .start,
        Wording(
          "Het kopje dat hier begint, wordt nergens gesloten met een regel ---.",
          en: "The front matter that begins here is never closed by a line ---."),
        Suggestion(
          Wording(
            "Zet een regel met alleen --- tussen de velden en de tekst.",
            en: "Put a line with only --- between the fields and the text.")))
    }
    let yaml = text.bytes[text.offset(ofLine: 2)..<text.offset(ofLine: close)]
    let body = text.bytes[text.offset(ofLine: close + 1)...]
    return .success(FrontMatter(yaml: yaml, body: body, linesAboveBody: close))
  }

  /// A line that was meant to stand above or below the front matter, as a word processor or a quick finger makes it.
  private static func almostFence(_ id: DiagnosticID, at line: Int, in text: SourceText) -> Diagnostic {
    let start = SourcePosition(line: line, column: 1)
    let end = SourcePosition(line: line, column: String(decoding: text.line(line), as: UTF8.self).count + 1)
    return Diagnostic(
      id, at: SourceLocation(path: text.path, position: start, end: end),
      Wording(
        "Het kopje begint en eindigt met een regel van precies drie streepjes: ---.",
        en: "The front matter begins and ends with a line of exactly three hyphens: ---."),
      suggestion: Suggestion(
        Wording("Schrijf: ---", en: "Write: ---"), isCertain: true,
        edit: SourceEdit(start: start, end: end, replacement: "---")))
  }

  private static func isAlmostFence(_ line: ArraySlice<UInt8>) -> Bool {
    let characters = String(decoding: line, as: UTF8.self).filter { !$0.isWhitespace }
    return (1...12).contains(characters.count) && characters.allSatisfy { "-–—−_=".contains($0) }
      && characters != "-"
  }

  private static func refuse(
    _ id: DiagnosticID, _ text: SourceText, _ position: SourcePosition?, _ message: Wording,
    _ suggestion: Suggestion
  ) -> Result<FrontMatter, TextDecoding.Refusal> {
    .failure(
      TextDecoding.Refusal(Diagnostic(id, at: text.location(position), message, suggestion: suggestion)))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && isBlank(line.dropFirst(3))
  }

  private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }
}
