/// How much YAML the parser accepts before it refuses the text.
public struct YAMLLimits: Sendable, Hashable {
  /// The deepest nesting of sequences and mappings; the root counts as 1.
  public let depth: Int
  /// The largest number of nodes, keys included.
  public let nodes: Int

  /// 16 levels and 20,000 nodes: far beyond front matter, and nothing a build would notice.
  public static let standard = YAMLLimits(depth: 16, nodes: 20_000)

  /// Creates limits.
  ///
  /// - Parameters:
  ///   - depth: The deepest nesting of sequences and mappings. At most 256, since a tree is walked
  ///     recursively.
  ///   - nodes: The largest number of nodes, keys included.
  public init(depth: Int, nodes: Int) {
    self.depth = min(depth, 256)
    self.nodes = nodes
  }
}
