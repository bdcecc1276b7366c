/// Divides Dutch compounds into the words that they are made of: "schuldhulpverlening" into schuld, hulp
/// and verlening. For other languages it divides nothing.
///
/// It knows words from a list of its own (`DutchWordList`) and takes those of a site beside them. Of all ways
/// to read a form as known words it takes the cheapest: few words, none very short, rather from the list than
/// from the site.
struct CompoundSplitter: Sendable {
  private let lexicon: CompoundLexicon?

  /// Learns the words of a site.
  ///
  /// - Parameters:
  ///   - forms: The forms of the site in any order, folded, each with the number of documents that have it.
  ///   - language: The language of the site as the stemmers call it.
  init(forms: [(form: [UInt8], documents: Int)], language: String) {
    guard language == "dutch" else {
      lexicon = nil
      return
    }
    var lexicon = CompoundLexicon.dutch
    lexicon.add(forms)
    self.lexicon = lexicon
  }

  /// Returns the pieces of a form, or nil if it is no compound of known words.
  func pieces(of form: ArraySlice<UInt8>) -> CompoundPieces? {
    guard let lexicon, form.count >= 2 * CompoundLexicon.shortestWord, form.count <= Tokenizer.longestToken
    else { return nil }
    return form.withUnsafeBufferPointer { letters in
      withUnsafeTemporaryAllocation(of: CompoundWalk.Step.self, capacity: letters.count + 1) { steps in
        var walk = CompoundWalk(form: letters, steps: steps)
        return walk.reachesEnd(with: lexicon) ? walk.pieces : nil
      }
    }
  }
}
