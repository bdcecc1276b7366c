import YAML

/// Reads `Content/model.yaml` into a ``ContentModel``.
struct ModelReader {
  private let text: SourceText
  private var diagnostics: [Diagnostic] = []
  private var kindNames: [String] = []

  /// Reads a model.
  ///
  /// - Returns: The model, and everything that is wrong with the file. With errors the model is incomplete and not
  ///   to be used for checking content.
  static func read(_ text: SourceText) -> Diagnosed<ContentModel> {
    var reader = ModelReader(text: text)
    let kinds = reader.kinds()
    // A field group that several kinds use is read for each of them.
    return Diagnosed(ContentModel(kinds: kinds), Array(Set(reader.diagnostics)).sorted())
  }

  private init(text: SourceText) { self.text = text }

  private mutating func kinds() -> [Kind] {
    let parse = YAMLParser.parse(text.bytes)
    diagnostics += parse.issues.map { YAMLWording.diagnostic(for: $0, in: text) }
    guard let root = parse.root else {
      if parse.issues.isEmpty {
        diagnostics.append(
          Diagnostic(
            .modelInvalid, at: text.location(.start),
            Wording("Het inhoudsmodel is leeg.", en: "The content model is empty.")))
      }
      return []
    }
    var reader = MappingReader(root, in: text, id: .modelInvalid)
    if let version = reader.value("versie", required: true), version.scalar?.text != "1" {
      reader.report(
        version,
        Wording(
          "Deze versie van sitegen kent alleen 'versie: 1'.", en: "This sitegen knows only 'versie: 1'."))
    }
    let groupPairs = reader.mapping("veldgroepen")
    let kindPairs = reader.mapping("soorten", required: true)
    reader.finish()
    diagnostics += reader.diagnostics
    kindNames = kindPairs.map(\.name)
    var groups: [String: YAMLNode] = [:]
    for pair in groupPairs { groups[pair.name] = pair.value }
    let kinds = kindPairs.map { kind(named: $0.name, node: $0.value, groups: groups) }
    checkPlaces(of: kinds, pairs: kindPairs)
    checkLabels(of: kinds, at: root)
    return kinds
  }

  private mutating func kind(named name: String, node: YAMLNode, groups: [String: YAMLNode]) -> Kind {
    var reader = MappingReader(node, in: text, id: .modelInvalid)
    var source = Kind.Source.folder(name)
    if let register = reader.value("register") {
      var inner = reader.inner(register)
      source = .register(
        file: inner.string("bestand", required: true) ?? "", aliases: inner.string("aliassen"))
      inner.finish()
      reader.absorb(inner)
      _ = reader.value("map")
    } else {
      source = .folder(reader.string("map", required: true) ?? name)
    }
    let folder = if case .folder(let folder) = source { folder } else { name }
    // An empty text is a route of its own (the top of the site), so `string` alone cannot tell it from no route.
    let routeNode = reader.value("route")
    let route = routeNode?.scalar?.text ?? (emptyText("route", in: node) ? "" : folder)
    var (singular, plural, article) = (name, name, "de")
    if let node = reader.value("naam", required: true) {
      var names = reader.inner(node)
      singular = names.string("een", required: true) ?? name
      plural = names.string("meer", required: true) ?? name
      article = names.string("lidwoord") ?? article
      names.finish()
      reader.absorb(names)
    }
    let explanation = reader.string("uitleg", required: true) ?? ""
    let presentation = reader.oneOf(
      "weergave", Presentation.allCases.map { ($0.rawValue, $0) }, default: .text)
    let order = reader.oneOf("sorteer", SortOrder.allCases.map { ($0.rawValue, $0) }, default: .title)
    let hasPages = reader.boolean("pagina", default: true)
    let hasList = reader.boolean("lijst", default: hasPages)
    let fields = fields(of: &reader, groups: groups)
    let rules = rules(of: &reader, fields: fields)
    reader.finish()
    diagnostics += reader.diagnostics
    return Kind(
      name: name, source: source, route: route, singular: singular, plural: plural, article: article,
      explanation: explanation, presentation: presentation, sortOrder: order, hasPages: hasPages,
      hasList: hasList, fields: fields, rules: rules)
  }

