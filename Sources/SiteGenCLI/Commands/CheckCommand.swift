import ArgumentParser
import SiteGen

/// `sitegen check`: reports the mistakes in the sources, and mends those of which there is no doubt when asked.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Controleer de inhoud.",
    discussion: """
      Alle bladen worden gecontroleerd, ook op verwijzingen naar elkaar. Noemt u bladen, of mappen met alleen \
      bladen, dan worden alleen die gecontroleerd: dat gaat sneller en geeft dezelfde meldingen. Noemt u andere \
      bestanden, dan wordt alles gecontroleerd, maar ziet u alleen de meldingen over die bestanden.

      Er wordt niets geschreven, behalve met --fix of --output.

      Voorbeelden:
        sitegen check
        sitegen check Content/pilots/slim-vegen.md
        sitegen check --fix --dry-run
        sitegen check --format sarif --output meldingen.sarif
        sitegen check --base origin/main
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

  @Flag(help: "Verbeter wat zeker is, en toon wat er is veranderd.")
  var fix = false

  @Flag(help: "Toon met --fix wat er zou veranderen, en schrijf niets.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Controleer ook of de fase van elk blad een stap zet die mag, sinds deze branch of commit.",
      valueName: "branch"))
  var base: String?

  func validate() throws {
    if output != nil, format == .text {
      throw ValidationError("--output hoort bij een vorm voor programma's, zoals --format json.")
    }
    if dryRun, !fix { throw ValidationError("--dry-run hoort bij --fix.") }
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
      var source = project.source
      let check = ContentCheck(options: options, filter: filter)
      var checked = await check.run(source)
      if fix {
        let outcome = await ContentFixer(check: check).fix(source, checked: checked)
        reporter.show(outcome, isDryRun: dryRun)
        if !dryRun {
          try FileChange.write(outcome.changes, root: common.root)
          (source, checked) = (outcome.source, outcome.checked)
        }
      }
      let steps = try await stepDiagnostics(source)
      checked = Diagnosed(checked.value, (checked.diagnostics + steps).sorted())
      return try reporter.report(checked, of: source, in: timings.total)
    }
  }

  /// Returns what is wrong with phases in comparison with the commit that `--base` names.
  private func stepDiagnostics(_ source: SiteSource) async throws(CommandFailure) -> [Diagnostic] {
    guard let base else { return [] }
    let git = Git(root: common.root)
    let revision = try GitRevision(base, option: "--base", in: git)
    let start = revision.basis(for: GitRevision.checkedOut(in: git), in: git).commit
    return PhaseSteps.check(base: try await GitSourceReader(git: git).read(start).source, head: source)
  }
}
