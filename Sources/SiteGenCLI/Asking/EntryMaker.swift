import SiteGen

/// The steps by which `sitegen new` comes to an entry; turns what goes wrong into how the command ends.
struct EntryMaker {
  let source: SiteSource
  let options: BuildOptions
  let console: Console

  // MARK: Beginning

  /// Returns the name of the kind: as given, or else as answered at the terminal.
  func kind(_ given: String?, _ terminal: inout Terminal?) throws(CommandFailure) -> String {
    if let given { return given }
    // The options were refused when nobody can be asked.
    guard var asking = terminal else { throw Self.gone }
    let kinds: [Kind]
    do throws(ScaffoldFailure) {
      kinds = try SiteBuild.kindsWithFiles(source)
    } catch {
      throw failure(error)
    }
    do throws(Terminal.Gone) {
      let name = try Interview.kind(among: kinds, at: &asking)
      terminal = asking
      return name
    } catch {
      throw Self.gone
    }
  }

  /// Begins an entry of a kind.
  func entry(kind: String) async throws(CommandFailure) -> NewEntry {
    do throws(ScaffoldFailure) {
      return try await SiteBuild.newEntry(kind: kind, source: source, options: options)
    } catch {
      throw failure(error)
    }
  }

  /// Fills in what was given on the command line.
  func fill(_ entry: inout NewEntry, title: String?, fields: [FieldArgument]) throws(CommandFailure) {
    var answers = fields.map { ($0.field, $0.value, "--set \($0.field)=\($0.value)") }
    if let title, let index = entry.kind.index(of: .title) {
      answers.insert((entry.kind.fields[index].key, title, "'\(title)'"), at: 0)
    }
    for (name, value, argument) in answers {
      let found: [Diagnostic]
      do throws(ScaffoldFailure) {
        found = try entry.set(name, to: value)
      } catch {
        throw failure(error)
      }
      if let mistake = found.first(where: { $0.severity == .error }) {
        throw CommandFailure(status: .usage, message: NewWording.mistake(mistake, in: argument))
      }
      for remark in found { console.note(remark.message) }
    }
  }

  // MARK: Without questions

  /// Gives the entry its slug, and tells about entries like it.
  func name(_ entry: inout NewEntry, slug: String?) throws(CommandFailure) {
    guard let title = entry.title else {
      throw CommandFailure(
        status: .usage,
        message: Wording(
          "Er ontbreekt een titel, zoals: sitegen new \(entry.kind.name) \"Titel\"",
          en: "There is no title, as in: sitegen new \(entry.kind.name) \"Title\""))
    }
    let slug = slug ?? entry.proposedSlug
    guard !slug.isEmpty else { throw failure(.noSlug(of: title)) }
    do throws(ScaffoldFailure) {
      try entry.rename(slug)
    } catch {
      throw failure(error)
    }
    for other in entry.similar { console.note(NewWording.similar(other)) }
  }

  /// Ends the command when the entry has mistakes besides questions that are still open.
  func refuseMistakes(in entry: NewEntry) async throws(CommandFailure) {
    let found = await diagnostics(of: entry)
    guard found.contains(where: { $0.severity == .error }) else { return }
    let file = entry.file
    console.report(found, in: SiteSource(content: [file], theme: []))
    throw CommandFailure(status: .usage, message: NewWording.notMade)
  }

  /// What a check says of the entry, apart from questions that are still open.
  private func diagnostics(of entry: NewEntry) async -> [Diagnostic] {
    let file = entry.file
    let whole = SiteSource(content: source.content + [file], theme: source.theme)
    let checked = await SiteBuild.check(whole, options: options)
    return checked.diagnostics.filter { diagnostic in
      diagnostic.location.path == file.path && ![.fieldRequired, .ruleRequired].contains(diagnostic.id)
    }
  }

  // MARK: With questions

  /// Holds the conversation.
  ///
  /// - Returns: The entry, or `nil` when it is not to be made after all.
  func ask(_ entry: NewEntry, slug: String?, at terminal: Terminal) async throws(CommandFailure) -> NewEntry?
  {
    var interview = Interview(entry, at: terminal)
    do throws(Terminal.Gone) {
      guard try interview.begin(slug: slug) else { return nil }
      try interview.askFields()
    } catch {
      throw Self.gone
    }
    let found = await diagnostics(of: interview.entry)
    do throws(Terminal.Gone) {
      return try interview.accept(found) ? interview.entry : nil
    } catch {
      throw Self.gone
    }
  }

  // MARK: Failures

  private static let gone = CommandFailure(status: .cancelled, message: NewWording.nothingWritten)

  private func failure(_ failure: ScaffoldFailure) -> CommandFailure {
    switch failure {
    case .request(let message): return CommandFailure(status: .usage, message: message)
    case .model(let diagnostics):
      console.report(diagnostics, in: source)
      return CommandFailure(
        status: .contentErrors,
        message: Wording("Content/model.yaml klopt niet.", en: "Content/model.yaml is wrong."))
    }
  }
}
