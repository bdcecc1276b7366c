/// How forms are usually written, if otherwise than their letters.
struct FormSpellings: Sendable {
  /// For each form whether it is always written with a capital, as names are.
  private let isCapital: [Bool]
  /// The spellings with marks, capitals or joiners inside, by form.
  private let spellings: [Int: [UInt8]]

  /// Joins what was noted in batches.
  init(_ batches: [SpellingNotes], formOfBatch: [[Int]], formCount: Int) {
    var sights = [SpellingNotes.Sight](repeating: [], count: formCount)
    var plain = [UInt32](repeating: 0, count: formCount)
    var table = FormTable()
    var counts: [UInt32] = []
    var formOfSpelling: [Int] = []
    for (batch, formOf) in zip(batches, formOfBatch) {
      for (form, sight) in batch.sights.enumerated() {
        sights[formOf[form]].formUnion(sight)
        plain[formOf[form]] += batch.plainCounts[form]
      }
      for (spelling, count) in batch.spellingCounts.enumerated() {
        let id = table.id(of: batch.spellings[spelling])
        if id == counts.count {
          counts.append(0)
          formOfSpelling.append(formOf[Int(batch.formOfSpelling[spelling])])
        }
        counts[id] += count
      }
    }
    var best: [Int: Int] = [:]
    for (spelling, form) in formOfSpelling.enumerated() where counts[spelling] > plain[form] {
      guard let known = best[form] else {
        best[form] = spelling
        continue
      }
      if counts[spelling] > counts[known]
        || (counts[spelling] == counts[known] && Self.isRicher(table[spelling], table[known]))
      {
        best[form] = spelling
      }
    }
    isCapital = sights.map { $0 == .capital }
    spellings = best.mapValues { Array(table[$0]) }
  }

  /// Returns how a form is usually written; nil if as its letters are.
  func spelling(of form: Int, letters: ArraySlice<UInt8>) -> String? {
    guard form < isCapital.count else { return nil }
    var spelling = spellings[form] ?? Array(letters)
    if let first = spelling.first {
      if isCapital[form] {
        if (0x61...0x7a).contains(first) { spelling[0] = first & ~0x20 }
      } else if (0x41...0x5a).contains(first), !spelling.dropFirst().contains(where: Self.isCapital) {
        // The capital of a word that is also written small, or only where a sentence may begin.
        spelling[0] = first | 0x20
      }
    }
    return spelling.elementsEqual(letters) ? nil : String(decoding: spelling, as: UTF8.self)
  }

  /// Of spellings that are as frequent the longer one, with more marks, is the better.
  private static func isRicher(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count > right.count
  }

  private static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte) }
}
