/// A template as it was written.
public struct TemplateSource: Sendable {
  /// The name by which other templates include it, such as `parts/card`.
  public let name: String
  /// The text in UTF-8.
  public let bytes: [UInt8]

  /// Creates a source.
  ///
  /// - Parameters:
  ///   - name: The name by which other templates include it.
  ///   - bytes: The text in UTF-8.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
