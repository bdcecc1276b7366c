import ArgumentParser
import SiteGen

/// `sitegen review`: reports what a branch changes.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Vertel wat een branch verandert, voor bij een pull request.",
    discussion: """
      Vergelijkt de bestanden in de map met een eerdere stand in git en schrijft een verslag in Markdown: \
      wat is nieuw, gewijzigd, verplaatst of weg, welke pagina's veranderen, wat er nog niet klopt en welke \
      bladen erop lijken. Er wordt niets aan de website veranderd.

      De afsluitcode is 0 als het verslag er is, ook als er fouten in staan; daarvoor is `sitegen check`.

      Voorbeelden:
        sitegen review --base origin/main
        sitegen review --base origin/main --output verslag.md
        sitegen review --base v1.0 --head mijn-branch --language en
      """)

  @OptionGroup var common: CommonOptions

  @Option(
    help: ArgumentHelp("De branch of commit om mee te vergelijken, zoals origin/main.", valueName: "branch"))
  var base: String

  @Option(
    help: ArgumentHelp(
      "Bekijk deze branch of commit; anders de bestanden zoals ze nu in de map staan.", valueName: "branch"))
  var head: String?

  @Option(
    help: ArgumentHelp(
      "Het webadres van een voorbeeld van de site; het verslag linkt ernaar.", valueName: "url"))
  var previewURL: String?

  @Option(
    help: ArgumentHelp(
      "Schrijf het verslag in dit bestand, in plaats van het te tonen.", valueName: "bestand"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "De grootste lengte van het verslag in bytes. Een reactie op GitHub mag 65536 zijn.", valueName: "bytes"
    ))
  var limit = ReviewReport.Options.commentLimit

  @Option(help: ArgumentHelp("Doe alsof het deze dag is (JJJJ-MM-DD).", valueName: "dag"))
  var date: String?

  func validate() throws {
    guard limit >= ReviewReport.Options.smallestLimit else {
      throw ValidationError("--limit is minstens \(ReviewReport.Options.smallestLimit).")
    }
    guard let previewURL else { return }
    let isAddress = previewURL.hasPrefix("https://") || previewURL.hasPrefix("http://")
    guard isAddress, previewURL.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw ValidationError("--preview-url is een webadres dat begint met https:// of http://.")
    }
  }

  func run() async throws {
    try await common.run { console throws(CommandFailure) in
      let date = try BuildDate.resolve(option: date)
      let git = Git(root: common.root)
      let base = try GitRevision(base, option: "--base", in: git)
      let head = try head.map { name throws(CommandFailure) in
        try GitRevision(name, option: "--head", in: git)
      }
      let commit = head?.commit ?? GitRevision.checkedOut(in: git)
      let (start, relation) = base.basis(for: commit, in: git)
      let before = try await GitSourceReader(git: git).read(start)
      let after = try await read(head, in: git)
      let review = await SiteGen.Review.between(
        before.source, and: after.source,
        passedOver: after.problems.map { .init(path: $0.path, message: $0.message) },
        options: BuildOptions(date: date, concurrency: Environment.processorCount))
      let tree = GitWorkingTree(git: git)
      let unsaved = head == nil ? tree.changedPaths() : []
      let report = ReviewReport(
        review,
        options: ReviewReport.Options(
          basis: ReviewBasis(name: base.name, commit: start, relation: relation), language: console.language,
          limit: limit, previewURL: previewURL.map { $0.hasSuffix("/") ? $0 : $0 + "/" },
          revision: unsaved == nil ? nil : commit, projectPath: tree.projectPath, unsaved: unsaved ?? []))
      guard let output else {
        OutputStream.standardOutput.write(report.text)
        return .good
      }
      try WholeFile.write(report.text, to: output)
      console.say(Wording("Het verslag staat in \(output).", en: "The report is in \(output)."))
      return .good
    }
  }

  private func read(
    _ head: GitRevision?, in git: Git
  ) async throws(CommandFailure) -> (source: SiteSource, problems: [SourceProblem]) {
    guard let head else {
      return try await SourceReader(root: common.root, tasks: Environment.processorCount).read(
        isLenient: true)
    }
    let tree = try await GitSourceReader(git: git).read(head.commit)
    return (tree.source, tree.problems)
  }
}
