/// Reads comma-separated values (RFC 4180) with the place of each cell.
enum CSVReader {
  /// A cell with where it begins.
  struct Cell {
    let text: String
    let position: SourcePosition
  }

  /// Returns the rows of a file; blank lines are left out.
  ///
  /// A quote that is never closed ends with the file; the row then has too few cells, which the caller reports.
  static func rows(of text: SourceText) -> [[Cell]] {
    var rows: [[Cell]] = []
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
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isQuoted {
        guard byte == 0x22 else {
          cell.append(byte)
          continue
        }
        if index < bytes.count, bytes[index] == 0x22 {
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
        if !(row.isEmpty && cell.isEmpty) {
          endCell()
          rows.append(row)
          row.removeAll(keepingCapacity: true)
        }
        start = index
      case 0x0D where index < bytes.count && bytes[index] == 0x0A: break
      default: cell.append(byte)
      }
    }
    if !(row.isEmpty && cell.isEmpty) {
      endCell()
      rows.append(row)
    }
    return rows
  }
}
