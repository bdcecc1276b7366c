import ArgumentParser
import SearchIndex
import SiteGen

/// `sitegen search`: asks the index of the built site, with the same ranking as in the browser.
struct SearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Zoek in de gemaakte website.",
    discussion: """
      Geeft dezelfde resultaten in dezelfde volgorde als de zoekpagina, met de score erbij.
      Woorden tussen aanhalingstekens moeten bij elkaar staan.

      Voorbeelden:
        sitegen search slim vegen
        sitegen search parkeren --facet thema=mobiliteit --limit 5
        sitegen search '"slim vegen"' --explain
        sitegen search schuldh --suggest
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("De woorden om op te zoeken.", valueName: "woorden"))
  var query: [String]

  @Option(
    help: ArgumentHelp("De map van de website; anders Output in de map van het project.", valueName: "map"))
  var output: String?

  @Option(
    name: [.long], help: ArgumentHelp("Alleen bladen met deze waarde; mag vaker.", valueName: "facet=waarde"))
  var facet: [SearchFilterArgument] = []

  @Option(help: ArgumentHelp("Het aantal resultaten.", valueName: "aantal"))
  var limit = 10

  @Flag(help: "Toon per resultaat waaruit de score bestaat.")
  var explain = false

  @Flag(help: "Toon alleen hoe het laatste woord kan verdergaan.")
  var suggest = false

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit is 0 of meer.") }
  }

  func run() async throws {
    try await common.run { console throws(CommandFailure) in
      let folder = common.output(output) + "/zoekindex"
      do throws(SearchIndexError) {
        let reader = try SearchIndexReader { try? FileBytes.read(folder + "/" + $0) }
        let text = query.joined(separator: " ")
        let stream = OutputStream.standardOutput
        if suggest {
          let suggestions = try reader.suggestions(for: text, limit: limit)
          stream.write(suggestions.map { VisibleText.of($0) + "\n" }.joined())
          return .good
        }
        let result = try reader.search(text, filters: facet.map(\.filter), limit: limit)
        let report = SearchReport(
          language: console.language, usesColor: stream.usesColor, explains: explain)
        stream.write(report.text(result))
        return .good
      } catch {
        throw SearchReport.failure(error, folder: folder)
      }
    }
  }
}

/// A chosen facet value as it is written on the command line.
struct SearchFilterArgument: ExpressibleByArgument {
  let filter: SearchFilter

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    filter = SearchFilter(facet: String(parts[0]), value: String(parts[1]))
  }
}
