import CCmarkGFM

extension DocumentWalker {
  /// The table that is being walked.
  struct TableState {
    var alignments: [UInt8] = []
    /// The line of the header row, counted from 1; 0 when it is where the table starts.
    var headerLine = 0
    var startColumn: Int?
    var column = 0
    var isHeader = false
    var hasBody = false
    var lacksName = false
  }

  mutating func enterTablePart(_ node: OpaquePointer, _ kind: NodeKind) -> Frame {
    let frame = Frame(node: node, kind: kind)
    switch kind {
    case .table: enterTable(node)
    case .row: enterRow(node)
    default: enterCell(node)
    }
    return frame
  }

  mutating func leaveTablePart(_ frame: Frame) {
    switch frame.kind {
    case .table: leaveTable(frame)
    case .row:
      output.html.startLine()
      output.html.append(table.isHeader ? "</tr>\n</thead>" : "</tr>")
      output.separatePlain(by: UInt8(ascii: "\n"))
    default:
      output.html.append(table.isHeader && cmark_node_first_child(frame.node) != nil ? "</th>" : "</td>")
      output.separatePlain(by: UInt8(ascii: " "))
      table.column += 1
    }
  }

  private mutating func enterTable(_ node: OpaquePointer) {
    tableCount += 1
    let startLine = Int(cmark_node_get_start_line(node))
    var state = TableState()
    state.headerLine = startLine
    state.startColumn = Int(cmark_node_get_start_column(node))
    // A table that follows lines of text without a blank one starts at those lines, as cmark has it.
    if let row = cmark_node_next(cmark_node_first_child(node)) {
      state.headerLine = Int(cmark_node_get_start_line(row)) - 2
    } else if table.headerLine > startLine {
      state.headerLine = table.headerLine
    }
    if state.headerLine != startLine { state.startColumn = nil }
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    state.alignments = Array(
      UnsafeBufferPointer(start: cmark_gfm_extensions_get_table_alignments(node), count: count))
    table = state
    output.html.startLine()
    output.html.append("<div class=\"tabel\" role=\"region\" tabindex=\"0\" aria-label=\"")
    output.html.append(text: options.strings.table.utf8)
    output.html.append(" ")
    output.html.append(decimal: tableCount)
    output.html.append("\">\n<table>")
  }

  private mutating func leaveTable(_ frame: Frame) {
    output.html.startLine()
    output.html.append(table.hasBody ? "</tbody>\n</table>\n</div>\n" : "</table>\n</div>\n")
    if table.lacksName {
      cursor.moveToRow(line: table.headerLine, column: table.startColumn, quoteDepth: quoteDepth)
      output.findings.append(MarkdownFinding(.tableWithoutHeader, at: cursor.rowPosition))
    }
    table = TableState()
    output.separatePlain(by: UInt8(ascii: "\n"))
  }

  private mutating func enterRow(_ node: OpaquePointer) {
    table.column = 0
    table.isHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0
    if table.isHeader {
      cursor.moveToRow(line: table.headerLine, column: table.startColumn, quoteDepth: quoteDepth)
    } else {
      cursor.moveToRow(line: Int(cmark_node_get_start_line(node)), column: nil, quoteDepth: quoteDepth)
    }
    output.html.startLine()
    if table.isHeader {
      output.html.append("<thead>\n")
    } else if !table.hasBody {
      table.hasBody = true
      output.html.append("<tbody>\n")
    }
    output.html.append("<tr>")
  }

  private mutating func enterCell(_ node: OpaquePointer) {
    cursor.moveToCell(isFirst: table.column == 0)
    output.html.startLine()
    if !table.isHeader {
      output.html.append("<td")
    } else if cmark_node_first_child(node) != nil {
      output.html.append("<th scope=\"col\"")
    } else {
      // An empty header cell names nothing; above the names of the rows that is as it should be.
      output.html.append("<td")
      if table.column > 0 || table.alignments.count == 1 { table.lacksName = true }
    }
    if table.column < table.alignments.count {
      switch table.alignments[table.column] {
      case UInt8(ascii: "r"): output.html.append(" class=\"rechts\"")
      case UInt8(ascii: "c"): output.html.append(" class=\"midden\"")
      default: break
      }
    }
    output.html.append(">")
  }
}
