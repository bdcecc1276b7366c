// Public, because a conformance between two public names is itself public.
public import ArgumentParser
public import SiteGen

/// The options that every command has.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("De map van het project, met Content en Themes.", valueName: "map"))
  var root = "."

  @Option(help: ArgumentHelp("De taal van de meldingen.", valueName: "taal"))
  var language: Language = .nl

  /// Returns the folder of the site: as given, or else in the folder of the project.
  func output(_ given: String?) -> String { given ?? path("Output") }

  /// Returns where a file of the project stands, as seen from the current folder.
  func path(_ inProject: String) -> String { root == "." ? inProject : root + "/" + inProject }

  /// Runs the body of a command and ends the program with the status it gives.
  ///
  /// - Throws: `ExitCode` with the status, unless it is good.
  func run(_ body: (Console) async throws(CommandFailure) -> ExitStatus) async throws {
    let console = Console(language: language)
    let status: ExitStatus
    do throws(CommandFailure) {
      status = try await body(console)
    } catch {
      console.report(error)
      status = error.status
    }
    if status != .good { throw ExitCode(status.rawValue) }
  }
}

extension Language: ExpressibleByArgument {}
