import Markdown
import YAML

/// Turns the nodes of front matter into typed values, and says what does not fit.
struct FieldParser {
  let text: SourceText
  /// The number of lines in the file before the text that the YAML parser was given.
  let lineOffset: Int
  let markdown: MarkdownOptions
  var diagnostics: [Diagnostic] = []

  init(text: SourceText, lineOffset: Int, markdown: MarkdownOptions) {
    self.text = text
    self.lineOffset = lineOffset
    self.markdown = markdown
  }

  // MARK: Records

  /// Reads a mapping by the fields that may stand in it.
  ///
  /// - Parameter position: Where to point when a required field is absent.
  mutating func record(
    _ pairs: [YAMLPair], fields: [Field], indexOfKey: (String) -> Int?, at position: SourcePosition
  ) -> Record {
    var values = [FieldValue?](repeating: nil, count: fields.count)
    var positions = [SourcePosition](repeating: position, count: fields.count)
    var refused: Set<Int> = []
    var openGroup: OpenGroup?
    for pair in pairs {
      guard let index = indexOfKey(pair.name) else {
        let inGroup = openGroup?.advice(on: pair.name, at: self.position(pair.key))
        let suggestion = inGroup ?? KeyAdvice(fields: fields).advice(on: pair.name)
        // A key that is misspelled or misplaced is one mistake: its field does not count as left out as well.
        let meant = inGroup == nil ? suggestion?.replacement.flatMap(indexOfKey) : openGroup?.index
        if let meant { refused.insert(meant) }
        report(
          .keyUnknown, self.position(pair.key),
          Wording("Het veld '\(pair.name)' bestaat hier niet.", en: "There is no field '\(pair.name)' here."),
          suggestion ?? KeyAdvice(fields: fields).choices(insteadOf: pair.name))
        continue
      }
      openGroup = nil
      if isEmpty(pair.value) {
        positions[index] = self.position(pair.key)
        openGroup = OpenGroup(fields[index], at: index)
        continue
      }
      positions[index] = self.position(pair.value)
      values[index] = value(pair.value, of: fields[index])
      if values[index] == nil { refused.insert(index) }
    }
    for (index, field) in fields.enumerated()
    where field.isRequired && values[index] == nil && !refused.contains(index) {
      report(
        .fieldRequired, positions[index],
        Wording(
          "Het veld '\(field.key)' moet ingevuld zijn." + (field.help.isEmpty ? "" : " " + field.help),
          en: "The field '\(field.key)' is required." + (field.help.isEmpty ? "" : " " + field.help)),
        field.inlineExample.map { example in
          Suggestion(
            Wording("Bijvoorbeeld: \(field.key): \(example)", en: "For example: \(field.key): \(example)"))
        })
    }
    return Record(values: values, positions: positions, refused: refused)
  }

  private func isEmpty(_ node: YAMLNode) -> Bool {
    switch node.content {
    case .scalar(let scalar): scalar.isNull || scalar.text.allSatisfy(\.isWhitespace)
    case .sequence(let items): items.allSatisfy(isEmpty)
    case .mapping(let pairs): pairs.isEmpty
    }
  }

  // MARK: Values

  private mutating func value(_ node: YAMLNode, of field: Field) -> FieldValue? {
    guard field.isMany else {
      if node.sequence != nil {
        report(
          .valueSingle, position(node),
          Wording(
            "Bij '\(field.key)' hoort één waarde, geen lijst.", en: "'\(field.key)' takes one value, no list."
          ),
          Suggestion(
            Wording("Haal de streepjes of haken weg.", en: "Remove the hyphens or brackets."),
            replacement: MeantValue.onlyItem(of: node), isCertain: true))
        return nil
      }
      return values([node], of: field)
    }
    guard let items = node.sequence else {
      if let mark = node.mapping?.first, let slip = listMark(of: mark) {
        diagnostics.append(slip)
        return nil
      }
      // A group takes records, which no text in brackets is.
      let isGroup = if case .group = field.type { true } else { false }
      let items = isGroup ? nil : node.scalar.map { MeantValue.items($0.text, of: field) }
      let example = items.map {
        "[" + $0.map(YAMLExample.quotedIfNeededInBrackets).joined(separator: ", ") + "]"
      }
      report(
        .valueNotList, position(node),
        Wording(
          "Bij '\(field.key)' hoort een lijst, ook als er maar één waarde is.",
          en: "'\(field.key)' takes a list, even of one value."),
        example.map {
          Suggestion(
            Wording("Schrijf: \(field.key): \($0)", en: "Write: \(field.key): \($0)"), replacement: $0,
            isCertain: true)
        }
          ?? Suggestion(
            Wording(
              "Zet een streepje en een spatie voor elk onderdeel.",
              en: "Put a hyphen and a space before each item.")))
      return nil
    }
    if let maximum = field.maximum, items.count > maximum {
      report(
        .valueTooMany, position(items[maximum]),
        Wording(
          "Bij '\(field.key)' mogen hoogstens \(maximum) waarden staan; het zijn er \(items.count).",
          en: "'\(field.key)' takes at most \(maximum) values; there are \(items.count)."),
        Suggestion(Wording("Kies de belangrijkste.", en: "Keep the most important ones.")))
      return nil
    }
    return values(items, of: field)
  }

