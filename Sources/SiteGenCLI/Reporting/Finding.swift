import SiteGen

/// What a report says about one spot: a diagnostic, or something that kept a file from being read.
struct Finding: Sendable {
  /// The stable name of this kind of mistake.
  let id: String
  let severity: Severity
  let location: SourceLocation
  let message: Wording
  let suggestion: Suggestion?
  let notes: [Wording]
  /// Whether there is a page of explanation for the id.
  let isExplained: Bool

  init(_ diagnostic: Diagnostic) {
    id = diagnostic.id.rawValue
    severity = diagnostic.severity
    location = diagnostic.location
    message = diagnostic.message
    suggestion = diagnostic.suggestion
    notes = diagnostic.notes
    isExplained = true
  }

  init(_ problem: SourceProblem) {
    id = problem.id
    severity = .error
    location = SourceLocation(path: problem.path)
    message = problem.message
    suggestion = nil
    notes = []
    isExplained = false
  }

  /// Returns the message, what to do and why it matters: one sentence or more each.
  func paragraphs(_ language: Language) -> [String] {
    ([message] + (suggestion.map { [$0.text] } ?? []) + notes).map { $0[language] }
  }
}
