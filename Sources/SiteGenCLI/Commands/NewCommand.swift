import ArgumentParser
import SiteGen

/// `sitegen new`: makes an entry of a kind, by questions at a terminal or by options.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Maak een nieuw blad, bijvoorbeeld een pilot.",
    discussion: """
      In een terminal stelt sitegen een vraag per veld en controleert het antwoord meteen. Anders, of met --no-input, \
      komt er een bestand met een vraag bij elk veld dat nog leeg is.

      Met --set geeft u antwoorden vooraf. Herhaal --set voor een lijst. Een veld in een groep schrijft u als \
      groep.veld; wie een veld van een groep herhaalt, begint het volgende punt.

      Voorbeelden:
        sitegen new
        sitegen new pilot "Slim vegen"
        sitegen new pilot "Slim vegen" --no-input --set fase=gepubliceerd --set themas=jeugd --set themas=schulden
        sitegen new thema "Deelmobiliteit" --print
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("De soort, zoals pilot, best-practice of thema.", valueName: "soort"))
  var kind: String?

  @Argument(help: ArgumentHelp("De titel; de naam van het bestand volgt eruit.", valueName: "titel"))
  var title: String?

  @Option(help: ArgumentHelp("Vul een veld in; mag vaker.", valueName: "veld=waarde"))
  var set: [FieldArgument] = []

  @Option(
    help: ArgumentHelp(
      "De naam van het bestand, zonder .md; anders volgt die uit de titel.", valueName: "naam"))
  var slug: String?

  @Flag(help: "Stel geen vragen.")
  var noInput = false

  @Flag(name: [.customLong("print"), .customLong("dry-run")], help: "Toon het blad en schrijf niets.")
  var printsOnly = false

  @Option(help: ArgumentHelp("Neem de gemeenten van deze dag (JJJJ-MM-DD).", valueName: "dag"))
  var date: String?

  func validate() throws {
    guard kind != nil || (!noInput && Terminal.isAttended) else {
      throw ValidationError("Noem een soort, zoals: sitegen new pilot \"Titel\"")
    }
  }

  func run() async throws {
    try await common.run { console throws(CommandFailure) in
      let tasks = Environment.processorCount
      let options = BuildOptions(date: try BuildDate.resolve(option: date), concurrency: tasks)
      let project = try await ProjectReader(root: common.root, tasks: tasks).read(withHistory: false)
      guard project.problems.isEmpty else {
        console.report(project.problems)
        return .contentErrors
      }
      let maker = EntryMaker(source: project.source, options: options, console: console)
      var terminal = noInput ? nil : Terminal(console.language)
      var entry = try await maker.entry(kind: try maker.kind(kind, &terminal))
      try maker.fill(&entry, title: title, fields: set)
      if let terminal {
        guard let finished = try await maker.ask(entry, slug: slug, at: terminal) else {
          console.note(NewWording.nothingWritten)
          return .cancelled
        }
        entry = finished
      } else {
        try maker.name(&entry, slug: slug)
        try await maker.refuseMistakes(in: entry)
      }
      guard !printsOnly else {
        OutputStream.standardOutput.write(entry.text)
        return .good
      }
      let path = common.path(entry.path)
      try WholeFile.create(Array(entry.text.utf8), at: path)
      console.say(NewWording.made(entry, at: path))
      return .good
    }
  }
}

/// An answer as it is written on the command line.
struct FieldArgument: ExpressibleByArgument {
  let field: String
  let value: String

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !FieldText.trimmed(String(parts[1])).isEmpty else {
      return nil
    }
    field = String(parts[0])
    value = String(parts[1])
  }
}
