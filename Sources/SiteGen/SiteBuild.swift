import Markdown
import SearchIndex
import Templates

/// Everything a site is made from.
public struct SiteSource: Sendable {
  /// The files below the content folder.
  public let content: [SourceFile]
  /// The files below the folder with themes.
  public let theme: [SourceFile]

  /// Creates a source; the order of the files does not matter.
  public init(content: [SourceFile], theme: [SourceFile]) {
    self.content = content.sorted { $0.path < $1.path }
    self.theme = theme.sorted { $0.path < $1.path }
  }
}

/// What a build depends on besides its source.
public struct BuildOptions: Sendable {
  /// The day for which the site is built: it decides which municipalities exist and which deadlines have passed.
  public let date: CalendarDate
  /// When each content file was last changed, by path; files of which nobody knows are absent.
  public let modified: [String: CalendarDate]
  /// Makes the site a preview that opens without a server; `nil` for the site itself.
  public let portable: PortablePreview?
  /// The number of tasks to work with; the result does not depend on it.
  public let concurrency: Int
  /// Makes the index for the search page; without it a build shows what the index costs.
  public let makesSearchIndex: Bool

  /// Creates options.
  public init(
    date: CalendarDate, modified: [String: CalendarDate] = [:], portable: PortablePreview? = nil,
    concurrency: Int, makesSearchIndex: Bool = true
  ) {
    self.date = date
    self.modified = modified
    self.portable = portable
    self.concurrency = max(1, concurrency)
    self.makesSearchIndex = makesSearchIndex
  }
}

/// The pipeline: source, parse, link, plan.
///
/// Each step takes the value of the step before it. A step goes as far as its input allows and reports everything
/// that is wrong; only a site without errors is planned.
public enum SiteBuild {
  /// The path of the content folder.
  static let contentRoot = "Content/"
  /// The path of the settings.
  static let settingsPath = contentRoot + "site.yaml"
  /// The path of the folder with themes.
  static let themesRoot = "Themes/"

  /// Checks the content and the theme without making pages.
  public static func check(_ source: SiteSource, options: BuildOptions) async -> Diagnosed<SiteSummary?> {
    let parsed = await parse(source, options: options, rendersHTML: false)
    guard let content = parsed.content else { return Diagnosed(nil, finished(parsed.diagnostics, source)) }
    let diagnostics =
      parsed.diagnostics + Linker.check(content, settings: parsed.settings)
      + across(content, of: source.content, options: options)
    return Diagnosed(
      SiteSummary(content, forge: parsed.settings.forge), finished(diagnostics, source))
  }

  /// Checks some documents: reports what a check of everything would report about them.
  ///
  /// Much quicker than a check of everything, of which it does only what has a say in the outcome, unless a large part
  /// is asked for. Near misses are the one thing that may differ: each check looks for a limited number of them.
  ///
  /// - Parameters:
  ///   - paths: The paths of the documents.
  ///   - source: The whole source.
  ///   - options: What the check depends on.
  /// - Returns: What is wrong with the documents, and with the model, the settings and the registers on which they
  ///   depend; `nil` when some path is no document's.
  public static func check(
    _ paths: Set<String>, of source: SiteSource, options: BuildOptions
  ) async -> Diagnosed<SiteSummary?>? {
    let paths = paths.filter { !DocumentFolders.isExplanation($0) }
    let model = readModel(source)
    let folders = DocumentFolders(model: model.value, root: contentRoot)
    let parser = EntryParser(model: model.value, markdown: MarkdownOptions(rendersHTML: false))
    guard model.isSound,
      let neighbourhood = await Neighbourhood.around(
        paths, in: source.content, folders: folders, parser: parser, tasks: options.concurrency)
    else { return nil }

    func check(with files: [SourceFile]) async -> Diagnosed<SiteSummary?> {
      // Themes are left out: they have no say in what is wrong with a text.
      let parsed = await parse(
        SiteSource(content: files, theme: []), options: options, rendersHTML: false, readsTheme: false)
      guard let content = parsed.content else { return Diagnosed(nil, finished(parsed.diagnostics, source)) }
      let between =
        Linker.check(content, settings: parsed.settings)
        + across(content, of: neighbourhood.documents, options: options)
      // Of other documents nothing is told: from a part of them nobody can tell.
      let others = parsed.diagnostics.filter { folders.kind(ofDocument: $0.location.path) == nil }
      let told = others + (parsed.diagnostics + between).filter { paths.contains($0.location.path) }
      return Diagnosed(
        SiteSummary(content, forge: parsed.settings.forge, asked: paths.count), finished(told, source))
    }
    let first = await check(with: neighbourhood.nearest())
    let nearMisses: Set<DiagnosticID> = [.referenceUnknown, .linkMissing]
    guard !neighbourhood.isEverything, first.diagnostics.contains(where: { nearMisses.contains($0.id) })
    else {
      return first
    }
    return await check(with: neighbourhood.nearest(besides: first.diagnostics))
  }

  /// Plans all files of the site.
  ///
  /// - Returns: The plan, or `nil` when there are errors; with all diagnostics, in order.
  public static func plan(_ source: SiteSource, options: BuildOptions) async -> Diagnosed<SitePlan?> {
    let stages = await link(source, options: options)
    guard let site = stages.site, let theme = stages.theme, let content = stages.content,
      !stages.diagnostics.contains(where: { $0.severity == .error })
    else { return Diagnosed(nil, stages.diagnostics) }
    let factory = PageFactory(
      site: site, theme: theme, date: options.date, modified: options.modified,
      portable: options.portable)
    let files = options.makesSearchIndex ? await searchIndex(of: site, theme: theme, options: options) : []
    var planner = SitePlanner(factory: factory)
    let plan = planner.plan(
      searchFiles: files, summary: SiteSummary(content, forge: site.settings.forge), sources: source.content)
    let collisions = plan.collisions
    return Diagnosed(collisions.isEmpty ? plan : nil, (stages.diagnostics + collisions).sorted())
  }

