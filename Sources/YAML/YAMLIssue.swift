/// A reason why YAML text is refused, with its place.
public struct YAMLIssue: Error, Sendable, Hashable {
  /// What is wrong. After the kinds marked *ends the parse* nothing further in the text was looked at.
  public enum Kind: Sendable, Hashable {
    /// The text is not YAML 1.1; in libyaml's own words. Ends the parse.
    case syntax(problem: String, context: String?, contextMark: YAMLMark?)
    /// A node is given a name with `&`. The node itself is read.
    case anchor(String)
    /// A node refers to another with `*`. It is read as an empty plain scalar.
    case alias(String)
    /// A node is given a type with `!`, or the document has a `%TAG` line. The node itself is read.
    case tag(String)
    /// Sequences and mappings are nested deeper than the limit. Ends the parse.
    case tooDeep(limit: Int)
    /// There are more nodes than the limit. Ends the parse.
    case tooManyNodes(limit: Int)
    /// A mapping has this key already, at `first`; the first value is kept.
    case duplicateKey(String, first: YAMLMark)
    /// A mapping has a sequence or mapping as key; the pair is left out.
    case keyIsNotScalar
    /// A second document begins. Ends the parse.
    case secondDocument
    /// A byte is not part of valid UTF-8. Ends the parse.
    case invalidUTF8
    /// A character that YAML forbids, such as NUL; the code point. Ends the parse.
    case controlCharacter(UInt32)
  }

  /// What is wrong.
  public let kind: Kind
  /// Where.
  public let mark: YAMLMark

  /// Creates an issue.
  ///
  /// - Parameters:
  ///   - kind: What is wrong.
  ///   - mark: Where.
  public init(kind: Kind, mark: YAMLMark) {
    self.kind = kind
    self.mark = mark
  }
}
