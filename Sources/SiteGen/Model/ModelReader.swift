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
    let model = reader.model()
    // A field group that several kinds use is read for each of them.
    return Diagnosed(model, Array(Set(reader.diagnostics)).sorted())
  }

  private init(text: SourceText) { self.text = text }

  private mutating func model() -> ContentModel {
    let parse = YAMLParser.parse(text.bytes)
    diagnostics += parse.issues.map { YAMLWording.diagnostic(for: $0, in: text) }
    guard let root = parse.root else {
      if parse.issues.isEmpty {
        diagnostics.append(
          Diagnostic(
            .modelInvalid, at: text.location(.start),
            Wording("Het inhoudsmodel is leeg.", en: "The content model is empty.")))
      }
      return ContentModel(kinds: [])
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
    kindNames = kindPairs.map(\.name)
    var groups: [String: YAMLNode] = [:]
    for pair in groupPairs { groups[pair.name] = pair.value }
    let kinds = kindPairs.map { kind(named: $0.name, node: $0.value, groups: groups) }
    let formParts = FormReader(kinds: kinds).parts(of: &reader)
    let filters = FilterReader(kinds: kinds).filters(of: &reader)
    reader.finish()
    diagnostics += reader.diagnostics
    diagnostics += ModelChecks(kinds: kinds, text: text).check(kindPairs, root: root)
    return ContentModel(kinds: kinds, formParts: formParts, filters: filters)
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
    let rules = RuleReader(kindNames: kindNames, fields: fields).rules(of: &reader)
    let form = FormReader.form(of: &reader, source: source)
    reader.finish()
    diagnostics += reader.diagnostics
    return Kind(
      name: name, source: source, route: route, singular: singular, plural: plural, article: article,
      explanation: explanation, presentation: presentation, sortOrder: order, hasPages: hasPages,
      hasList: hasList, fields: fields, rules: rules, form: form)
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
    let isMany = reader.boolean("meer", default: false)
    let example = reader.value("voorbeeld")
    return Field(
      key: key, type: type, label: reader.string("label", required: true) ?? key, role: role,
      isRequired: reader.boolean("verplicht", default: false),
      isMany: isMany, isSorted: isSorted(&reader, type: type, isMany: isMany),
      minimum: minimum, maximum: maximum,
      isFacet: reader.boolean("filter", default: false),
      help: reader.string("hulp") ?? "",
      example: example.map { YAMLExample.text($0) } ?? "",
      blockExample: example.map { YAMLExample.text($0, isBlock: true) } ?? "",
      column: reader.string("kolom"),
      isAsked: reader.boolean("formulier", default: true),
      joinLabel: FormReader.joinLabel(of: &reader, type: type, isMany: isMany))
  }

  private func isSorted(_ reader: inout MappingReader, type: FieldType, isMany: Bool) -> Bool {
    guard reader.boolean("sorteren", default: false) else { return false }
    let isRecord = if case .group = type { true } else { false }
    if !isMany || isRecord {
      reader.report(
        reader.value("sorteren") ?? reader.node,
        Wording(
          "'sorteren' kan alleen bij een lijst met losse waarden: een veld met 'meer: true' dat geen groep is.",
          en: "'sorteren' takes a list of single values: a field with 'meer: true' that is no group."))
    }
    return true
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
}
