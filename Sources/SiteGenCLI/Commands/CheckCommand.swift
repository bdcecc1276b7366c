import ArgumentParser
import SiteGen

/// `sitegen check`: reports the mistakes in the sources and writes nothing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Controleer de inhoud, zonder iets te schrijven.",
    discussion: """
      Alle bladen worden gecontroleerd, ook op verwijzingen naar elkaar. Noemt u bladen, of mappen met alleen \
      bladen, dan worden alleen die gecontroleerd: dat gaat sneller en geeft dezelfde meldingen. Noemt u andere \
      bestanden, dan wordt alles gecontroleerd, maar ziet u alleen de meldingen over die bestanden.

      Voorbeelden:
        sitegen check
        sitegen check Content/pilots/slim-vegen.md
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("Controleer alleen deze bestanden of mappen.", valueName: "bestanden"))
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
      let options = BuildOptions(date: date, concurrency: tasks)
      let paths = Set(project.source.content.map(\.path).filter(filter.passes))
      let partial =
        filter.isEverything ? nil : await SiteBuild.check(paths, of: project.source, options: options)
      let checked: Diagnosed<SiteSummary?> =
        if let partial { Diagnosed(nil, partial) } else {
          await SiteBuild.check(project.source, options: options)
        }
      let shown = checked.diagnostics.filter { filter.passes($0.location.path) }
      console.report(shown, in: project.source)
      defer { console.noteWhereExplained(shown) }
      let elsewhere = checked.diagnostics.filter { !filter.passes($0.location.path) }
      if checked.isSound {
        console.say(
          checked.value.map { ResultWording.checked($0, in: timings.total) }
            ?? ResultWording.checked(paths.count, in: timings.total))
        return .good
      }
      console.note(ResultWording.errors(in: shown).sentence)
      if elsewhere.contains(where: { $0.severity == .error }) {
        console.note(ResultWording.elsewhere(ResultWording.errors(in: elsewhere)))
      }
      if partial != nil { console.note(ResultWording.others) }
      return .contentErrors
    }
  }
}
