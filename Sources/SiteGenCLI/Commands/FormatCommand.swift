import ArgumentParser
import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `sitegen format`: brings the front matter of entries into one form.
struct FormatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Zet de velden van bladen in vaste volgorde en vorm.",
    discussion: """
      Alleen de opmaak van het kopje verandert. Waarden, opmerkingen en de tekst blijven gelijk. \
      Zonder bestanden gaat het om alle bladen.

      Voorbeelden:
        sitegen format
        sitegen format Content/pilots/slim-vegen.md
        sitegen format --check
        sitegen format - --stdin-path Content/pilots/slim-vegen.md < blad.md
      """)

  @OptionGroup var common: CommonOptions

  @Argument(
    help: ArgumentHelp(
      "Alleen deze bestanden of mappen; - leest van standaardinvoer.", valueName: "bestanden"))
  var files: [String] = []

  @Flag(help: "Schrijf niets; toon wat anders moet en eindig dan met 1.")
  var check = false

  @Flag(help: "Schrijf niets; toon alleen wat er zou veranderen.")
  var diff = false

  @Option(help: ArgumentHelp("Waar de tekst van standaardinvoer hoort te staan.", valueName: "pad"))
  var stdinPath: String?

  func validate() throws {
    if files.contains("-"), files.count > 1 { throw ValidationError("Noem naast - geen andere bestanden.") }
    if files.contains("-"), stdinPath == nil {
      throw ValidationError("Noem bij - ook --stdin-path, bijvoorbeeld --stdin-path Content/pilots/blad.md.")
    }
    if !files.contains("-"), stdinPath != nil {
      throw ValidationError("--stdin-path hoort bij het bestand -.")
    }
  }

  func run() async throws {
    try await common.run { console throws(CommandFailure) in
      if let stdinPath { return try await formatInput(path: stdinPath, console) }
      try refuseLinks()
      let filter = try PathFilter(files, root: common.root)
      let tasks = Environment.processorCount
      let (source, problems) = try await SourceReader(root: common.root, tasks: tasks).readDocuments(filter)
      guard problems.isEmpty else {
        console.report(problems)
        return .contentErrors
      }
      let result = await SiteBuild.format(source, concurrency: tasks)
      if result.value.isEmpty, !result.isSound {
        console.report(result.diagnostics, in: source)
        return .contentErrors
      }
      let found = Set(result.value.flatMap { PathFilter.withFolders($0.path) })
      if let path = filter.paths.subtracting(found).min() { throw Self.noEntry(path) }
      console.report(result.diagnostics, in: source)
      let changed = result.value.filter(\.isChanged)
      if check || diff { show(changed) } else { try write(changed, console) }
      let isSound = result.isSound
      if check {
        if !changed.isEmpty { console.note(FormatWording.unformatted(changed.count)) }
        if isSound, changed.isEmpty { console.say(FormatWording.formatted(result.value.count)) }
        return isSound && changed.isEmpty ? .good : .contentErrors
      }
      if !isSound {
        console.note(ResultWording.errors(in: result.diagnostics).sentence)
      } else if !diff {
        console.say(FormatWording.done(changed.count, of: result.value.count))
      }
      return isSound ? .good : .contentErrors
    }
  }

  private func show(_ entries: [FormattedEntry]) {
    let report = DiffReport(for: .standardOutput)
    for entry in entries {
      OutputStream.standardOutput.write(report.text(entry.difference, path: entry.path))
    }
  }

  private func write(_ entries: [FormattedEntry], _ console: Console) throws(CommandFailure) {
    let changes = entries.compactMap { entry in
      entry.after.map { FileChange(path: entry.path, before: entry.before, after: $0) }
    }
    try FileChange.write(changes, root: common.root)
    for change in changes { console.say(FormatWording.written(common.path(change.path))) }
  }

  private func formatInput(path given: String, _ console: Console) async throws(CommandFailure) -> ExitStatus
  {
    let path = StandardInputPath.resolve(given, root: common.root)
    let modelPath = "Content/model.yaml"
    var content: [SourceFile] = []
    do throws(SystemError) {
      content.append(SourceFile(path: path, bytes: try FileBytes.readStandardInput()))
    } catch {
      throw CommandFailure(
        status: .inputOutputError,
        message: Wording(
          "kan standaardinvoer niet lezen: \(error.reason.nl)",
          en: "cannot read standard input: \(error.reason.en)"))
    }
    // Without a model the result says that it is missing.
    do throws(SystemError) {
      content.append(SourceFile(path: modelPath, bytes: try FileBytes.read(common.root + "/" + modelPath)))
    } catch {}
    let source = SiteSource(content: content, theme: [])
    let result = await SiteBuild.format(source, concurrency: 1)
    console.report(result.diagnostics, in: source)
    guard result.isSound else { return .contentErrors }
    guard let entry = result.value.first, let bytes = entry.after else { throw Self.noEntry(given) }
    if check || diff {
      show(entry.isChanged ? [entry] : [])
    } else {
      OutputStream.standardOutput.write(String(decoding: bytes, as: UTF8.self))
    }
    return check && entry.isChanged ? .contentErrors : .good
  }

  private func refuseLinks() throws(CommandFailure) {
    for path in files {
      var status = stat()
      guard lstat(path, &status) == 0 || lstat(common.root + "/" + path, &status) == 0,
        status.st_mode & S_IFMT == S_IFLNK
      else { continue }
      throw CommandFailure(
        status: .usage,
        message: Wording(
          "\(path) is een symbolische koppeling; noem het bestand zelf",
          en: "\(path) is a symbolic link; name the file itself"))
    }
  }

  private static func noEntry(_ path: String) -> CommandFailure {
    CommandFailure(
      status: .usage,
      message: Wording(
        "\(path) is geen blad en geen map met bladen; die staan in de map van een soort, zoals Content/pilots",
        en:
          "\(path) is no entry and no folder of entries; those are in the folder of a kind, such as Content/pilots"
      ))
  }
}
