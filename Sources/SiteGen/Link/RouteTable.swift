/// Gives every entry its address, and finds entries that claim the same one.
struct RouteTable {
  let content: ParsedContent
  private(set) var diagnostics: [Diagnostic] = []

  init(content: ParsedContent) { self.content = content }

  /// Returns the address of each entry's page; `nil` for entries without a page.
  mutating func assign() -> [String?] {
    var owner: [String: Int] = [:]
    var taken = Set(Route.reserved)
    for kind in content.model.kinds where kind.hasList && !kind.route.isEmpty {
      taken.insert(kind.listRoute)
      taken.insert("\(kind.route)/\(Route.page)/")
    }
    var routes: [String?] = []
    for (index, entry) in content.entries.enumerated() {
      let kind = content.model.kinds[entry.kind]
      // Who asked not to be shown has no page, whatever the model says of the kind.
      guard kind.hasPages, content.isShown(index) else {
        routes.append(nil)
        continue
      }
      let route = kind.route(to: entry.slug)
      routes.append(route)
      if let first = owner[route] {
        // Who chose the address must choose another one, not who has it from the name of the file.
        let (later, earlier) =
          entry.slugPosition == .start && content.entries[first].slugPosition != .start
          ? (first, index) : (index, first)
        owner[route] = earlier
        report(
          .routeCollision, later, at: content.entries[later].slugPosition,
          Wording(
            "Het webadres /\(route) is al van \(content.entries[earlier].path).",
            en: "The address /\(route) already belongs to \(content.entries[earlier].path)."))
      } else if taken.contains(route) {
        report(
          .routeCollision, index, at: entry.slugPosition,
          Wording(
            "Het webadres /\(route) is al van een vaste pagina van de site.",
            en: "The address /\(route) already belongs to a page of the site itself."))
      } else {
        owner[route] = index
      }
    }
    checkAliases(owner: owner, taken: taken)
    return routes
  }

  private mutating func checkAliases(owner: [String: Int], taken: Set<String>) {
    var claimed: [String: Int] = [:]
    for (index, entry) in content.entries.enumerated() {
      let kind = content.model.kinds[entry.kind]
      guard let field = kind.index(of: .alias), case .texts(let items)? = entry.record.values[field] else {
        continue
      }
      for item in items {
        let route = kind.route(to: item.value)
        if let other = owner[route] ?? claimed[route] {
          report(
            .aliasCollision, index, at: item.position,
            Wording(
              "Het oude webadres /\(route) is al in gebruik: het is van \(content.entries[other].path).",
              en: "The old address /\(route) belongs to \(content.entries[other].path)."))
        } else if taken.contains(route) {
          report(
            .aliasCollision, index, at: item.position,
            Wording(
              "Het webadres /\(route) is van een vaste pagina van de site.",
              en: "The address /\(route) belongs to a page of the site itself."))
        } else {
          claimed[route] = index
        }
      }
    }
  }

  private mutating func report(
    _ id: DiagnosticID, _ entry: Int, at position: SourcePosition, _ message: Wording
  ) {
    let advice =
      id == .aliasCollision
      ? Wording("Haal dit oude webadres weg.", en: "Remove this old address.")
      : Wording(
        "Kies een andere bestandsnaam, of vul bij 'slug' een ander webadres in.",
        en: "Choose another file name, or fill in another address at 'slug'.")
    diagnostics.append(
      Diagnostic(
        id, at: SourceLocation(path: content.entries[entry].path, position: position), message,
        suggestion: Suggestion(advice)))
  }
}
