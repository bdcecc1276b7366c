/// A rule between fields of one entry.
public struct Rule: Sendable {
  /// What the rule demands.
  public enum Demand: Sendable {
    /// The field must have a value when the condition holds.
    case required(FieldPath, when: Condition)
    /// The field must have no value, or not this value, when the condition holds.
    case forbidden(FieldPath, value: String?, when: Condition)
    /// The second date may not lie before the first.
    case dateOrder(FieldPath, FieldPath)
    /// The dates of the records may not run backwards.
    case ascending(FieldPath)
    /// At least one of the references is to this kind, or to an entry that counts as one, unless another field has a
    /// value.
    case oneOf(FieldPath, kind: Int, orEntries: EntryTest?, unless: FieldPath?)
    /// The phases of the records follow one another by these steps, and the last is the value of `end`.
    case transitions(FieldPath, end: FieldPath, steps: [String: [String]])
  }

  /// A test of an entry of any kind: a choice field by its key, and the values that pass.
  public struct EntryTest: Sendable {
    /// The key of the field.
    public let key: String
    /// The values that pass.
    public let values: [String]
  }

  /// A condition on the values of one field.
  public struct Condition: Sendable {
    /// The field that is looked at.
    public let field: FieldPath
    /// The values that make the condition hold, or, when `isNegated`, all others.
    public let values: [String]
    /// Whether the condition holds for every value that is not listed.
    public let isNegated: Bool

    /// The value that stands for "the field has any value".
    static let present = "aanwezig"
  }

  /// What the rule demands.
  public let demand: Demand
  /// Why, in a sentence for contributors; empty when it needs no explanation.
  public let explanation: String
}
