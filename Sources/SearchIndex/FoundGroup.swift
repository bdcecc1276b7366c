/// A group of words that a term of a query found, with its documents.
struct FoundGroup {
  /// The share of a level when the document has another word of the group than the term.
  static let otherFormFactor = 0.625
  /// The share of a level as a part of a compound.
  static let partFactor = 0.375
  /// The share of a level by synonym.
  static let synonymFactor = 0.25

  /// The word through which the group was found.
  let form: DictionaryForm
  /// How it was found.
  let kind: SearchMatch.Kind
  /// The factor of that.
  let factor: Double
  /// The documents.
  let postings: PostingsGroup

  /// Raises the weights of documents to what the group gives them.
  func raise(_ weights: inout [Double]) {
    for posting in postings.words { raise(&weights, posting, formFactor(posting)) }
    for posting in postings.parts { raise(&weights, posting, Self.partFactor) }
    for posting in postings.synonyms { raise(&weights, posting, Self.synonymFactor) }
  }

  /// Returns how the group matches a document: the strongest way.
  func match(_ document: Int) -> SearchMatch? {
    var matches: [SearchMatch] = []
    func add(_ posting: PostingsGroup.Posting, _ share: Double, _ way: SearchMatch.Kind, _ form: String) {
      // A group that is only like the term is that, whatever a document has of it.
      matches.append(
        SearchMatch(
          kind: kind == .exact ? way : kind, form: form, level: Level.value(posting.level),
          factor: factor * share))
    }
    if let posting = postings.words.first(where: { $0.document == document }) {
      let share = formFactor(posting)
      add(posting, share, share < 1 ? .form : .exact, writtenForms(posting))
    }
    if let posting = postings.parts.first(where: { $0.document == document }) {
      add(posting, Self.partFactor, .part, form.spelling)
    }
    if let posting = postings.synonyms.first(where: { $0.document == document }) {
      add(posting, Self.synonymFactor, .synonym, form.spelling)
    }
    return matches.reduce(nil) { best, match in match.weight > best?.weight ?? 0 ? match : best }
  }

  /// Returns the word as written if the document has it, else those of the group that it has instead.
  private func writtenForms(_ posting: PostingsGroup.Posting) -> String {
    let group = form.group.forms
    guard group.count > 1, posting.forms & form.bit == 0 else { return form.spelling }
    return (0..<min(group.count, PostingsGroup.mostForms)).filter { posting.forms >> UInt16($0) & 1 != 0 }
      .map { form.shard.spelling(of: group.lowerBound + $0) }.joined(separator: ", ")
  }

  private func formFactor(_ posting: PostingsGroup.Posting) -> Double {
    (kind != .exact && kind != .joined) || form.group.forms.count == 1 || posting.forms & form.bit != 0
      ? 1 : Self.otherFormFactor
  }

  private func raise(_ weights: inout [Double], _ posting: PostingsGroup.Posting, _ share: Double) {
    let weight = factor * (Level.value(posting.level) * share)
    if weight > weights[posting.document] { weights[posting.document] = weight }
  }
}
