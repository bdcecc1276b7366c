import YAML

/// Checks what only the kinds together can get wrong: their places on disk and on the site.
struct ModelChecks {
  let kinds: [Kind]
  let text: SourceText

  /// Returns what is wrong.
  ///
  /// - Parameters:
  ///   - pairs: The kinds in the file, in the same order.
  ///   - root: The whole file.
  func check(_ pairs: [YAMLPair], root: YAMLNode) -> [Diagnostic] { places(pairs) + labels(at: root) }

  /// Two kinds may not claim one folder or one part of the web address, and none may leave its place.
  private func places(_ pairs: [YAMLPair]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var folders: Set<String> = []
    var routes: Set<String> = []
    for (kind, pair) in zip(kinds, pairs) {
      var problems: [Wording] = []
      let folder = if case .folder(let folder) = kind.source { folder } else { kind.route }
      let isTaken =
        if case .folder(let folder) = kind.source { !folders.insert(folder).inserted } else { false }
      if isTaken || (kind.hasPages && !routes.insert(kind.route).inserted) {
        problems.append(
          Wording(
            "De soort '\(kind.name)' heeft dezelfde map of route als een andere soort.",
            en: "Kind '\(kind.name)' has the folder or route of another kind."))
      }
      if kind.hasList, kind.route.isEmpty {
        problems.append(
          Wording(
            "De soort '\(kind.name)' staat bovenaan de site en kan dus geen lijst hebben: schrijf lijst: false.",
            en: "Kind '\(kind.name)' stands at the top of the site and cannot have a list."))
      }
      let isRoute = kind.route.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        Slug.isValid(String($0))
      }
      if (!kind.route.isEmpty && !isRoute)
        || (!folder.isEmpty && !Slug.isValid(folder) && folder != kind.route)
      {
        problems.append(
          Wording(
            "De map en de route van '\(kind.name)' bestaan uit kleine letters, cijfers en koppeltekens.",
            en: "The folder and route of '\(kind.name)' take lower-case letters, digits and hyphens."))
      }
      if Route.reserved.contains(where: { kind.listRoute.hasPrefix($0) }) {
        problems.append(
          Wording(
            "De route '\(kind.route)' is van een vaste pagina van de site.",
            en: "The route '\(kind.route)' belongs to a page of the site itself."))
      }
      let location = text.location(text.position(pair.key.start))
      diagnostics += problems.map { Diagnostic(.modelInvalid, at: location, $0) }
    }
    return diagnostics
  }

  /// Labels of the way back become addresses of lists: two that differ must differ there as well.
  private func labels(at root: YAMLNode) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var labels: [[String: String]] = Array(repeating: [:], count: kinds.count)
    for kind in kinds {
      for case .reference(let targets, let inverse) in kind.fields.flatMap(Self.types) where !inverse.isEmpty
      {
        let label = kind.label(ofInverse: inverse)
        let slug = Slug.make(from: label)
        for target in targets {
          guard slug.isEmpty || labels[target][slug, default: label] != label else {
            labels[target][slug] = label
            continue
          }
          diagnostics.append(
            Diagnostic(
              .modelInvalid, at: text.location(text.position(root.start)),
              Wording(
                "De tekst '\(label)' bij 'omgekeerd' geeft geen eigen webadres. Gebruik andere woorden.",
                en: "The text '\(label)' at 'omgekeerd' gives no web address of its own. Use other words.")))
        }
      }
    }
    return diagnostics
  }

  private static func types(of field: Field) -> [FieldType] {
    if case .group(let group) = field.type { return group.fields.map(\.type) }
    return [field.type]
  }
}
