/// A file of the content or of a theme: a path and its bytes.
public struct SourceFile: Sendable {
  /// The path from the root of the repository, with `/` between folders.
  public let path: String
  /// The bytes as they are on disk.
  public let bytes: [UInt8]

  /// Creates a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The name without its folders.
  var name: Substring { path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...] }

  /// The name without folders and extension.
  var stem: Substring { name.lastIndex(of: ".").map { name[..<$0] } ?? name }

  /// The part of the name after the last dot, in lower case; empty when there is none.
  var fileExtension: String {
    name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
  }
}
