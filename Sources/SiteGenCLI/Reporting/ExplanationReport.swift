import SiteGen

/// The explanation of a diagnostic, and the list of all of them, as lines of text for a terminal.
struct ExplanationReport {
  let language: Language
  /// Whether escape sequences may be written; without them a heading is known by the blank line above it.
  let usesStyle: Bool

  /// The number of characters in a line, as far as words allow.
  private static let width = 80

  /// Returns everything about one kind of diagnostic.
  func text(_ id: DiagnosticID) -> String {
    let explanation = id.explanation
    var blocks = [
      bold("\(id.rawValue): \(explanation.title[language])") + " (\(id.severity.word[language]))",
      wrapped(explanation.why[language]),
      bold(Explanation.Label.steps[language]) + "\n" + steps(explanation.steps),
    ]
    let wrongLabel = Explanation.Label.wrong(id.severity)[language]
    let rightLabel = Explanation.Label.right(id.severity)[language]
    switch explanation.example {
    case .words(let wrong, let right):
      blocks += [(wrongLabel, wrong), (rightLabel, right)].map { label, words in
        bold("\(label):") + "\n" + indented(wrapped(words[language], to: Self.width - 4))
      }
    case .files(let wrong, let right, let given):
      if let given { blocks.append(block("\(Explanation.Label.given[language]) \(place(given))", given)) }
      blocks.append(block("\(wrongLabel), \(place(wrong))", wrong))
      blocks.append(
        block(wrong.isSamePlace(as: right) ? rightLabel : "\(rightLabel), \(place(right))", right))
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// Returns a line for every kind of diagnostic, by group.
  func list() -> String {
    let width = DiagnosticID.allCases.map(\.rawValue.count).max() ?? 0
    let groups = DiagnosticGroup.allCases.map { group in
      let lines = group.ids.map { id in
        let name = id.rawValue + String(repeating: " ", count: width - id.rawValue.count)
        return "  \(name)  \(id.explanation.title[language])\n"
      }
      return bold(group.title[language]) + "\n" + lines.joined()
    }
    let more = Wording(
      "Meer weten? Voer uit: sitegen explain NAAM", en: "To know more, run: sitegen explain NAME")
    return groups.joined(separator: "\n") + "\n\(more[language])\n"
  }

  // MARK: Parts

  private func steps(_ steps: [Wording]) -> String {
    steps.enumerated().map { index, step in
      let lines = wrapped(step[language], to: Self.width - 5).split(separator: "\n")
      let mark = steps.count == 1 ? "" : "\(index + 1). "
      return lines.enumerated().map { line, text in
        "  " + (line == 0 ? mark : String(repeating: " ", count: mark.count)) + text
      }.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private func place(_ snippet: ExampleSnippet) -> String { snippet.caption()[language] }

  private func block(_ heading: String, _ snippet: ExampleSnippet) -> String {
    bold("\(heading):") + "\n" + indented(snippet.visibleText)
  }

  private func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
  }

  private func wrapped(_ text: String, to width: Int = width) -> String {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }

  private func bold(_ text: String) -> String { usesStyle ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
}
