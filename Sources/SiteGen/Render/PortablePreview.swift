/// A site that shows a proposal to whoever unpacks it: it opens from a folder, without a server.
///
/// Its links name the file `index.html` of each folder, its pages say that they are no real site, and search engines
/// are asked to pass them over.
public struct PortablePreview: Sendable, Hashable {
  /// What the preview shows, such as the number of a proposal; `nil` when that need not be said.
  public let label: String?

  /// Creates the kind of build that makes a preview.
  public init(label: String? = nil) { self.label = label }

  /// The name of the file that a server would look for in a folder.
  static let indexName = "index.html"
}
