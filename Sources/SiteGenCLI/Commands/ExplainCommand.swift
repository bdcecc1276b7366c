import ArgumentParser
import SiteGen

/// `sitegen explain`: says what a diagnostic means and how to mend it, or lists them all.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Leg een melding uit, met een fout en een goed voorbeeld.",
    discussion: """
      De naam van een melding staat tussen vierkante haken achter de melding. Zonder naam ziet u ze allemaal. \
      Dezelfde uitleg staat in \(DiagnosticID.helpPage); `make handboek` vernieuwt die pagina.

      Voorbeelden:
        sitegen explain
        sitegen explain choice-unknown
      """)

  @OptionGroup var common: CommonOptions

  @Argument(help: ArgumentHelp("De naam van de melding, zoals choice-unknown.", valueName: "naam"))
  var name: String?

  @Flag(help: "Toon alle uitleg als één pagina in Markdown.")
  var markdown = false

  @Flag(
    help: ArgumentHelp("Toon niets; eindig met 1 als \(DiagnosticID.helpPage) niet bij dit programma past."))
  var check = false

  func validate() throws {
    if [name != nil, markdown, check].count(where: \.self) > 1 {
      throw ValidationError("Geef een naam, --markdown of --check, maar niet twee tegelijk.")
    }
  }

  func run() async throws {
    try await common.run { console throws(CommandFailure) in
      if check { return try checkPage() }
      let stream = OutputStream.standardOutput
      if markdown {
        stream.write(ExplanationGuide.text(console.language))
        return .good
      }
      let report = ExplanationReport(language: console.language, usesStyle: stream.usesColor)
      stream.write(try name.map { name throws(CommandFailure) in report.text(try id(name)) } ?? report.list())
      return .good
    }
  }

  /// Returns the kind of diagnostic of a name, which may be written as it stands in a report.
  private func id(_ name: String) throws(CommandFailure) -> DiagnosticID {
    let bare = name.lowercased().filter { !"[]".contains($0) }
    if let id = DiagnosticID(rawValue: bare) { return id }
    let nearest = Spelling.nearest(to: bare, among: DiagnosticID.allCases.map(\.rawValue))
    throw CommandFailure(
      status: .usage,
      message: Wording(
        "Er is geen melding '\(name)'. "
          + (nearest.map { "Bedoelde u '\($0)'?" } ?? "Alle namen ziet u met: sitegen explain"),
        en: "There is no diagnostic '\(name)'. "
          + (nearest.map { "Did you mean '\($0)'?" } ?? "To see all names run: sitegen explain")))
  }

  private func checkPage() throws(CommandFailure) -> ExitStatus {
    let path = common.path(DiagnosticID.helpPage)
    let page: String
    do throws(SystemError) {
      page = String(decoding: try FileBytes.read(path), as: UTF8.self)
    } catch {
      throw CommandFailure(
        status: .noInput,
        message: Wording(
          "kan \(path) niet lezen: \(error.reason.nl)", en: "cannot read \(path): \(error.reason.en)"))
    }
    guard page == ExplanationGuide.text(.nl) else {
      throw CommandFailure(
        status: .contentErrors,
        message: Wording(
          "De uitleg in \(path) is niet die van dit programma. Voer uit: make handboek",
          en: "The explanations in \(path) are not those of this program. Run: make handboek"))
    }
    return .good
  }
}
