import Templates

extension PageFactory {
  /// The number of cards of one group on the home page.
  private static let homeCards = 6

  /// Makes the home page.
  func homePage(seeking: [Int]) -> HomePageView {
    let projects = site.model.kinds.indices.filter { site.model.kinds[$0].presentation == .project }
    let subjects = subjectKind()
    let municipalities = site.model.kinds.first { $0.presentation == .municipality }
    return HomePageView(
      page: head(title: "", description: site.settings.description, route: Route.home),
      counters: counters(of: projects), countedOn: strings.date(lastChange),
      countedOnMachine: lastChange.text,
      history: history(),
      kinds: projects.filter { !site.entriesByKind[$0].isEmpty }.map(kind),
      phases: SitePath(Route.phases), seeking: seeking.prefix(Self.homeCards).compactMap { card($0) },
      seekingList: SitePath(Route.partners),
      newest: newest(projects).compactMap { card($0) },
      subjects: (subjects.map { site.entriesByKind[$0] } ?? []).compactMap(name),
      subjectList: subjects.map { SitePath(site.model.kinds[$0].listRoute) },
      join: join, municipalities: municipalities.map { SitePath($0.listRoute) })
  }

  /// Returns the kind that the fields with the role of subject refer to.
  private func subjectKind() -> Int? {
    for kind in site.model.kinds {
      if let index = kind.index(of: .subject), case .reference(let kinds, _) = kind.fields[index].type {
        return kinds.first
      }
    }
    return nil
  }

  /// The projects that were added or changed last; among those of one day, the ones about the latest
  /// date, and then the ones that most others refer to.
  private func newest(_ kinds: [Int]) -> [Int] {
    let entries = kinds.flatMap { site.entriesByKind[$0] }
    return entries.enumerated().map { offset, entry in
      let updated = site.value(of: .updated, in: entry)?.date ?? modified[site.entries[entry].path]
      return (
        key: -(updated?.sortKey ?? 0), second: -site.dateKey(of: entry), third: -referrers[entry],
        offset: offset,
        entry: entry
      )
    }.sorted { ($0.key, $0.second, $0.third, $0.offset) < ($1.key, $1.second, $1.third, $1.offset) }
      .prefix(Self.homeCards).map(\.entry)
  }

  /// The day on which the content was last changed, or else the day of the build.
  private var lastChange: CalendarDate { modified.values.max { $0.sortKey < $1.sortKey } ?? date }

  /// What there is on the site, on the day it was last changed.
  private func counters(of projects: [Int]) -> [CounterView] {
    let day = lastChange
    func counter(_ number: Int, _ unit: String) -> CounterView {
      CounterView(
        number: Strings.number(number), unit: unit, date: strings.date(day), machineDate: day.text,
        source: nil,
        note: nil)
    }
    var counters = projects.compactMap { index in
      let count = site.entriesByKind[index].count
      let kind = site.model.kinds[index]
      return count == 0 ? nil : counter(count, kind.noun(for: count))
    }
    var taking: Set<Int> = []
    for entry in projects.flatMap({ site.entriesByKind[$0] }) {
      for target in site.targets(of: .participant, in: entry)
      where site.kind(of: target).presentation == .municipality { taking.insert(target) }
    }
    if !taking.isEmpty, let kind = site.model.kinds.first(where: { $0.presentation == .municipality }) {
      counters.append(counter(taking.count, kind.noun(for: taking.count)))
    }
    return counters
  }

  /// Numbers from the entries that the settings name.
  private func history() -> [CounterView] {
    site.figures.flatMap { counters(of: $0) }
  }

  /// Makes a page with only a message.
  func messagePage(_ title: Strings.Key, route: String, target: Int? = nil) -> MessagePageView {
    MessagePageView(
      page: head(
        title: strings[title], description: strings[title], route: route, isIndexed: false,
        canonical: target.flatMap { site.routes[$0] }),
      target: target.flatMap { entry in
        paths[entry].map { LinkView(name: site.title(of: entry), link: $0) }
      },
      kinds: kinds().filter { view in
        site.model.kind(named: view.key).map {
          $0.presentation == .project || $0.presentation == .municipality
        }
          ?? false
      })
  }
}
