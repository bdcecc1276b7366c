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

  /// Appends numbers that rise after the parameter that suits them, in 4 bits.
  mutating func append(risingWithParameter numbers: [Int]) {
    let k = Self.parameter(for: numbers)
    append(k, bits: 4)
    append(rising: numbers, k: k)
  }

  /// Returns the parameter with which numbers that rise take the fewest bits.
  static func parameter(for numbers: [Int]) -> Int {
    guard let last = numbers.last else { return 0 }
    // With differences of mean m it is at log2(m ln 2) or beside it.
    let mean = (last + 1 - numbers.count) / numbers.count
    let near = max(0, Int.bitWidth - (mean * 7 / 10).leadingZeroBitCount - 1)
    var best = (k: 0, bits: Int.max)
    for k in max(0, min(near, mostRice) - 1)...min(mostRice, near + 1) {
      var bits = numbers.count * (k + 1)
      var previous = -1
      for number in numbers {
        bits += (number - previous - 1) >> k
        previous = number
      }
      if bits < best.bits { best = (k, bits) }
    }
    return best.k
  }
}
