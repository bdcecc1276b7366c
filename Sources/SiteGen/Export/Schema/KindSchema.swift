/// Writes the JSON Schema of the front matter of a kind.
struct KindSchema {
  let model: ContentModel
  let names: ReferenceNames
  let dialect: SchemaDialect

  /// The number of names of one kind that a schema lists at most; an editor is no place to choose out of more.
  static let mostNames = 1_000

  /// Returns the schema of a kind.
  func schema(of kind: Kind) -> JSONValue {
    let limits = limits(of: kind)
    let properties = kind.fields.enumerated().map { index, field in
      let schema = FieldSchema(model: model, dialect: dialect, limit: limits[index])
      return JSONValue.Member(
        field.key, schema.schema(of: field, rules: RuleSentences(kind: kind).about(index)))
    }
    let rules = kind.rules.compactMap(RuleSchema(kind: kind).schema)
    let targets = targets(of: kind.fields)
    return .object([
      ("$schema", .string(dialect.address)),
      ("title", .string(kind.singular.capitalizedFirst)),
      ("description", .string(kind.explanation)),
      ("type", "object"), ("properties", .object(properties)),
      ("required", FieldSchema.required(kind.fields)), ("additionalProperties", false),
      ("allOf", rules.isEmpty ? nil : .array(rules)),
      ("$defs", targets.isEmpty ? nil : .object(targets.map { .init(model.kinds[$0].name, words($0)) })),
    ])
  }

  /// Returns, by field, the members that hold steps between phases: only the phases can stand there.
  private func limits(of kind: Kind) -> [Int: FieldSchema.MemberLimit] {
    var limits: [Int: FieldSchema.MemberLimit] = [:]
    for case .transitions(let path, let end, _) in kind.rules.map(\.demand) {
      guard let member = path.member, case .choice(let choices) = kind.field(at: end).type else { continue }
      limits[path.field] = FieldSchema.MemberLimit(member: member, choices: choices)
    }
    return limits
  }

  // MARK: References

  /// Returns the kinds that fields refer to, in the order of the model.
  private func targets(of fields: [Field]) -> [Int] {
    var found: Set<Int> = []
    for field in fields {
      switch field.type {
      case .reference(let kinds, _): found.formUnion(kinds)
      case .group(let group): found.formUnion(targets(of: group.fields))
      default: break
      }
    }
    return found.sorted()
  }

  private func words(_ index: Int) -> JSONValue {
    let kind = model.kinds[index]
    let words = names.kinds[index]
    let description = JSONValue.string(kind.explanation)
    guard words.names.count <= Self.mostNames, !words.isOpen else {
      // Names are still offered where others are possible as well.
      let offered = words.names.prefix(Self.mostNames).map { JSONValue.string($0.value) }
      return .object([
        ("description", description), ("type", ["string", "integer"]),
        ("examples", offered.isEmpty ? nil : .array(offered)),
      ])
    }
    let listed: JSONValue = .object([
      ("enum", .array(words.names.flatMap { FieldSchema.written($0.value, in: .text) })),
      (
        "enumDescriptions",
        dialect.hint(
          .array(
            words.names.flatMap { name in
              FieldSchema.written(name.value, in: .text).map { _ in .string(name.title) }
            }))
      ),
    ])
    // What is not listed but right all the same is no suggestion: slugs and codes of a register, former names.
    let other: JSONValue = [
      "type": "string",
      "pattern": .string(ValuePattern.any(of: words.others, orPrefix: ValuePattern.escaped(kind.name + "/"))),
    ]
    return .object([
      ("description", description),
      ("anyOf", .array(words.names.isEmpty ? [other] : [listed, other])),
    ])
  }
}
