/// Checks the rules of a kind on one entry.
///
/// A rule that looks at a value that was refused says nothing: that value has its own diagnostic.
struct RuleChecker {
  let kind: Kind
  let model: ContentModel
  let record: Record
  let text: SourceText

  /// Returns what the rules have to say.
  func check() -> [Diagnostic] {
    kind.rules.flatMap { rule -> [Diagnostic] in
      switch rule.demand {
      case .required(let path, let condition): required(path, condition, rule)
      case .forbidden(let path, let value, let condition): forbidden(path, value, condition, rule)
      case .dateOrder(let first, let second): dateOrder(first, second, rule)
      case .ascending(let path): ascending(path, rule)
      // Who takes part is known only when names have been resolved; the linker checks it.
      case .oneOf: []
      case .transitions(let path, let end, let steps): transitions(path, end, steps, rule)
      }
    }
  }

  /// Returns the fields without a value that some rule asks for.
  func lacking() -> [FieldPath] {
    kind.rules.compactMap { rule in
      guard case .required(let path, let condition) = rule.demand, lacks(path, condition) else { return nil }
      return path
    }
  }

  private func lacks(_ path: FieldPath, _ condition: Rule.Condition) -> Bool {
    holds(condition) && values(path).isEmpty && !isRefused(path) && !isRefused(condition.field)
  }

  // MARK: Demands

  private func required(_ path: FieldPath, _ condition: Rule.Condition, _ rule: Rule) -> [Diagnostic] {
    guard lacks(path, condition) else { return [] }
    let field = kind.field(at: path)
    return [
      diagnostic(
        .ruleRequired, at: position(condition.field),
        Wording(
          "Bij '\(describe(condition))' moet ook '\(field.key)' ingevuld zijn.",
          en: "With '\(describe(condition))', '\(field.key)' is required."),
        field.inlineExample.map { example in
          Suggestion(
            Wording(
              "\(field.help) Bijvoorbeeld: \(field.key): \(example)",
              en: "For example: \(field.key): \(example)"))
        } ?? (field.help.isEmpty ? nil : Suggestion(Wording(verbatim: field.help))), rule)
    ]
  }

  private func forbidden(
    _ path: FieldPath, _ value: String?, _ condition: Rule.Condition, _ rule: Rule
  ) -> [Diagnostic] {
    guard holds(condition) else { return [] }
    let found = values(path)
    guard value.map(found.contains) ?? !found.isEmpty else { return [] }
    let name = self.name(path)
    let what = value.map { "'\(name): \($0)'" } ?? "'\(name)'"
    return [
      diagnostic(
        .ruleForbidden, at: position(path, with: value),
        Wording(
          "\(what) past niet bij '\(describe(condition))'.",
          en: "\(what) does not go with '\(describe(condition))'."),
        Suggestion(
          Wording(
            "Haal \(what) weg, of verander '\(kind.fields[condition.field.field].key)'.",
            en: "Remove \(what), or change '\(kind.fields[condition.field.field].key)'.")), rule)
    ]
  }

  private func dateOrder(_ first: FieldPath, _ second: FieldPath, _ rule: Rule) -> [Diagnostic] {
    guard let earlier = record.values[first.field]?.date, let later = record.values[second.field]?.date,
      earlier.isCertainlyAfter(later)
    else { return [] }
    return [
      diagnostic(
        .ruleDateOrder, at: position(second),
        Wording(
          "'\(name(second))' (\(later.text)) ligt vóór '\(name(first))' (\(earlier.text)).",
          en: "'\(name(second))' (\(later.text)) lies before '\(name(first))' (\(earlier.text))."),
        Suggestion(Wording("Kijk beide datums na.", en: "Check both dates.")), rule)
    ]
  }

  private func ascending(_ path: FieldPath, _ rule: Rule) -> [Diagnostic] {
    guard let member = path.member else { return [] }
    var latest: CalendarDate?
    for record in record.values[path.field]?.records ?? [] {
      guard let date = record.values[member]?.date else { continue }
      if let before = latest, before.isCertainlyAfter(date) {
        return [
          diagnostic(
            .ruleDateOrder, at: record.positions[member],
            Wording(
              "In '\(kind.fields[path.field].key)' staat \(date.text) na \(before.text).",
              en: "In '\(kind.fields[path.field].key)', \(date.text) comes after \(before.text)."),
            Suggestion(
              Wording(
                "Zet de punten op volgorde, de oudste eerst.", en: "Put the items in order, oldest first.")),
            rule)
        ]
      }
      if !date.isUnknown { latest = date }
    }
    return []
  }

