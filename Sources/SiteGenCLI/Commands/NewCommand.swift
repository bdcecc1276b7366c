import ArgumentParser
import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `sitegen new`: begins an entry of a kind, with the fields that it needs.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin een nieuw blad, bijvoorbeeld een pilot.",
    discussion: """
      Maakt een bestand met alle velden die bij de soort horen en uitleg erbij.

      Voorbeelden:
        sitegen new pilot "Slim vegen"
        sitegen new thema "Deelmobiliteit" --dry-run
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("De soort, zoals pilot, best-practice of thema.", valueName: "soort"))
  var kind: String

  @Argument(help: ArgumentHelp("De titel; de naam van het bestand volgt eruit.", valueName: "titel"))
  var title: String

  @Flag(help: "Toon het blad en schrijf niets.")
  var dryRun = false

  func run() async throws {
    try await common.run { console throws(CommandFailure) in
      let project = try await ProjectReader(root: common.root, tasks: Environment.processorCount)
        .read(withHistory: false)
      guard project.problems.isEmpty else {
        console.report(project.problems)
        return .contentErrors
      }
      let scaffold: Scaffold
      do throws(ScaffoldFailure) {
        scaffold = try SiteBuild.scaffold(kind: kind, title: title, source: project.source)
      } catch {
        switch error {
        case .model(let diagnostics):
          console.report(diagnostics, in: project.source)
          return .contentErrors
        case .request(let message): throw CommandFailure(status: .usage, message: message)
        }
      }
      if dryRun {
        OutputStream.standardOutput.write(scaffold.text)
        return .good
      }
      let path = common.root == "." ? scaffold.path : common.root + "/" + scaffold.path
      try write(scaffold.text, to: path)
      console.say(
        Wording(
          "\(path) is gemaakt. Vul de velden in en controleer het blad met: sitegen check \(path)",
          en: "\(path) was made. Fill in the fields and check the entry with: sitegen check \(path)"))
      return .good
    }
  }

  private func write(_ text: String, to path: String) throws(CommandFailure) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    do throws(SystemError) {
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw .last }
      try SiteWriter.write(Array(text.utf8), to: path, in: AT_FDCWD)
    } catch {
      throw CommandFailure(
        status: .cannotCreate,
        message: Wording(
          "kan \(path) niet maken: \(error.reason.nl)", en: "cannot make \(path): \(error.reason.en)"))
    }
  }
}
