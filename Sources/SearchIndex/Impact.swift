/// The weight of a word in a document, in a byte: four bits of exponent, four of mantissa.
///
/// All values are multiples of 1/32 and below 1024, so that sums of them are exact in any order.
enum Impact {
  /// Returns the value of a code.
  static func value(_ code: UInt8) -> Double {
    Double((16 + Int(code & 15)) << Int(code >> 4)) / 512
  }

  /// Returns the code whose value is nearest.
  static func code(_ weight: Double) -> UInt8 {
    var mantissa = weight * 512
    var exponent = 0
    while mantissa.rounded() > 31 {
      mantissa /= 2
      exponent += 1
    }
    guard exponent < 16 else { return 255 }
    return UInt8(exponent << 4 | max(0, Int(mantissa.rounded()) - 16))
  }
}
