/// Reads comma-separated values (RFC 4180) with the place of each cell.
enum CSVReader {
  /// A cell with where it begins.
  struct Cell {
    let text: String
    let position: SourcePosition
  }

  /// The rows of a file.
  struct Table {
    /// The rows that are not blank.
    var rows: [[Cell]] = []
    /// Where a quote opens that is never closed; everything below it is one cell.
    var unclosedQuote: SourcePosition?
  }

  /// Returns the rows of a file.
  static func read(_ text: SourceText) -> Table {
    var table = Table()
    var row: [Cell] = []
    var cell: [UInt8] = []
    var isQuoted = false
    var start = 0
    var index = 0
    let bytes = text.bytes
    func endCell() {
      row.append(Cell(text: String(decoding: cell, as: UTF8.self), position: text.position(ofOffset: start)))
      cell.removeAll(keepingCapacity: true)
    }
    func endRow() {
      guard !(row.isEmpty && cell.isEmpty) else { return }
      endCell()
      table.rows.append(row)
      row.removeAll(keepingCapacity: true)
    }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if index < bytes.count, bytes[index] == 0x22 {
          cell.append(0x22)
          index += 1
        } else {
          isQuoted = false
        }
        continue
      }
      switch byte {
      case 0x22 where cell.isEmpty: isQuoted = true
      case 0x2C:
        endCell()
        start = index
      case 0x0A:
        endRow()
        start = index
      case 0x0D where index < bytes.count && bytes[index] == 0x0A: break
      default: cell.append(byte)
      }
    }
    if isQuoted { table.unclosedQuote = text.position(ofOffset: start) }
    endRow()
    return table
  }
}
