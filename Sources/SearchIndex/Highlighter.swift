/// The words that matched a query, for finding them in a text.
struct Highlighter {
  /// A matched word in a text.
  struct Match: Equatable {
    /// Where it stands, in the UTF-8 of the text.
    let range: Range<Int>
    let form: [UInt8]
  }

  /// The length below which pieces of a compound are not marked: letters that link others look like words.
  static let shortestPiece = 3

  private let forms: Set<[UInt8]>

  init(_ forms: Set<[UInt8]>) { self.forms = forms }

  /// Returns where the words stand in a text, in their order, none overlapping: whole runs, else parts of
  /// them, else pieces of compounds.
  func matches(in marked: MarkedText) -> [Match] {
    guard !forms.isEmpty else { return [] }
    var matches: [Match] = []
    var tokenizer = Tokenizer()
    var text = marked.text
    text.withUTF8 { utf8 in
      while tokenizer.next(in: utf8) {
        guard let first = tokenizer.parts.first, let last = tokenizer.parts.last else { continue }
        let run = first.source.lowerBound..<last.source.upperBound
        if forms.contains(tokenizer.bytes) {
          matches.append(Match(range: run, form: tokenizer.bytes))
        } else if tokenizer.hasParts {
          for part in tokenizer.parts {
            let form = Array(tokenizer.bytes[part.range])
            if forms.contains(form) {
              matches.append(Match(range: part.source, form: form))
            } else {
              matches += pieces(of: part.source, in: utf8, marked.boundaries)
            }
          }
        } else {
          matches += pieces(of: run, in: utf8, marked.boundaries)
        }
      }
    }
    return matches
  }

  /// Returns the matched pieces of a compound: from the left the longest runs of pieces that are words.
  private func pieces(
    of source: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>, _ boundaries: [Int]
  ) -> [Match] {
    var start = SortedForms.position(in: boundaries.count) { boundaries[$0] <= source.lowerBound }
    var places = [source.lowerBound]
    while start < boundaries.count, boundaries[start] < source.upperBound {
      places.append(boundaries[start])
      start += 1
    }
    places.append(source.upperBound)
    guard places.count > 2 else { return [] }
    let pieces = zip(places, places.dropFirst()).map { Self.folded($0..<$1, in: utf8) }
    var matches: [Match] = []
    var piece = 0
    while piece < pieces.count {
      let end = (piece + 1...pieces.count).reversed().first { end in
        let form = pieces[piece..<end].flatMap { $0 }
        return form.count >= Self.shortestPiece && forms.contains(form)
      }
      if let end {
        matches.append(
          Match(range: places[piece]..<places[end], form: pieces[piece..<end].flatMap { $0 }))
      }
      piece = end ?? piece + 1
    }
    return matches
  }

  private static func folded(_ range: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    var tokenizer = Tokenizer()
    let text = UnsafeBufferPointer(rebasing: utf8[range])
    while tokenizer.next(in: text) { folded += tokenizer.bytes }
    return folded
  }
}
