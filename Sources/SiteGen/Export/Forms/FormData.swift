/// What the scripts of the forms know: the fields and rules of the kinds that have a form, and the names that
/// references can use.
///
/// The form then says the same of an answer as the generator would. The format is that of `formulier-regels.js`.
struct FormData: Sendable {
  let site: Site
  let sources: FormSources
  /// The entries that look for partners.
  let seeking: Set<Int>

  /// Appends the data as JSON.
  func write(into output: inout [UInt8]) {
    let kinds = formKinds.map { JSONValue.Member(model.kinds[$0].name, kind($0)) }
    let names = namedKinds.map { JSONValue.Member(model.kinds[$0].name, self.names(of: $0)) }
    let value = JSONValue.object([
      ("versie", 1),
      ("taal", text(site.settings.language)),
      ("woorden", JSONValue.object(words)),
      ("persoonlijk", personal),
      ("contact", text(site.settings.contact)),
      ("forge", site.settings.forge.map(forge)),
      ("soorten", JSONValue.object(kinds)),
      ("namen", JSONValue.object(names)),
    ])
    output += value.compactText.utf8
  }

  private var model: ContentModel { site.model }

  /// What shows that an address or number is somebody's, and that a text is not finished.
  private var personal: JSONValue {
    JSONValue.object([
      ("aanbieders", list(PersonalData.providers.sorted())),
      ("functies", list(PersonalData.functions.sorted())),
      ("diensten", list(PersonalData.services)),
      ("resten", list(TextHints.leftovers)),
    ])
  }

  private var language: Language { Language(rawValue: site.settings.language) ?? .nl }

  private var words: [JSONValue.Member] {
    FormWording.messages.map { JSONValue.Member($0.name, .string($0.wording[language])) }
  }

  /// The kinds with a form.
  private var formKinds: [Int] { model.kinds.indices.filter { model.kinds[$0].form != nil } }

  /// The kinds with a form, and those that their fields refer to.
  private var namedKinds: [Int] {
    var found = Set(formKinds)
    for field in formKinds.flatMap({ model.kinds[$0].fields }) {
      let members = if case .group(let group) = field.type { group.fields } else { [field] }
      for case .reference(let kinds, _) in members.map(\.type) { found.formUnion(kinds) }
    }
    return found.sorted()
  }

  private func forge(_ forge: SiteSettings.Forge) -> JSONValue {
    let page = forge.newFilePage
    return JSONValue.object([
      ("naam", text(forge.software.displayName)),
      ("nieuw", text(page.address)),
      ("map", JSONValue.boolean(page.takesFolder)),
      ("bestand", text(page.nameKey)),
      ("tekst", text(page.textKey)),
      ("vult", JSONValue.boolean(page.fillsText)),
      ("bewerk", text(forge.editRoot)),
    ])
  }

  // MARK: Kinds

  private func kind(_ index: Int) -> JSONValue {
    let kind = model.kinds[index]
    let folder = if case .folder(let folder) = kind.source { SiteBuild.contentRoot + folder } else { "" }
    let entries = site.entriesByKind[index]
    let former = entries.flatMap { entry in
      kind.indices(of: .alias).flatMap { site.entries[entry].record.values[$0]?.texts ?? [] }
    }
    let moved = entries.filter { site.entries[$0].path != "\(folder)/\(site.entries[$0].slug).md" }
    let paths = moved.map { JSONValue.Member(site.entries[$0].slug, .string(site.entries[$0].path)) }
    let unpublished = entries.filter { !sources.mayBePublished($0) }.map { site.entries[$0].slug }
    return JSONValue.object([
      ("naam", text(kind.singular)),
      ("lidwoord", text(kind.article)),
      ("map", text(folder)),
      ("route", text(kind.route.isEmpty ? "" : kind.listRoute)),
      ("koppen", list(kind.form?.headings ?? [])),
      ("velden", JSONValue.array(kind.fields.map(field))),
      ("regels", JSONValue.array(kind.rules.map { rule($0, of: kind) })),
      ("bezet", list(former)),
      ("bestanden", JSONValue.object(paths)),
      ("besloten", list(unpublished)),
      ("zoekt", list(entries.filter(seeking.contains).map { site.entries[$0].slug })),
    ])
  }

