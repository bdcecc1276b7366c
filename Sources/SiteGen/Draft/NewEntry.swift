import Markdown
import YAML

/// An entry that is being made: takes answers, says at once what is wrong with them, and gives the text of the file.
///
/// Nothing is checked here a second time: an answer is written into the file as it would be, and the parsers of the
/// generator read that file.
public struct NewEntry: Sendable {
  /// What kind of entry it is.
  public let kind: Kind
  /// The last part of its web address, and the name of its file.
  public private(set) var slug = ""

  private let kindIndex: Int
  private let folder: String
  private let content: ParsedContent
  private let table: NameTable
  private let names: ReferenceNames
  private var draft = EntryDraft()

  init(kind index: Int, folder: String, content: ParsedContent) {
    kindIndex = index
    self.folder = folder
    self.content = content
    kind = content.model.kinds[index]
    table = NameTable(content)
    names = ReferenceNames(content)
  }

  // MARK: The file

  /// The path of the new file.
  public var path: String { "\(SiteBuild.contentRoot)\(folder)/\(slug).md" }

  /// The file as it is now.
  public var file: SourceFile { SourceFile(path: path, bytes: Array(text.utf8)) }

  /// Whether the file also asks for what may stay empty; someone who was asked already has said no.
  public var asksForOptional = true

  /// The text of the file as it is now, with a question for everything that is still wanted.
  public var text: String {
    let optional = asksForOptional ? DraftWriter.usualQuestions(of: kind) : []
    return DraftWriter(kind: kind, draft: draft, questions: optional.union(missing)).text
  }

  /// Gives the entry another slug.
  ///
  /// - Throws: What is wrong with it, and what to do.
  public mutating func rename(_ slug: String) throws(ScaffoldFailure) {
    guard Slug.isValid(slug) else {
      let better = Slug.make(from: slug)
      let advice =
        better.isEmpty
        ? Wording("Gebruik letters of cijfers.", en: "Use letters or digits.")
        : Wording("Schrijf: \(better)", en: "Write: \(better)")
      throw .request(
        Wording(
          "'\(slug)' kan geen deel van een webadres zijn: gebruik kleine letters, cijfers en koppeltekens. \(advice.nl)",
          en:
            "'\(slug)' cannot be part of a web address: use lower-case letters, digits and hyphens. \(advice.en)"
        ))
    }
    var renamed = self
    renamed.slug = slug
    let path = renamed.path
    let isTaken =
      content.entries.contains { $0.path == path } || content.unreadable.contains { $0.path == path }
    guard !isTaken else {
      throw .request(Wording("Het bestand \(path) bestaat al.", en: "The file \(path) exists already."))
    }
    self = renamed
  }

  /// The slug that the title makes; empty when it makes none.
  public var proposedSlug: String { Slug.make(from: title ?? "") }

  /// The title, once it is known.
  public var title: String? { kind.index(of: .title).flatMap { draft.values[$0]?.first } }

  /// The entries that are called the same, or nearly so.
  public var similar: [Namesake] {
    title.map { Namesakes(content: content).find($0, kind: kindIndex) } ?? []
  }

  // MARK: Questions

  /// Returns whether a field is answered.
  public func isAnswered(_ field: Int) -> Bool { draft.has(field) }

  /// The fields that must still be answered: those that every entry needs, and those that a rule asks for after the
  /// answers so far.
  public var missing: [FieldPath] {
    let required = kind.fields.indices.filter { kind.fields[$0].isRequired && !draft.has($0) }
    return
      (required.map { FieldPath($0) }
      + parsed(draft).lacking.filter { !draft.has($0.field) || $0.member != nil })
      .sorted { ($0.field, $0.member ?? -1) < ($1.field, $1.member ?? -1) }
  }

  /// What can be chosen in a field: a value, and what it stands for.
  public struct Option: Sendable, Hashable {
    /// The value as it is written.
    public let value: String
    /// What it stands for.
    public let label: String
  }

