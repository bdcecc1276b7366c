/// A new entry of which everything but the answers is filled in.
public struct Scaffold: Sendable {
  /// The path of the new file.
  public let path: String
  /// Its text.
  public let text: String
}

/// Why no entry can be made.
public enum ScaffoldFailure: Error {
  /// The model is missing or wrong.
  case model([Diagnostic])
  /// The kind or title will not do; what is wrong, and what to do.
  case request(Wording)

  /// Returns that a title makes no file name.
  public static func noSlug(of title: String) -> ScaffoldFailure {
    .request(
      Wording(
        "Van de titel '\(title)' is geen bestandsnaam te maken. Gebruik letters of cijfers.",
        en: "The title '\(title)' makes no file name. Use letters or digits."))
  }
}

extension SiteBuild {
  /// Writes the text of a new entry, with a question beside every field that must be filled in.
  ///
  /// - Parameters:
  ///   - kind: The name of the kind, such as `pilot`.
  ///   - title: The title of the entry; its slug follows from it.
  /// - Throws: ``ScaffoldFailure`` when the kind does not exist, the title makes no slug or the file exists already.
  public static func scaffold(
    kind name: String, title: String, source: SiteSource
  ) throws(ScaffoldFailure) -> Scaffold {
    let model = readModel(source)
    guard model.isSound else {
      throw .model(model.diagnostics)
    }
    let (index, folder) = try folderKind(named: name, in: model.value)
    let kind = model.value.kinds[index]
    let slug = Slug.make(from: title)
    guard !slug.isEmpty else { throw .noSlug(of: title) }
    let path = "\(contentRoot)\(folder)/\(slug).md"
    guard !source.content.contains(where: { $0.path == path }) else {
      throw .request(
        Wording("Het bestand \(path) bestaat al.", en: "The file \(path) exists already."))
    }
    return Scaffold(path: path, text: text(of: kind, title: title))
  }

  static func text(of kind: Kind, title: String) -> String {
    var draft = EntryDraft()
    if let field = kind.index(of: .title) { draft.add(title, to: field) }
    return DraftWriter(kind: kind, draft: draft, questions: DraftWriter.usualQuestions(of: kind)).text
  }

  /// Begins an entry of which the answers come one by one.
  ///
  /// - Parameter kind: The name of the kind, such as `pilot`.
  /// - Throws: ``ScaffoldFailure`` when the kind does not exist.
  public static func newEntry(
    kind name: String, source: SiteSource, options: BuildOptions
  ) async throws(ScaffoldFailure) -> NewEntry {
    let model = readModel(source)
    guard model.isSound else { throw .model(model.diagnostics) }
    let (index, folder) = try folderKind(named: name, in: model.value)
    let content = await parse(source, model: model.value, options: options)
    return NewEntry(kind: index, folder: folder, content: content)
  }

  /// Returns the kinds that have a file for each entry, for someone who has to choose one.
  ///
  /// - Throws: ``ScaffoldFailure`` when the model is wrong.
  public static func kindsWithFiles(_ source: SiteSource) throws(ScaffoldFailure) -> [Kind] {
    let model = readModel(source)
    guard model.isSound else { throw .model(model.diagnostics) }
    return model.value.kinds.filter(\.hasFiles)
  }

  /// Returns the position and the folder of a kind that has a file for each entry.
  private static func folderKind(
    named name: String, in model: ContentModel
  ) throws(ScaffoldFailure) -> (index: Int, folder: String) {
    if let index = model.index(named: name), case .folder(let folder) = model.kinds[index].source {
      return (index, folder)
    }
    let names = model.kinds.filter(\.hasFiles).map(\.name)
    let list = names.joined(separator: ", ")
    let advice =
      Spelling.nearest(to: name, among: names).map { nearest in
        Wording("Bedoelde u '\(nearest)'?", en: "Did you mean '\(nearest)'?")
      } ?? Wording("Kies uit: \(list).", en: "Choose one of: \(list).")
    throw .request(Wording("Er is geen soort '\(name)'. \(advice.nl)", en: "No kind '\(name)'. \(advice.en)"))
  }
}

extension Kind {
  /// Whether every entry is a file of its own.
  fileprivate var hasFiles: Bool { if case .folder = source { true } else { false } }
}
