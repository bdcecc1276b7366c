import ArgumentParser
import SiteGen

/// The command `sitegen`: chooses a subcommand and turns every way of failing into an exit status.
@main
struct SiteGenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen",
    abstract: "Maakt van de map Content een website in de map Output.",
    discussion: """
      Begin met `sitegen check` of `sitegen serve` in de map van het project.

      Afsluitcodes: 0 goed, 1 fouten in de inhoud (er is niets geschreven), 64 verkeerd aangeroepen, \
      66 geen invoer gevonden, 69 poort niet beschikbaar, 70 fout in sitegen zelf, \
      73 uitvoer kan niet worden gemaakt, 74 lees- of schrijffout, 130 afgebroken.
      """,
    version: ProgramVersion.report,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ExplainCommand.self, FormatCommand.self, NewCommand.self,
      ModelCommand.self, ReviewCommand.self, ServeCommand.self, SearchCommand.self, GuideCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let status as ExitCode {
      Self.exit(withError: status)
    } catch {
      // The parser gives 1 to errors it does not know, but 1 stands for mistakes in the content.
      let known = exitCode(for: error)
      let status = known == .failure ? ExitCode(ExitStatus.internalError.rawValue) : known
      let text = HelpWording.dutch(fullMessage(for: error))
      if !text.isEmpty {
        (status.isSuccess ? OutputStream.standardOutput : .standardError).write(text + "\n")
      }
      Self.exit(withError: status)
    }
  }
}
