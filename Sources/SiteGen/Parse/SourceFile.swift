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

  /// What some programs put at the start of a text in UTF-8.
  public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// The bytes as lines, without a byte order mark; whether they are text at all is for the parsers to say.
  public var text: SourceText {
    SourceText(
      path: path,
      bytes: bytes.starts(with: Self.byteOrderMark) ? Array(bytes[Self.byteOrderMark.count...]) : bytes)
  }

  /// The name without its folders.
  var name: Substring {
    path[(path.utf8.lastIndex(of: 0x2F).map(path.utf8.index(after:)) ?? path.startIndex)...]
  }

  /// The name without folders and extension.
  var stem: Substring { name.utf8.lastIndex(of: 0x2E).map { name[..<$0] } ?? name }

  /// The part of the name after the last dot, in lower case; empty when there is none.
  var fileExtension: String {
    name.utf8.lastIndex(of: 0x2E).map { name[name.utf8.index(after: $0)...].lowercased() } ?? ""
  }
}
