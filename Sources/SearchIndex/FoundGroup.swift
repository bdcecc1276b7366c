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
    var best: SearchMatch?
    func offer(
      _ postings: [PostingsGroup.Posting], _ way: (PostingsGroup.Posting) -> (Double, SearchMatch.Kind)
    ) {
      guard let posting = postings.first(where: { $0.document == document }) else { return }
      let (share, kind) = way(posting)
      let match = SearchMatch(
        kind: kind, form: form.spelling, level: Level.value(posting.level), factor: factor * share)
      if match.weight > best?.weight ?? 0 { best = match }
    }
    offer(postings.words) { posting in
      let share = formFactor(posting)
      return (share, kind == .exact && share < 1 ? .form : kind)
    }
    offer(postings.parts) { _ in (Self.partFactor, kind == .exact ? .part : kind) }
    offer(postings.synonyms) { _ in (Self.synonymFactor, kind == .exact ? .synonym : kind) }
    return best
  }

  private func formFactor(_ posting: PostingsGroup.Posting) -> Double {
    kind != .exact || form.group.forms.count == 1 || posting.forms & form.bit != 0
      ? 1 : Self.otherFormFactor
  }

  private func raise(_ weights: inout [Double], _ posting: PostingsGroup.Posting, _ share: Double) {
    let weight = factor * (Level.value(posting.level) * share)
    if weight > weights[posting.document] { weights[posting.document] = weight }
  }
}
