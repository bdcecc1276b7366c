import Templates

/// Entries that refer to one entry in the same way.
struct BacklinkGroup: Sendable {
  /// The way they refer, such as "Pilots over dit thema".
  let label: String
  /// The entries, each once, in the order of lists.
  let members: [Site.Backlink]

  /// The last part of the address of the list with all of them.
  var slug: String { Slug.make(from: label) }
}

extension PageFactory {
  /// Groups what refers to an entry by the labels that the model gives to the way back.
  ///
  /// An entry whose text mentions this one counts as a mention only when no field of it refers here.
  func backlinkGroups(of entry: Int) -> [BacklinkGroup] {
    var members: [String: [Site.Backlink]] = [:]
    // Groups stand in the order of the model: by kind, then by field.
    var places: [String: (kind: Int, field: Int)] = [:]
    var mentions: [Site.Backlink] = []
    var lastByField = -1
    for backlink in site.backlinks[entry] where paths[backlink.source] != nil {
      guard let path = backlink.path else {
        if lastByField != backlink.source { mentions.append(backlink) }
        continue
      }
      let field = site.kind(of: backlink.source).field(at: path)
      let (source, target) = (site.entries[backlink.source].kind, site.entries[entry].kind)
      guard !isSymmetric(field, from: source, to: target), case .reference(_, let inverse) = field.type,
        !inverse.isEmpty
      else {
        continue
      }
      lastByField = backlink.source
      let label = site.kind(of: backlink.source).label(ofInverse: inverse)
      let place = (kind: site.entries[backlink.source].kind, field: path.field)
      if places[label].map({ place < $0 }) ?? true { places[label] = place }
      // Backlinks of one source stand together, so looking at the last one is enough.
      if members[label]?.last?.source != backlink.source { members[label, default: []].append(backlink) }
    }
    let order = places.keys.sorted { a, b in
      let (first, second) = (places[a] ?? (0, 0), places[b] ?? (0, 0))
      return first != second ? first < second : a < b
    }
    var groups = order.map { BacklinkGroup(label: $0, members: inSeries(members[$0] ?? [])) }
    let label = strings[.mentionedBy]
    if let index = groups.firstIndex(where: { $0.label == label }) {
      groups[index] = BacklinkGroup(label: label, members: groups[index].members + mentions)
    } else if !mentions.isEmpty {
      groups.append(BacklinkGroup(label: label, members: mentions))
    }
    return groups
  }

  /// The parts of a series stand in their own order.
  private func inSeries(_ members: [Site.Backlink]) -> [Site.Backlink] {
    guard let path = members.first?.path, let source = members.first?.source,
      site.kind(of: source).fields[path.field].role == .series
    else { return members }
    return members.stablySorted { site.value(of: .part, in: $0.source)?.integer ?? .max }
  }

  /// Returns what a backlink says about its target besides that it refers to it: a former name, or the other values
  /// of its record, such as a status and a date.
  func note(_ backlink: Site.Backlink, to entry: Int) -> String? {
    guard let path = backlink.path else { return nil }
    var parts: [String] = []
    let reference = site.references[backlink.source].first {
      $0.target == entry && $0.path == path && $0.record == backlink.record
    }
    if let former = reference?.formerName { parts.append(strings.filled(.from, ["naam": former])) }
    let field = site.kind(of: backlink.source).fields[path.field]
    if let member = path.member, case .group(let group) = field.type, field.role != .source,
      field.role != .counter
    {
      for other in group.fields.indices where other != member {
        // "Ja" says nothing without the name of its field.
        if case .boolean = group.fields[other].type { continue }
        parts += values(of: FieldPath(path.field, other), record: backlink.record, in: backlink.source).map(
          \.text)
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
