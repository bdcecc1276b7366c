import YAML

/// Puts the fields of a front matter in the order of the model, sorts lists whose order means nothing, and reduces
/// texts to what the model reads in them.
struct FieldArranger {
  /// Returns fields in canonical order; those that the model does not know come last, in the order they had.
  static func arranged(_ items: [CommentedItem], fields: [Field], indexOfKey: (String) -> Int?)
    -> [CommentedItem]
  {
    var known: [(index: Int, item: CommentedItem)] = []
    var others: [CommentedItem] = []
    for var item in items {
      if let index = item.key.flatMap(indexOfKey) {
        item.value = arranged(item.value, by: fields[index])
        known.append((index, item))
      } else {
        item.value = withoutNull(item.value)
        others.append(item)
      }
    }
    return known.sorted { $0.index < $1.index }.map(\.item) + others
  }

  private static func arranged(_ value: CommentedNode, by field: Field) -> CommentedNode {
    guard field.isMany, case .list(var items) = value else { return single(value, by: field) }
    for index in items.indices { items[index].value = single(items[index].value, by: field) }
    guard field.isSorted, items.allSatisfy({ $0.value.scalar != nil }) else { return .list(items) }
    return .list(TextOrder.sorted(items) { $0.value.scalar?.text ?? "" })
  }

  private static func single(_ value: CommentedNode, by field: Field) -> CommentedNode {
    switch (value, field.type) {
    case (.group(let items), .group(let group)):
      return .group(arranged(items, fields: group.fields, indexOfKey: group.index(ofKey:)))
    case (.scalar(let scalar), .text), (.scalar(let scalar), .slug), (.scalar(let scalar), .choice),
      (.scalar(let scalar), .date), (.scalar(let scalar), .integer), (.scalar(let scalar), .boolean),
      (.scalar(let scalar), .url), (.scalar(let scalar), .email), (.scalar(let scalar), .reference):
      // The model reads these without the blanks around them.
      if scalar.isNull { return withoutNull(value) }
      return .scalar(YAMLScalar(text: FieldParser.trimmed(scalar.text), style: scalar.style))
    default:
      return withoutNull(value)
    }
  }

  /// Returns a value in which nothing is written for every word that means nothing.
  private static func withoutNull(_ value: CommentedNode) -> CommentedNode {
    switch value {
    case .scalar(let scalar):
      return scalar.isNull ? .scalar(YAMLScalar(text: "", style: .plain)) : value
    case .list(let items): return .list(items.map(withoutNull))
    case .group(let items): return .group(items.map(withoutNull))
    }
  }

  private static func withoutNull(_ item: CommentedItem) -> CommentedItem {
    var item = item
    item.value = withoutNull(item.value)
    return item
  }
}
