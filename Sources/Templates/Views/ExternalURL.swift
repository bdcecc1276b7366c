/// An absolute address that is safe to link to: `http`, `https`, `mailto` or `tel`.
public struct ExternalURL: Sendable, Hashable {
  /// The address, percent-encoded.
  public let text: String

  /// Creates an address; `nil` if the scheme is another one, or if nothing follows the scheme.
  ///
  /// - Parameter text: The address; what may not be in a URL is percent-encoded.
  public init?(_ text: String) {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = text.utf8[text.utf8.index(after: colon)...]
    switch text[..<colon].lowercased() {
    case "http", "https":
      guard rest.starts(with: "//".utf8), let host = rest.dropFirst(2).first,
        !"/?#\\".utf8.contains(host)
      else { return nil }
    case "mailto", "tel":
      guard !rest.isEmpty else { return nil }
    default:
      return nil
    }
    self.text = String(decoding: PercentEncoding.url.encode(text.utf8), as: UTF8.self)
  }
}
