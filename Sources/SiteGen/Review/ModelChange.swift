/// A change of the content model, for someone who knows its kinds and fields.
enum ModelChange: Sendable, Hashable {
  case kindAdded(String)
  case kindRemoved(String)
  case fieldAdded(kind: String, field: String, type: String, isRequired: Bool)
  case fieldRemoved(kind: String, field: String)
  case fieldType(kind: String, field: String, old: String, new: String)
  case fieldRequired(kind: String, field: String, isRequired: Bool)
  case fieldLimits(kind: String, field: String, old: Limits, new: Limits)
  case choices(kind: String, field: String, added: [String], removed: [String])
  case rules(kind: String, old: Int, new: Int)

  /// How much a field takes.
  struct Limits: Sendable, Hashable {
    let minimum: Int?
    let maximum: Int?
    let isMany: Bool

    /// Takes over the limits of a field.
    init(_ field: Field) { (minimum, maximum, isMany) = (field.minimum, field.maximum, field.isMany) }
  }

  /// Compares two models. Labels and explanations are not looked at.
  static func between(_ old: ContentModel, and new: ContentModel) -> [ModelChange] {
    var changes: [ModelChange] = []
    for kind in new.kinds where old.kind(named: kind.name) == nil { changes.append(.kindAdded(kind.name)) }
    for kind in old.kinds {
      guard let other = new.kind(named: kind.name) else {
        changes.append(.kindRemoved(kind.name))
        continue
      }
      changes += fields(kind.fields, other.fields, kind: kind.name, prefix: "")
      if kind.rules.count != other.rules.count {
        changes.append(.rules(kind: kind.name, old: kind.rules.count, new: other.rules.count))
      }
    }
    return changes
  }

  private static func fields(
    _ old: [Field], _ new: [Field], kind: String, prefix: String
  ) -> [ModelChange] {
    var changes: [ModelChange] = []
    let oldByKey = Field.indexByKey(old)
    let newByKey = Field.indexByKey(new)
    for field in new where oldByKey[field.key] == nil {
      changes.append(
        .fieldAdded(
          kind: kind, field: prefix + field.key, type: field.type.name, isRequired: field.isRequired))
    }
    for field in old {
      let name = prefix + field.key
      guard let other = newByKey[field.key].map({ new[$0] }) else {
        changes.append(.fieldRemoved(kind: kind, field: name))
        continue
      }
      if field.type.name != other.type.name {
        changes.append(.fieldType(kind: kind, field: name, old: field.type.name, new: other.type.name))
      }
      if field.isRequired != other.isRequired {
        changes.append(.fieldRequired(kind: kind, field: name, isRequired: other.isRequired))
      }
      let (limits, others) = (Limits(field), Limits(other))
      if limits != others {
        changes.append(.fieldLimits(kind: kind, field: name, old: limits, new: others))
      }
      switch (field.type, other.type) {
      case (.choice(let before), .choice(let after)):
        let added = TextChange.subtracting(before.map(\.value), from: after.map(\.value))
        let removed = TextChange.subtracting(after.map(\.value), from: before.map(\.value))
        if !added.isEmpty || !removed.isEmpty {
          changes.append(.choices(kind: kind, field: name, added: added, removed: removed))
        }
      case (.group(let before), .group(let after)):
        changes += fields(before.fields, after.fields, kind: kind, prefix: name + ".")
      default: break
      }
    }
    return changes
  }
}
