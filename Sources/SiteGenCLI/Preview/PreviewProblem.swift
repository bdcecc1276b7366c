import SiteGen

/// A message for the browser, with the way to the spot that it is about.
struct PreviewProblem: Sendable, Encodable, Hashable {
  /// The path of the file.
  let path: String
  /// Where it is, as `path:line:column`.
  let place: String
  /// The line, from 1; none when the message is about the file as a whole.
  var line: Int?
  /// The marked characters of that line, from 1; the end is the first one after it, and none when it is not known.
  var start: Int?
  var end: Int?
  /// Whether this keeps the site from being built.
  var isError = true
  /// What is wrong.
  let message: String
  /// What to do about it; empty when that is not known.
  var help = ""
  /// The page of the preview that shows the spot; none for what cannot be shown.
  var source: String?
  /// The address that opens the spot in an editor; none unless it was asked for.
  var editor: String?
}

extension PreviewProblem {
  /// Makes a message from a diagnostic.
  ///
  /// - Parameters:
  ///   - root: The folder of the project, from the root of the disk.
  ///   - editor: The editor in which spots can be opened.
  init(_ diagnostic: Diagnostic, root: String, editor: Editor?, language: Language) {
    let location = diagnostic.location
    let position = location.position
    self.init(
      path: location.path,
      place: position.map { "\(location.path):\($0.line):\($0.column)" } ?? location.path,
      line: position?.line, start: position?.column,
      end: location.end.flatMap { $0.line == position?.line ? $0.column : nil },
      isError: diagnostic.severity == .error,
      message: "\(diagnostic.severity.word[language]): \(diagnostic.message[language])",
      help: diagnostic.suggestion?.text[language] ?? "",
      source: PreviewAddress.source(location.path, line: position?.line),
      editor: editor?.address(of: "\(root)/\(location.path)", at: position))
  }

  /// Makes a message from what cannot be read as a source, and can therefore not be shown.
  init(_ problem: SourceProblem, language: Language) {
    self.init(
      path: problem.path, place: problem.path,
      message: "\(Severity.error.word[language]): \(problem.message[language])")
  }

  /// Returns how many errors and warnings there are, as a heading.
  static func heading(_ problems: [PreviewProblem], _ language: Language) -> String {
    let errors = problems.count { $0.isError }
    let warnings = problems.count - errors
    var parts: [Wording] = []
    if errors > 0 {
      parts.append(
        Wording(
          "\(Language.nl.grouped(errors)) \(errors == 1 ? "fout" : "fouten")",
          en: "\(Language.en.grouped(errors)) \(errors == 1 ? "error" : "errors")"))
    }
    if warnings > 0 {
      parts.append(
        Wording(
          "\(Language.nl.grouped(warnings)) \(warnings == 1 ? "waarschuwing" : "waarschuwingen")",
          en: "\(Language.en.grouped(warnings)) \(warnings == 1 ? "warning" : "warnings")"))
    }
    return parts.map { $0[language] }.joined(separator: Wording(" en ", en: " and ")[language])
  }
}