  private func transitions(
    _ path: FieldPath, _ end: FieldPath, _ steps: [String: [String]], _ rule: Rule
  ) -> [Diagnostic] {
    guard let member = path.member, case .choice(let choices) = kind.fields[end.field].type else { return [] }
    let known = choices.map(\.value)
    var previous: String?
    var lastPosition: SourcePosition?
    for record in record.values[path.field]?.records ?? [] {
      guard let step = record.values[member]?.text else { continue }
      let place = record.positions[member]
      guard known.contains(step) else {
        return [
          diagnostic(
            .choiceUnknown, at: place,
            Wording(
              "'\(step)' is geen fase van \(kind.article) \(kind.singular).",
              en: "'\(step)' is no phase here."),
            Suggestion.didYouMean(step, among: known)
              ?? Suggestion(
                Wording(
                  "Kies uit: \(known.joined(separator: ", ")).",
                  en: "Choose one of: \(known.joined(separator: ", ")).")),
            rule)
        ]
      }
      if let previous, previous != step, steps[previous]?.contains(step) != true {
        let allowed = steps[previous] ?? []
        return [
          diagnostic(
            .ruleTransition, at: place,
            Wording(
              "Na fase '\(previous)' kan niet meteen '\(step)' komen.",
              en: "Phase '\(step)' cannot follow '\(previous)'."),
            allowed.isEmpty
              ? Suggestion(
                Wording("'\(previous)' is een eindpunt.", en: "'\(previous)' is an end."))
              : Suggestion(
                Wording(
                  "Daarna kan komen: \(allowed.joined(separator: ", ")).",
                  en: "It can be followed by: \(allowed.joined(separator: ", ")).")), rule)
        ]
      }
      previous = step
      lastPosition = place
    }
    if let previous, let lastPosition, let current = values(end).first, current != previous {
      return [
        diagnostic(
          .ruleTransition, at: lastPosition,
          Wording(
            "De laatste fase in de tijdlijn is '\(previous)', maar '\(kind.fields[end.field].key)' is '\(current)'.",
            en:
              "The last phase of the timeline is '\(previous)', but '\(kind.fields[end.field].key)' is '\(current)'."
          ),
          Suggestion(Wording("Maak de twee gelijk.", en: "Make them equal.")), rule)
      ]
    }
    return []
  }

  // MARK: Values

  private func holds(_ condition: Rule.Condition) -> Bool {
    guard !isRefused(condition.field) else { return false }
    let found = values(condition.field)
    // A required field that was left out has its own diagnostic.
    if found.isEmpty, kind.field(at: condition.field).isRequired { return false }
    let matches =
      condition.values.contains(Rule.Condition.present)
      ? !found.isEmpty : found.contains(where: condition.values.contains)
    return condition.isNegated ? !matches : matches
  }

  /// Returns the values of a field as they are written.
  private func values(_ path: FieldPath) -> [String] {
    guard let member = path.member else {
      return written(record.values[path.field], of: kind.fields[path.field])
    }
    guard case .group(let group) = kind.fields[path.field].type else { return [] }
    return (record.values[path.field]?.records ?? []).flatMap {
      written($0.values[member], of: group.fields[member])
    }
  }

  private func written(_ value: FieldValue?, of field: Field) -> [String] {
    switch value {
    case nil: []
    case .texts(let items), .references(let items): items.map(\.value)
    case .choices(let items):
      if case .choice(let choices) = field.type { items.map { choices[$0.value].value } } else { [] }
    case .date(let date): [date.text]
    case .integer(let number): [String(number)]
    case .boolean(let truth): [truth ? "true" : "false"]
    case .group, .markdown: [Rule.Condition.present]
    }
  }

  private func isRefused(_ path: FieldPath) -> Bool {
    if record.refused.contains(path.field) { return true }
    guard let member = path.member else { return false }
    return (record.values[path.field]?.records ?? []).contains { $0.refused.contains(member) }
  }

  private func name(_ path: FieldPath) -> String {
    path.member == nil
      ? kind.field(at: path).key : kind.fields[path.field].key + "." + kind.field(at: path).key
  }

  private func describe(_ condition: Rule.Condition) -> String {
    let name = name(condition.field)
    return values(condition.field).first.map { "\(name): \($0)" } ?? name
  }

  /// Returns where a field stands; within records, where the first one has it, or has a certain value of it.
  private func position(_ path: FieldPath, with value: String? = nil) -> SourcePosition {
    if let member = path.member, case .group(let group) = kind.fields[path.field].type {
      let records = record.values[path.field]?.records ?? []
      let found = records.first { record in
        let written = written(record.values[member], of: group.fields[member])
        return value.map(written.contains) ?? !written.isEmpty
      }
      if let found = found ?? records.first { return found.positions[member] }
    }
    return record.positions[path.field]
  }

  private func diagnostic(
    _ id: DiagnosticID, at position: SourcePosition, _ message: Wording, _ suggestion: Suggestion?,
    _ rule: Rule
  ) -> Diagnostic {
    Diagnostic(
      id, at: text.location(position), message, suggestion: suggestion,
      notes: rule.explanation.isEmpty ? [] : [Wording(rule.explanation, en: rule.explanation)])
  }
}
