import ArgumentParser
import SiteGen

/// `sitegen guide`: prints the handbook with its tables of fields renewed, or checks that they are up to date.
struct GuideCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide",
    abstract: "Toon het handboek met bijgewerkte tabellen van alle velden.",
    discussion: """
      De tabellen in CONTRIBUTING.md worden gemaakt uit Content/model.yaml. `make handboek` zet ze erin.
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("Het bestand met de tabellen.", valueName: "bestand"))
  var file = "CONTRIBUTING.md"

  @Flag(help: "Toon niets; eindig met 1 als de tabellen niet bij het model passen.")
  var check = false

  func run() async throws {
    try await common.run { console throws(CommandFailure) in
      let project = try await ProjectReader(root: common.root, tasks: Environment.processorCount)
        .read(withHistory: false)
      let path = common.path(file)
      let document = try read(path)
      guard let renewed = FieldGuide.renewed(document, source: project.source) else {
        throw CommandFailure(
          status: .contentErrors,
          message: Wording(
            "\(path) heeft geen plaats voor de tabellen, of Content/model.yaml klopt niet.",
            en: "\(path) has no place for the tables, or Content/model.yaml is wrong."))
      }
      guard check else {
        OutputStream.standardOutput.write(renewed)
        return .good
      }
      guard renewed == document else {
        throw CommandFailure(
          status: .contentErrors,
          message: Wording(
            "De tabellen in \(path) passen niet bij Content/model.yaml. Voer uit: make handboek",
            en: "The tables in \(path) do not match Content/model.yaml. Run: make handboek"))
      }
      return .good
    }
  }

  private func read(_ path: String) throws(CommandFailure) -> String {
    do throws(SystemError) {
      return String(decoding: try FileBytes.read(path), as: UTF8.self)
    } catch {
      throw CommandFailure(
        status: .noInput,
        message: Wording(
          "kan \(path) niet lezen: \(error.reason.nl)", en: "cannot read \(path): \(error.reason.en)"))
    }
  }
}
