/// How strongly each document matches a word of a query.
struct WordMatches: Sendable {
  /// The weight in each document, zero where the word does not occur.
  let weights: [Double]
  /// The number of documents that match.
  let documentCount: Int
  /// How telling the word is: the fewer documents it is in, the more.
  let rarity: Double

  /// The saturation of BM25: how soon further occurrences add little.
  private static let saturation = 1.2

  init(_ weights: [Double]) {
    self.weights = weights
    let matching = weights.count { $0 > 0 }
    documentCount = matching
    let others = Double(weights.count - matching) + 0.5
    rarity = NaturalLogarithm.of(1 + others / (Double(matching) + 0.5))
  }

  /// Returns what the word adds to the score of a document.
  func score(_ document: Int) -> Double {
    let weight = weights[document]
    return rarity * (weight * (Self.saturation + 1) / (Self.saturation + weight))
  }
}

/// The natural logarithm in steps that give the same bits in every language, which library functions need
/// not.
enum NaturalLogarithm {
  private static let ofTwo = 0.6931471805599453

  /// Returns the logarithm of a number of at least 1.
  static func of(_ number: Double) -> Double {
    var mantissa = number
    var exponent = 0.0
    while mantissa >= 2 {
      mantissa /= 2
      exponent += 1
    }
    // ln m = 2 artanh z, whose series converges fast as z is at most 1/3.
    let z = (mantissa - 1) / (mantissa + 1)
    let square = z * z
    var power = z
    var sum = 0.0
    for divisor in stride(from: 1.0, through: 29.0, by: 2.0) {
      sum += power / divisor
      power *= square
    }
    return exponent * ofTwo + 2 * sum
  }
}
