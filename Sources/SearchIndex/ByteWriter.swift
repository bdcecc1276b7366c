/// A file of the index, or a piece of one, while it is being written.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func append(byte: UInt8) { bytes.append(byte) }

  mutating func append(bytes more: some Sequence<UInt8>) { bytes.append(contentsOf: more) }

  /// Appends a number in groups of seven bits, lowest first; the top bit says that more follow.
  mutating func append(number: Int) {
    var rest = UInt(bitPattern: number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Appends a number for each row.
  mutating func append(column numbers: some Sequence<Int>) {
    for number in numbers { append(number: number) }
  }

  /// Appends bytes after their number.
  mutating func append(counted more: some Collection<UInt8>) {
    append(number: more.count)
    bytes.append(contentsOf: more)
  }

  /// Appends the UTF-8 of a text after its length in bytes.
  mutating func append(text: String) { append(counted: text.utf8) }

  /// Appends the eight bytes of a hash, highest first, so that they read as the name does.
  mutating func append(hash: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: hash >> UInt64(shift)))
    }
  }

  /// Returns the finished file: signature, contents, compressed if the kind is, and checksum.
  func file(_ kind: FileKind) -> [UInt8] {
    Self.file(kind, body: kind.isCompressed ? Deflater().compress(bytes) : bytes)
  }

  /// Returns the finished file, compressed after other bytes by a compressor that is used for many files.
  func file(_ kind: FileKind, after words: [UInt8], with deflater: borrowing Deflater) -> [UInt8] {
    Self.file(kind, body: deflater.compress(bytes, after: words))
  }

  private static func file(_ kind: FileKind, body: [UInt8]) -> [UInt8] {
    var file: [UInt8] = []
    file.reserveCapacity(body.count + 8)
    file += [0x5a, 0x49, kind.rawValue, FileKind.version]
    file += body
    let checksum = ContentHash.checksum(file)
    for shift in stride(from: 24, through: 0, by: -8) {
      file.append(UInt8(truncatingIfNeeded: checksum >> UInt32(shift)))
    }
    return file
  }
}
