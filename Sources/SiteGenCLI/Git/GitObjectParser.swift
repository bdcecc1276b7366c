/// Reads what `git cat-file --batch` prints, part by part: for each object a line `hash type size`, then as many bytes
/// as it says and a line break.
struct GitObjectParser {
  /// The contents of the objects, in the order in which they were asked for.
  private(set) var objects: [[UInt8]] = []
  /// Whether git said of an object that it does not have it, or printed something else than it should.
  private(set) var isBroken = false

  private var header: [UInt8] = []
  private var body: [UInt8] = []
  /// The number of bytes of the object that are still to come, its line break among them; `nil` in a header.
  private var remaining: Int?

  /// Reads the next part of the output.
  mutating func receive(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes[...]
    while !rest.isEmpty, !isBroken {
      if let count = remaining {
        let part = rest.prefix(count)
        body.append(contentsOf: part)
        rest = rest.dropFirst(part.count)
        remaining = count - part.count
        if remaining == 0 { endObject() }
      } else if let end = rest.firstIndex(of: 0x0A) {
        header.append(contentsOf: rest[..<end])
        rest = rest[(end + 1)...]
        endHeader()
      } else {
        header.append(contentsOf: rest)
        return
      }
    }
  }

  private mutating func endHeader() {
    let parts = header.split(separator: 0x20)
    header.removeAll(keepingCapacity: true)
    guard parts.count == 3, parts[1].elementsEqual("blob".utf8),
      let size = Int(String(decoding: parts[2], as: UTF8.self)), size >= 0
    else {
      isBroken = true
      return
    }
    body.reserveCapacity(size + 1)
    remaining = size + 1
  }

  private mutating func endObject() {
    body.removeLast()
    objects.append(body)
    body = []
    remaining = nil
  }
}
