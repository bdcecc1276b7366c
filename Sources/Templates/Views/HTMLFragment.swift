/// Trusted markup with holes where the root prefix of the page goes, so that it fits every page.
public struct HTMLFragment: Sendable, Hashable {
  /// The markup, without the root prefixes.
  public private(set) var bytes: [UInt8] = []
  /// The offsets in the bytes where a root prefix goes, ascending.
  public private(set) var holes: [Int] = []

  /// Creates an empty fragment.
  public init() {}

  /// Creates a fragment of trusted markup.
  ///
  /// - Parameter html: The markup.
  public init(_ html: String) {
    bytes = Array(html.utf8)
  }

  /// Whether there is no markup.
  public var isEmpty: Bool { bytes.isEmpty && holes.isEmpty }

  /// Reserves room.
  ///
  /// - Parameter capacity: The expected number of bytes in total.
  public mutating func reserveCapacity(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Adds trusted markup.
  public mutating func append(html: String) { bytes.append(contentsOf: html.utf8) }

  /// Adds trusted markup in UTF-8.
  public mutating func append(html: some Sequence<UInt8>) { bytes.append(contentsOf: html) }

  /// Adds text, escaped for text and for quoted attributes.
  public mutating func append(text: String) { Escaping.attribute.write(text, to: &bytes) }

  /// Adds text in UTF-8, escaped for text and for quoted attributes.
  public mutating func append(text: UnsafeBufferPointer<UInt8>) { Escaping.attribute.write(text, to: &bytes) }

  /// Adds a path within the site, as the start of the value of a quoted attribute.
  public mutating func append(path: SitePath) {
    holes.append(bytes.count)
    append(text: path.text)
  }

  /// Adds an address, as the value of a quoted attribute.
  public mutating func append(url: ExternalURL) { append(text: url.text) }

  /// Adds another fragment with its holes.
  public mutating func append(_ other: HTMLFragment) {
    holes.append(contentsOf: other.holes.lazy.map { [count = bytes.count] in $0 + count })
    bytes.append(contentsOf: other.bytes)
  }

  /// Writes the markup for a page.
  ///
  /// - Parameters:
  ///   - root: The root prefix of the page.
  ///   - output: Where to write.
  public func write(root: [UInt8], to output: inout [UInt8]) {
    root.withUnsafeBufferPointer { write(root: $0, escaping: .none, to: &output) }
  }

  func write(root: UnsafeBufferPointer<UInt8>, escaping: Escaping, to output: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for hole in holes {
        escaping.write(UnsafeBufferPointer(rebasing: bytes[start..<hole]), to: &output)
        escaping.write(root, to: &output)
        start = hole
      }
      escaping.write(UnsafeBufferPointer(rebasing: bytes[start...]), to: &output)
    }
  }
}
