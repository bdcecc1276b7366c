/// Rendered HTML in which the address of each link and image is still open.
///
/// A hole stands directly behind `<a` or `<img`. Its filler writes whole attributes, each with a space in
/// front, such as ` href="…"`; a filler that writes nothing leaves a link that leads nowhere.
public struct MarkdownHTML: Sendable, Hashable {
  /// What a hole asks for.
  public enum Target: Sendable, Hashable {
    /// The attributes of the link with this index in `MarkdownDocument.links`.
    case link(Int)
    /// The attributes of the image with this index in `MarkdownDocument.images`.
    case image(Int)
  }

  /// A place in `bytes` where attributes go.
  public struct Hole: Sendable, Hashable {
    /// The offset in `bytes` in front of which the attributes go.
    public let offset: Int
    /// What the hole asks for.
    public let target: Target
  }

  /// The HTML around the holes, UTF-8.
  public let bytes: [UInt8]
  /// The holes in ascending order of offset.
  public let holes: [Hole]

  /// Appends the HTML to a buffer, asking for what goes into each hole on the way.
  ///
  /// - Parameters:
  ///   - output: The buffer, appended to.
  ///   - fill: A function that appends the attributes for a target; it must escape what it writes.
  public func render(
    into output: inout [UInt8], fillingHoles fill: (Target, inout [UInt8]) throws -> Void
  ) rethrows {
    output.reserveCapacity(output.count + bytes.count + holes.count * 64)
    var start = 0
    for hole in holes {
      output.append(contentsOf: bytes[start..<hole.offset])
      try fill(hole.target, &output)
      start = hole.offset
    }
    output.append(contentsOf: bytes[start...])
  }
}
