// Public, because a conformance between two public names is itself public.
public import ArgumentParser
public import SiteGen

/// `sitegen model`: gives the content model to other programs, as JSON Schema or as the configuration of a web editor.
struct ModelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "model",
    abstract: "Geef het inhoudsmodel aan andere programma's.",
    discussion: """
      --json-schema toont de JSON Schema van het kopje van een soort, voor editors die helpen bij het invullen. \
      Ook model.yaml en site.yaml hebben er een. Met --output en zonder soort komen ze allemaal in een map, met een \
      index erbij.

      --cms toont de configuratie van een webeditor: decap (de standaard) of sveltia.

      Voorbeelden:
        sitegen model --json-schema pilot
        sitegen model --json-schema --output .schemas
        sitegen model --cms decap --output admin/config.yml
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp("De soort, zoals pilot; bij --cms: decap of sveltia.", valueName: "naam"))
  var name: String?

  @Flag(help: "Maak de JSON Schema van een soort, of van alles.")
  var jsonSchema = false

  @Flag(help: "Maak de configuratie van een webeditor.")
  var cms = false

  @Option(
    help: ArgumentHelp(
      "De versie van JSON Schema: 2020-12 heeft extra uitleg voor editors, 07 is voor oudere hulpmiddelen.",
      valueName: "versie"))
  var draft = SchemaDialect.current

  @Option(
    help: ArgumentHelp(
      "Schrijf naar dit bestand, of naar deze map als het alle schema's zijn.", valueName: "pad"))
  var output: String?

  @Option(help: ArgumentHelp("Neem de gemeenten van deze dag (JJJJ-MM-DD).", valueName: "dag"))
  var date: String?

  func validate() throws {
    guard jsonSchema != cms else { throw ValidationError("Kies --json-schema of --cms.") }
    guard !jsonSchema || name != nil || output != nil else {
      throw ValidationError("Noem een soort, of met --output een map voor alle schema's.")
    }
    if cms, let name, CMSSystem(rawValue: name) == nil {
      throw ValidationError(
        "We kennen geen webeditor '\(name)'. Kies uit: \(CMSSystem.allCases.map(\.rawValue).joined(separator: ", "))."
      )
    }
  }

  func run() async throws {
    try await common.run { console throws(CommandFailure) in
      let tasks = Environment.processorCount
      let date = try BuildDate.resolve(option: date)
      let project = try await ProjectReader(root: common.root, tasks: tasks).read(withHistory: false)
      guard project.problems.isEmpty else {
        console.report(project.problems)
        return .contentErrors
      }
      let read = await SiteBuild.modelExport(
        project.source, options: BuildOptions(date: date, concurrency: tasks))
      guard let export = read.value else {
        console.report(read.diagnostics, in: project.source)
        return .contentErrors
      }
      if cms {
        let system = name.flatMap(CMSSystem.init) ?? .decap
        if !export.hasForge {
          console.note(
            Wording(
              "Content/site.yaml noemt geen forge; de webeditor begint daarom met een proefmap (test-repo).",
              en: "Content/site.yaml names no forge, so the editor starts with a trial folder (test-repo)."))
        }
        try give(export.configuration(for: system), console)
      } else if let name {
        try give(try schema(of: name, export), console)
      } else if let output {
        try writeAll(export.schemas(dialect: draft), to: output, console)
      }
      return .good
    }
  }

  private func schema(of name: String, _ export: ModelExport) throws(CommandFailure) -> String {
    if let schema = export.schema(for: name, dialect: draft) { return schema }
    let names = export.schemaNames
    let advice = Spelling.nearest(to: name, among: names).map { nearest in
      Wording("Bedoelde u '\(nearest)'?", en: "Did you mean '\(nearest)'?")
    }
    let list = names.joined(separator: ", ")
    let choice = Wording("Kies uit: \(list).", en: "Choose one of: \(list).")
    throw CommandFailure(
      status: .usage,
      message: Wording(
        "Er is geen soort '\(name)' met een schema. \((advice ?? choice).nl)",
        en: "There is no kind '\(name)' with a schema. \((advice ?? choice).en)"))
  }

  // MARK: Output

  private func give(_ text: String, _ console: Console) throws(CommandFailure) {
    guard let output else {
      OutputStream.standardOutput.write(text)
      return
    }
    try WholeFile.write(text, to: output, makesFolders: true)
    console.say(Wording("\(output) is gemaakt.", en: "\(output) was made."))
  }

  private func writeAll(
    _ files: [ModelExport.File], to folder: String, _ console: Console
  ) throws(CommandFailure) {
    for file in files {
      try WholeFile.write(file.text, to: "\(folder)/\(file.name)", makesFolders: true)
    }
    console.say(
      Wording("\(files.count) bestanden gemaakt in \(folder).", en: "\(files.count) files made in \(folder).")
    )
  }
}

extension SchemaDialect: ExpressibleByArgument {}
