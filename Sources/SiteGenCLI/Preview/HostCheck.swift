#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The guard against other websites that reach the preview through a name of their own (DNS rebinding).
enum HostCheck {
  /// Whether the `Host` header of a request names this machine itself.
  ///
  /// That is `localhost` or an address in numbers: rebinding needs a name.
  static func allows(_ header: String?) -> Bool {
    guard let header else { return false }
    if header.hasPrefix("[") {
      guard let end = header.firstIndex(of: "]") else { return false }
      let port = header[header.index(after: end)...]
      var address = in6_addr()
      let name = String(header[header.index(after: header.startIndex)..<end])
      return isPort(port) && inet_pton(AF_INET6, name, &address) == 1
    }
    let colon = header.firstIndex(of: ":") ?? header.endIndex
    let name = header[..<colon].lowercased()
    var address = in_addr()
    return isPort(header[colon...]) && (name == "localhost" || inet_pton(AF_INET, name, &address) == 1)
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.isEmpty || text.hasPrefix(":") && text.dropFirst().utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
