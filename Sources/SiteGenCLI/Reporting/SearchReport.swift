import SearchIndex
import SiteGen

/// The answer to a query as lines of text.
struct SearchReport {
  let language: Language
  /// Whether matched words may be bold; else they stand between asterisks.
  let usesColor: Bool
  /// Whether each hit is followed by the parts of its score.
  let explains: Bool

  /// Returns the hits with rank, title, path, score and a piece of text, and what there is to know about the
  /// query.
  func text(_ result: SearchResult) -> String {
    var text = result.corrections.map { line(Self.correction($0)) }.joined()
    for (index, hit) in result.hits.enumerated() {
      text += self.text(hit, rank: index + 1, isWordy: result.words.count > 1)
    }
    for filter in result.unknownFilters {
      text += line(
        Wording(
          "Onbekend filter: \(filter.facet)=\(filter.value)",
          en: "Unknown filter: \(filter.facet)=\(filter.value)"))
    }
    if result.isQuotation == false {
      text += line(
        Wording(
          "De woorden tussen aanhalingstekens staan nergens bij elkaar; er is gezocht naar de losse woorden.",
          en: "The words between quotation marks stand together nowhere; they were searched for one by one."))
    }
    if !result.missingWords.isEmpty {
      let words = result.missingWords.joined(separator: ", ")
      text += line(Wording("Komt nergens voor: \(words)", en: "Found nowhere: \(words)"))
    }
    if !result.ignoredWords.isEmpty {
      let words = result.ignoredWords.joined(separator: ", ")
      text += line(
        Wording("Te gewoon om op te zoeken: \(words)", en: "Too common to search for: \(words)"))
    }
    let count = language.grouped(result.total)
    return text
      + line(
        Wording(
          "\(count) \(result.total == 1 ? "resultaat" : "resultaten")",
          en: "\(count) \(result.total == 1 ? "result" : "results")"))
  }

  /// Returns what to say when the index cannot be used.
  static func failure(_ error: SearchIndexError, folder: String) -> CommandFailure {
    switch error {
    case .missing(let file):
      CommandFailure(
        status: .noInput,
        message: Wording(
          "\(folder)/\(file) is er niet; maak eerst de website met: sitegen build",
          en: "\(folder)/\(file) is absent; first make the site with: sitegen build"))
    case .unknownLanguage, .unknownFacetValue, .corrupt, .unsupportedVersion:
      CommandFailure(
        status: .inputOutputError,
        message: Wording(
          "de index in \(folder) is beschadigd of van een andere versie; maak de website opnieuw",
          en: "the index in \(folder) is damaged or of another version; make the site again"))
    }
  }

  /// Returns a number with three decimals.
  static func decimal(_ number: Double) -> String {
    let thousandths = Int((number * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }

  private static func correction(_ correction: SearchCorrection) -> Wording {
    let forms = correction.forms
    let last = forms.last ?? ""
    let others = forms.dropLast().joined(separator: ", ")
    return Wording(
      "Resultaten voor \(others.isEmpty ? last : "\(others) en \(last)"); '\(correction.word)' komt nergens voor.",
      en:
        "Results for \(others.isEmpty ? last : "\(others) and \(last)"); '\(correction.word)' is found nowhere."
    )
  }

  private func text(_ hit: SearchHit, rank: Int, isWordy: Bool) -> String {
    let number = String(rank)
    let title = usesColor ? marked(hit.title, hit.titleMatches) : VisibleText.of(hit.title)
    var text = String(repeating: " ", count: max(0, 3 - number.count)) + "\(number). \(title)\n"
    text += "     \(VisibleText.of(hit.path))  \(Self.decimal(hit.score))"
    let words = hit.explanation.words.map { "\(VisibleText.of($0.word)) \(Self.decimal($0.score))" }
    text += isWordy && !explains ? " (\(words.joined(separator: ", ")))\n" : "\n"
    if let snippet = hit.snippet {
      let piece = marked(snippet.text, snippet.matches)
      text += "     \(snippet.isCutBefore ? "… " : "")\(piece)\(snippet.isCutAfter ? " …" : "")\n"
    }
    return explains ? text + SearchScoreTable(language: language).text(hit, indentation: 5) : text
  }

  /// Returns a text in which the matched words stand out.
  private func marked(_ text: String, _ matches: [Range<Int>]) -> String {
    let bytes = Array(text.utf8)
    func piece(_ range: Range<Int>) -> String {
      VisibleText.of(String(decoding: bytes[range], as: UTF8.self))
    }
    let (start, end) = usesColor ? ("\u{1B}[1m", "\u{1B}[0m") : ("**", "**")
    var marked = ""
    var place = 0
    // Words that touch, such as the parts of a name with capitals inside, are one to the eye.
    let joined = matches.reduce(into: [Range<Int>]()) { joined, match in
      if let last = joined.last, last.upperBound == match.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<match.upperBound
      } else {
        joined.append(match)
      }
    }
    for match in joined {
      marked += piece(place..<match.lowerBound) + start + piece(match) + end
      place = match.upperBound
    }
    return marked + piece(place..<bytes.count)
  }

  private func line(_ message: Wording) -> String { VisibleText.of(message[language]) + "\n" }
}
