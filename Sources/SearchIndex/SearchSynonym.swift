/// A name with other names for the same, such as "schuldhulpverlening" with "schuldsanering", or
/// "'s-Hertogenbosch" with "Den Bosch".
///
/// A document in which the name stands is also found by the others; one in which one of the others stands, by
/// the name, but not by its other others.
public struct SearchSynonym: Sendable, Equatable {
  /// The name.
  public let name: String
  /// What else it is called.
  public let others: [String]

  /// Creates a synonym.
  public init(name: String, others: [String]) {
    self.name = name
    self.others = others
  }
}
