/// Trusted markup with holes for what depends on the page: its root prefix, and the name of index files.
public struct HTMLFragment: Sendable, Hashable {
  /// The markup, without what goes into the holes.
  public private(set) var bytes: [UInt8] = []
  /// The places where something goes, ascending.
  private var holes: [Hole] = []

  /// A place in the markup that is filled in for each page.
  private struct Hole: Sendable, Hashable {
    var offset: Int
    let content: Content

    enum Content {
      case root
      case indexName
    }
  }

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
    holes.append(Hole(offset: bytes.count, content: .root))
    guard let end = path.folderEnd else { return append(text: path.text) }
    let isWhole = end == path.text.endIndex
    append(text: isWhole ? path.text : String(path.text[..<end]))
    holes.append(Hole(offset: bytes.count, content: .indexName))
    if !isWhole { append(text: String(path.text[end...])) }
  }

  /// Adds an address, as the value of a quoted attribute.
  public mutating func append(url: ExternalURL) { append(text: url.text) }

  /// Adds another fragment with its holes.
  public mutating func append(_ other: HTMLFragment) {
    holes += other.holes.map { Hole(offset: $0.offset + bytes.count, content: $0.content) }
    bytes.append(contentsOf: other.bytes)
  }

  /// Writes the markup for a page.
  ///
  /// - Parameters:
  ///   - root: The root prefix of the page.
  ///   - indexName: The name of the file that a path to a folder means; empty where a server knows it.
  ///   - output: Where to write.
  public func write(root: [UInt8], indexName: [UInt8] = [], to output: inout [UInt8]) {
    root.withUnsafeBufferPointer { root in
      indexName.withUnsafeBufferPointer {
        write(root: root, indexName: $0, escaping: .none, to: &output)
      }
    }
  }

  func write(
    root: UnsafeBufferPointer<UInt8>, indexName: UnsafeBufferPointer<UInt8>, escaping: Escaping,
    to output: inout [UInt8]
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for hole in holes {
        escaping.write(UnsafeBufferPointer(rebasing: bytes[start..<hole.offset]), to: &output)
        escaping.write(hole.content == .root ? root : indexName, to: &output)
        start = hole.offset
      }
      escaping.write(UnsafeBufferPointer(rebasing: bytes[start...]), to: &output)
    }
  }
}
