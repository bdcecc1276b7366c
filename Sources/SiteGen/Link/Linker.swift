/// Joins documents into a ``Site`` and checks every rule about several of them.
struct Linker {
  private let content: ParsedContent
  private let settings: SiteSettings
  private let names: NameTable
  private var diagnostics: [Diagnostic] = []

  /// Joins documents.
  ///
  /// - Parameters:
  ///   - content: The documents.
  ///   - settings: The settings of the site.
  /// - Returns: The site, with everything that is wrong between documents. Cost: linear in documents and links, apart
  ///   from sorting.
  static func link(_ content: ParsedContent, settings: SiteSettings) -> Diagnosed<Site> {
    var linker = Linker(content, settings: settings)
    let joints = linker.join()
    return Diagnosed(linker.site(joints), linker.diagnostics)
  }

  /// Returns everything that is wrong between documents, without making a site of them.
  static func check(_ content: ParsedContent, settings: SiteSettings) -> [Diagnostic] {
    var linker = Linker(content, settings: settings)
    _ = linker.join()
    return linker.diagnostics
  }

  /// Everything that points from one document to another.
  private struct Joints {
    let references: [[Site.Reference]]
    let routes: [String?]
    let linkTargets: [[Site.LinkTarget]]
    let imageTargets: [[Int?]]
    let mentions: [[Int]]
    let attachments: [Attachment]
    let usedAttachments: [Int]
    let figures: [Int]
  }

  private init(_ content: ParsedContent, settings: SiteSettings) {
    self.content = content
    self.settings = settings
    names = NameTable(content)
  }

  private var entries: [Entry] { content.entries }
  private var model: ContentModel { content.model }

  /// Joins the documents and checks every rule about several of them.
  private mutating func join() -> Joints {
    var references = ReferenceResolver(content: content, names: names)
    let resolved = references.resolveAll()
    diagnostics += references.diagnostics
    diagnostics += ParticipantRule(content: content).check(resolved, unresolved: references.unresolved)
    var routes = RouteTable(content: content)
    let paths = routes.assign()
    diagnostics += routes.diagnostics
    let attachments = AttachmentTable(content.attachments)
    diagnostics += attachments.diagnostics
    var links = LinkResolver(
      content: content, routes: paths, attachments: attachments, baseURL: settings.baseURL)
    let (targets, images, mentions) = links.resolveAll()
    diagnostics += links.diagnostics + attachments.unusedFiles(links.used, refused: links.refused)
    checkFooter()
    checkSeries(resolved)
    return Joints(
      references: resolved, routes: paths, linkTargets: targets, imageTargets: images, mentions: mentions,
      attachments: attachments.attachments, usedAttachments: links.used.sorted(), figures: figures())
  }

  private func site(_ joints: Joints) -> Site {
    let byKind = orderedByKind()
    return Site(
      model: model, settings: settings, entries: entries, routes: joints.routes,
      references: joints.references,
      backlinks: backlinks(joints.references, mentions: joints.mentions, order: byKind),
      linkTargets: joints.linkTargets, imageTargets: joints.imageTargets, entriesByKind: byKind,
      attachments: joints.attachments, usedAttachments: joints.usedAttachments,
      related: RelatedEntries(model: model, entries: entries, references: joints.references).find(),
      otherNames: otherNames(), aliases: content.aliases, figures: joints.figures)
  }

  // MARK: Order

  private func orderedByKind() -> [[Int]] {
    var members = [[Int]](repeating: [], count: model.kinds.count)
    for index in entries.indices where content.isShown(index) { members[entries[index].kind].append(index) }
    return model.kinds.indices.map { kind in
      let schema = model.kinds[kind]
      let byTitle = DutchOrder.sorted(members[kind]) { index in
        entries[index].record[schema.index(of: .sortName)]?.text ?? entries[index].title(in: schema)
      }
      switch schema.sortOrder {
      case .title: return byTitle
      case .ordinal:
        return byTitle.stablySorted { entries[$0].record[schema.index(of: .ordinal)]?.integer ?? .max }
      case .newest: return byTitle.stablySorted { -entries[$0].dateKey(in: schema) }
      }
    }
  }