  private static func searchIndex(
    of site: Site, theme: Theme, options: BuildOptions
  ) async -> [SearchIndexFile] {
    let search = SearchDocuments(site: site, strings: theme.strings, date: options.date)
    var searchOptions = SearchIndexOptions()
    searchOptions.concurrency = options.concurrency
    let builder = SearchIndexBuilder(options: searchOptions)
    do throws(SearchIndexError) {
      return try await builder.build(
        documents: search.documents(), facets: search.facets, synonyms: search.synonyms())
    } catch {
      preconditionFailure("documents and facets come from one graph, and still: \(error)")
    }
  }

  /// The values between the steps, as far as they could be made.
  struct Stages: Sendable {
    var theme: Theme?
    var content: ParsedContent?
    var site: Site?
    var diagnostics: [Diagnostic]
  }

  /// Reads and joins everything, ready to be planned.
  static func link(_ source: SiteSource, options: BuildOptions) async -> Stages {
    let parsed = await parse(source, options: options, rendersHTML: true)
    guard let content = parsed.content else {
      return Stages(diagnostics: finished(parsed.diagnostics, source))
    }
    let site = Linker.link(content, settings: parsed.settings)
    let diagnostics =
      parsed.diagnostics + site.diagnostics + across(content, of: source.content, options: options)
    return Stages(
      theme: parsed.theme, content: content, site: site.value, diagnostics: finished(diagnostics, source))
  }

  /// Everything by itself, as far as it could be read.
  private struct Parsed {
    var settings = SiteSettings.fallback
    var theme: Theme?
    /// The documents; `nil` without a sound model, because then nobody knows what they should be.
    var content: ParsedContent?
    var diagnostics: [Diagnostic]
  }

  private static func parse(
    _ source: SiteSource, options: BuildOptions, rendersHTML: Bool, readsTheme: Bool = true
  ) async -> Parsed {
    let model = readModel(source)
    guard model.isSound else { return Parsed(diagnostics: model.diagnostics) }
    let settings = readSettings(source, model: model.value)
    var themeReader = ThemeReader(
      name: settings.value.theme, language: settings.value.language, root: themesRoot)
    // Without sound settings nobody knows which theme is meant: one mistake is enough to report.
    let theme = settings.isSound && readsTheme ? themeReader.read(source.theme) : nil
    let parser = ContentParser(
      model: model.value,
      markdown: MarkdownOptions(
        strings: theme?.strings.markdown ?? MarkdownOptions.Strings(), rendersHTML: rendersHTML),
      root: contentRoot, date: options.date, abbreviations: Set(settings.value.abbreviations))
    let content = await parser.parse(source.content, concurrency: options.concurrency)
    return Parsed(
      settings: settings.value, theme: theme, content: content.value,
      diagnostics: model.diagnostics + settings.diagnostics + themeReader.diagnostics + content.diagnostics)
  }

  /// Returns what is wrong with documents beside what they refer to: names that must not be shown, and age.
  private static func across(
    _ content: ParsedContent, of files: [SourceFile], options: BuildOptions
  ) -> [Diagnostic] {
    StaleEntries(content: content, date: options.date, modified: options.modified).find()
      + HiddenNames(content: content).check(files)
  }

  /// Returns diagnostics in order, with the extents of what they are about.
  private static func finished(_ diagnostics: [Diagnostic], _ source: SiteSource) -> [Diagnostic] {
    SourceExtents.complete(diagnostics.sorted(), in: source.content)
  }

  static func readModel(_ source: SiteSource) -> Diagnosed<ContentModel> {
    switch text(of: contentRoot + "model.yaml", in: source.content) {
    case .success(let text): return ModelReader.read(text)
    case .failure(.missing):
      let diagnostic = Diagnostic(
        .modelMissing, at: SourceLocation(path: contentRoot + "model.yaml"),
        Wording(
          "Het inhoudsmodel ontbreekt. Zonder dit bestand weten we niet welke bladen en velden er zijn.",
          en: "The content model is missing: without it nothing is known about kinds and fields."),
        suggestion: Suggestion(
          Wording(
            "Voer sitegen uit in de map waarin Content staat.",
            en: "Run sitegen in the folder that holds Content.")))
      return Diagnosed(ContentModel(kinds: []), [diagnostic])
    case .failure(.refused(let diagnostic)):
      return Diagnosed(ContentModel(kinds: []), [diagnostic])
    }
  }

  static func readSettings(_ source: SiteSource, model: ContentModel) -> Diagnosed<SiteSettings> {
    switch text(of: settingsPath, in: source.content) {
    case .success(let text): return SiteSettings.read(text, model: model)
    case .failure(.missing):
      return Diagnosed(
        SiteSettings.fallback,
        [
          Diagnostic(
            .settingsMissing, at: SourceLocation(path: settingsPath),
            Wording("De instellingen van de site ontbreken.", en: "The settings of the site are missing."))
        ])
    case .failure(.refused(let diagnostic)):
      return Diagnosed(SiteSettings.fallback, [diagnostic])
    }
  }

  private enum TextFailure: Error {
    case missing
    case refused(Diagnostic)
  }

  private static func text(of path: String, in files: [SourceFile]) -> Result<SourceText, TextFailure> {
    guard let file = files.first(where: { $0.path == path }) else { return .failure(.missing) }
    return TextDecoding.text(of: file).mapError { .refused($0.diagnostic) }
  }
}
