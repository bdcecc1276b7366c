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
    model.kinds.compactMap { kind in
      guard case .folder(let folder) = kind.source else { return nil }
      return """
        ### \(kind.singular.capitalizedFirst)

        \(kind.explanation) Map: `Content/\(folder)/`.

        \(table(kind.fields, model: model))
        \(groups(kind.fields, model: model))\(rules(kind))
        """
    }.joined(separator: "\n")
  }

  private static func table(_ fields: [Field], model: ContentModel) -> String {
    let rows = fields.map { field in
      let limits = limits(field)
      let cells = [
        "`\(field.key)`" + (field.isRequired ? " (verplicht)" : ""),
        type(field, model: model) + (limits.isEmpty ? "" : ", \(limits)"),
        field.help + example(field),
      ]
      return "| " + cells.map { $0 }.joined(separator: " | ") + " |"
    }
    return (["| Veld | Wat u invult | Uitleg |", "| --- | --- | --- |"] + rows).joined(separator: "\n") + "\n"
  }

  private static func type(_ field: Field, model: ContentModel) -> String {
    let many = field.isMany
    switch field.type {
    case .text: return many ? "lijst met teksten" : "tekst"
    case .markdown: return "tekst met opmaak"
    case .slug: return many ? "lijst met webadressen" : "deel van een webadres"
    case .choice(let choices):
      return (many ? "een of meer van: " : "een van: ")
        + choices.map { "`\($0.value)`" }.joined(separator: ", ")
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

  private static func limits(_ field: Field) -> String {
    switch (field.type, field.isMany) {
    case (.text, false):
      field.maximum.map { "hoogstens \($0) tekens" } ?? ""
    case (.integer, _):
      [field.minimum.map { "minstens \($0)" }, field.maximum.map { "hoogstens \($0)" }]
        .compactMap { $0 }.joined(separator: ", ")
    case (_, true): field.maximum.map { "hoogstens \($0)" } ?? ""
    default: ""
    }
  }

  private static func example(_ field: Field) -> String {
    field.example.isEmpty || field.example.contains("\n") ? "" : " Bijvoorbeeld: `\(field.example)`"
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

  private static func subject(of rule: Rule, in kind: Kind) -> String {
    func name(_ path: FieldPath) -> String { "`\(kind.fields[path.field].key)`" }
    func when(_ condition: Rule.Condition) -> String {
      let values = condition.values.map { $0 == Rule.Condition.present ? "ingevuld" : "`\($0)`" }
      return " bij \(name(condition.field)) " + (condition.isNegated ? "anders dan " : "")
        + values.joined(separator: " of ")
    }
    switch rule.demand {
    case .required(let path, let condition): return "\(name(path)) is verplicht\(when(condition))"
    case .forbidden(let path, let value, let condition):
      return "\(name(path))\(value.map { " `\($0)`" } ?? "") mag niet\(when(condition))"
    case .dateOrder(let first, let second): return "\(name(second)) ligt niet voor \(name(first))"
    case .ascending(let path): return "\(name(path)) loopt van oud naar nieuw"
    case .oneOf(let path, _, _, _): return "\(name(path))"
    case .transitions(_, let end, _): return "\(name(end))"
    }
  }
}
