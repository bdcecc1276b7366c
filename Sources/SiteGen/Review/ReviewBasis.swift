/// What a branch is compared with.
public struct ReviewBasis: Sendable {
  /// How the base was found.
  public enum Relation: Sendable {
    /// It is the newest commit that both have: exactly what the branch itself changes is shown.
    case commonAncestor
    /// It is the commit that was named; the two have no commit in common.
    case tip
    /// It is the commit that was named, because the history here is cut off.
    case tipOfShallowClone
  }

  /// The name that was given, such as `origin/main`.
  public let name: String
  /// The full hash of the commit.
  public let commit: String
  /// How the base was found.
  public let relation: Relation

  /// Creates a basis.
  public init(name: String, commit: String, relation: Relation) {
    self.name = name
    self.commit = commit
    self.relation = relation
  }
}
