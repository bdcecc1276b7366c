import Markdown

/// Another name for the rows of a register, such as a former municipality.
public struct RegisterAlias: Sendable {
  /// What kind of name it is.
  public enum Nature: String, Sendable, CaseIterable {
    /// Another spelling of a name in use.
    case spelling = "schrijfwijze"
    /// A name that went out of use when its bearer merged into others.
    case former = "opgeheven"
    /// A name that will go out of use.
    case planned = "gepland opgeheven"
    /// A name that several bear.
    case ambiguous = "dubbelzinnig"
  }

  /// The position of the kind in the model.
  public let kind: Int
  /// The name.
  public let name: String
  /// What kind of name it is.
  public let nature: Nature
  /// The first day on which the name is out of use.
  public let until: CalendarDate?
  /// The codes of the rows that it stands for now.
  public let codes: [String]
}

/// Reads a register: a CSV file of which each row is an entry.
struct RegisterParser {
  let model: ContentModel
  let kind: Int
  /// The day for which the site is built: rows that are not valid on it are left out.
  let date: CalendarDate

  /// Columns with a fixed meaning, besides those that fields name.
  private static let ownColumns = ["slug", "vanaf", "tot", "lat", "lon"]

  /// The rows of a register.
  struct Rows {
    /// The rows that are valid on the day of the build.
    var entries: [Entry] = []
    /// The codes of all rows, also of those that are not valid yet or no longer.
    var codes: Set<String> = []
  }

  /// Reads the rows of a register as entries.
  func entries(of file: SourceFile) -> Diagnosed<Rows> {
    switch TextDecoding.text(of: file, largest: TextDecoding.largestRegister) {
    case .failure(let refusal): return Diagnosed(Rows(), [refusal.diagnostic])
    case .success(let text): return entries(of: text)
    }
  }

  private func entries(of text: SourceText) -> Diagnosed<Rows> {
    let schema = model.kinds[kind]
    let known = schema.fields.compactMap(\.column) + Self.ownColumns
    let table = RegisterTable(
      text, known: known, required: schema.fields.filter(\.isRequired).compactMap(\.column))
    var diagnostics = table.diagnostics
    var rows = Rows()
    let codeColumn = schema.index(of: .code).flatMap { schema.fields[$0].column }
    var seen: [String: SourcePosition] = [:]
    for row in table.rows {
      if let code = codeColumn.flatMap({ row[$0]?.text }) { rows.codes.insert(code) }
      guard isValid(row, diagnostics: &diagnostics) else { continue }
      var fields = FieldParser(text: text, lineOffset: 0, markdown: MarkdownOptions())
      let record = record(row, schema: schema, fields: &fields)
      diagnostics += fields.diagnostics
      guard let name = record[schema.index(of: .title)]?.text else { continue }
      let written = row["slug"]?.text ?? ""
      let place = row["slug"]?.position ?? row.position
      let slug = Slug.isValid(written) ? written : Slug.make(from: name)
      if !written.isEmpty, slug != written {
        diagnostics.append(
          Diagnostic(
            .slugInvalid, at: text.location(place),
            Wording("'\(written)' kan geen webadres zijn.", en: "'\(written)' cannot be a web address."),
            suggestion: Suggestion(
              Wording("Schrijf: \(slug)", en: "Write: \(slug)"), replacement: slug, isCertain: true)))
      }
      if let first = seen[slug] {
        diagnostics.append(
          Diagnostic(
            .registerDuplicate, at: text.location(place),
            Wording(
              "'\(slug)' staat ook op regel \(first.line).",
              en: "'\(slug)' also stands on line \(first.line).")))
        continue
      }
      seen[slug] = place
      rows.entries.append(
        Entry(
          kind: kind, path: text.path, slug: slug, slugPosition: place, record: record, body: nil,
          names: [name]))
    }
    return Diagnosed(rows, diagnostics)
  }

