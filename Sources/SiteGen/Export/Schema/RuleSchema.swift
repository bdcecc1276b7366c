/// Writes the rules between fields that JSON Schema can express, as conditions.
///
/// The order of dates, the steps between phases and who takes part are beyond it; those only the check knows.
struct RuleSchema {
  let kind: Kind

  /// Returns the condition for a rule; `nil` for a rule that cannot be expressed.
  func schema(of rule: Rule) -> JSONValue? {
    switch rule.demand {
    case .required(let path, let condition):
      conditional(rule, on: condition, then: has(path, Self.filled))
    case .forbidden(let path, let value, let condition):
      conditional(rule, on: condition, then: without(path, value.map { values([$0], of: path) }))
    case .dateOrder, .ascending, .oneOf, .transitions: nil
    }
  }

  private func conditional(_ rule: Rule, on condition: Rule.Condition, then: JSONValue) -> JSONValue {
    let comment = FieldGuide.subject(of: rule, in: kind)
    return [
      "$comment": .string(rule.explanation.isEmpty ? comment : "\(comment): \(rule.explanation)"),
      "if": test(condition), "then": then,
    ]
  }

  private func test(_ condition: Rule.Condition) -> JSONValue {
    let path = condition.field
    let isPresent = condition.values.contains(Rule.Condition.present)
    let matches = has(path, isPresent ? Self.filled : ["enum": .array(values(condition.values, of: path))])
    guard condition.isNegated else { return matches }
    // A required field that was left out is one mistake: no rule comes on top of it.
    return kind.field(at: path).isRequired
      ? ["allOf": [has(path, Self.filled), ["not": matches]]] : ["not": matches]
  }

  private func values(_ texts: [String], of path: FieldPath) -> [JSONValue] {
    let type = kind.field(at: path).type
    return texts.flatMap { FieldSchema.written($0, in: type) }
  }

  /// What a field with a value holds.
  private static let filled: JSONValue = ["not": ["enum": [.null, "", [], [:]]]]

  /// Returns the schema of a record in which some value of a field is as a schema says.
  private func has(_ path: FieldPath, _ value: JSONValue) -> JSONValue {
    let field = kind.field(at: path)
    let inner: JSONValue = field.isMany && value != Self.filled ? ["contains": value] : value
    guard path.member != nil else { return Self.property(field.key, inner) }
    let group = kind.fields[path.field]
    let record = Self.property(field.key, inner)
    return Self.property(group.key, group.isMany ? ["contains": record] : record)
  }

  private static func property(_ key: String, _ value: JSONValue) -> JSONValue {
    ["required": [.string(key)], "properties": [key: value]]
  }

  /// Returns the schema of a record in which a field has no value, or none of some values.
  private func without(_ path: FieldPath, _ values: [JSONValue]?) -> JSONValue {
    let field = kind.field(at: path)
    let single: JSONValue =
      values.map { ["not": ["enum": .array($0)]] } ?? ["enum": [.null, "", [], [:]]]
    let value: JSONValue = field.isMany && values != nil ? ["items": single] : single
    guard path.member != nil else { return ["properties": [field.key: value]] }
    let group = kind.fields[path.field]
    let record: JSONValue = ["properties": [field.key: value]]
    return ["properties": [group.key: group.isMany ? ["items": record] : record]]
  }
}
