/// Bits while they are being written, from the highest of a byte to the lowest.
struct BitWriter {
  /// The largest parameter of a Rice code.
  static let mostRice = 15

  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingCount = 0

  /// Whether nothing was written.
  var isEmpty: Bool { bytes.isEmpty && pendingCount == 0 }

  /// Appends the lowest bits of a number, at most 32.
  @inline(__always)
  mutating func append(_ value: Int, bits: Int) {
    pending = pending << UInt64(bits) | (UInt64(truncatingIfNeeded: value) & (1 << UInt64(bits) - 1))
    pendingCount += bits
    while pendingCount >= 8 {
      pendingCount -= 8
      bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(pendingCount)))
    }
  }

  /// Appends the Elias gamma code of a number of at least 1.
  @inline(__always)
  mutating func append(gamma value: Int) {
    let digits = Int.bitWidth - value.leadingZeroBitCount
    append(0, bits: digits - 1)
    append(value, bits: digits)
  }

  /// Appends the Rice code of a number: its quotient by 2^k as ones and a zero, the remainder in k bits.
  @inline(__always)
  mutating func append(rice value: Int, k: Int) {
    var quotient = value >> k
    while quotient >= 32 {
      append(-1, bits: 32)
      quotient -= 32
    }
    append(-1, bits: quotient)
    append(0, bits: 1)
    append(value, bits: k)
  }

  /// Appends numbers that rise, as Rice codes of their differences less 1; before the first stands −1.
  mutating func append(rising numbers: some Sequence<Int>, k: Int) {
    var previous = -1
    for number in numbers {
      append(rice: number - previous - 1, k: k)
      previous = number
    }
  }

  /// Returns all bytes, the last filled up with zeros.
  consuming func finished() -> [UInt8] {
    if pendingCount > 0 { append(0, bits: 8 - pendingCount) }
    return bytes
  }

  /// Returns the parameter with which a number of rising numbers take the fewest bits, if they are spread
  /// evenly below a bound.
  ///
  /// It follows from count and bound alone, so that no second look at the numbers is needed; the exact
  /// optimum is hardly ever more than a bit per number away.
  static func rice(count: Int, below bound: Int) -> Int {
    // With differences of mean m the best parameter is near log2(m ln 2).
    var k = 0
    while k < mostRice, count << (k + 1) < bound * 7 / 10 { k += 1 }
    return k
  }
}
