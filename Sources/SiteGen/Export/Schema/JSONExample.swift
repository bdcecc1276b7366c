import YAML

/// Turns the examples of the model, which are YAML, into JSON by the types of their fields.
enum JSONExample {
  /// Returns an example of a field; `nil` when it is not what the field takes.
  static func value(_ example: String, of field: Field) -> JSONValue? {
    YAMLParser.parse(Array(example.utf8)).root.flatMap { value($0, of: field) }
  }

  private static func value(_ node: YAMLNode, of field: Field) -> JSONValue? {
    guard field.isMany else { return single(node, of: field.type) }
    guard let items = node.sequence else { return nil }
    let values = items.compactMap { single($0, of: field.type) }
    return values.count == items.count ? .array(values) : nil
  }

  private static func single(_ node: YAMLNode, of type: FieldType) -> JSONValue? {
    guard case .group(let group) = type else {
      return node.scalar.flatMap { FieldSchema.written($0.text, in: type).last }
    }
    guard let pairs = node.mapping else { return nil }
    let members = pairs.compactMap { pair -> JSONValue.Member? in
      guard let index = group.index(ofKey: pair.name), let value = value(pair.value, of: group.fields[index])
      else { return nil }
      return JSONValue.Member(pair.name, value)
    }
    return .object(members)
  }
}
