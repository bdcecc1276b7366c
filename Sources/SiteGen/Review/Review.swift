/// Everything that a branch changes, as data: what to tell the people who decide about it.
public struct Review: Sendable {
  /// A file that was not read, because it is no plain file.
  public struct PassedOver: Sendable {
    /// The path from the root of the project.
    public let path: String
    /// Why, and what to do.
    public let message: Wording

    /// Creates a remark about a file.
    public init(path: String, message: Wording) {
      self.path = path
      self.message = message
    }
  }

  /// Files that are neither entries nor registers, by what happened to them.
  struct Files: Sendable {
    var added: [String] = []
    var changed: [String] = []
    var moved: [(from: String, to: String)] = []
    var removed: [String] = []

    var isEmpty: Bool { added.isEmpty && changed.isEmpty && moved.isEmpty && removed.isEmpty }
    var count: Int { added.count + changed.count + moved.count + removed.count }

    /// Takes over how files were matched.
    init(_ matching: FileMatching) {
      added = matching.added.map(\.path)
      changed = matching.changed.map(\.head.path)
      moved = matching.moved.map { ($0.base.path, $0.head.path) }
      removed = matching.removed.map(\.path)
    }
  }

  /// Why the entries could not be compared.
  enum Obstacle: Sendable {
    /// The model of the base has errors, or is not there.
    case baseModel
    /// The model of the head has errors, or is not there.
    case headModel
  }

  /// Why the entries could not be compared; `nil` when they were.
  let obstacle: Obstacle?
  let entries: [EntryReview]
  let registers: [RegisterReview]
  let links: LinkReview?
  /// Addresses of rows of registers that lead nowhere after the branch.
  let lostRegisterRoutes: [String]
  /// What changed in the model; `nil` when its file did not change.
  let model: [ModelChange]?
  /// What changed in the settings; `nil` when their file did not change.
  let settings: [SettingChange]?
  /// Pictures and other files in the content folder; when entries could not be compared, all files.
  let attachments: Files
  /// The files of the theme.
  let theme: Files
  /// The pages; `nil` when one of the states has errors.
  let pages: PageReview?
  /// Whether the head has pages: it has no errors.
  let hasPages: Bool
  let diagnostics: DiagnosticReview
  /// What was not read of the head.
  let passedOver: [PassedOver]
  /// Where the repository is hosted, as the base says.
  let forge: SiteSettings.Forge?

  /// Compares two states of the sources.
  ///
  /// - Parameters:
  ///   - base: The state that a branch began with.
  ///   - head: The state that it leads to.
  ///   - passedOver: What was not read of the head.
  ///   - options: The day for which both are built; dates of change are not compared.
  public static func between(
    _ base: SiteSource, and head: SiteSource, passedOver: [PassedOver] = [], options: BuildOptions
  ) async -> Review {
    let options = BuildOptions(date: options.date, concurrency: options.concurrency)
    let old = await ReviewSide(base, options: options)
    let new = await ReviewSide(head, options: options)
    return Review(old, new, passedOver: passedOver)
  }

  private init(_ base: ReviewSide, _ head: ReviewSide, passedOver: [PassedOver]) {
    self.passedOver = passedOver
    obstacle = head.content == nil ? .headModel : base.content == nil ? .baseModel : nil
    let entryFiles = FileMatching(base: Self.entryFiles(base), head: Self.entryFiles(head))
    let registerPaths = Self.registerPaths(base).union(Self.registerPaths(head))
    let own = registerPaths.union([Self.modelPath, SiteBuild.settingsPath])
    let isOther = { (file: SourceFile) in !Self.isEntryFile(file) && !own.contains(file.path) }
    let others = FileMatching(
      base: base.source.content.filter(isOther), head: head.source.content.filter(isOther), byLikeness: false)
    theme = Files(FileMatching(base: base.source.theme, head: head.source.theme, byLikeness: false))
    model = Self.modelChanges(base, head)
    settings = Self.settingChanges(base, head)
    if obstacle == nil {
      let identities = EntryIdentities(base: base, head: head, headPaths: entryFiles.headPaths)
      let comparison = EntryComparison(base: base, head: head, matching: entryFiles, identities: identities)
      entries = comparison.review()
      links = LinkReview(base: comparison.baseReading, head: comparison.headReading, matching: entryFiles)
      lostRegisterRoutes = comparison.lostRegisterRoutes
      attachments = Files(others)
    } else {
      entries = []
      links = nil
      lostRegisterRoutes = []
      attachments = Files(FileMatching(base: base.source.content, head: head.source.content))
    }
    registers = Self.registerReviews(base, head)
    pages = PageReview(base: base, head: head)
    hasPages = head.pages != nil
    let steps = PhaseSteps.check(entryFiles, base: base.source, head: head.source)
    diagnostics = DiagnosticReview(
      base: (base.diagnostics, base.source.content + base.source.theme),
      head: (head.diagnostics + steps, head.source.content + head.source.theme),
      headPaths: entryFiles.headPaths)
    // A branch must not decide where the links of the report on it lead.
    forge = base.site?.settings.forge
  }

  /// Whether nothing changed that a report can tell of.
  var isEmpty: Bool {
    entries.isEmpty && registers.isEmpty && model == nil && settings == nil && attachments.isEmpty
      && theme.isEmpty && passedOver.isEmpty
  }

  // MARK: Parts

  private static let modelPath = SiteBuild.contentRoot + "model.yaml"

  private static func entryFiles(_ side: ReviewSide) -> [SourceFile] {
    side.source.content.filter(isEntryFile)
  }

  private static func isEntryFile(_ file: SourceFile) -> Bool {
    file.fileExtension == "md" && file.name != "README.md"
  }

  private static func registerPaths(_ side: ReviewSide) -> Set<String> {
    var paths: Set<String> = []
    for kind in side.content?.model.kinds ?? [] {
      guard case .register(let file, let aliases) = kind.source else { continue }
      paths.insert(SiteBuild.contentRoot + file)
      if let aliases { paths.insert(SiteBuild.contentRoot + aliases) }
    }
    return paths
  }

  private static func modelChanges(_ base: ReviewSide, _ head: ReviewSide) -> [ModelChange]? {
    let (old, new) = (file(modelPath, of: base), file(modelPath, of: head))
    guard old?.bytes != new?.bytes else { return nil }
    guard let before = base.content?.model, let after = head.content?.model else { return [] }
    return ModelChange.between(before, and: after)
  }

  private static func settingChanges(_ base: ReviewSide, _ head: ReviewSide) -> [SettingChange]? {
    let (old, new) = (file(SiteBuild.settingsPath, of: base), file(SiteBuild.settingsPath, of: head))
    return old?.bytes == new?.bytes ? nil : SettingChange.between(old, and: new)
  }

  private static func registerReviews(_ base: ReviewSide, _ head: ReviewSide) -> [RegisterReview] {
    guard let model = (head.content ?? base.content)?.model else { return [] }
    let byPath = { (side: ReviewSide) in
      Dictionary(side.source.content.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (byPath(base), byPath(head))
    return model.kinds.compactMap {
      RegisterComparison(kind: $0, base: old, head: new).review(root: SiteBuild.contentRoot)
    }
  }

  private static func file(_ path: String, of side: ReviewSide) -> SourceFile? {
    side.source.content.first { $0.path == path }
  }
}
