/// The weight of a word in each class of text, as in BM25F: the class counts, less so in a text longer than
/// most (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, section 3.6).
struct FieldWeights {
  /// The number of classes with a length; synonyms are found but not read.
  static let classes = 5

  private static let weights: [Double] = [8, 4, 4, 3, 1]
  /// How much the length matters, from 0 to 1; little where texts are short by nature.
  private static let lengthInfluence: [Double] = [0.3, 0.3, 0.3, 0.4, 0.75]

  private let averageLengths: [Double]

  /// Takes the averages over all documents.
  init(_ batches: [TokenBatch]) {
    let classes = Self.classes
    var totals = [Int](repeating: 0, count: classes)
    for batch in batches {
      for (place, length) in batch.fieldLengths.enumerated() { totals[place % classes] += Int(length) }
    }
    let documents = batches.reduce(0) { $0 + $1.words.documentEnds.count }
    averageLengths = totals.map { max(1, Double($0)) / Double(max(1, documents)) }
  }

  /// Returns what one occurrence weighs in each class of each document, the classes of a document side by
  /// side.
  func occurrenceWeights(_ batches: [TokenBatch]) -> [Double] {
    var weights: [Double] = []
    for batch in batches {
      for (place, length) in batch.fieldLengths.enumerated() {
        let fieldClass = place % Self.classes
        let influence = Self.lengthInfluence[fieldClass]
        let relative = Double(length) / averageLengths[fieldClass]
        weights.append(Self.weights[fieldClass] / (1 - influence + influence * relative))
      }
    }
    return weights
  }
}
