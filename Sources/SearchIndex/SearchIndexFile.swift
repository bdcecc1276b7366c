/// A file of an index.
public struct SearchIndexFile: Sendable, Equatable {
  /// The name within the folder of the index.
  public let name: String
  /// The contents.
  public let bytes: [UInt8]
}
