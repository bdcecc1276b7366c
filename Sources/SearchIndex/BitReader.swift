/// Bits while they are being read, from the highest of a byte to the lowest: every step checks that they are
/// there.
struct BitReader {
  private let bytes: ArraySlice<UInt8>
  private let name: String
  /// The place of the next bit, counted from the first of the slice.
  private var position = 0
  private let end: Int

  /// Starts at the first bit of a piece of the file with this name.
  init(_ bytes: ArraySlice<UInt8>, name: String) {
    self.bytes = bytes
    self.name = name
    end = bytes.count * 8
  }

  /// The error for contents that make no sense.
  var corrupt: SearchIndexError { .corrupt(file: name) }

  /// The number of bits left.
  var left: Int { end - position }

  /// Reads a bit.
  @inline(__always)
  mutating func bit() throws(SearchIndexError) -> Int {
    guard position < end else { throw corrupt }
    let byte = bytes[bytes.startIndex + position >> 3]
    defer { position += 1 }
    return Int(byte >> UInt8(7 - position & 7)) & 1
  }

  /// Reads a number of so many bits, at most 32.
  mutating func bits(_ count: Int) throws(SearchIndexError) -> Int {
    guard count <= left else { throw corrupt }
    var value = 0
    var missing = count
    while missing > 0 {
      let room = 8 - position & 7
      let taken = min(room, missing)
      let byte = Int(bytes[bytes.startIndex + position >> 3])
      value = value << taken | (byte >> (room - taken) & (1 << taken - 1))
      position += taken
      missing -= taken
    }
    return value
  }

  /// Reads the Elias gamma code of a number, of at most 32 bits.
  mutating func gamma() throws(SearchIndexError) -> Int {
    var zeros = 0
    while try bit() == 0 {
      zeros += 1
      guard zeros < 32 else { throw corrupt }
    }
    return 1 << zeros | (try bits(zeros))
  }

  /// Reads the gamma code of a count of things that take at least a bit each, so that no count asks for more
  /// than there is.
  mutating func count() throws(SearchIndexError) -> Int {
    let count = try gamma()
    guard count <= left else { throw corrupt }
    return count
  }

  /// Reads a Rice code of a number of at most 32 bits.
  mutating func rice(_ k: Int) throws(SearchIndexError) -> Int {
    var quotient = 0
    while try bit() == 1 { quotient += 1 }
    let value = quotient << k | (try bits(k))
    guard value <= 0xffff_ffff else { throw corrupt }
    return value
  }

  /// Reads numbers that rise, all below a bound, with this parameter.
  mutating func rising(_ count: Int, k: Int, below bound: Int) throws(SearchIndexError) -> [Int] {
    guard count <= left else { throw corrupt }
    var numbers: [Int] = []
    numbers.reserveCapacity(count)
    var last = -1
    for _ in 0..<count {
      last += 1 + (try rice(k))
      guard last < bound else { throw corrupt }
      numbers.append(last)
    }
    return numbers
  }
}
