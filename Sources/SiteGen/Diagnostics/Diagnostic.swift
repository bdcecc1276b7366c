/// How serious a diagnostic is.
public enum Severity: Int, Sendable, Comparable, CaseIterable {
  /// The site cannot be built from this.
  case error
  /// The site can be built, but a reader will notice.
  case warning
  /// Worth knowing; nothing has to change.
  case notice

  /// Orders errors before warnings before notices.
  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

  /// The word that stands before the message.
  public var word: Wording {
    switch self {
    case .error: Wording("fout", en: "error")
    case .warning: Wording("waarschuwing", en: "warning")
    case .notice: Wording("opmerking", en: "notice")
    }
  }
}

/// A way to mend what a diagnostic is about.
public struct Suggestion: Sendable, Hashable {
  /// What to do, as a whole sentence.
  public let text: Wording
  /// The text that may replace the marked spot, where a machine can know it.
  public let replacement: String?

  /// Creates a suggestion, with the replacing text where there is one.
  public init(_ text: Wording, replacement: String? = nil) {
    self.text = text
    self.replacement = replacement
  }
}

/// One thing that is wrong or worth knowing, at one place.
public struct Diagnostic: Sendable, Hashable {
  /// What kind of mistake this is.
  public let id: DiagnosticID
  /// How serious it is.
  public let severity: Severity
  /// Where it is.
  public let location: SourceLocation
  /// What is wrong.
  public let message: Wording
  /// What to do about it.
  public let suggestion: Suggestion?
  /// Why it matters, or where the other half of the problem is.
  public let notes: [Wording]

  /// Creates a diagnostic; its severity is that of its id.
  public init(
    _ id: DiagnosticID, at location: SourceLocation, _ message: Wording,
    suggestion: Suggestion? = nil, notes: [Wording] = []
  ) {
    self.id = id
    self.severity = id.severity
    self.location = location
    self.message = message
    self.suggestion = suggestion
    self.notes = notes
  }
}

extension Diagnostic: Comparable {
  /// Orders by place, then severity, id and text, so that a report is the same on every run.
  public static func < (lhs: Self, rhs: Self) -> Bool {
    if lhs.location != rhs.location { return lhs.location < rhs.location }
    if lhs.severity != rhs.severity { return lhs.severity < rhs.severity }
    if lhs.id != rhs.id { return lhs.id.rawValue < rhs.id.rawValue }
    return lhs.message.nl < rhs.message.nl
  }
}

/// A value with what was found wrong while making it.
public struct Diagnosed<Value> {
  /// The value, made as well as the input allowed.
  public let value: Value
  /// What was found on the way.
  public let diagnostics: [Diagnostic]

  /// Creates a value with its diagnostics.
  public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// Whether nothing stands in the way of building with this value.
  public var isSound: Bool { !diagnostics.contains { $0.severity == .error } }
}

extension Diagnosed: Sendable where Value: Sendable {}
