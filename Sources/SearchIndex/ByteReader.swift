/// A file of the index while it is being read: every step checks that the bytes are there.
struct ByteReader {
  private let bytes: [UInt8]
  private let end: Int
  private let name: String
  private(set) var position: Int

  /// Opens a file after checking its signature, version and checksum, and decompresses it if its kind is
  /// compressed.
  ///
  /// - Parameter words: The contents of the file of words, for an excerpt.
  init(_ bytes: [UInt8], kind: FileKind, name: String, after words: [UInt8] = []) throws(SearchIndexError) {
    guard bytes.count >= 8, bytes[0] == 0x5a, bytes[1] == 0x49, bytes[2] == kind.rawValue else {
      throw .corrupt(file: name)
    }
    let checksum = bytes.suffix(4).reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
    guard ContentHash.checksum(bytes.dropLast(4)) == checksum else { throw .corrupt(file: name) }
    guard bytes[3] == FileKind.version else { throw .unsupportedVersion(Int(bytes[3])) }
    self.name = name
    if kind.isCompressed {
      guard let contents = Inflater.contents(of: bytes[4..<bytes.count - 4], after: words) else {
        throw .corrupt(file: name)
      }
      self.bytes = contents
      end = contents.count
      position = 0
    } else {
      self.bytes = bytes
      end = bytes.count - 4
      position = 4
    }
  }

  /// The error for contents that make no sense.
  var corrupt: SearchIndexError { .corrupt(file: name) }

  /// Reads a byte.
  mutating func byte() throws(SearchIndexError) -> UInt8 {
    guard position < end else { throw corrupt }
    defer { position += 1 }
    return bytes[position]
  }

  /// Reads a number of at most 32 bits.
  mutating func number() throws(SearchIndexError) -> Int {
    var number = 0
    for shift in stride(from: 0, through: 28, by: 7) {
      let byte = try byte()
      guard shift < 28 || byte < 0x10 else { throw corrupt }
      number |= Int(byte & 0x7f) << shift
      if byte < 0x80 { return number }
    }
    throw corrupt
  }

  /// Reads a count of things that take at least a byte each, so that no count asks for more than the file
  /// holds.
  mutating func count() throws(SearchIndexError) -> Int {
    let count = try number()
    guard count <= end - position else { throw corrupt }
    return count
  }

  /// Reads bytes after their number.
  mutating func counted() throws(SearchIndexError) -> ArraySlice<UInt8> {
    let length = try count()
    defer { position += length }
    return bytes[position..<position + length]
  }

  /// Reads a text.
  mutating func text() throws(SearchIndexError) -> String {
    String(decoding: try counted(), as: UTF8.self)
  }

  /// Reads a hash.
  mutating func hash() throws(SearchIndexError) -> UInt64 {
    guard end - position >= 8 else { throw corrupt }
    defer { position += 8 }
    return bytes[position..<position + 8].reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Reads a column: as many numbers as there are rows.
  mutating func column(_ rows: Int) throws(SearchIndexError) -> [Int] {
    guard rows <= end - position else { throw corrupt }
    var numbers: [Int] = []
    numbers.reserveCapacity(rows)
    for _ in 0..<rows { numbers.append(try number()) }
    return numbers
  }

  /// Reads so many bytes.
  mutating func take(_ count: Int) throws(SearchIndexError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= end - position else { throw corrupt }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// The bytes that are left.
  var rest: ArraySlice<UInt8> { bytes[position..<end] }

  /// Reads bytes after their number, as bits.
  mutating func countedBits() throws(SearchIndexError) -> BitReader {
    BitReader(try counted(), name: name)
  }
}