  private func record(_ row: RegisterTable.Row, schema: Kind, fields: inout FieldParser) -> Record {
    var values: [FieldValue?] = []
    var positions: [SourcePosition] = []
    for field in schema.fields {
      let cell = field.column.flatMap { row[$0] }
      let position = cell?.position ?? row.position
      positions.append(position)
      let value = cell.flatMap { fields.value([($0.text, $0.position)], of: field) }
      values.append(value)
      // A column that is absent has been reported once, for the header.
      if let cell, value == nil, field.isRequired, cell.text.allSatisfy(\.isWhitespace) {
        fields.diagnostics.append(
          Diagnostic(
            .registerRow, at: fields.text.location(position),
            Wording(
              "De kolom '\(field.column ?? field.key)' is leeg.",
              en: "Column '\(field.column ?? field.key)' is empty.")
          ))
      }
    }
    return Record(values: values, positions: positions, refused: [])
  }

  /// A row without dates has always been valid and still is.
  private func isValid(_ row: RegisterTable.Row, diagnostics: inout [Diagnostic]) -> Bool {
    var isValid = true
    for (column, isStart) in [("vanaf", true), ("tot", false)] {
      guard let cell = row[column], !cell.text.isEmpty else { continue }
      guard let bound = try? CalendarDate(parsing: cell.text) else {
        diagnostics.append(
          Diagnostic(
            .dateInvalid, at: row.location(cell),
            Wording("'\(cell.text)' is geen datum.", en: "'\(cell.text)' is no date.")))
        continue
      }
      if isStart ? bound.isCertainlyAfter(date) : !bound.isCertainlyAfter(date) { isValid = false }
    }
    return isValid
  }

  /// Reads the file with other names of a register.
  ///
  /// - Parameter known: The codes of the register's rows.
  func aliases(of file: SourceFile, codes known: Set<String>) -> Diagnosed<[RegisterAlias]> {
    switch TextDecoding.text(of: file, largest: TextDecoding.largestRegister) {
    case .failure(let refusal): return Diagnosed([], [refusal.diagnostic])
    case .success(let text): return aliases(of: text, codes: known)
    }
  }

  private func aliases(of text: SourceText, codes known: Set<String>) -> Diagnosed<[RegisterAlias]> {
    let table = RegisterTable(
      text, known: ["naam", "soort", "tot", "opvolgers", "oude-code"],
      required: ["naam", "soort", "opvolgers"])
    var diagnostics = table.diagnostics
    var aliases: [RegisterAlias] = []
    for row in table.rows {
      guard let name = row["naam"], let nature = row["soort"], let codes = row["opvolgers"] else { continue }
      if let empty = [name, nature, codes].first(where: { $0.text.isEmpty }) {
        report(
          .registerRow, row.location(empty), Wording("Deze cel is leeg.", en: "This cell is empty."),
          &diagnostics)
        continue
      }
      guard let value = RegisterAlias.Nature(rawValue: nature.text) else {
        diagnostics.append(
          Diagnostic(
            .registerRow, at: row.location(nature),
            Wording("De soort '\(nature.text)' kennen we niet.", en: "Unknown kind '\(nature.text)'."),
            suggestion: Suggestion.didYouMean(
              nature.text, among: RegisterAlias.Nature.allCases.map(\.rawValue))
          ))
        continue
      }
      let listed = codes.text.split(separator: ";").map(String.init)
      if let unknown = listed.first(where: { !known.contains($0) }) {
        report(
          .registerRow, row.location(codes),
          Wording(
            "De code '\(unknown)' staat niet in het register.",
            en: "Code '\(unknown)' is not in the register."),
          &diagnostics)
        continue
      }
      var until: CalendarDate?
      if let cell = row["tot"], !cell.text.isEmpty {
        until = try? CalendarDate(parsing: cell.text)
        if until == nil {
          report(
            .dateInvalid, row.location(cell),
            Wording("'\(cell.text)' is geen datum.", en: "'\(cell.text)' is no date."),
            &diagnostics)
        }
      }
      aliases.append(
        RegisterAlias(
          kind: kind, name: name.text, nature: value, until: until, codes: listed))
    }
    return Diagnosed(aliases, diagnostics)
  }

  private func report(
    _ id: DiagnosticID, _ location: SourceLocation, _ message: Wording, _ diagnostics: inout [Diagnostic]
  ) {
    diagnostics.append(Diagnostic(id, at: location, message))
  }
}
