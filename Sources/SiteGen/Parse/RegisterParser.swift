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
  /// Where it stands.
  public let location: SourceLocation
}

/// Reads a register: a CSV file of which each row is an entry.
struct RegisterParser {
  let model: ContentModel
  let kind: Int
  /// The day for which the site is built: rows that are not valid on it are left out.
  let date: CalendarDate

  /// Columns with a fixed meaning, besides those that fields name.
  private static let ownColumns = ["slug", "vanaf", "tot", "lat", "lon"]

  /// Reads the rows of a register as entries.
  func entries(of file: SourceFile) -> Diagnosed<[Entry]> {
    switch TextDecoding.text(of: file) {
    case .failure(let refusal): return Diagnosed([], [refusal.diagnostic])
    case .success(let text): return entries(of: text)
    }
  }

  private func entries(of text: SourceText) -> Diagnosed<[Entry]> {
    let schema = model.kinds[kind]
    let known = schema.fields.compactMap(\.column) + Self.ownColumns
    let table = RegisterTable(
      text, known: known, required: schema.fields.filter(\.isRequired).compactMap(\.column))
    var diagnostics = table.diagnostics
    var entries: [Entry] = []
    var seen: [String: SourcePosition] = [:]
    for row in table.rows {
      guard isValid(row, diagnostics: &diagnostics) else { continue }
      var fields = FieldParser(text: text, lineOffset: 0, markdown: MarkdownOptions())
      let record = record(row, schema: schema, fields: &fields)
      diagnostics += fields.diagnostics
      guard let name = record[schema.index(of: .title)]?.text else { continue }
      let written = row["slug"]?.text ?? ""
      let slug = Slug.isValid(written) ? written : Slug.make(from: name)
      let place = row["slug"]?.position ?? row.position
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
      entries.append(
        Entry(
          kind: kind, path: text.path, slug: slug, slugPosition: place, record: record, body: nil,
          names: [name]))
    }
    return Diagnosed(entries, diagnostics)
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
      if value == nil, field.isRequired, cell?.text.allSatisfy(\.isWhitespace) ?? true {
        fields.diagnostics.append(
          Diagnostic(
            .registerRow, at: fields.text.location(position),
            Wording("De kolom '\(field.column ?? field.key)' is leeg.", en: "Column '\(field.key)' is empty.")
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
  func aliases(of file: SourceFile) -> Diagnosed<[RegisterAlias]> {
    switch TextDecoding.text(of: file) {
    case .failure(let refusal): return Diagnosed([], [refusal.diagnostic])
    case .success(let text): return aliases(of: text)
    }
  }

  private func aliases(of text: SourceText) -> Diagnosed<[RegisterAlias]> {
    let table = RegisterTable(
      text, known: ["naam", "soort", "tot", "opvolgers", "oude-code"],
      required: ["naam", "soort", "opvolgers"])
    var diagnostics = table.diagnostics
    var aliases: [RegisterAlias] = []
    for row in table.rows {
      guard let name = row["naam"]?.text, !name.isEmpty, let nature = row["soort"],
        let codes = row["opvolgers"]?.text
      else { continue }
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
      aliases.append(
        RegisterAlias(
          kind: kind, name: name, nature: value,
          until: row["tot"].flatMap { try? CalendarDate(parsing: $0.text) },
          codes: codes.split(separator: ";").map(String.init),
          location: text.location(row["naam"]?.position)))
    }
    return Diagnosed(aliases, diagnostics)
  }
}

/// A CSV file with a header, by column name.
struct RegisterTable {
  /// A row of cells.
  struct Row {
    let path: String
    let cells: [CSVReader.Cell]
    let columns: [String: Int]

    /// Where the row begins.
    var position: SourcePosition { cells.first?.position ?? .start }

    subscript(column: String) -> CSVReader.Cell? { columns[column].map { cells[$0] } }

    func location(_ cell: CSVReader.Cell) -> SourceLocation {
      SourceLocation(path: path, position: cell.position)
    }
  }

  private(set) var rows: [Row] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ text: SourceText, known: [String], required: [String]) {
    let lines = CSVReader.rows(of: text)
    guard let header = lines.first else {
      diagnostics.append(
        Diagnostic(
          .fileEmpty, at: text.location(nil), Wording("Dit bestand is leeg.", en: "This file is empty.")))
      return
    }
    var columns: [String: Int] = [:]
    for (index, cell) in header.enumerated() {
      if !known.contains(cell.text) {
        diagnostics.append(
          Diagnostic(
            .registerHeader, at: text.location(cell.position),
            Wording("De kolom '\(cell.text)' kennen we niet.", en: "Unknown column '\(cell.text)'."),
            suggestion: Suggestion.didYouMean(cell.text, among: known)))
      }
      columns[cell.text] = index
    }
    for name in required where columns[name] == nil {
      diagnostics.append(
        Diagnostic(
          .registerHeader, at: text.location(.start),
          Wording("De kolom '\(name)' ontbreekt.", en: "Column '\(name)' is missing.")))
    }
    for cells in lines.dropFirst() {
      guard cells.count == header.count else {
        diagnostics.append(
          Diagnostic(
            .registerRow, at: text.location(cells.first?.position),
            Wording(
              "Deze rij heeft \(cells.count) kolommen; het moeten er \(header.count) zijn.",
              en: "This row has \(cells.count) columns instead of \(header.count)."),
            suggestion: Suggestion(
              Wording(
                "Zet een waarde met een komma erin tussen dubbele aanhalingstekens.",
                en: "Put a value that holds a comma in double quotes."))))
        continue
      }
      rows.append(Row(path: text.path, cells: cells, columns: columns))
    }
  }
}
