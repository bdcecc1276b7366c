import ArgumentParser
import SiteGen

/// `sitegen check`: reports the mistakes in the sources.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Controleer de inhoud.",
    discussion: """
      Alle bladen worden gecontroleerd, ook op verwijzingen naar elkaar. Noemt u bladen, of mappen met alleen \
      bladen, dan worden alleen die gecontroleerd: dat gaat sneller en geeft dezelfde meldingen. Noemt u andere \
      bestanden, dan wordt alles gecontroleerd, maar ziet u alleen de meldingen over die bestanden. Er wordt niets geschreven, behalve met --output.

      Voorbeelden:
        sitegen check
        sitegen check Content/pilots/slim-vegen.md
        sitegen check --format sarif --output meldingen.sarif
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("Controleer alleen deze bestanden of mappen.", valueName: "bestanden"))
  var files: [String] = []

  @Option(help: ArgumentHelp("Controleer alsof het deze dag is (JJJJ-MM-DD).", valueName: "dag"))
  var date: String?

  @Option(
    help: ArgumentHelp(
      "De vorm van de meldingen: text voor mensen, de andere voor programma's.", valueName: "vorm"))
  var format: ReportFormat = .text

  @Option(
    help: ArgumentHelp(
      "Schrijf de meldingen voor programma's in dit bestand; op het scherm komt dan tekst.",
      valueName: "bestand"))
  var output: String?

  @Flag(help: "Toon ook de opmerkingen; zonder bestanden worden ze anders alleen geteld.")
  var notices = false

  func validate() throws {
    if output != nil, format == .text {
      throw ValidationError("--output hoort bij een vorm voor programma's, zoals --format json.")
    }
  }

  func run() async throws {
    try await common.run { console throws(CommandFailure) in
      let timings = StageTimings()
      let tasks = Environment.processorCount
      let options = BuildOptions(date: try BuildDate.resolve(option: date), concurrency: tasks)
      let filter = try PathFilter(files, root: common.root)
      let project = try await ProjectReader(root: common.root, tasks: tasks).read(withHistory: false)
      let reporter = CheckReporter(
        console: console, format: format, output: output, filter: filter,
        showsNotices: notices || !files.isEmpty, date: options.date)
      guard project.problems.isEmpty else { return try reporter.report(project.problems) }
      let checked = await ContentCheck(options: options, filter: filter).run(project.source)
      return try reporter.report(checked, of: project.source, in: timings.total)
    }
  }
}
