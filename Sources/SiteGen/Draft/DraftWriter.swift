/// Writes the file of a new entry in canonical form, with a question where an answer is still wanted.
struct DraftWriter {
  let kind: Kind
  let draft: EntryDraft
  /// The fields that get a question when they have no value.
  let questions: Set<FieldPath>

  /// The fields for which every new entry asks: those that must be there, its subjects, and who takes part.
  static func usualQuestions(of kind: Kind) -> Set<FieldPath> {
    Set(
      kind.fields.indices.filter { index in
        kind.fields[index].isRequired || [.subject, .participant].contains(kind.fields[index].role)
      }.map { FieldPath($0) })
  }

  /// The text of the file.
  var text: String {
    let fields = kind.fields.enumerated().flatMap { lines($1, at: $0) }
    return (["---"] + fields + ["---"] + body).joined(separator: "\n") + "\n"
  }

  /// The headings under which a project is usually told; other kinds differ too much.
  private var body: [String] {
    guard kind.presentation == .project else { return [] }
    return ["", "## Wat is het?", "", "## Wat is het doel?", "", "## Wat levert het op?"]
  }

  private func lines(_ field: Field, at index: Int) -> [String] {
    if case .group(let group) = field.type, let records = draft.records[index] {
      let lines = records.flatMap { record in
        members(record, group, of: index).enumerated().map { number, line in
          field.isMany ? (number == 0 ? "  - " : "    ") + line : "  " + line
        }
      }
      return ["\(field.key):"] + lines
    }
    guard let values = draft.values[index] else {
      return questions.contains(FieldPath(index)) ? question(field) : []
    }
    return written(values, field)
  }

  private func members(_ record: EntryDraft.Values, _ group: GroupFields, of index: Int) -> [String] {
    group.fields.enumerated().flatMap { member, field -> [String] in
      if let values = record[member] { return written(values, field) }
      guard field.isRequired || questions.contains(FieldPath(index, member)) else { return [] }
      return ["\(field.key):" + (field.help.isEmpty ? "" : " # \(field.help)")]
    }
  }

  // MARK: Values

  private func written(_ values: [String], _ field: Field) -> [String] {
    if field.isMany {
      let ordered = field.isSorted ? TextOrder.sorted(values) { $0 } : values
      return ["\(field.key):"] + ordered.map { "  - " + YAMLExample.quotedIfNeeded($0) }
    }
    let text = values[0]
    if case .markdown = field.type, let block = LiteralBlock(text) {
      return ["\(field.key): \(block.header)"] + block.lines.map { $0.isEmpty ? "" : "  " + $0 }
    }
    return ["\(field.key): " + YAMLExample.quotedIfNeeded(text)]
  }

  // MARK: Questions

  /// An example stands in a comment, so that nobody publishes it by accident.
  private func question(_ field: Field) -> [String] {
    var lines: [String] = []
    if !field.help.isEmpty { lines.append("# \(field.help)") }
    if case .choice(let choices) = field.type {
      lines.append("# Kies uit: \(choices.map(\.value).joined(separator: ", "))")
    }
    let example = field.blockExample.split(separator: "\n")
    guard let first = example.first else { return lines + ["\(field.key):"] }
    if example.count == 1, !field.isMany { return lines + ["\(field.key): # bijvoorbeeld: \(first)"] }
    return lines + ["\(field.key): # bijvoorbeeld:"] + example.map { "  # \($0)" }
  }
}
