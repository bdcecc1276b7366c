/// What the rules of a kind say of its fields, as sentences for people who fill them in.
struct RuleSentences {
  let kind: Kind

  /// Returns the sentences about a field.
  ///
  /// - Parameter index: The position of the field in its kind.
  func about(_ index: Int) -> [String] {
    kind.rules.compactMap { rule in
      switch rule.demand {
      case .required(let path, _), .forbidden(let path, _, _), .oneOf(let path, _, _, _),
        .dateOrder(_, let path), .ascending(let path):
        guard path.field == index else { return nil }
      case .transitions: return nil
      }
      let subject = FieldGuide.subject(of: rule, in: kind)
      guard !rule.explanation.isEmpty else { return subject + "." }
      // Who takes part is all in the explanation.
      if case .oneOf = rule.demand { return rule.explanation }
      return "\(subject). \(rule.explanation)"
    }
  }
}
