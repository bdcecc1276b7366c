/// Takes addresses in texts apart, and puts paths within the content folder together.
enum LinkPath {
  /// Returns the scheme of an address in lower case; `nil` for a relative one (RFC 3986, 3.1).
  static func scheme(of destination: String) -> String? {
    guard let colon = destination.utf8.firstIndex(of: 0x3A) else { return nil }
    let name = destination.utf8[..<colon]
    guard let first = name.first, (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first),
      name.allSatisfy({
        (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2B
          || $0 == 0x2D || $0 == 0x2E
      })
    else { return nil }
    return destination[..<colon].lowercased()
  }

  /// Returns the path of the file that a link in another file leads to, whether or not it is there; `nil` when the
  /// link leads to none.
  static func path(of destination: String, from source: String) -> String? {
    scheme(of: destination) == nil ? join(folder(of: source), split(destination).path) : nil
  }

  /// Returns the path of the file that a path from the top of the repository or of the content leads to.
  static func path(fromTop path: Substring) -> String {
    let inner = path.drop { $0 == "/" }
    return inner.hasPrefix(SiteBuild.contentRoot) ? String(inner) : SiteBuild.contentRoot + inner
  }

  /// Returns the slug at the end of the address of a page; `nil` for the path of a file.
  static func slug(ofAddress address: String) -> Substring? {
    var path = address.prefix { $0 != "#" && $0 != "?" }
    if path.hasSuffix("index.html") { path = path.dropLast("index.html".count) }
    while path.hasSuffix("/") { path = path.dropLast() }
    let slug = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
    return Slug.isValid(String(slug)) ? slug : nil
  }

  /// Returns the folder in which a file stands, without a slash at its end.
  static func folder(of path: String) -> String {
    String(path[..<(path.utf8.lastIndex(of: 0x2F) ?? path.startIndex)])
  }

  static func split(_ destination: String) -> (path: String, fragment: String?) {
    guard let hash = destination.utf8.firstIndex(of: 0x23) else { return (decoded(destination), nil) }
    return (
      decoded(String(destination[..<hash])),
      decoded(String(destination[destination.utf8.index(after: hash)...]))
    )
  }

  /// Returns a text without percent-encoding; unchanged where the result would be no UTF-8.
  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x25) else { return text }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == 0x25, digits.count == 2, digits.first != 0x2B, digits.first != 0x2D,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }

  /// Returns a relative path joined to a folder; `nil` when it leaves the content folder.
  static func join(_ folder: String, _ path: String) -> String? {
    var parts = folder.utf8.split(separator: 0x2F)
    for part in path.utf8.split(separator: 0x2F) {
      if part.elementsEqual("..".utf8) {
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      } else if !part.elementsEqual(".".utf8) {
        parts.append(part)
      }
    }
    return parts.map { Substring($0) }.joined(separator: "/")
  }

  static func relative(from source: String, to target: String) -> String {
    let from = source.split(separator: "/").dropLast()
    let to = target.split(separator: "/")
    let shared = zip(from, to).prefix { $0 == $1 }.count
    return String(repeating: "../", count: from.count - shared) + to.dropFirst(shared).joined(separator: "/")
  }
}
