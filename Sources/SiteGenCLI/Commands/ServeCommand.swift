import ArgumentParser
import SiteGen

/// `sitegen serve`: shows the site in a browser and keeps it fresh while people write.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Bekijk de website terwijl u schrijft.",
    discussion: """
      Bouwt de website in het geheugen en toont haar op http://localhost:8080/. Bewaart u een bestand, dan ververst \
      de browser vanzelf. Fouten staan onder in de pagina en in dit venster; een klik toont de regel. Stoppen: Ctrl-C.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("De poort; 0 kiest een vrije.", valueName: "poort"))
  var port: UInt16 = 8080

  @Option(help: ArgumentHelp("Het adres om op te luisteren.", valueName: "adres"))
  var host = "127.0.0.1"

  @Option(help: ArgumentHelp("Bouw alsof het deze dag is (JJJJ-MM-DD).", valueName: "dag"))
  var date: String?

  @Option(
    help: ArgumentHelp(
      "Zet bij elke fout ook een koppeling die het bestand in dit programma opent.", valueName: "programma"))
  var editor: Editor?

  func run() async throws {
    try await common.run { console throws(CommandFailure) in
      let date = try BuildDate.resolve(option: date)
      let preview = PreviewSession(
        root: common.root, host: host, port: port, date: date, editor: editor, console: console)
      try await preview.run()
      return .good
    }
  }
}
