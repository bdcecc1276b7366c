/// A YAML value with its place in the text.
public struct YAMLNode: Sendable, Hashable {
  /// What a node holds. Types are not resolved: a scalar is text and style.
  public enum Content: Sendable, Hashable {
    /// A piece of text.
    case scalar(YAMLScalar)
    /// An ordered list.
    case sequence([YAMLNode])
    /// The pairs in the order of the text; no two keys are equal.
    case mapping([YAMLPair])
  }

  /// The value itself.
  public let content: Content
  /// Where the node begins: at its anchor or tag if it has one. An empty value begins just after the `:` or
  /// `-`.
  public let start: YAMLMark
  /// The position after the node's last character. A block sequence or mapping ends where its last child
  /// ends.
  public let end: YAMLMark

  /// Creates a node.
  ///
  /// - Parameters:
  ///   - content: The value.
  ///   - start: Where the node begins.
  ///   - end: The position after its last character.
  public init(content: Content, start: YAMLMark, end: YAMLMark) {
    self.content = content
    self.start = start
    self.end = end
  }

  /// The scalar, if this node is one.
  public var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The items, if this node is a sequence.
  public var sequence: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The pairs, if this node is a mapping.
  public var mapping: [YAMLPair]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// Whether the node is a plain scalar that stands for "no value"; see ``YAMLScalar/isNull``.
  public var isNull: Bool { scalar?.isNull ?? false }
}
