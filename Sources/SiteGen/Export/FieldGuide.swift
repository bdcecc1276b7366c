/// The chapter of the handbook that explains every field, written from the content model.
public enum FieldGuide {
  /// The line above the generated part of a document.
  public static let begin =
    "<!-- velden: begin (gemaakt uit Content/model.yaml met 'make handboek'; pas het daar aan) -->"
  /// The line below the generated part of a document.
  public static let end = "<!-- velden: eind -->"

  /// Returns a document with its generated part renewed; `nil` when the document has no such part.
  public static func renewed(_ document: String, source: SiteSource) -> String? {
    guard let start = document.firstRange(of: begin), let stop = document.firstRange(of: end),
      start.upperBound <= stop.lowerBound
    else { return nil }
    let model = SiteBuild.readModel(source)
    guard model.isSound else { return nil }
    return document[..<start.upperBound] + "\n\n" + text(of: model.value) + "\n"
      + document[stop.lowerBound...]
  }

  private static func text(of model: ContentModel) -> String {
    let kinds = model.kinds.filter { kind in
      if case .folder = kind.source { return true }
      return false
    }
    let shared = sharedFields(of: kinds, model: model)
    let sharedRows = Set(shared.map { row($0, model: model) })
    let sections = kinds.map { kind in
      let own = kind.fields.filter { !sharedRows.contains(row($0, model: model)) }
      let others = kind.fields.filter { sharedRows.contains(row($0, model: model)) }
      return """
        ### \(kind.singular.capitalizedFirst)

        \(kind.explanation) Map: \(folder(of: kind)).

        \(own.isEmpty ? "" : table(own, model: model) + "\n")\(groups(own, model: model))\(list(others))\(rules(kind))
        """
    }
    return """
      ### Velden van meer soorten

      Welke soort welke van deze velden heeft, staat bij de soort.

      \(table(shared, model: model))
      \(groups(shared, model: model))
      """ + sections.joined(separator: "\n")
  }

  /// The fields that mean the same in several kinds: those are explained once.
  private static func sharedFields(of kinds: [Kind], model: ContentModel) -> [Field] {
    var counts: [String: Int] = [:]
    for field in kinds.flatMap(\.fields) { counts[row(field, model: model), default: 0] += 1 }
    var seen: Set<String> = []
    return kinds.flatMap(\.fields).filter { field in
      let row = row(field, model: model)
      return counts[row, default: 0] > 1 && seen.insert(row).inserted
    }
  }

  private static func folder(of kind: Kind) -> String {
    if case .folder(let folder) = kind.source { return "`Content/\(folder)/`" }
    return ""
  }

  private static func list(_ fields: [Field]) -> String {
    guard !fields.isEmpty else { return "" }
    let names = fields.map { "`\($0.key)`" + ($0.isRequired ? " (verplicht)" : "") }
    return "Ook: \(names.joined(separator: ", ")).\n\n"
  }

  private static func table(_ fields: [Field], model: ContentModel) -> String {
    (["| Veld | Wat u invult | Uitleg |", "| --- | --- | --- |"] + fields.map { row($0, model: model) })
      .joined(separator: "\n") + "\n"
  }

  private static func row(_ field: Field, model: ContentModel) -> String {
    let limits = limits(field)
    let cells = [
      "`\(field.key)`" + (field.isRequired ? " (verplicht)" : ""),
      type(field, model: model) + (limits.isEmpty ? "" : ", \(limits)"),
      field.help + example(field),
    ]
    return "| " + cells.map(escaped).joined(separator: " | ") + " |"
  }

  /// A bar would end the cell of a table.
  private static func escaped(_ cell: String) -> String {
    cell.reduce(into: "") { $0 += $1 == "|" ? "\\|" : String($1) }
  }

  private static func type(_ field: Field, model: ContentModel) -> String {
    let many = field.isMany
    switch field.type {
    case .text: return many ? "lijst met teksten" : "tekst"
    case .markdown: return "tekst met opmaak"
    case .slug: return many ? "lijst met webadressen" : "deel van een webadres"
    case .choice(let choices):
      return (many ? "een of meer van: " : "een van: ")
        + choices.map(choice).joined(separator: ", ")
    case .date(let allowsUnknown):
      return "datum: `2026-03-31`, `2026-03` of `2026`" + (allowsUnknown ? ", of `onbekend`" : "")
    case .integer: return "geheel getal"
    case .boolean: return "`true` (ja) of `false` (nee)"
    case .url: return "webadres"
    case .email: return "mailadres"
    case .reference(let kinds, _):
      let names = kinds.map { model.kinds[$0] }.map { many ? $0.plural : $0.singular }
      return (many ? "lijst met namen: " : "naam van: ") + names.joined(separator: ", ")
    case .group: return many ? "lijst met per punt de velden hieronder" : "de velden hieronder"
    }
  }

