/// The outcome of reading YAML text.
public struct YAMLParse: Sendable, Hashable {
  /// The root node. `nil` if the text holds no node, or if an issue ended the parse.
  public let root: YAMLNode?
  /// Everything that is wrong, in the order of the text except that a duplicate key is found when it closes.
  public let issues: [YAMLIssue]

  /// Creates an outcome.
  ///
  /// - Parameters:
  ///   - root: The root node, if there is one.
  ///   - issues: Everything that is wrong.
  public init(root: YAMLNode?, issues: [YAMLIssue]) {
    self.root = root
    self.issues = issues
  }
}
