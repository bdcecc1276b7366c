/// What a role asks of the field that has it.
struct RoleDemand {
  /// The names of the types that fit.
  let types: [String]
  /// For a group, the keys that its records must have.
  let members: [String]

  init(_ role: Field.Role) {
    switch role {
    case .title, .summary, .stopReason, .question, .keyword, .synonym, .abbreviation, .code, .sortName:
      (types, members) = (["tekst"], [])
    case .slug, .alias: (types, members) = (["slug"], [])
    case .phase, .language: (types, members) = (["keuze"], [])
    case .date, .updated, .deadline: (types, members) = (["datum"], [])
    case .part, .ordinal: (types, members) = (["geheel-getal"], [])
    case .shown: (types, members) = (["ja-nee"], [])
    case .contact: (types, members) = (["e-mail"], [])
    case .participant, .subject, .series, .next, .province: (types, members) = (["verwijzing"], [])
    case .seeksPartners: (types, members) = (["groep"], ["open", "tot", "waarvoor"])
    case .source: (types, members) = (["groep"], ["titel", "url"])
    case .timeline: (types, members) = (["groep"], ["datum", "gebeurtenis"])
    case .counter: (types, members) = (["groep"], ["waarde", "eenheid", "peildatum"])
    case .quote: (types, members) = (["groep"], ["tekst"])
    case .people: (types, members) = (["groep"], ["persoon"])
    }
  }

  /// Returns what does not fit; `nil` when all does.
  func complaint(about type: FieldType, role: Field.Role) -> Wording? {
    guard types.contains(type.name) else {
      return Wording(
        "Bij rol '\(role.rawValue)' hoort type: \(types.joined(separator: ", ")).",
        en: "Role '\(role.rawValue)' takes type: \(types.joined(separator: ", ")).")
    }
    guard case .group(let group) = type else { return nil }
    let missing = members.filter { group.index(ofKey: $0) == nil }
    return missing.isEmpty
      ? nil
      : Wording(
        "Bij rol '\(role.rawValue)' horen de velden: \(missing.joined(separator: ", ")).",
        en: "Role '\(role.rawValue)' takes the fields: \(missing.joined(separator: ", ")).")
  }
}