  private func field(_ field: Field) -> JSONValue {
    var own: [(String, JSONValue?)] = []
    switch field.type {
    case .choice(let choices):
      own = [("keuzes", JSONValue.array(choices.map { list([$0.value, $0.label]) }))]
    case .reference(let targets, _):
      own = [("naar", list(targets.map { model.kinds[$0].name }))]
    case .group(let group):
      own = [("velden", JSONValue.array(group.fields.map(self.field)))]
    case .date(let allowsUnknown):
      own = [("onbekend", flag(allowsUnknown))]
    default: break
    }
    let members: [(String, JSONValue?)] = [
      ("naam", text(field.key)),
      ("label", text(field.label)),
      ("type", text(field.type.name)),
      ("rol", text(field.role?.rawValue)),
      ("verplicht", flag(field.isRequired)),
      ("meer", flag(field.isMany)),
      ("sorteren", flag(field.isSorted)),
      ("min", field.minimum.map(JSONValue.integer)),
      ("max", field.maximum.map(JSONValue.integer)),
      ("hulp", field.help.isEmpty ? nil : text(field.help)),
      ("sluitaan", text(field.joinLabel)),
    ]
    return JSONValue.object(members + own)
  }

  // MARK: Rules

  private func rule(_ rule: Rule, of kind: Kind) -> JSONValue {
    let why: [(String, JSONValue?)] = [("uitleg", rule.explanation.isEmpty ? nil : text(rule.explanation))]
    return JSONValue.object(demand(rule.demand, of: kind) + why)
  }

  private func demand(_ demand: Rule.Demand, of kind: Kind) -> [(String, JSONValue?)] {
    func name(_ path: FieldPath?) -> JSONValue? { text(path.map(kind.name)) }
    func condition(_ condition: Rule.Condition) -> JSONValue {
      JSONValue.object([
        ("veld", name(condition.field)), ("waarden", list(condition.values)),
        ("niet", flag(condition.isNegated)),
      ])
    }
    switch demand {
    case .required(let path, let when):
      return [("regel", "verplicht-als"), ("veld", name(path)), ("als", condition(when))]
    case .forbidden(let path, let value, let when):
      return [
        ("regel", "verboden-als"), ("veld", name(path)), ("waarde", text(value)), ("als", condition(when)),
      ]
    case .dateOrder(let first, let second):
      return [("regel", "datumvolgorde"), ("velden", list([first, second].map(kind.name)))]
    case .ascending(let path):
      return [("regel", "oplopend"), ("veld", name(path))]
    case .oneOf(let path, let wanted, let test, let unless):
      let counting = test.map { entries(passing: $0, for: kind.field(at: path)) } ?? []
      return [
        ("regel", "minstens-een"), ("veld", name(path)), ("soort", text(model.kinds[wanted].name)),
        ("ook", list(counting)), ("tenzij", name(unless)),
      ]
    case .transitions(let path, let end, let steps):
      let ordered = steps.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, list($0.value)) }
      return [
        ("regel", "overgangen"), ("veld", name(path)), ("eind", name(end)),
        ("stappen", JSONValue.object(ordered)),
      ]
    }
  }

  /// Returns the entries that count as one of the kind that a rule asks for, as `kind/slug`.
  private func entries(passing test: Rule.EntryTest, for field: Field) -> [String] {
    guard case .reference(let kinds, _) = field.type else { return [] }
    return kinds.flatMap { index -> [String] in
      let kind = model.kinds[index]
      guard let place = kind.index(ofKey: test.key), case .choice(let choices) = kind.fields[place].type
      else {
        return []
      }
      return site.entriesByKind[index].filter { entry in
        site.entries[entry].record.values[place]?.choices.contains {
          test.values.contains(choices[$0].value)
        } ?? false
      }.map { "\(kind.name)/\(site.entries[$0].slug)" }
    }
  }

  // MARK: Names

  private func names(of index: Int) -> JSONValue {
    let kind = model.kinds[index]
    let isRegister = if case .register = kind.source { true } else { false }
    let entries = DutchOrder.sorted(site.entriesByKind[index]) { site.title(of: $0) }
    let rows = entries.map { entry -> JSONValue in
      let code = site.entries[entry].record[kind.index(of: .code)]?.text
      return list([site.title(of: entry), site.entries[entry].slug] + (code.map { [$0] } ?? []))
    }
    let others = site.aliases.filter { $0.kind == index }.map { alias -> JSONValue in
      .array([
        .string(alias.name), .string(alias.nature.rawValue), text(alias.until?.inWords[language]) ?? .null,
        list(alias.codes),
      ])
    }
    return JSONValue.object([
      ("naam", text(kind.singular)),
      ("register", flag(isRegister)),
      ("lijst", JSONValue.array(rows)),
      ("anders", others.isEmpty ? nil : JSONValue.array(others)),
    ])
  }

  // MARK: Values

  private func text(_ text: String?) -> JSONValue? { text.map(JSONValue.string) }

  private func list(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }

  /// A member that is there only when it is true.
  private func flag(_ truth: Bool) -> JSONValue? { truth ? true : nil }
}

extension Kind {
  /// Returns the name of a field as the model writes it: its key, or the key of its group and its own.
  fileprivate func name(of path: FieldPath) -> String {
    path.member == nil ? field(at: path).key : fields[path.field].key + "." + field(at: path).key
  }
}
