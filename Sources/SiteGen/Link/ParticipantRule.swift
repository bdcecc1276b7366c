/// Checks that among the participants of an entry there is one of a certain kind, such as a municipality.
struct ParticipantRule {
  let content: ParsedContent

  func check(_ references: [[Site.Reference]], unresolved: [Set<Int>]) -> [Diagnostic] {
    content.entries.indices.flatMap { index -> [Diagnostic] in
      let entry = content.entries[index]
      let schema = content.model.kinds[entry.kind]
      return schema.rules.compactMap { rule in
        guard case .oneOf(let path, let kind, let test, let unless) = rule.demand,
          entry.record.values[path.field] != nil,
          !unresolved[index].contains(path.field),
          unless.map({ isEmpty($0, in: entry.record) }) ?? true,
          !references[index].contains(where: { $0.path == path && counts($0.target, kind: kind, test: test) })
        else { return nil }
        let wanted = content.model.kinds[kind].singular
        let key = schema.fields[path.field].key
        let escape = unless.map { schema.fields[$0.field].key }
        return Diagnostic(
          .ruleParticipantMissing,
          at: SourceLocation(path: entry.path, position: entry.record.positions[path.field]),
          Wording(
            "Bij '\(key)' moet minstens één \(wanted) staan.",
            en: "'\(key)' must name at least one \(wanted)."),
          suggestion: Suggestion(
            Wording(
              "Voeg een \(wanted) toe" + (escape.map { ", of vul '\($0)' in." } ?? "."),
              en: "Add a \(wanted)" + (escape.map { ", or fill in '\($0)'." } ?? "."))),
          notes: rule.explanation.isEmpty ? [] : [Wording(rule.explanation, en: rule.explanation)])
      }
    }
  }

  private func isEmpty(_ path: FieldPath, in record: Record) -> Bool {
    record.values[path.field] == nil && !record.refused.contains(path.field)
  }

  private func counts(_ target: Int, kind: Int, test: Rule.EntryTest?) -> Bool {
    let entry = content.entries[target]
    if entry.kind == kind { return true }
    let schema = content.model.kinds[entry.kind]
    guard let test, let index = schema.index(ofKey: test.key),
      case .choice(let choices) = schema.fields[index].type
    else { return false }
    return entry.record.values[index]?.choices.contains { test.values.contains(choices[$0].value) } ?? false
  }
}