  /// The label of a choice is told only where it says more than its value.
  private static func choice(_ choice: FieldType.Choice) -> String {
    Spelling.folded(choice.value) == Spelling.folded(choice.label)
      ? "`\(choice.value)`" : "`\(choice.value)` (\(choice.label))"
  }

  private static func limits(_ field: Field) -> String {
    switch (field.type, field.isMany) {
    case (.text, false):
      [field.minimum.map { "minstens \($0) tekens" }, field.maximum.map { "hoogstens \($0) tekens" }]
        .compactMap { $0 }.joined(separator: " en ")
    case (.integer, _):
      [field.minimum.map { "minstens \($0)" }, field.maximum.map { "hoogstens \($0)" }]
        .compactMap { $0 }.joined(separator: ", ")
    case (_, true): field.maximum.map { "hoogstens \($0)" } ?? ""
    default: ""
    }
  }

  private static func example(_ field: Field) -> String {
    guard let example = field.inlineExample else { return "" }
    // A cell of a table has no room for lines, but each value can be shown as its line would be.
    let lines = field.isMany ? field.blockExample.split(separator: "\n").map(String.init) : [example]
    return " Bijvoorbeeld: " + lines.map { "`\($0)`" }.joined(separator: " en ")
  }

  private static func groups(_ fields: [Field], model: ContentModel) -> String {
    fields.compactMap { field in
      guard case .group(let group) = field.type else { return nil }
      return "Velden van `\(field.key)`:\n\n" + table(group.fields, model: model) + "\n"
    }.joined()
  }

  private static func rules(_ kind: Kind) -> String {
    let lines = kind.rules.compactMap { rule -> String? in
      rule.explanation.isEmpty ? nil : "- \(subject(of: rule, in: kind)): \(rule.explanation)"
    }
    return lines.isEmpty ? "" : "Regels:\n\n" + lines.joined(separator: "\n") + "\n"
  }

  /// Returns what a rule demands, in a sentence without a full stop.
  static func subject(of rule: Rule, in kind: Kind) -> String {
    func name(_ path: FieldPath) -> String {
      let field = kind.fields[path.field]
      guard let member = path.member, case .group(let group) = field.type else { return "`\(field.key)`" }
      return "`\(field.key).\(group.fields[member].key)`"
    }
    func when(_ condition: Rule.Condition) -> String {
      let values = condition.values.map { $0 == Rule.Condition.present ? "ingevuld" : "`\($0)`" }
      return " bij \(name(condition.field)) " + (condition.isNegated ? "anders dan " : "")
        + values.joined(separator: " of ")
    }
    switch rule.demand {
    case .required(let path, let condition): return "\(name(path)) is verplicht\(when(condition))"
    case .forbidden(let path, let value, let condition):
      let what = name(path) + (value.map { " `\($0)`" } ?? "")
      let allowed = others(than: condition, in: kind)
      guard !condition.isNegated, !allowed.isEmpty, allowed.count < condition.values.count else {
        return "\(what) mag niet\(when(condition))"
      }
      return "\(what) mag alleen bij \(name(condition.field)) "
        + allowed.map { "`\($0)`" }.joined(separator: " of ")
    case .dateOrder(let first, let second): return "\(name(second)) ligt niet voor \(name(first))"
    case .ascending(let path): return "\(name(path)) loopt van oud naar nieuw"
    case .oneOf(let path, _, _, _): return "\(name(path))"
    case .transitions(_, let end, _): return "\(name(end))"
    }
  }

  /// Returns the choices that a condition does not name.
  private static func others(than condition: Rule.Condition, in kind: Kind) -> [String] {
    guard condition.field.member == nil, case .choice(let choices) = kind.fields[condition.field.field].type
    else {
      return []
    }
    return choices.map(\.value).filter { !condition.values.contains($0) }
  }
}
