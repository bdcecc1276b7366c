/// The search for the cheapest way to read a form as several known words.
struct CompoundWalk {
  /// The last step of the cheapest way to a place: over a word, and perhaps the letters that link it.
  struct Step {
    /// The cost of the whole way; `unreached` before there is any.
    var cost: Int32
    /// Where the word begins and ends.
    var start: Int8
    var end: Int8
  }

  /// A cost above that of all ways.
  private static let unreached = Int32.max

  private let form: UnsafeBufferPointer<UInt8>
  /// For each place in the form, and the end, how to come there.
  private let steps: UnsafeMutableBufferPointer<Step>

  /// Starts a search in memory for one step more than the form has bytes.
  init(form: UnsafeBufferPointer<UInt8>, steps: UnsafeMutableBufferPointer<Step>) {
    self.form = form
    self.steps = steps
    steps.initialize(repeating: Step(cost: Self.unreached, start: 0, end: 0))
    steps[0].cost = 0
  }

  /// Finds the cheapest way to each place; returns whether one of at least two words, of which the site gives
  /// one at most, leads to the end.
  mutating func reachesEnd(with lexicon: CompoundLexicon) -> Bool {
    let shortest = CompoundLexicon.shortestWord
    for start in 0...(form.count - shortest) where steps[start].cost < Self.unreached {
      var hash = ContentHash.seed
      for place in start..<form.count {
        hash = CompoundLexicon.hash(form[place], after: hash)
        let length = place + 1 - start
        let rest = form.count - place - 1
        // There must be room for another word after one that is not the last.
        guard length >= shortest, rest == 0 || rest >= shortest else { continue }
        let roles = lexicon.roles(of: hash)
        if roles.isEmpty { continue }
        if length == form.count {
          if roles.contains(.whole) { return false }
        } else {
          take(start..<place + 1, as: roles)
        }
      }
    }
    return steps[form.count].cost < 2 * WordRoles.siteCost
  }

  /// Goes on over a word with each of the links that it may have.
  private mutating func take(_ word: Range<Int>, as roles: WordRoles) {
    let cost = steps[word.lowerBound].cost + roles.cost(of: word.count)
    let end = word.upperBound
    if end == form.count {
      if roles.contains(.last) { step(over: word, to: end, cost) }
      return
    }
    if roles.contains(.first) { step(over: word, to: end, cost) }
    if roles.contains(.withS), form[end] == UInt8(ascii: "s") { step(over: word, to: end + 1, cost + 1) }
    guard roles.contains(.withEN) else { return }
    if form[end - 1] == UInt8(ascii: "e") {
      if form[end] == UInt8(ascii: "n") { step(over: word, to: end + 1, cost + 1) }
    } else if form[end] == UInt8(ascii: "e"), form[end + 1] == UInt8(ascii: "n") {
      step(over: word, to: end + 2, cost + 1)
    }
  }

  private mutating func step(over word: Range<Int>, to place: Int, _ cost: Int32) {
    guard cost < steps[place].cost else { return }
    steps[place] = Step(cost: cost, start: Int8(word.lowerBound), end: Int8(word.upperBound))
  }

  /// The pieces along the cheapest way to the end.
  var pieces: CompoundPieces {
    var pieces: [CompoundPieces.Piece] = []
    var place = form.count
    while place > 0 {
      let step = steps[place]
      if Int(step.end) < place { pieces.append(.init(range: Int(step.end)..<place, isLink: true)) }
      pieces.append(.init(range: Int(step.start)..<Int(step.end), isLink: false))
      place = Int(step.start)
    }
    return CompoundPieces(pieces: pieces.reversed())
  }
}
