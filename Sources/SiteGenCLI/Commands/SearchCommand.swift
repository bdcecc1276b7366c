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

      Voorbeelden:
        sitegen search "slim vegen"
        sitegen search parkeren --facet thema=mobiliteit --limit 5
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

  func validate() throws {
    guard limit >= 0 else { throw ValidationError("--limit is 0 of meer.") }
  }

  func run() async throws {
    try await common.run { console throws(CommandFailure) in
      let folder = common.output(output) + "/zoekindex"
      do throws(SearchIndexError) {
        let reader = try SearchIndexReader { try? FileBytes.read(folder + "/" + $0) }
        let result = try reader.search(
          query.joined(separator: " "), filters: facet.map(\.filter), limit: limit)
        OutputStream.standardOutput.write(SearchReport.text(result, language: console.language))
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
