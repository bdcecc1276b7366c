import Templates

extension PageFactory {
  /// The kinds with a form.
  var formKinds: [Kind] { site.model.kinds.filter { $0.form != nil } }

  /// Whether there is an entry that somebody can join.
  var hasJoinForm: Bool { formKinds.contains(where: \.canBeJoined) }

  /// Makes the links to the forms: one for each kind, and one to join an entry.
  func formLinks() -> [FormLinkView] {
    let links = formKinds.map { kind in
      FormLinkView(
        title: formTitle(kind), link: SitePath(Route.form(for: kind)), explanation: kind.explanation)
    }
    guard hasJoinForm else { return links }
    return links + [
      FormLinkView(
        title: strings[.joinTitle], link: SitePath(Route.join), explanation: strings[.joinDescription])
    ]
  }

  /// Makes the page that offers the forms.
  func contributePage() -> ContributePageView {
    ContributePageView(
      page: head(
        title: strings[.contribute], description: strings[.contributeDescription], route: Route.contribute),
      forms: formLinks())
  }

  /// Makes the page with the form for a kind.
  func formPage(_ kind: Kind) -> FormPageView {
    let folder = if case .folder(let folder) = kind.source { SiteBuild.contentRoot + folder } else { "" }
    let route = Route.form(for: kind)
    return FormPageView(
      page: head(
        title: formTitle(kind), description: kind.explanation, route: route, crumbs: contributeCrumbs),
      frame: frame(kind: kind.name), kind: kind.singular, explanation: kind.explanation,
      parts: FormLayout(model: site.model, kind: kind, strings: strings).parts(),
      template: SiteBuild.text(of: kind, title: strings[.formExampleTitle]), folder: folder,
      forge: site.settings.forge?.software.displayName,
      pastes: site.settings.forge.map { !$0.newFilePage.fillsText } ?? false)
  }

  /// Makes the page on which somebody joins an entry.
  ///
  /// - Parameter seeking: The entries that look for partners, the nearest deadline first.
  func joinPage(seeking: [Int]) -> JoinPageView {
    JoinPageView(
      page: head(
        title: strings[.joinTitle], description: strings[.joinDescription], route: Route.join,
        crumbs: contributeCrumbs),
      frame: frame(kind: ""),
      seeking: seeking.filter { site.kind(of: $0).canBeJoined }.compactMap { card($0) },
      choices: formKinds.flatMap { kind in
        kind.fields.filter { $0.joinLabel != nil }.map { field in
          JoinChoiceView(
            id: "keuze.\(kind.name).\(field.key)", kind: kind.name, label: field.joinLabel ?? "",
            field: FormLayout(model: site.model, kind: kind, strings: strings).newItem(of: field))
        }
      },
      forge: site.settings.forge?.software.displayName)
  }

  private func formTitle(_ kind: Kind) -> String { strings.filled(.formTitle, ["soort": kind.singular]) }

  private var contributeCrumbs: [LinkView] {
    let title = site.routes.firstIndex(of: Route.contribute).map { site.title(of: $0) }
    return [LinkView(name: title ?? strings[.contribute], link: SitePath(Route.contribute))]
  }

  private func frame(kind: String) -> FormFrameView {
    FormFrameView(
      script: theme.asset(Theme.formScript) ?? SitePath(""), data: SitePath(Route.formData),
      root: SitePath(Route.home), kind: kind)
  }
}

extension Kind {
  /// Whether somebody can join its entries with the form for that.
  var canBeJoined: Bool { form != nil && hasPages && fields.contains { $0.joinLabel != nil } }
}
