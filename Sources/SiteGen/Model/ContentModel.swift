/// What content there is: the kinds of entries, their fields and their rules, as `Content/model.yaml` declares them.
public struct ContentModel: Sendable {
  /// The kinds, in the order of the file.
  public let kinds: [Kind]
  /// The parts of the forms with which readers submit entries, in order.
  public let formParts: [FormPart]
  /// The ways in which readers can filter what they search for, in the order in which they see them.
  public let filters: [EntryFilter]
  private let indexByName: [String: Int]

  /// Creates a model from its kinds, the parts of their forms and the filters.
  public init(kinds: [Kind], formParts: [FormPart] = [], filters: [EntryFilter] = []) {
    self.kinds = kinds
    self.formParts = formParts
    self.filters = filters
    indexByName = Dictionary(
      kinds.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the position of a kind by its name in the model, such as `best-practice`.
  public func index(named name: String) -> Int? { indexByName[name] }

  /// Returns a kind by its name.
  public func kind(named name: String) -> Kind? { indexByName[name].map { kinds[$0] } }
}

/// How entries of a kind are shown.
public enum Presentation: String, Sendable, CaseIterable {
  /// Something people do together: pilots, best practices, services.
  case project
  /// Something that others refer to: a subject, an organisation, a programme.
  case term
  /// Something to read: articles, decisions, pages.
  case text = "tekst"
  /// A municipality.
  case municipality = "gemeente"
  /// A province.
  case province = "provincie"
  /// Nothing: entries of this kind have no page.
  case none = "geen"
}

/// The order of the entries of a kind in lists.
public enum SortOrder: String, Sendable, CaseIterable {
  /// By date, the newest first.
  case newest = "nieuwste"
  /// By title, as a Dutch reader looks things up.
  case title = "titel"
  /// By the field that says the place in the row.
  case ordinal = "volgorde"
}

/// A kind of entry, such as pilot, subject or municipality.
public struct Kind: Sendable {
  /// Where the entries of a kind come from.
  public enum Source: Sendable, Hashable {
    /// A folder below `Content` with a Markdown file for each entry.
    case folder(String)
    /// A CSV file in `Content` with a row for each entry, and a CSV file with other names for them.
    case register(file: String, aliases: String?)
  }

  /// The name in the model, such as `best-practice`.
  public let name: String
  /// Where the entries are.
  public let source: Source
  /// The first part of the web address; empty for pages that stand at the top.
  public let route: String
  /// The name of one entry in running text, such as "best practice".
  public let singular: String
  /// The name of several.
  public let plural: String
  /// The Dutch article: "de" or "het".
  public let article: String
  /// What this kind is, for readers.
  public let explanation: String
  /// How its entries are shown.
  public let presentation: Presentation
  /// The order of its entries in lists.
  public let sortOrder: SortOrder
  /// Whether its entries have pages.
  public let hasPages: Bool
  /// Whether there is a page that lists its entries.
  public let hasList: Bool
  /// The fields, in the order in which they are written and shown.
  public let fields: [Field]
  /// The rules that hold between fields.
  public let rules: [Rule]
  /// The form with which readers submit an entry; `nil` when there is none.
  public let form: EntryForm?
  private let indexByKey: [String: Int]
  private let indexByRole: [Field.Role: Int]

  init(
    name: String, source: Source, route: String, singular: String, plural: String, article: String,
    explanation: String, presentation: Presentation, sortOrder: SortOrder, hasPages: Bool, hasList: Bool,
    fields: [Field], rules: [Rule], form: EntryForm? = nil
  ) {
    self.name = name
    self.source = source
    self.route = route
    self.singular = singular
    self.plural = plural
    self.article = article
    self.explanation = explanation
    self.presentation = presentation
    self.sortOrder = sortOrder
    self.hasPages = hasPages
    self.hasList = hasList
    self.fields = fields
    self.rules = rules
    self.form = form
    indexByKey = Field.indexByKey(fields)
    indexByRole = Dictionary(
      fields.enumerated().compactMap { index, field in field.role.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// Returns the position of a field by its key in front matter.
  public func index(ofKey key: String) -> Int? { indexByKey[key] }

  /// Returns the position of the first field with a role.
  public func index(of role: Field.Role) -> Int? { indexByRole[role] }

  /// The address of the list of its entries.
  var listRoute: String { route + "/" }

  /// Returns the address of an entry, or of one of its former addresses, by its last part.
  func route(to slug: String) -> String { (route.isEmpty ? "" : listRoute) + slug + "/" }

  /// Returns the word for a number of entries.
  func noun(for count: Int) -> String { count == 1 ? singular : plural }

  /// Returns the label of a way back from entries of this kind.
  ///
  /// - Parameter inverse: The label in the model, in which `{meer}` and `{een}` stand for the kind.
  func label(ofInverse inverse: String) -> String {
    guard inverse.utf8.contains(0x7B) else { return inverse }
    return inverse.filling("meer", with: plural).filling("een", with: singular).capitalizedFirst
  }

  /// Returns the field at a path: one of the kind, or one of the records in it.
  public func field(at path: FieldPath) -> Field {
    let field = fields[path.field]
    guard let member = path.member, case .group(let group) = field.type else { return field }
    return group.fields[member]
  }

  /// Returns the positions of all fields with a role, in order.
  public func indices(of role: Field.Role) -> [Int] {
    fields.indices.filter { fields[$0].role == role }
  }
}

/// A field of a kind, or of the records of a group field.
public struct Field: Sendable {
  /// What the site does with a field besides showing it.
  public enum Role: String, Sendable, CaseIterable {
    case title = "titel"
    case summary = "samenvatting"
    case slug
    case alias
    case phase = "fase"
    case stopReason = "reden-gestopt"
    case question = "vraag"
    case date = "datum"
    case updated = "bijgewerkt"
    case deadline = "uiterlijk"
    case seeksPartners = "zoekt-partners"
    case participant = "deelnemer"
    case subject = "thema"
    case keyword = "trefwoord"
    case synonym = "synoniem"
    case abbreviation = "afkorting"
    case source = "bron"
    case timeline = "tijdlijn"
    case counter = "teller"
    case quote = "citaat"
    case people = "personen"
    case series = "reeks"
    case part = "deel"
    case ordinal = "volgorde"
    case next = "vervolg"
    case contact
    case language = "taal"
    case code
    case province = "provincie"
    case sortName = "sorteer"
    case shown = "toon"
  }

  /// The key in front matter.
  public let key: String
  /// What may stand there.
  public let type: FieldType
  /// The name for readers.
  public let label: String
  /// What the site does with it.
  public let role: Role?
  /// Whether every entry must have it.
  public let isRequired: Bool
  /// Whether it holds a list of values.
  public let isMany: Bool
  /// Whether the order of its values means nothing, so that `sitegen format` sorts them.
  public let isSorted: Bool
  /// The least number of characters of a text, or the least integer.
  public let minimum: Int?
  /// The greatest number of characters of a text, the greatest integer, or the greatest number of values of a list.
  public let maximum: Int?
  /// Whether readers can filter on it when they search, where ``ContentModel/filters`` has it.
  public let isFacet: Bool
  /// What a contributor should fill in.
  public let help: String
  /// An example as it would stand in front matter; empty when there is none.
  public let example: String
  /// The example with every value of a list on a line of its own, as in canonical front matter.
  public let blockExample: String
  /// The column of a register that holds it.
  public let column: String?
  /// Whether forms ask for it.
  public let isAsked: Bool
  /// What somebody who adds himself to this list says, such as "Wij doen mee"; `nil` when nobody can.
  public let joinLabel: String?

  /// The example, when it fits behind the key on one line.
  var inlineExample: String? {
    example.isEmpty || example.contains("\n") || example.hasPrefix("- ") ? nil : example
  }

  static func indexByKey(_ fields: [Field]) -> [String: Int] {
    Dictionary(fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// What may stand in a field.
public indirect enum FieldType: Sendable {
  /// One line of text.
  case text
  /// Text with Markdown.
  case markdown
  /// The last part of a web address.
  case slug
  /// One of a list of values.
  case choice([Choice])
  /// A date that may be partial, and unknown when that is allowed.
  case date(allowsUnknown: Bool)
  /// A whole number.
  case integer
  /// `true` or `false`.
  case boolean
  /// A web address with a scheme.
  case url
  /// A mail address.
  case email
  /// An entry of one of some kinds. `inverse` is the label of the way back.
  case reference(kinds: [Int], inverse: String)
  /// A record with fields of its own.
  case group(GroupFields)

  /// A value that may be chosen.
  public struct Choice: Sendable, Hashable {
    /// The value in front matter.
    public let value: String
    /// The text for readers.
    public let label: String
  }

  /// The name of the type in the model.
  public var name: String {
    switch self {
    case .text: "tekst"
    case .markdown: "markdown"
    case .slug: "slug"
    case .choice: "keuze"
    case .date: "datum"
    case .integer: "geheel-getal"
    case .boolean: "ja-nee"
    case .url: "url"
    case .email: "e-mail"
    case .reference: "verwijzing"
    case .group: "groep"
    }
  }

  /// The names of all types.
  static let names = [
    "tekst", "markdown", "slug", "keuze", "datum", "geheel-getal", "ja-nee", "url", "e-mail", "verwijzing",
    "groep",
  ]
}

/// The fields of the records of a group.
public struct GroupFields: Sendable {
  /// The fields, in the order in which they are written and shown.
  public let fields: [Field]
  private let indexByKey: [String: Int]

  init(_ fields: [Field]) {
    self.fields = fields
    indexByKey = Field.indexByKey(fields)
  }

  /// Returns the position of a field by its key.
  public func index(ofKey key: String) -> Int? { indexByKey[key] }
}

/// A field of a kind, or a field of the records in it.
public struct FieldPath: Sendable, Hashable {
  /// The position of the field in its kind.
  public let field: Int
  /// The position in the records of that field; `nil` for the field itself.
  public let member: Int?

  /// Creates a path.
  public init(_ field: Int, _ member: Int? = nil) {
    self.field = field
    self.member = member
  }
}
