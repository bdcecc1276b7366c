/// A key and its value in a mapping.
public struct YAMLPair: Sendable, Hashable {
  /// The text of the key.
  public let name: String
  /// The key as a node; always a scalar when it comes from the parser.
  public let key: YAMLNode
  /// The value; an empty plain scalar if the text gives none.
  public let value: YAMLNode

  /// Creates a pair.
  ///
  /// - Parameters:
  ///   - key: The key; its scalar text becomes the name.
  ///   - value: The value.
  public init(key: YAMLNode, value: YAMLNode) {
    self.name = key.scalar?.text ?? ""
    self.key = key
    self.value = value
  }
}
