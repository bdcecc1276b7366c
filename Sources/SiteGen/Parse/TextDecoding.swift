/// Checks that the bytes of a file are text that the parsers may see.
enum TextDecoding {
  /// The largest document, in bytes: some forty thousand words.
  static let largest = 262_144
  /// The largest register, in bytes.
  static let largestRegister = 16_777_216

  /// Returns the text of a file without its byte order mark, or what is wrong with it.
  ///
  /// - Parameter largest: The largest file to take, in bytes.
  static func text(of file: SourceFile, largest: Int = largest) -> Result<SourceText, Refusal> {
    let bytes = file.bytes
    let whole = SourceLocation(path: file.path)
    if bytes.count > largest {
      return .failure(
        Refusal(
          Diagnostic(
            .fileTooLarge, at: whole,
            Wording(
              "Dit bestand is te groot: \(Language.nl.grouped(bytes.count / 1000)) kB, het mogen er \(Language.nl.grouped(largest / 1000)) zijn.",
              en:
                "This file is too large: \(Language.en.grouped(bytes.count / 1000)) kB of at most \(Language.en.grouped(largest / 1000))."
            ),
            suggestion: Suggestion(
              Wording("Verdeel het over meer bestanden.", en: "Split it into several files.")))))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return .failure(
        Refusal(
          Diagnostic(
            .fileNotUTF8, at: whole,
            Wording(
              "Dit bestand is bewaard als UTF-16. Kies in uw programma 'Opslaan als' en dan UTF-8.",
              en: "This file is UTF-16. Save it as UTF-8."))))
    }
    let text = file.text
    if let offset = firstInvalidOffset(in: text.bytes) {
      return .failure(
        Refusal(
          Diagnostic(
            .fileNotUTF8, at: text.location(text.position(ofOffset: offset)),
            Wording(
              "Hier staat een teken dat geen UTF-8 is. Bewaar het bestand opnieuw als UTF-8.",
              en: "These bytes are not UTF-8. Save the file as UTF-8."))))
    }
    if let offset = text.bytes.firstIndex(of: 0) {
      return .failure(
        Refusal(
          Diagnostic(
            .fileHasNUL, at: text.location(text.position(ofOffset: offset)),
            Wording(
              "Hier staat een NUL-teken. Is dit wel een tekstbestand?",
              en: "There is a NUL character here. Is this a text file?"))))
    }
    return .success(text)
  }

  /// A file that cannot be read as text, with the reason.
  struct Refusal: Error {
    let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }

  private static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}
