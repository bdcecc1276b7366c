/// A path within the site, such as `pilots/x/#doel`, printed after the root prefix of the page.
///
/// The prefix leads from a page to the root of the site and ends in a slash (`./`, `../../`, `/base/`).
public struct SitePath: Sendable, Hashable {
  /// The path, percent-encoded and without a slash at its start; empty for the home page.
  public let text: String

  /// Creates a path.
  ///
  /// - Parameter path: The path from the root of the site, with a query or fragment if wanted. Slashes at its
  ///   start are dropped, and what may not be in a URL is percent-encoded.
  public init(_ path: String) {
    // Two slashes at the start would name another host when the page's prefix is empty.
    self.text = String(
      decoding: PercentEncoding.path.encode(path.utf8.drop { $0 == UInt8(ascii: "/") }), as: UTF8.self)
  }

  /// Where the name of the index file goes in a path that leads to a folder; `nil` when the path names a file.
  var folderEnd: String.Index? {
    let end = text.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? text.endIndex
    return end == text.startIndex || text[..<end].utf8.last == UInt8(ascii: "/") ? end : nil
  }
}
