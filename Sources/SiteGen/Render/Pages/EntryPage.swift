import Markdown
import Templates

extension PageFactory {
  /// Makes the page of an entry.
  func entryPage(_ entry: Int, route: String) -> EntryPageView {
    let kind = site.kind(of: entry)
    let title = site.title(of: entry)
    let summary = site.value(of: .summary, in: entry)?.text ?? ""
    let phase = site.choice(of: .phase, in: entry)
    let groups = backlinkGroups(of: entry)
    let cardGroups = groups.filter { isShownAsCards($0, on: kind) }
    let linkGroups = groups.filter { !isShownAsCards($0, on: kind) }
    let body = body(of: entry)
    let headings =
      body == nil ? [] : site.entries[entry].body?.document.headings.filter { $0.level == 2 } ?? []
    let contact = site.value(of: .contact, in: entry)?.text
    let file = site.entries[entry].path
    // The date of a register says nothing about one of its rows.
    let changed = site.entries[entry].body == nil ? nil : modified[file]
    let updated = site.value(of: .updated, in: entry)?.date ?? changed
    let question = kind.index(of: .question)
    return EntryPageView(
      page: head(
        title: title, description: summary.isEmpty ? title : summary, route: route, crumbs: crumb(to: kind),
        kind: kind.singular),
      kind: kind.singular.capitalizedFirst, kindKey: kind.name,
      kindLink: kind.hasList ? SitePath(kind.listRoute) : nil, summary: summary, phase: phase?.label,
      phaseKey: phase?.value, phaseLink: phase.map { SitePath(phaseRoute($0, of: kind)) },
      stopReason: site.value(of: .stopReason, in: entry)?.text,
      question: site.entries[entry].record[question]?.text,
      questionLabel: question.map { kind.fields[$0].label },
      seeking: seeking(entry), facts: facts(of: entry),
      sections: headings.count < 3 ? [] : headings.map { SectionView(name: $0.text, anchor: $0.id) },
      body: body, textFields: textFields(of: entry), language: language(of: entry),
      counters: counters(of: entry), timeline: timeline(of: entry),
      quotes: quotes(of: entry), tables: tables(of: entry), sources: sources(of: entry),
      groups: cardGroups.map { cardGroup($0, of: entry, route: route) },
      backlinks: linkGroups.map { linkGroup($0, of: entry, route: route) },
      related: site.related[entry].compactMap { related in
        card(related.entry).map { card in
          RelatedView(
            card: card,
            reason: strings.filled(
              .shared,
              ["namen": strings.enumeration(related.shared.map { site.title(of: $0) }, most: 2)]))
        }
      },
      searchWithin: searchWithin(entry), series: series(of: entry), next: next(of: entry),
      invitation: showsCards(kind) && kind.presentation != .province && groups.isEmpty,
      join: join, forms: route == Route.contribute ? formLinks() : [],
      joinForm: kind.canBeJoined
        ? SitePath("\(Route.join)?blad=\(kind.name)/\(site.entries[entry].slug)") : nil,
      contact: contact.flatMap { ExternalURL("mailto:" + $0) },
      contactAddress: contact,
      edit: site.settings.forge.flatMap { ExternalURL($0.editAddress(path: file)) },
      report: report(title),
      updated: updated.map(strings.date), updatedMachine: updated.flatMap { $0.isUnknown ? nil : $0.text })
  }

  /// Returns where a mistake can be reported: by mail, for which nobody needs an account, or else at the forge.
  private func report(_ title: String) -> ExternalURL? {
    guard let contact = site.settings.contact else {
      return site.settings.forge.flatMap { ExternalURL($0.issueAddress()) }
    }
    let subject = strings.filled(.reportSubject, ["titel": title]).utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
    return ExternalURL("mailto:\(contact)?subject=\(subject)")
  }

  private func showsCards(_ kind: Kind) -> Bool {
    [.term, .municipality, .province].contains(kind.presentation)
  }

  /// Whether a group stands on a page as cards. Places are shown by name only, whatever the page.
  private func isShownAsCards(_ group: BacklinkGroup, on kind: Kind) -> Bool {
    showsCards(kind)
      && !group.members.allSatisfy { site.kind(of: $0.source).presentation == .municipality }
  }

  private func cardGroup(_ group: BacklinkGroup, of entry: Int, route: String) -> CardGroupView {
    let isWhole = group.members.count <= Self.groupSize
    return CardGroupView(
      title: group.label, anchor: "ps.\(group.slug)", count: Strings.number(group.members.count),
      cards: group.members.prefix(Self.groupSize).compactMap { card($0.source, note: note($0, to: entry)) },
      all: isWhole ? nil : SitePath("\(route)\(group.slug)/"))
  }

  private func linkGroup(_ group: BacklinkGroup, of entry: Int, route: String) -> BacklinkGroupView {
    let isWhole = group.members.count <= Self.linkGroupSize
    let kinds = Set(group.members.map { site.entries[$0.source].kind })
    let namesKind =
      kinds.count == 1
      && kinds.allSatisfy { kind in
        group.label.lowercased().contains(site.model.kinds[kind].plural.lowercased())
      }
    return BacklinkGroupView(
      title: group.label, anchor: "ps.\(group.slug)", count: Strings.number(group.members.count),
      links: group.members.prefix(Self.linkGroupSize).compactMap { backlink in
        paths[backlink.source].map { path in
          BacklinkView(
            title: site.title(of: backlink.source), link: path,
            kind: namesKind ? nil : site.kind(of: backlink.source).singular,
            note: note(backlink, to: entry))
        }
      },
      all: isWhole ? nil : SitePath("\(route)\(group.slug)/"))
  }

  /// The number of links of one group on the page of an entry.
  static let linkGroupSize = 70

  /// Returns the groups of which not all members are on the page of an entry; they have lists of their own.
  func overflowingGroups(of entry: Int) -> [BacklinkGroup] {
    guard site.backlinks[entry].count > Self.groupSize else { return [] }
    let kind = site.kind(of: entry)
    return backlinkGroups(of: entry).filter {
      $0.members.count > (isShownAsCards($0, on: kind) ? Self.groupSize : Self.linkGroupSize)
    }
  }

  // MARK: Series

  private func series(of entry: Int) -> SeriesView? {
    guard let series = site.targets(of: .series, in: entry).first, let link = paths[series] else {
      return nil
    }
    let part = site.value(of: .part, in: entry)?.integer
    let parts = seriesParts[series] ?? []
    let total = site.value(of: .part, in: series)?.integer
    let place = part.map { part in
      total.map { strings.filled(.part, ["n": String(part), "m": String($0)]) }
        ?? strings.filled(.partOnly, ["n": String(part)])
    }
    func pageLink(to entry: Int?) -> LinkView? {
      entry.flatMap { entry in paths[entry].map { LinkView(name: site.title(of: entry), link: $0) } }
    }
    return SeriesView(
      name: site.title(of: series), link: link, place: place ?? "",
      previous: pageLink(to: part.flatMap { part in parts.last { $0.number < part }?.entry }),
      next: pageLink(to: part.flatMap { part in parts.first { $0.number > part }?.entry }))
  }

  private func next(of entry: Int) -> LinkView? {
    site.targets(of: .next, in: entry).first.flatMap { target in
      paths[target].map { LinkView(name: site.title(of: target), link: $0) }
    }
  }
}