  /// Two kinds may not claim one folder or one part of the web address, and none may leave its place.
  private mutating func checkPlaces(of kinds: [Kind], pairs: [YAMLPair]) {
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
      if Route.reserved.contains(where: { (kind.route + "/").hasPrefix($0) }) {
        problems.append(
          Wording(
            "De route '\(kind.route)' is van een vaste pagina van de site.",
            en: "The route '\(kind.route)' belongs to a page of the site itself."))
      }
      let location = text.location(text.position(pair.key.start))
      diagnostics += problems.map { Diagnostic(.modelInvalid, at: location, $0) }
    }
  }

  /// Labels of the way back become addresses of lists: two that differ must differ there as well.
  private mutating func checkLabels(of kinds: [Kind], at root: YAMLNode) {
    var labels: [[String: String]] = Array(repeating: [:], count: kinds.count)
    for kind in kinds {
      for case .reference(let targets, let inverse) in kind.fields.flatMap(Self.types) where !inverse.isEmpty
      {
        let label = BacklinkGroup.label(inverse, for: kind)
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
  }

  private static func types(of field: Field) -> [FieldType] {
    if case .group(let group) = field.type { return group.fields.map(\.type) }
    return [field.type]
  }

  private func emptyText(_ key: String, in node: YAMLNode) -> Bool {
    guard let value = node.mapping?.first(where: { $0.name == key })?.value.scalar else { return false }
    return value.text.isEmpty && value.style != .plain
  }

  private mutating func fields(of reader: inout MappingReader, groups: [String: YAMLNode]) -> [Field] {
    var fields: [Field] = []
    for (name, node) in reader.strings("gebruikt") {
      guard let group = groups[name] else {
        reader.report(
          node, Wording("Er is geen veldgroep '\(name)'.", en: "There is no field group '\(name)'."),
          suggestion: Suggestion.didYouMean(name, among: groups.keys.sorted()))
        continue
      }
      for pair in group.mapping ?? [] { add(pair, to: &fields, reader: &reader) }
    }
    for pair in reader.mapping("velden") { add(pair, to: &fields, reader: &reader) }
    return fields
  }

  private mutating func add(_ pair: YAMLPair, to fields: inout [Field], reader: inout MappingReader) {
    var inner = reader.inner(pair.value)
    let after = inner.string("na")
    let field = field(named: pair.name, reader: &inner)
    inner.finish()
    reader.absorb(inner)
    if fields.contains(where: { $0.key == pair.name }) {
      reader.report(
        pair.key,
        Wording("Het veld '\(pair.name)' komt twee keer voor.", en: "Field '\(pair.name)' occurs twice."))
      return
    }
    guard let after else {
      fields.append(field)
      return
    }
    guard let index = fields.firstIndex(where: { $0.key == after }) else {
      reader.report(
        pair.value,
        Wording(
          "Het veld '\(after)', waar '\(pair.name)' na moet komen, is er niet.",
          en: "Field '\(after)', which '\(pair.name)' should follow, does not exist."))
      fields.append(field)
      return
    }
    fields.insert(field, at: index + 1)
  }

  private mutating func field(named key: String, reader: inout MappingReader) -> Field {
    let roleNames = Field.Role.allCases.map { ($0.rawValue, Optional($0)) }
    let typeName = reader.oneOf("type", FieldType.names.map { ($0, $0) }, default: "tekst")
    let type = fieldType(typeName, reader: &reader)
    let role = reader.oneOf("rol", roleNames, default: nil)
    if let role, let complaint = RoleDemand(role).complaint(about: type, role: role) {
      reader.report(reader.node, complaint)
    }
    if role == .phase, case .choice(let choices) = type {
      let slugs = choices.map { Slug.make(from: $0.value) }
      if slugs.contains("") || Set(slugs).count < slugs.count {
        reader.report(
          reader.node,
          Wording(
            "Elke fase krijgt een webadres: gebruik woorden met letters of cijfers die van elkaar verschillen.",
            en: "Every phase gets a web address: use words of letters or digits that differ."))
      }
    }
    let (minimum, maximum) = limits(&reader, type: type)
    return Field(
      key: key, type: type, label: reader.string("label", required: true) ?? key, role: role,
      isRequired: reader.boolean("verplicht", default: false),
      isMany: reader.boolean("meer", default: false),
      minimum: minimum, maximum: maximum,
      isFacet: reader.boolean("filter", default: false),
      help: reader.string("hulp") ?? "",
      example: reader.value("voorbeeld").map(YAMLExample.text) ?? "",
      column: reader.string("kolom"))
  }

  private func limits(_ reader: inout MappingReader, type: FieldType) -> (minimum: Int?, maximum: Int?) {
    let minimum = reader.integer("min")
    let maximum = reader.integer("max")
    // Lengths and numbers of values are counted; only an integer can be negative or huge.
    let isNumber = if case .integer = type { true } else { false }
    let possible = isNumber ? Int.min...Int.max : 0...1_000_000
    guard possible.contains(minimum ?? 0), possible.contains(maximum ?? 0), minimum ?? .min <= maximum ?? .max
    else {
      reader.report(
        reader.node, Wording("Deze 'min' en 'max' kunnen niet.", en: "These 'min' and 'max' are impossible."))
      return (nil, nil)
    }
    return (minimum, maximum)
  }

  private mutating func fieldType(_ name: String, reader: inout MappingReader) -> FieldType {
    switch name {
    case "markdown": return .markdown
    case "slug": return .slug
    case "geheel-getal": return .integer
    case "ja-nee": return .boolean
    case "url": return .url
    case "e-mail": return .email
    case "datum": return .date(allowsUnknown: reader.boolean("onbekend", default: false))
    case "keuze":
      let pairs = reader.mapping("keuzes", required: true)
      return .choice(
        pairs.map { FieldType.Choice(value: $0.name, label: $0.value.scalar?.text ?? $0.name) })
    case "verwijzing":
      var kinds: [Int] = []
      for (name, node) in reader.strings("naar", required: true) {
        if let index = kindNames.firstIndex(of: name) {
          kinds.append(index)
        } else {
          reader.report(
            node, Wording("Er is geen soort '\(name)'.", en: "There is no kind '\(name)'."),
            suggestion: Suggestion.didYouMean(name, among: kindNames))
        }
      }
      return .reference(kinds: kinds, inverse: reader.string("omgekeerd") ?? "")
    case "groep":
      var fields: [Field] = []
      for pair in reader.mapping("velden", required: true) {
        add(pair, to: &fields, reader: &reader)
        switch fields.first(where: { $0.key == pair.name })?.type {
        case .markdown, .group:
          reader.report(
            pair.key,
            Wording(
              "In een groep kan geen veld van type markdown of groep staan.",
              en: "A group takes no fields of type markdown or groep."))
        default: break
        }
      }
      return .group(GroupFields(fields))
    default: return .text
    }
  }

  // MARK: Rules

  private mutating func rules(of reader: inout MappingReader, fields: [Field]) -> [Rule] {
    var rules: [Rule] = []
    for node in reader.list("regels") {
      var inner = reader.inner(node)
      let demand = demand(&inner, fields: fields)
      let explanation = inner.string("uitleg") ?? ""
      // A rule that could not be read did not ask for all of its keys.
      if demand != nil { inner.finish() }
      reader.absorb(inner)
      if let demand { rules.append(Rule(demand: demand, explanation: explanation)) }
    }
    return rules
  }

  private func demand(_ reader: inout MappingReader, fields: [Field]) -> Rule.Demand? {
    let names = ["verplicht-als", "verboden-als", "datumvolgorde", "oplopend", "minstens-een", "overgangen"]
    switch reader.oneOf("regel", names.map { ($0, $0) }, default: "") {
    case "verplicht-als":
      guard let path = path("veld", &reader, fields), let condition = condition(&reader, fields) else {
        return nil
      }
      return .required(path, when: condition)
    case "verboden-als":
      guard let path = path("veld", &reader, fields) else { return nil }
      let value = reader.string("waarde")
      guard let condition = condition(&reader, fields) else { return nil }
      return .forbidden(path, value: value, when: condition)
    case "datumvolgorde":
      let paths = reader.strings("velden", required: true).compactMap {
        resolve($0.text, $0.node, &reader, fields)
      }
      guard paths.count == 2 else { return nil }
      return .dateOrder(paths[0], paths[1])
    case "oplopend":
      return path("veld", &reader, fields).map(Rule.Demand.ascending)
    case "minstens-een":
      guard let path = path("veld", &reader, fields), let kindName = reader.string("soort", required: true)
      else { return nil }
      let unless = reader.value("tenzij").flatMap { resolve($0.scalar?.text ?? "", $0, &reader, fields) }
      guard let kind = kindNames.firstIndex(of: kindName) else {
        reader.report(
          reader.node, Wording("Er is geen soort '\(kindName)'.", en: "There is no kind '\(kindName)'."))
        return nil
      }
      return .oneOf(path, kind: kind, orEntries: entryTest(&reader), unless: unless)
    case "overgangen":
      guard let path = path("veld", &reader, fields), let end = self.path("eind", &reader, fields),
        let stepsNode = reader.value("stappen", required: true)
      else { return nil }
      var steps: [String: [String]] = [:]
      for pair in stepsNode.mapping ?? [] {
        steps[pair.name] = (pair.value.sequence ?? []).compactMap { $0.scalar?.text }
      }
      return .transitions(path, end: end, steps: steps)
    default:
      return nil
    }
  }

  private func entryTest(_ reader: inout MappingReader) -> Rule.EntryTest? {
    guard let pair = reader.value("ook")?.mapping?.first else { return nil }
    return Rule.EntryTest(
      key: pair.name, values: (pair.value.sequence ?? [pair.value]).compactMap { $0.scalar?.text })
  }

  private func condition(_ reader: inout MappingReader, _ fields: [Field]) -> Rule.Condition? {
    for (key, isNegated) in [("als", false), ("als-niet", true)] {
      guard let node = reader.value(key) else { continue }
      guard let pair = node.mapping?.first, node.mapping?.count == 1 else {
        reader.report(
          node,
          Wording("Bij '\(key)' hoort één veld met waarden.", en: "'\(key)' takes one field with values."))
        return nil
      }
      guard let path = resolve(pair.name, pair.key, &reader, fields) else { return nil }
      let values = (pair.value.sequence ?? [pair.value]).compactMap { $0.scalar?.text }
      return Rule.Condition(field: path, values: values, isNegated: isNegated)
    }
    reader.report(
      reader.node,
      Wording("De regel heeft geen 'als' of 'als-niet'.", en: "The rule has no 'als' or 'als-niet'."))
    return nil
  }

  private func path(_ key: String, _ reader: inout MappingReader, _ fields: [Field]) -> FieldPath? {
    guard let node = reader.value(key, required: true) else { return nil }
    return resolve(node.scalar?.text ?? "", node, &reader, fields)
  }

  private func resolve(
    _ text: String, _ node: YAMLNode, _ reader: inout MappingReader, _ fields: [Field]
  ) -> FieldPath? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    if let index = fields.firstIndex(where: { $0.key == parts[0] }) {
      if parts.count == 1 { return FieldPath(index) }
      if case .group(let group) = fields[index].type, let member = group.index(ofKey: parts[1]) {
        return FieldPath(index, member)
      }
    }
    reader.report(
      node, Wording("Er is geen veld '\(text)' in deze soort.", en: "This kind has no field '\(text)'."),
      suggestion: Suggestion.didYouMean(text, among: fields.map(\.key)))
    return nil
  }
}
