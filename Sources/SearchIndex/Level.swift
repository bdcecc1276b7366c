/// The weight of a group of words in a document, in four bits: (2 + lowest bit) × 2^(other bits) ÷ 8.
///
/// All values are multiples of 1/8 of at most 48, so that products with factors that are powers of two, or
/// small multiples of them, are exact.
enum Level {
  /// The number of levels.
  static let count = 16

  /// Returns the value of a level.
  static func value(_ level: Int) -> Double { Double((2 + (level & 1)) << (level >> 1)) / 8 }

  /// Returns the level whose value is nearest.
  static func of(_ weight: Double) -> Int {
    // Between two neighbours the mean decides; half-way goes up.
    var level = 0
    while level < count - 1, weight >= (value(level) + value(level + 1)) / 2 { level += 1 }
    return level
  }
}
