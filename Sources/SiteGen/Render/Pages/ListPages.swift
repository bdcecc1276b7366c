import Templates

/// A list of entries that is spread over pages.
struct EntryList: Sendable {
  let title: String
  let explanation: String
  /// The address of the first page.
  let route: String
  let crumbs: [LinkView]
  let isNumbered: Bool
  /// The kind of all members; `nil` when they are of several.
  let kind: Int?
  let members: [Member]

  /// An entry in a list.
  struct Member: Sendable {
    let entry: Int
    let backlink: Site.Backlink?
    /// The entry on whose page the list would stand, if it were not too long.
    let target: Int
  }

  /// The number of pages.
  var pageCount: Int { max(1, (members.count + PageFactory.pageSize - 1) / PageFactory.pageSize) }
}

extension EntryList {
  /// Makes a list of entries.
  init(
    title: String, explanation: String, route: String, crumbs: [LinkView] = [], isNumbered: Bool = false,
    kind: Int? = nil, entries: [Int]
  ) {
    self.init(
      title: title, explanation: explanation, route: route, crumbs: crumbs, isNumbered: isNumbered,
      kind: kind,
      members: entries.map { Member(entry: $0, backlink: nil, target: $0) })
  }
}

extension PageFactory {
  /// Makes one page of a list.
  ///
  /// - Parameter number: The number of the page, from 1.
  func listPage(_ list: EntryList, number: Int) -> ListPageView {
    let start = (number - 1) * Self.pageSize
    let members = list.members[start..<min(start + Self.pageSize, list.members.count)]
    let place = strings.filled(.pageTitle, ["n": String(number), "m": String(list.pageCount)])
    return ListPageView(
      page: head(
        title: number == 1 ? list.title : "\(list.title), \(place)",
        description: list.explanation.isEmpty ? list.title : list.explanation,
        route: Route.page(number, of: list.route), crumbs: list.crumbs),
      explanation: list.explanation, count: count(list.members.count, kind: list.kind),
      cards: members.compactMap { member in
        card(
          member.entry, note: member.backlink.flatMap { note($0, to: member.target) },
          showsKind: list.kind == nil)
      },
      isNumbered: list.isNumbered, pager: pager(of: list, number: number))
  }

  /// Returns a number with what is counted: "71 pilots", or entries when they are of several kinds.
  func count(_ number: Int, kind: Int?) -> String {
    let noun = kind.map { site.model.kinds[$0].noun(for: number) } ?? strings[number == 1 ? .entry : .entries]
    return Strings.number(number) + " " + noun
  }

  private func pager(of list: EntryList, number: Int) -> PagerView? {
    guard list.pageCount > 1 else { return nil }
    func link(_ page: Int) -> SitePath { SitePath(Route.page(page, of: list.route)) }
    let shown = Set([1, list.pageCount] + (number - 2...number + 2)).filter {
      (1...list.pageCount).contains($0)
    }
    var items: [PagerItemView] = []
    var last = 0
    for page in shown.sorted() {
      if page > last + 1 { items.append(PagerItemView(number: "", link: nil, isGap: true)) }
      items.append(PagerItemView(number: String(page), link: page == number ? nil : link(page), isGap: false))
      last = page
    }
    return PagerView(
      current: strings.filled(.pageTitle, ["n": String(number), "m": String(list.pageCount)]),
      previous: number > 1 ? link(number - 1) : nil, next: number < list.pageCount ? link(number + 1) : nil,
      pages: items)
  }

  /// Returns the lists of all kinds, of groups that are too long for one page, of phases and of letters.
  func allLists() -> [EntryList] {
    var lists: [EntryList] = []
    for (index, kind) in site.model.kinds.enumerated() {
      if kind.hasList, kind.presentation != .municipality {
        lists.append(
          EntryList(
            title: kind.plural.capitalizedFirst, explanation: kind.explanation, route: kind.listRoute,
            isNumbered: kind.sortOrder == .ordinal, kind: index, entries: site.entriesByKind[index]))
      }
      lists += phaseLists(of: index)
    }
    for entry in site.entries.indices {
      guard let route = site.routes[entry], let path = paths[entry] else { continue }
      for group in overflowingGroups(of: entry) {
        let title = site.title(of: entry)
        lists.append(
          EntryList(
            title: "\(title): \(group.label)", explanation: "", route: "\(route)\(group.slug)/",
            crumbs: crumb(to: site.kind(of: entry)) + [LinkView(name: title, link: path)], isNumbered: false,
            kind: nil,
            members: group.members.map { EntryList.Member(entry: $0.source, backlink: $0, target: entry) }))
      }
    }
    return lists + letterLists()
  }

  // MARK: Phases

  private func phaseLists(of kindIndex: Int) -> [EntryList] {
    phases(of: kindIndex).map { choice, entries in
      let kind = site.model.kinds[kindIndex]
      return EntryList(
        title: "\(kind.plural.capitalizedFirst): \(choice.label)", explanation: "",
        route: phaseRoute(choice, of: kind),
        crumbs: [LinkView(name: strings[.phases], link: SitePath(Route.phases))], kind: kindIndex,
        entries: entries)
    }
  }

  /// Returns the address of the list of entries in a phase.
  func phaseRoute(_ choice: FieldType.Choice, of kind: Kind) -> String {
    "\(Route.phases)\(Slug.make(from: kind.name))/\(Slug.make(from: choice.value))/"
  }

  /// Returns the phases of a kind that are in use, in the order of the model, with their entries.
  private func phases(of kindIndex: Int) -> [(FieldType.Choice, [Int])] {
    let kind = site.model.kinds[kindIndex]
    guard let index = kind.index(of: .phase), case .choice(let choices) = kind.fields[index].type else {
      return []
    }
    var members = [[Int]](repeating: [], count: choices.count)
    for entry in site.entriesByKind[kindIndex] {
      for chosen in site.entries[entry].record.values[index]?.choices ?? [] { members[chosen].append(entry) }
    }
    return zip(choices, members).filter { !$1.isEmpty }.map { ($0, $1) }
  }

  /// Makes the page with the phases of all kinds.
  func phasesPage() -> PhasesPageView {
    let kinds = site.model.kinds.indices.compactMap { index -> PhaseKindView? in
      let kind = site.model.kinds[index]
      let phases = phases(of: index)
      return phases.isEmpty
        ? nil
        : PhaseKindView(
          name: kind.plural.capitalizedFirst, anchor: "ps.\(kind.name)",
          phases: phases.map { choice, entries in
            NameView(
              name: choice.label, link: SitePath(phaseRoute(choice, of: kind)),
              count: Strings.number(entries.count), elsewhere: nil)
          })
    }
    return PhasesPageView(
      page: head(title: strings[.phases], description: strings[.phasesDescription], route: Route.phases),
      kinds: kinds)
  }

  // MARK: Partners

  /// Returns the entries that look for partners, the nearest deadline first.
  func seekingEntries() -> [Int] {
    site.entriesByKind.joined().filter { seeking($0) != nil }.stablySorted(by: deadlineKey)
  }

  /// Makes the page with the projects that look for partners.
  func partnersPage(_ entries: [Int]) -> PartnersPageView {
    PartnersPageView(
      page: head(
        title: strings[.partners], description: strings[.partnersDescription], route: Route.partners),
      cards: entries.compactMap { card($0) }, search: searchAmongSeeking(count: entries.count), join: join)
  }
}
