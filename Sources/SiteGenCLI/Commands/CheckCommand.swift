import ArgumentParser
import SiteGen

/// `sitegen check`: reports the mistakes in the sources and writes nothing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Controleer de inhoud, zonder iets te schrijven.",
    discussion: """
      Alle bladen worden gecontroleerd, ook op verwijzingen naar elkaar. Noemt u bestanden of mappen, \
      dan worden alleen de meldingen daarover getoond.

      Voorbeelden:
        sitegen check
        sitegen check Content/pilots/slim-vegen.md
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("Toon alleen meldingen over deze bestanden of mappen.", valueName: "bestanden"))
  var files: [String] = []

  @Option(help: ArgumentHelp("Controleer alsof het deze dag is (JJJJ-MM-DD).", valueName: "dag"))
  var date: String?

  func run() async throws {
    try await common.run { console throws(CommandFailure) in
      let timings = StageTimings()
      let tasks = Environment.processorCount
      let date = try BuildDate.resolve(option: date)
      let filter = try PathFilter(files, root: common.root)
      let project = try await ProjectReader(root: common.root, tasks: tasks).read(withHistory: false)
      let problems = project.problems
      guard problems.isEmpty else {
        console.report(problems)
        console.note(ResultWording.errors(problems.count, files: problems.count).sentence)
        return .contentErrors
      }
      let checked = await SiteBuild.check(
        project.source, options: BuildOptions(date: date, concurrency: tasks))
      let shown = checked.diagnostics.filter { filter.passes($0.location.path) }
      console.report(shown, in: project.source)
      defer { console.noteWhereExplained(shown) }
      if checked.isSound, let summary = checked.value {
        console.say(ResultWording.checked(summary, in: timings.total))
        return .good
      }
      let elsewhere = checked.diagnostics.filter { !filter.passes($0.location.path) }
      console.note(ResultWording.errors(in: shown).sentence)
      if elsewhere.contains(where: { $0.severity == .error }) {
        console.note(ResultWording.elsewhere(ResultWording.errors(in: elsewhere)))
      }
      return .contentErrors
    }
  }
}
