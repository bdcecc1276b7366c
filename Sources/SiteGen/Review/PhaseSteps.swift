import Markdown

/// Checks that the phase of an entry takes a step that the model allows, compared with an earlier state.
///
/// The rule `overgangen` of the model names the steps. A phase that it does not name, such as "unknown", may come from
/// and go anywhere, and steps that the timeline of the entry tells one by one may be taken at once.
public enum PhaseSteps {
  /// Returns an error for each entry of which the phase took a step that it may not.
  ///
  /// - Parameters:
  ///   - base: The earlier state.
  ///   - head: The state that is checked.
  public static func check(base: SiteSource, head: SiteSource) -> [Diagnostic] {
    let entries = { (source: SiteSource) in source.content.filter { $0.fileExtension == "md" } }
    let matching = FileMatching(base: entries(base), head: entries(head))
    return check(matching, base: base, head: head)
  }

  static func check(_ matching: FileMatching, base: SiteSource, head: SiteSource) -> [Diagnostic] {
    let pairs = matching.changed + matching.moved
    guard !pairs.isEmpty else { return [] }
    let (oldModel, newModel) = (SiteBuild.readModel(base), SiteBuild.readModel(head))
    guard oldModel.isSound, newModel.isSound else { return [] }
    let before = Reader(model: oldModel.value)
    let after = Reader(model: newModel.value)
    let found = pairs.flatMap { pair -> [Diagnostic] in
      guard let old = before.read(pair.base), let new = after.read(pair.head) else { return [] }
      return check(old, new)
    }
    return SourceExtents.complete(found.sorted(), in: head.content)
  }

  /// The document of a file with its kind.
  private struct Document {
    let entry: Entry
    let kind: Kind
    /// Whether the timeline has a wrong step already, or the file another mistake in its phases.
    let hasMistake: Bool
  }

  private struct Reader {
    let parser: EntryParser
    let folders: DocumentFolders

    init(model: ContentModel) {
      parser = EntryParser(model: model, markdown: MarkdownOptions())
      folders = DocumentFolders(model: model, root: SiteBuild.contentRoot)
    }

    func read(_ file: SourceFile) -> Document? {
      guard let kind = folders.kind(ofDocument: file.path),
        // Only these kinds have something to check.
        parser.model.kinds[kind].rules.contains(where: {
          if case .transitions = $0.demand { true } else { false }
        })
      else { return nil }
      let parsed = parser.parse(file, kind: kind)
      guard let entry = parsed.value else { return nil }
      return Document(
        entry: entry, kind: parser.model.kinds[kind],
        hasMistake: parsed.diagnostics.contains { $0.id == .ruleTransition || $0.id == .choiceUnknown })
    }
  }

  private static func check(_ old: Document, _ new: Document) -> [Diagnostic] {
    guard old.kind.name == new.kind.name, !new.hasMistake else { return [] }
    return new.kind.rules.compactMap { rule in
      guard case .transitions(let path, let end, let steps) = rule.demand,
        let from = value(of: new.kind.fields[end.field].key, in: old),
        let to = value(of: new.kind.fields[end.field].key, in: new), from != to
      else { return nil }
      let named = Set(steps.keys).union(steps.values.joined())
      guard named.contains(from), named.contains(to), steps[from]?.contains(to) != true,
        !isTold(from, path, of: new)
      else { return nil }
      return diagnostic(
        from, to, allowed: steps[from] ?? [], rule, at: new.entry.record.positions[end.field], new)
    }
  }

  private static func value(of key: String, in document: Document) -> String? {
    guard let index = document.kind.index(ofKey: key),
      case .choice(let choices) = document.kind.fields[index].type,
      let chosen = document.entry.record.values[index]?.choices.first
    else { return nil }
    return choices[chosen].value
  }

  /// Whether the timeline has the old phase before its last one; its steps have been checked by themselves.
  private static func isTold(_ phase: String, _ path: FieldPath, of document: Document) -> Bool {
    guard let member = path.member else { return false }
    let told = (document.entry.record.values[path.field]?.records ?? []).compactMap {
      $0.values[member]?.text
    }
    return told.dropLast().contains(phase)
  }

  private static func diagnostic(
    _ from: String, _ to: String, allowed: [String], _ rule: Rule, at position: SourcePosition,
    _ document: Document
  ) -> Diagnostic {
    let choices = allowed.joined(separator: ", ")
    return Diagnostic(
      .ruleTransition, at: SourceLocation(path: document.entry.path, position: position),
      Wording(
        "De fase was '\(from)' en wordt '\(to)'; die stap kan niet in één keer.",
        en: "The phase was '\(from)' and becomes '\(to)'; that step cannot be taken at once."),
      suggestion: allowed.isEmpty
        ? Suggestion(
          Wording(
            "'\(from)' is een eindpunt. Zet de oude fase terug, of begin een nieuw blad.",
            en: "'\(from)' is an end. Put the old phase back, or begin a new entry."))
        : Suggestion(
          Wording(
            "Na '\(from)' kan komen: \(choices). Zijn er meer stappen geweest? Zet ze dan allemaal in de tijdlijn.",
            en:
              "After '\(from)' can come: \(choices). Were there more steps? Then put all of them in the timeline."
          )),
      notes: rule.explanation.isEmpty ? [] : [Wording(verbatim: rule.explanation)])
  }
}