  private func backlinks(
    _ references: [[Site.Reference]], mentions: [[Int]], order: [[Int]]
  ) -> [[Site.Backlink]] {
    var backlinks = [[Site.Backlink]](repeating: [], count: entries.count)
    for source in order.joined() {
      for reference in references[source] {
        backlinks[reference.target].append(
          Site.Backlink(source: source, path: reference.path, record: reference.record))
      }
      for target in mentions[source] {
        backlinks[target].append(Site.Backlink(source: source, path: nil, record: 0))
      }
    }
    return backlinks
  }

  // MARK: Checks

  private mutating func checkFooter() {
    let slugs = Set(entries.filter { model.kinds[$0.kind].route.isEmpty }.map(\.slug))
    for item in settings.footer where !slugs.contains(item.value) {
      let slug = item.value
      guard !content.unreadable.contains(where: { $0.slug == slug }) else { continue }
      diagnostics.append(
        Diagnostic(
          .settingsInvalid, at: SourceLocation(path: SiteBuild.settingsPath, position: item.position),
          Wording(
            "De pagina '\(slug)' uit 'voet' bestaat niet.", en: "The page '\(slug)' in 'voet' does not exist."
          ),
          suggestion: Suggestion.didYouMean(slug, among: slugs.sorted())))
    }
  }

  private mutating func checkSeries(_ references: [[Site.Reference]]) {
    var parts: [Int: [Int: Int]] = [:]
    for entry in entries.indices {
      let kind = model.kinds[entries[entry].kind]
      guard let part = entries[entry].record[kind.index(of: .part)]?.integer,
        let series = Site.targets(of: .series, among: references[entry], kind: kind).first
      else { continue }
      guard let first = parts[series]?[part] else {
        parts[series, default: [:]][part] = entry
        continue
      }
      let position = kind.index(of: .part).map { entries[entry].record.positions[$0] }
      diagnostics.append(
        Diagnostic(
          .seriesPartDuplicate, at: SourceLocation(path: entries[entry].path, position: position),
          Wording(
            "Deel \(part) van deze reeks is er al: \(entries[first].path).",
            en: "Part \(part) of this series exists already: \(entries[first].path)."),
          suggestion: Suggestion(
            Wording(
              "Geef een van de twee een ander nummer, of haal bij een van de twee de reeks weg.",
              en: "Give one of the two another number, or take one out of the series."))))
    }
  }

  private mutating func figures() -> [Int] {
    settings.figures.compactMap { item in
      let word = item.value
      switch names.resolve(word, kinds: Array(model.kinds.indices)) {
      case .entry(let entry): return entry
      // The file has its own diagnostic.
      case .unreadable: return nil
      case .otherName, .ambiguous, .unknown: break
      }
      diagnostics.append(
        Diagnostic(
          .settingsInvalid, at: SourceLocation(path: SiteBuild.settingsPath, position: item.position),
          Wording(
            "Bij 'cijfers' hoort soort/naam van een blad; '\(word)' is dat niet.",
            en: "'cijfers' takes kind/name of an entry; '\(word)' is none.")
        ))
      return nil
    }
  }

  private func otherNames() -> [Site.OtherName] {
    let found = content.aliases.compactMap { alias -> Site.OtherName? in
      let bearers = alias.codes.compactMap { names.entry(kind: alias.kind, code: $0) }
      guard bearers.count == 1, alias.nature == .spelling || alias.nature == .former else { return nil }
      return Site.OtherName(name: alias.name, nature: alias.nature, target: bearers[0])
    }
    return DutchOrder.sorted(found, by: \.name)
  }
}
