import ArgumentParser
import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `sitegen build`: turns the sources into a site on disk.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Maak de website.",
    discussion: """
      Leest Content en Themes en schrijft de website naar Output. De bestaande website wordt pas vervangen \
      als de nieuwe helemaal klaar is. Staan er fouten in de inhoud, dan wordt er niets geschreven.

      Voorbeelden:
        sitegen build
        sitegen build --output /var/www/pilotstarter
        sitegen build --date 2026-03-31
        sitegen build --portable --preview-label "voorstel 12" --output voorbeeld
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp("De map voor de website; anders Output in de map van het project.", valueName: "map"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Bouw alsof het deze dag is (JJJJ-MM-DD). Zonder deze optie geldt SOURCE_DATE_EPOCH, en anders vandaag.",
      valueName: "dag"))
  var date: String?

  @Flag(
    help:
      "Maak een voorbeeld dat zonder webserver opent: dubbelklik op index.html. Zoeken kan daar niet, en op elke pagina staat dat het een voorbeeld is."
  )
  var portable = false

  @Option(
    help: ArgumentHelp(
      "Wat er boven elke pagina van het voorbeeld bij staat; alleen met --portable.", valueName: "tekst"))
  var previewLabel: String?

  @Option(help: ArgumentHelp("Het aantal taken naast elkaar.", discussion: "", valueName: "aantal"))
  var jobs = Environment.processorCount

  @Flag(help: "Toon aan het eind niet hoeveel er is gemaakt.")
  var quiet = false

  @Flag(help: "Toon hoe lang elke stap duurde.")
  var timings = false

  @Option(help: .hidden)
  var shuffle: UInt64?

  /// For measuring what the index costs (`Benchmarks/search`).
  @Flag(help: .hidden)
  var noSearchIndex = false

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs is een getal van 1 tot en met 256.") }
    guard portable || previewLabel == nil else {
      throw ValidationError(
        "--preview-label hoort bij --portable: alleen een voorbeeld krijgt een regel boven elke pagina.")
    }
  }

  func run() async throws {
    try await common.run { console throws(CommandFailure) in
      let date = try BuildDate.resolve(option: date)
      let builder = SiteBuilder(
        root: common.root, output: common.output(output), date: date, tasks: jobs,
        portable: portable ? PortablePreview(label: previewLabel) : nil, shuffle: shuffle,
        makesSearchIndex: !noSearchIndex, console: console)
      // Without this a limit on file size ends the process at once, and nobody clears up.
      signal(SIGXFSZ, SIG_IGN)
      let outcome = try await builder.build()
      if timings { OutputStream.standardError.write(outcome.timings.table(console.language)) }
      if let line = outcome.line, !quiet { console.say(line) }
      return outcome.status
    }
  }
}
