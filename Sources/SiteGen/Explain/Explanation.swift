/// What someone who meets a kind of diagnostic for the first time wants to know about it.
public struct Explanation: Sendable, Hashable {
  /// What it is, in a few words.
  public let title: Wording
  /// Why it matters.
  public let why: Wording
  /// What to do about it, step by step; one step where that is enough.
  public let steps: [Wording]
  /// The mistake, and the same mended.
  public let example: ExplanationExample

  /// Creates an explanation.
  public init(title: Wording, why: Wording, steps: [Wording], example: ExplanationExample) {
    self.title = title
    self.why = why
    self.steps = steps
    self.example = example
  }
}

extension Explanation {
  /// The words around the parts of an explanation.
  public enum Label {
    /// Stands before the steps.
    public static let steps = Wording("Zo lost u het op:", en: "What to do:")
    /// Stands before the name of a file in which something must stand for the wrong half to be a mistake.
    public static let given = Wording("Voor dit voorbeeld staat", en: "For this example,")
    /// Returns what stands before the first half of an example: a notice is about something that is not wrong.
    public static func wrong(_ severity: Severity) -> Wording {
      severity == .notice ? Wording("Kan beter", en: "Could be better") : Wording("Fout", en: "Wrong")
    }
    /// Returns what stands before the second half of an example.
    public static func right(_ severity: Severity) -> Wording {
      severity == .notice ? Wording("Beter", en: "Better") : Wording("Goed", en: "Right")
    }
  }
}
