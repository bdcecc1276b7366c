/// The views that a tag can name, innermost last, with the places where a rendering will find them.
struct TemplateScope {
  struct Frame {
    let type: ViewFieldType
    let slot: Slot
    /// Whether a rendering has a frame of its own for it.
    let isOnStack: Bool
    /// A number of its own in one compilation.
    let id: Int
    /// The frames it was reached from, down to itself.
    let lineage: [Int]

    var schema: ViewSchema? {
      if case .record(let schema) = type { schema() } else { nil }
    }
  }

  struct Field {
    let type: ViewFieldType
    let slot: Slot
    /// The lineage of the frame in which the name was found.
    let lineage: [Int]
  }

  private(set) var frames: [Frame] = []
  /// The number of frames a rendering has on its stack here.
  private(set) var depth = 0
  private var nextID = 0

  /// Creates the scope of a template.
  init(_ types: [ViewFieldType]) {
    for type in types { push(type, from: []) }
  }

  /// Enters a record or an item of a list, for which a rendering gets a new frame.
  mutating func push(_ type: ViewFieldType, from lineage: [Int]) {
    append(type, slot: Slot(frame: depth, index: -1, path: []), isOnStack: true, from: lineage)
    depth += 1
  }

  /// Enters a single value that stays where it is.
  mutating func push(_ type: ViewFieldType, slot: Slot, from lineage: [Int]) {
    append(type, slot: slot, isOnStack: false, from: lineage)
  }

  private mutating func append(_ type: ViewFieldType, slot: Slot, isOnStack: Bool, from lineage: [Int]) {
    frames.append(
      Frame(type: type, slot: slot, isOnStack: isOnStack, id: nextID, lineage: lineage + [nextID]))
    nextID += 1
  }

  /// Leaves what was entered last.
  mutating func pop() {
    guard let last = frames.popLast() else { return }
    if last.isOnStack { depth -= 1 }
  }

  /// Finds what a name means here.
  func resolve(_ name: String) -> Result<Field, NameIssue> {
    guard name != "." else {
      guard let last = frames.last else { return .failure(NameIssue(.unknownName(name, nearest: nil))) }
      return .success(Field(type: last.type, slot: last.slot, lineage: last.lineage))
    }
    var parts = name.split(separator: ".").map(String.init)[...]
    let first = parts.popFirst() ?? name
    for frame in frames.reversed() {
      guard let schema = frame.schema, let index = schema.index(of: first) else { continue }
      var field = Field(
        type: schema.fields[index].type, slot: frame.slot.field(index), lineage: frame.lineage)
      var path = first
      for part in parts {
        guard case .record(let schema) = field.type else {
          return .failure(NameIssue(.notARecord(path, field.type.kind)))
        }
        let inner = schema()
        path += "." + part
        guard let index = inner.index(of: part) else {
          let nearest = NearMiss.nearest(to: part, among: inner.fields.lazy.map(\.name))
          let whole = nearest.map { String(path.dropLast(part.count)) + $0 }
          return .failure(NameIssue(.unknownName(path, nearest: whole)))
        }
        field = Field(type: inner.fields[index].type, slot: field.slot.field(index), lineage: field.lineage)
      }
      return .success(field)
    }
    let names = frames.compactMap(\.schema).flatMap { $0.fields.map(\.name) }
    return .failure(NameIssue(.unknownName(first, nearest: NearMiss.nearest(to: first, among: names))))
  }

  struct NameIssue: Error {
    let kind: TemplateIssue.Kind
    init(_ kind: TemplateIssue.Kind) { self.kind = kind }
  }

  /// The frames that a name can still reach: of each schema only the innermost, innermost first.
  ///
  /// Two scopes in which these have the same schemas give every name the same meaning. `nil` if the innermost
  /// is not a record.
  var visibleRecords: [(schema: ObjectIdentifier, frame: Frame)]? {
    guard frames.last?.schema != nil else { return nil }
    var seen: Set<ObjectIdentifier> = []
    return frames.reversed().compactMap { frame in
      guard let schema = frame.schema, seen.insert(ObjectIdentifier(schema)).inserted else { return nil }
      return (ObjectIdentifier(schema), frame)
    }
  }
}

extension Slot {
  /// The place of a field of the record at this place.
  fileprivate func field(_ index: Int) -> Slot {
    self.index < 0
      ? Slot(frame: frame, index: index, path: [])
      : Slot(frame: frame, index: self.index, path: path + [index])
  }
}
