import SearchIndex
import Templates

/// The look of a site: compiled templates, words and assets.
struct Theme: Sendable {
  /// The pages for which a theme has a template.
  enum Page: String, CaseIterable {
    case home
    case entry = "blad"
    case list = "lijst"
    case alphabet = "alfabet"
    case partners = "zoekt-partners"
    case phases = "fasen"
    case search = "zoeken"
    case contribute = "meedoen"
    case form = "formulier"
    case join = "aansluiten"
    case notFound = "niet-gevonden"
    case moved = "verhuisd"

    /// What the template may name.
    var schema: ViewSchema {
      switch self {
      case .home: HomePageView.schema
      case .entry: EntryPageView.schema
      case .list: ListPageView.schema
      case .alphabet: AlphabetPageView.schema
      case .partners: PartnersPageView.schema
      case .phases: PhasesPageView.schema
      case .search: SearchPageView.schema
      case .contribute: ContributePageView.schema
      case .form: FormPageView.schema
      case .join: JoinPageView.schema
      case .notFound, .moved: MessagePageView.schema
      }
    }
  }

  /// A file that is published under a name that changes with its contents; scripts and style sheets without comments.
  struct Asset: Sendable {
    let name: String
    let route: String
    let bytes: [UInt8]
    /// Whether another script loads it.
    let isImported: Bool
  }

  let strings: Strings
  let templates: [Page: Template]
  let assets: [Asset]

  /// The script of the search page; it is loaded there only.
  static let searchScript = "zoeken.js"
  /// The script of the forms; it is loaded there only.
  static let formScript = "formulier.js"

  /// Returns the address of an asset.
  func asset(_ name: String) -> SitePath? {
    assets.first { $0.name == name }.map { SitePath($0.route) }
  }

  /// Returns the addresses of the assets with an extension that every page loads: not the scripts of single pages,
  /// nor those that other scripts load.
  func assets(_ fileExtension: String) -> [SitePath] {
    assets.filter {
      $0.name.hasSuffix(fileExtension) && !$0.isImported
        && ![Self.searchScript, Self.formScript].contains($0.name)
    }.map { SitePath($0.route) }
  }
}

/// Reads a theme from its files.
struct ThemeReader {
  let name: String
  let language: String
  /// The path of the folder with all themes, ending in `/`.
  let root: String
  private(set) var diagnostics: [Diagnostic] = []

  init(name: String, language: String, root: String) {
    self.name = name
    self.language = language
    self.root = root
  }

  private var folder: String { "\(root)\(name)/" }

  /// Reads a theme.
  ///
  /// - Parameter files: All files of all themes, ordered by path.
  /// - Returns: The theme, or `nil` when templates or words are wrong or missing.
  mutating func read(_ files: [SourceFile]) -> Theme? {
    let own = files.filter { $0.path.hasPrefix(folder) }
    guard !own.isEmpty else {
      let names = Set(
        files.compactMap { $0.path.dropFirst(root.count).split(separator: "/").first.map(String.init) })
      diagnostics.append(
        Diagnostic(
          .themeMissing, at: SourceLocation(path: folder),
          Wording("Het vormthema '\(name)' is er niet.", en: "There is no theme '\(name)'."),
          suggestion: Suggestion.didYouMean(name, among: names.sorted())
            ?? Suggestion(
              Wording(
                "Kies bij 'thema' in Content/site.yaml een map uit Themes.",
                en: "Choose a folder in Themes for 'thema' in Content/site.yaml."))))
      return nil
    }
    let strings = readStrings(own)
    for (name, message) in [
      (
        Theme.searchScript,
        Wording("Het script van de zoekpagina ontbreekt.", en: "The script of the search page is missing.")
      ),
      (
        Theme.formScript,
        Wording("Het script van de formulieren ontbreekt.", en: "The script of the forms is missing.")
      ),
    ] {
      let path = "\(folder)assets/\(name)"
      guard !own.contains(where: { $0.path == path }) else { continue }
      diagnostics.append(Diagnostic(.themeMissing, at: SourceLocation(path: path), message))
    }
    let templates = strings.flatMap { compile(own, strings: $0) }
    guard let strings, let templates, diagnostics.isEmpty else { return nil }
    return Theme(strings: strings, templates: templates, assets: assets(own))
  }

  private mutating func readStrings(_ files: [SourceFile]) -> Strings? {
    let path = "\(folder)strings/\(language).yaml"
    guard let file = files.first(where: { $0.path == path }) else {
      diagnostics.append(
        Diagnostic(
          .themeMissing, at: SourceLocation(path: path),
          Wording(
            "Het vormthema heeft geen teksten in deze taal.", en: "The theme has no words in this language."))
      )
      return nil
    }
    switch TextDecoding.text(of: file) {
    case .failure(let refusal):
      diagnostics.append(refusal.diagnostic)
      return nil
    case .success(let text):
      let result = Strings.read(text)
      diagnostics += result.diagnostics
      return result.isSound ? result.value : nil
    }
  }

  private mutating func compile(_ files: [SourceFile], strings: Strings) -> [Theme.Page: Template]? {
    let prefix = "\(folder)templates/"
    let suffix = ".mustache"
    let sources = files.filter { $0.path.hasPrefix(prefix) && $0.path.hasSuffix(suffix) }.map { file in
      TemplateSource(
        name: String(file.path.dropFirst(prefix.count).dropLast(suffix.count)), bytes: file.bytes)
    }
    let set = TemplateSet(sources)
    var issues = Set(set.issues)
    var templates: [Theme.Page: Template] = [:]
    for page in Theme.Page.allCases {
      let compilation = set.compile(
        page.rawValue, views: [Self.globals(strings), page.schema], output: .html)
      issues.formUnion(compilation.issues)
      templates[page] = compilation.template
    }
    diagnostics += issues.map { TemplateWording.diagnostic(for: $0, folder: prefix, suffix: suffix) }.sorted()
    return issues.isEmpty ? templates : nil
  }

  /// What every template may name besides its own view.
  static func globals(_ strings: Strings) -> ViewSchema {
    let words = strings.schema
    return ViewSchema(
      "algemeen", "What every template may name.",
      fields: [
        .init("t", "Words of the theme.", .record { words }),
        .init("site", "The site.", SiteView.fieldType),
      ])
  }

  private func assets(_ files: [SourceFile]) -> [Theme.Asset] {
    let prefix = "\(folder)assets/"
    let own = files.filter { $0.path.hasPrefix(prefix) }.map { file in
      (name: String(file.path.dropFirst(prefix.count)), bytes: file.bytes)
    }
    return ScriptImports(own).assets()
  }
}