  private mutating func values(_ nodes: [YAMLNode], of field: Field) -> FieldValue? {
    switch field.type {
    case .group(let group):
      var records: [Located<Record>] = []
      for node in nodes {
        guard let pairs = node.mapping else {
          report(
            .valueNotMapping, position(node),
            Wording(
              "Bij '\(field.key)' horen velden: \(group.fields.map(\.key).joined(separator: ", ")).",
              en: "'\(field.key)' takes fields: \(group.fields.map(\.key).joined(separator: ", "))."),
            node.scalar.map { MeantValue.field($0.text, of: group, isItem: field.isMany) })
          continue
        }
        let start = position(node)
        records.append(
          Located(
            record(pairs, fields: group.fields, indexOfKey: group.index(ofKey:), at: start), start))
      }
      return records.isEmpty ? nil : .group(records)
    case .markdown:
      guard let node = nodes.first, let scalar = scalar(node, of: field) else { return nil }
      let document = MarkdownDocument(parsing: scalar.text.utf8, options: markdown)
      let place = position(node)
      diagnostics += BodyChecks(text: text, isWholePage: false, place: { _ in place }).check(document)
      return .markdown(
        Body(
          document: document, linkPositions: document.links.map { _ in place },
          imagePositions: document.images.map { _ in place }))
    default:
      var read: [(text: String, position: SourcePosition)] = []
      // In a list too, `~` and `null` stand for nothing.
      for node in nodes where !node.isNull {
        guard let scalar = scalar(node, of: field) else { continue }
        read.append((scalar.text, position(node)))
      }
      return read.count < nodes.count && !field.isMany ? nil : value(read, of: field)
    }
  }

  /// A list of which the marks are no hyphens, or have no space behind them, is a field with a strange name to YAML.
  private func listMark(of pair: YAMLPair) -> Diagnostic? {
    FrontMatterSlip.listMark(on: position(pair.key).line, in: text)
  }

  private mutating func scalar(_ node: YAMLNode, of field: Field) -> YAMLScalar? {
    if let scalar = node.scalar {
      if scalar.style == .plain, let inner = MeantValue.insideCurlyQuotes(scalar.text) {
        report(
          .textCurlyQuotes, position(node),
          Wording(
            "Gekrulde aanhalingstekens om een waarde komen zo op de site te staan.",
            en: "Curly quotation marks around a value will show on the site."),
          Suggestion(
            Wording("Haal ze weg, of gebruik rechte: \".", en: "Remove them, or use straight ones: \"."),
            replacement: YAMLExample.quotedIfNeeded(inner), isCertain: true))
      }
      return scalar
    }
    report(
      .valueNotText, position(node),
      Wording("Bij '\(field.key)' hoort een gewone tekst.", en: "'\(field.key)' takes plain text."),
      Suggestion(
        Wording(
          "Staat er een dubbele punt in de tekst? Zet de hele tekst tussen dubbele aanhalingstekens.",
          en: "Is there a colon in the text? Put the whole text in double quotes."),
        edit: field.isMany
          ? MeantValue.textWithColon(node).map { meant in
            SourceEdit(
              start: position(node), end: text.position(meant.end, lineOffset: lineOffset),
              replacement: YAMLExample.quoted(meant.text))
          } : nil))
    return nil
  }

  /// Reads written values of any type but a group; also used for the cells of registers.
  mutating func value(_ written: [(text: String, position: SourcePosition)], of field: Field) -> FieldValue? {
    let items = written.compactMap { item -> Located<String>? in
      let trimmed = Self.trimmed(item.text)
      return trimmed.isEmpty ? nil : Located(trimmed, item.position)
    }
    guard let first = items.first else { return nil }
    if field.isMany, items.count > 1 { reportDuplicates(items, of: field) }
    let scalars = ScalarParser(field: field)
    switch field.type {
    case .text, .slug, .url, .email:
      let accepted = items.filter { accept(scalars.checkText($0.value), at: $0.position) != nil }
      return accepted.isEmpty ? nil : .texts(accepted)
    case .choice:
      let chosen = items.compactMap { item in
        accept(scalars.choice(item.value), at: item.position).map { Located($0, item.position) }
      }
      return chosen.isEmpty ? nil : .choices(chosen)
    case .date: return accept(scalars.date(first.value), at: first.position).map(FieldValue.date)
    case .integer: return accept(scalars.integer(first.value), at: first.position).map(FieldValue.integer)
    case .boolean: return accept(scalars.boolean(first.value), at: first.position).map(FieldValue.boolean)
    case .reference: return .references(items)
    case .group, .markdown: return nil
    }
  }

  private mutating func accept<Value>(
    _ result: Result<Value, ScalarParser.Refusal>, at position: SourcePosition
  ) -> Value? {
    switch result {
    case .success(let value): return value
    case .failure(let refusal):
      report(refusal.id, position, refusal.message, refusal.suggestion)
      return nil
    }
  }

  private mutating func reportDuplicates(_ items: [Located<String>], of field: Field) {
    var seen: Set<String> = []
    for item in items where !seen.insert(item.value).inserted {
      report(
        .valueDuplicate, item.position,
        Wording(
          "'\(item.value)' staat twee keer bij '\(field.key)'.",
          en: "'\(item.value)' occurs twice in '\(field.key)'."),
        Suggestion(Wording("Haal een van de twee weg.", en: "Remove one of them.")))
    }
  }

  // MARK: Places

  private func position(_ node: YAMLNode) -> SourcePosition {
    text.position(node.start, lineOffset: lineOffset)
  }

  private mutating func report(
    _ id: DiagnosticID, _ position: SourcePosition, _ message: Wording, _ suggestion: Suggestion? = nil
  ) {
    diagnostics.append(Diagnostic(id, at: text.location(position), message, suggestion: suggestion))
  }

  /// Returns a text without the blanks around it, as every field but one with Markdown is read.
  static func trimmed(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      first.properties.isWhitespace || last.properties.isWhitespace
    else { return text }
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let end = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[start...end])
  }
}
