import SearchIndex
import SiteGen

/// The parts of the score of a hit, as a table: a line for each word, and one for each two words that are near.
struct SearchScoreTable {
  let language: Language

  /// Returns the table of a hit; empty for a query without words.
  func text(_ hit: SearchHit, indentation: Int) -> String {
    guard !hit.explanation.words.isEmpty else { return "" }
    var rows = [header.map { $0[language] }]
    for word in hit.explanation.words {
      let match = word.match
      rows.append([
        word.word, (match.map { Self.name($0.kind) } ?? Wording("niet gevonden", en: "not found"))[language],
        match?.form ?? "", match.map { SearchReport.decimal($0.level) } ?? "",
        match.map { SearchReport.decimal($0.factor) } ?? "", SearchReport.decimal(word.rarity),
        SearchReport.decimal(word.score),
      ])
    }
    for pair in hit.explanation.pairs where pair.nearness > 0 {
      rows.append([
        "\(pair.first) \(pair.second)", Wording("dicht bij elkaar", en: "near each other")[language], "", "",
        SearchReport.decimal(pair.nearness), "", SearchReport.decimal(pair.score),
      ])
    }
    rows.append([
      Wording("samen", en: "together")[language], "", "", "", "", "", SearchReport.decimal(hit.score),
    ])
    let visible = rows.map { $0.map { VisibleText.of($0) } }
    let widths = header.indices.map { column in visible.map { $0[column].count }.max() ?? 0 }
    let margin = String(repeating: " ", count: indentation)
    return visible.map { row in
      let cells = zip(row.indices, row).map { column, cell in
        let room = String(repeating: " ", count: widths[column] - cell.count)
        return column < Self.firstNumber ? cell + room : room + cell
      }
      return margin + cells.joined(separator: "  ") + "\n"
    }.joined()
  }

  /// The first column of numbers, which end below each other.
  private static let firstNumber = 3

  private var header: [Wording] {
    [
      Wording("woord", en: "word"), Wording("gevonden als", en: "found as"),
      Wording("in de index", en: "in the index"), Wording("gewicht", en: "weight"),
      Wording("factor", en: "factor"), Wording("zeldzaam", en: "rarity"), Wording("score", en: "score"),
    ]
  }

  private static func name(_ kind: SearchMatch.Kind) -> Wording {
    switch kind {
    case .exact: Wording("het woord zelf", en: "the word itself")
    case .form: Wording("andere vorm", en: "another form")
    case .part: Wording("deel van een woord", en: "part of a word")
    case .synonym: Wording("andere naam", en: "another name")
    case .ending: Wording("andere uitgang", en: "another ending")
    case .beginning: Wording("begin van een woord", en: "beginning of a word")
    case .joined: Wording("aaneen", en: "as one word")
    case .halves: Wording("twee helften", en: "two halves")
    case .typingError: Wording("tikfout", en: "typing error")
    }
  }
}
