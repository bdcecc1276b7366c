import SearchIndex
import SiteGen

/// The answer to a query as lines of text.
enum SearchReport {
  /// Returns the hits with rank, title, path and score, and what there is to know about the query.
  static func text(_ result: SearchResult, language: Language) -> String {
    var text = ""
    for (index, hit) in result.hits.enumerated() {
      let rank = String(index + 1)
      text +=
        String(repeating: " ", count: max(0, 3 - rank.count)) + "\(rank). \(VisibleText.of(hit.title))\n"
      text += "     \(VisibleText.of(hit.path))  \(score(hit.score))"
      let parts = zip(result.words, hit.wordScores).map { "\(VisibleText.of($0)) \(score($1))" }
      text += parts.count > 1 ? " (\(parts.joined(separator: ", ")))\n" : "\n"
    }
    for filter in result.unknownFilters {
      text += line(
        Wording(
          "Onbekend filter: \(filter.facet)=\(filter.value)",
          en: "Unknown filter: \(filter.facet)=\(filter.value)"),
        language)
    }
    if !result.missingWords.isEmpty {
      let words = result.missingWords.joined(separator: ", ")
      text += line(Wording("Komt nergens voor: \(words)", en: "Found nowhere: \(words)"), language)
    }
    if !result.ignoredWords.isEmpty {
      let words = result.ignoredWords.joined(separator: ", ")
      text += line(
        Wording("Te gewoon om op te zoeken: \(words)", en: "Too common to search for: \(words)"), language)
    }
    let count = language.grouped(result.total)
    return text
      + line(
        Wording(
          "\(count) \(result.total == 1 ? "resultaat" : "resultaten")",
          en: "\(count) \(result.total == 1 ? "result" : "results")"), language)
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

  private static func line(_ message: Wording, _ language: Language) -> String {
    VisibleText.of(message[language]) + "\n"
  }

  /// Returns a score with three decimals.
  private static func score(_ score: Double) -> String {
    let thousandths = Int((score * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}
