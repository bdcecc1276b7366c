/// What a project asks of others, while it looks for them.
struct PartnerCall: Sendable, Hashable {
  /// What partners are asked for.
  let purpose: String?
  /// The last day to join; `nil` when there is none.
  let deadline: CalendarDate?
}

extension Site {
  /// Returns what an entry asks of partners on a day; `nil` when it does not ask, or no longer.
  func partnerCall(of entry: Int, on date: CalendarDate) -> PartnerCall? {
    let kind = kind(of: entry)
    if let index = kind.index(of: .seeksPartners), case .group(let group) = kind.fields[index].type,
      let record = entries[entry].record.values[index]?.records.first,
      record[group.index(ofKey: "open")]?.boolean == true
    {
      let until = record[group.index(ofKey: "tot")]?.date
      if until.map({ date.isCertainlyAfter($0) }) ?? false { return nil }
      return PartnerCall(purpose: record[group.index(ofKey: "waarvoor")]?.text, deadline: until)
    }
    if let until = value(of: .deadline, in: entry)?.date, !until.isUnknown, !date.isCertainlyAfter(until) {
      return PartnerCall(purpose: nil, deadline: until)
    }
    return nil
  }
}
