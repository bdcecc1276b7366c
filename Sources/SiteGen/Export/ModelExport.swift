import Markdown

/// The content model as other programs read it: schemas for editors, and the configuration of a web editor.
public struct ModelExport: Sendable {
  private let model: ContentModel
  private let settings: SiteSettings
  private let names: ReferenceNames

  /// A file of an export.
  public struct File: Sendable {
    /// The name.
    public let name: String
    /// The text.
    public let text: String
  }

  init(content: ParsedContent, settings: SiteSettings) {
    model = content.model
    self.settings = settings
    names = ReferenceNames(content)
  }

  /// The name for which ``schema(for:dialect:)`` gives the schema of the content model itself.
  private static let modelName = "model.yaml"
  /// The name for which ``schema(for:dialect:)`` gives the schema of the settings.
  private static let settingsName = "site.yaml"

  /// The names that have a schema: the kinds with files of their own, and the two files that configure the site.
  public var schemaNames: [String] { folders.map(\.kind.name) + [Self.modelName, Self.settingsName] }

  private var folders: [(kind: Kind, folder: String)] {
    model.kinds.compactMap { kind in
      if case .folder(let folder) = kind.source { return (kind, folder) }
      return nil
    }
  }

  /// Returns the JSON Schema of a kind's front matter, or of one of the two configuration files.
  ///
  /// - Returns: The text of the schema; `nil` for a name that is not one of ``schemaNames``.
  public func schema(for name: String, dialect: SchemaDialect) -> String? {
    if let kind = folders.first(where: { $0.kind.name == name })?.kind {
      return KindSchema(model: model, names: names, dialect: dialect).schema(of: kind).indentedText
    }
    let file = ModelFileSchema(model: model, dialect: dialect)
    switch name {
    case Self.modelName: return file.modelFile.indentedText
    case Self.settingsName: return file.settingsFile.indentedText
    default: return nil
    }
  }

  /// Returns all schemas, and an index that says which files each is for.
  public func schemas(dialect: SchemaDialect) -> [File] {
    var files: [File] = []
    var index: [JSONValue] = []
    let targets =
      folders.map { ($0.kind.name, $0.kind.explanation, "\(SiteBuild.contentRoot)\($0.folder)/*.md") } + [
        (Self.modelName, "Het inhoudsmodel.", SiteBuild.contentRoot + "model.yaml"),
        (Self.settingsName, "De instellingen van de site.", SiteBuild.settingsPath),
      ]
    for (name, description, match) in targets {
      guard let text = schema(for: name, dialect: dialect) else { continue }
      let file = (name.hasSuffix(".yaml") ? String(name.dropLast(5)) + "-yaml" : name) + ".schema.json"
      files.append(File(name: file, text: text))
      index.append([
        "name": .string(name), "description": .string(description), "file": .string(file),
        "match": [.string(match)],
      ])
    }
    let overview: JSONValue = ["dialect": .string(dialect.rawValue), "schemas": .array(index)]
    return files + [File(name: "index.json", text: overview.indentedText)]
  }

  /// Returns the configuration of a content management system.
  public func configuration(for system: CMSSystem) -> String {
    CMSConfiguration(system: system, model: model, settings: settings, names: names).text
  }

  /// Whether the settings name a forge that a content management system can log in to.
  public var hasForge: Bool { settings.forge != nil }
}

extension SiteBuild {
  /// Reads what an export of the model needs: the model, the settings and the names of all entries.
  ///
  /// - Returns: The export, or `nil` when the model or the settings are wrong; with what is wrong with those. Mistakes in
  ///   entries do not matter here.
  public static func modelExport(
    _ source: SiteSource, options: BuildOptions
  ) async -> Diagnosed<ModelExport?> {
    let model = readModel(source)
    guard model.isSound else { return Diagnosed(nil, model.diagnostics) }
    let settings = readSettings(source, model: model.value)
    guard settings.isSound else { return Diagnosed(nil, model.diagnostics + settings.diagnostics) }
    let content = await parse(source, model: model.value, options: options)
    return Diagnosed(
      ModelExport(content: content, settings: settings.value), model.diagnostics + settings.diagnostics)
  }

  /// Reads all entries, whatever is wrong with some of them.
  static func parse(_ source: SiteSource, model: ContentModel, options: BuildOptions) async -> ParsedContent {
    let parser = ContentParser(
      model: model, markdown: MarkdownOptions(), root: contentRoot, date: options.date,
      abbreviations: [])
    return await parser.parse(source.content, concurrency: options.concurrency).value
  }
}