  /// Returns what can be chosen in a field; nothing for fields that take anything.
  public func options(for field: Field) -> [Option] {
    switch field.type {
    case .choice(let choices): choices.map { Option(value: $0.value, label: $0.label) }
    case .boolean: [Option(value: "true", label: "ja"), Option(value: "false", label: "nee")]
    case .reference(let kinds, _):
      kinds.flatMap { names.kinds[$0].names.map { Option(value: $0.value, label: $0.title) } }
    default: []
    }
  }

  /// Returns the options in which some letters occur, without regard to case and marks; those that begin with them first.
  public func options(for field: Field, matching letters: String) -> [Option] {
    let wanted = Spelling.folded(letters)
    guard !wanted.isEmpty else { return [] }
    return options(for: field).compactMap { option -> (rank: Int, option: Option)? in
      let texts = [Spelling.folded(option.value), Spelling.folded(option.label)]
      if texts.contains(where: { $0.starts(with: wanted) }) { return (0, option) }
      return texts.contains { $0.contains(wanted) } ? (1, option) : nil
    }.stablySorted { $0.rank }.map(\.option)
  }

  // MARK: Answers

  /// Adds a value to a field.
  ///
  /// - Returns: What is wrong with it or worth knowing; after an error nothing has changed.
  public mutating func answer(_ text: String, at path: FieldPath) -> [Diagnostic] {
    let text = FieldParser.trimmed(text)
    var draft = self.draft
    if let member = path.member {
      draft.add(text, to: member, of: path.field)
    } else {
      draft.add(text, to: path.field)
    }
    let known = Set(parsed(self.draft).diagnostics.map(Finding.init))
    let found = parsed(draft).diagnostics.filter {
      !known.contains(Finding($0)) && !Self.unfinished.contains($0.id)
    }
    if !found.contains(where: { $0.severity == .error }) { self.draft = draft }
    return found
  }

  /// Begins a record in a group.
  public mutating func beginRecord(in field: Int) { draft.beginRecord(in: field) }

  /// Takes away the last record of a group if nothing was filled in.
  public mutating func dropEmptyRecord(of field: Int) { draft.dropEmptyRecord(of: field) }

  /// Returns whether the last record of a group has a value for one of its fields.
  public func lastRecordHas(_ member: Int, of field: Int) -> Bool {
    draft.records[field]?.last?[member] != nil
  }

  /// What is said of an entry that is only half filled in.
  private static let unfinished: Set<DiagnosticID> = [.fieldRequired, .ruleRequired, .ruleTransition]

  /// A diagnostic without its place, which moves while answers are added.
  private struct Finding: Hashable {
    let id: DiagnosticID
    let message: Wording

    init(_ diagnostic: Diagnostic) {
      id = diagnostic.id
      message = diagnostic.message
    }
  }

  private func parsed(_ draft: EntryDraft) -> (diagnostics: [Diagnostic], lacking: [FieldPath]) {
    let text = DraftWriter(kind: kind, draft: draft, questions: []).text
    // Before the title is known the file has no name yet, which is no mistake.
    let path = slug.isEmpty ? "\(SiteBuild.contentRoot)\(folder)/\(kind.name).md" : self.path
    let file = SourceFile(path: path, bytes: Array(text.utf8))
    let parsed = EntryParser(model: content.model, markdown: MarkdownOptions()).parse(file, kind: kindIndex)
    guard let entry = parsed.value else { return (parsed.diagnostics, []) }
    var resolver = ReferenceResolver(content: content.adding(entry), names: table)
    resolver.resolveLast()
    let rules = RuleChecker(
      kind: kind, model: content.model, record: entry.record, text: SourceText(path: path, bytes: file.bytes))
    return (parsed.diagnostics + resolver.diagnostics, rules.lacking())
  }
}

extension ParsedContent {
  /// Returns the content with one entry more, at its end.
  fileprivate func adding(_ entry: Entry) -> ParsedContent {
    ParsedContent(
      model: model, entries: entries + [entry], unreadable: unreadable, incompleteKinds: incompleteKinds,
      aliases: aliases, attachments: attachments)
  }
}
