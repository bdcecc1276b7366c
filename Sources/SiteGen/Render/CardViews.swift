import Templates

extension PageFactory {
  /// Makes the card of an entry; `nil` when the entry has no page.
  ///
  /// - Parameters:
  ///   - note: What ties the entry to the page on which the card stands.
  ///   - showsKind: Whether the card says of which kind the entry is.
  func card(_ entry: Int, note: String? = nil, showsKind: Bool = true) -> CardView? {
    guard let path = paths[entry] else { return nil }
    let kind = site.kind(of: entry)
    let phase = site.choice(of: .phase, in: entry)
    let isSubject = kind.presentation != .project && kind.presentation != .text
    let seeking = seeking(entry)
    return CardView(
      title: site.title(of: entry), link: path, kind: showsKind ? kind.singular.capitalizedFirst : nil,
      summary: site.value(of: .summary, in: entry)?.text ?? "",
      phase: phase?.label, phaseKey: phase?.value, participants: participants(of: entry),
      date: site.value(of: .date, in: entry)?.date.flatMap { $0.isUnknown ? nil : strings.date($0) },
      isSeeking: seeking != nil, deadline: seeking?.deadline,
      count: isSubject && referrers[entry] > 0 ? Strings.number(referrers[entry]) : nil,
      ordinal: kind.sortOrder == .ordinal
        ? site.value(of: .ordinal, in: entry)?.integer.map(String.init) : nil,
      note: note, language: language(of: entry))
  }

  /// Returns the language of an entry when it is not that of the site.
  func language(of entry: Int) -> String? {
    guard let language = site.choice(of: .language, in: entry)?.value, language != site.settings.language
    else {
      return nil
    }
    return language
  }

  private func participants(of entry: Int) -> String? {
    let names = site.targets(of: .participant, in: entry).map { site.title(of: $0) }
    return names.isEmpty ? nil : strings.enumeration(names, most: 3)
  }

  /// Returns what an entry asks of partners, while it looks for them; `nil` when it does not, or no longer.
  func seeking(_ entry: Int) -> SeekingView? {
    site.partnerCall(of: entry, on: date).map { call in
      SeekingView(
        purpose: call.purpose, deadline: call.deadline.map(strings.date), machineDate: call.deadline?.text)
    }
  }

  /// Returns the last day to join as a number, for sorting; entries without one come last.
  func deadlineKey(_ entry: Int) -> Int {
    let kind = site.kind(of: entry)
    if let index = kind.index(of: .seeksPartners), case .group(let group) = kind.fields[index].type,
      let record = site.entries[entry].record.values[index]?.records.first,
      let until = record[group.index(ofKey: "tot")]?.date
    {
      return until.sortKey
    }
    return site.value(of: .deadline, in: entry)?.date?.sortKey ?? .max
  }
}
