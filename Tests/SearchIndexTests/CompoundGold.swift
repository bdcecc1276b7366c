@testable import SearchIndex

/// The table of compounds and of words that stay whole, which was written and checked by eye.
struct CompoundGold: Decodable {
  /// Compounds: | between words, links in parentheses.
  let compounds: [String]
  /// Words that are no compound, or of which a prefix is a part.
  let whole: [String]
  /// Words that may be divided, with what is no part of them.
  let without: [String: [String]]

  /// The counts of parts over some of the words.
  struct Score {
    var right = 0
    var wrong = 0
    var missed = 0
    /// What was found otherwise than the table has it.
    var faults: [String] = []

    var precision: Double { Double(right) / Double(right + wrong) }
    var recall: Double { Double(right) / Double(right + missed) }
  }

  static func read() -> CompoundGold {
    let none = CompoundGold(compounds: [], whole: [], without: [:])
    return (try? TestFixtures.decode(CompoundGold.self, from: "compounds.json")) ?? none
  }

  /// All words of the table.
  var forms: [String] { compounds.map { $0.filter(\.isLetter) } + whole + without.keys.sorted() }

  /// A site in which every word of the table occurs in some documents.
  var siteForms: [(form: [UInt8], documents: Int)] {
    forms.map { (Array($0.utf8), 1 + Int(Self.hash($0) % 5)) }
  }

  /// Scores a splitter on one half of the words.
  func score(of splitter: CompoundSplitter, half: UInt64) -> Score {
    var score = Score()
    for compound in compounds where Self.hash(compound.filter(\.isLetter)) & 1 == half {
      let form = compound.filter(\.isLetter)
      score.add(Self.parts(of: form, splitter), expected: Self.parts(of: compound), form)
    }
    for form in whole where Self.hash(form) & 1 == half {
      score.add(Self.parts(of: form, splitter), expected: [], form)
    }
    for (form, parts) in without.sorted(by: { $0.key < $1.key }) where Self.hash(form) & 1 == half {
      score.add(Self.parts(of: form, splitter).intersection(parts), expected: [], form)
    }
    return score
  }

  private static func hash(_ form: String) -> UInt64 { ContentHash.hash(Array(form.utf8)) >> 17 }

  private static func parts(of form: String, _ splitter: CompoundSplitter) -> Set<String> {
    let letters = Array(form.utf8)
    return Set(
      (splitter.pieces(of: letters[...])?.spans ?? []).map { String(decoding: letters[$0], as: UTF8.self) })
  }

  /// The parts that a compound of the table has.
  private static func parts(of compound: String) -> Set<String> {
    var pieces: [CompoundPieces.Piece] = []
    var place = 0
    for piece in compound.split(whereSeparator: { "|()".contains($0) }) {
      let range = place..<place + piece.utf8.count
      pieces.append(.init(range: range, isLink: compound.contains("(\(piece))") && piece.count < 3))
      place = range.upperBound
    }
    let letters = Array(compound.filter(\.isLetter).utf8)
    return Set(CompoundPieces(pieces: pieces).spans.map { String(decoding: letters[$0], as: UTF8.self) })
  }
}

extension CompoundGold.Score {
  /// Counts the parts of a word.
  fileprivate mutating func add(_ found: Set<String>, expected: Set<String>, _ form: String) {
    right += found.intersection(expected).count
    wrong += found.subtracting(expected).count
    missed += expected.subtracting(found).count
    if found != expected { faults.append("\(form): \(found.sorted())") }
  }
}
