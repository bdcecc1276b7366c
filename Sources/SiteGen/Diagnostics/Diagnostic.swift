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
  /// Whether there is no doubt that the replacement is meant, so that it may be applied unasked.
  public let isCertain: Bool
  /// The replacement with the stretch of text that it replaces; `nil` until the file was looked at again, and where
  /// that stretch cannot be told.
  public let edit: SourceEdit?

  /// Creates a suggestion.
  ///
  /// - Parameters:
  ///   - text: What to do, as a whole sentence.
  ///   - replacement: The text that may replace the marked spot.
  ///   - isCertain: Whether nothing else can have been meant.
  ///   - edit: The stretch to replace, where it is known at once; otherwise ``SourceExtents`` finds it.
  public init(
    _ text: Wording, replacement: String? = nil, isCertain: Bool = false, edit: SourceEdit? = nil
  ) {
    self.text = text
    self.replacement = replacement
    self.isCertain = isCertain
    self.edit = edit
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
    if lhs.location < rhs.location { return true }
    if rhs.location < lhs.location { return false }
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
