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
    let table = CSVReader.read(text)
    if let quote = table.unclosedQuote {
      diagnostics.append(
        Diagnostic(
          .registerRow, at: text.location(quote),
          Wording(
            "Het aanhalingsteken in deze cel wordt nergens gesloten.",
            en: "The quotation mark in this cell is never closed.")))
      return
    }
    let lines = table.rows
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
              "Deze rij heeft \(cells.count) \(cells.count == 1 ? "kolom" : "kolommen"); het moeten er \(header.count) zijn.",
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
