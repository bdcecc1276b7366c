public import Templates

/// The whole site as a graph: every document, and everything that points from one to another.
///
/// Every rule about several documents holds, except where the linker's diagnostics say otherwise. Entries are
/// referred to by their position in ``entries``.
public struct Site: Sendable {
  /// The model that the entries obey.
  public let model: ContentModel
  /// The settings.
  public let settings: SiteSettings
  /// All entries.
  public let entries: [Entry]
  /// The address of each entry's page from the top of the site, such as `pilots/x/`; `nil` where it has none.
  public let routes: [String?]
  /// What each entry refers to, in the order of its fields.
  public let references: [[Reference]]
  /// What refers to each entry, ordered by kind, field and then by the sort order of the kind.
  public let backlinks: [[Backlink]]
  /// Where the links of each entry lead: those of its body, then those of its fields with Markdown, in their order.
  public let linkTargets: [[LinkTarget]]
  /// The pictures of each entry, as positions in ``attachments``, in the same order.
  public let imageTargets: [[Int?]]
  /// The entries of each kind, in the order in which lists show them.
  public let entriesByKind: [[Int]]
  /// The files that texts show or offer.
  public let attachments: [Attachment]
  /// The files that some text does show or offer, as positions in ``attachments``.
  public let usedAttachments: [Int]
  /// The entries most like each project, best first.
  public let related: [[RelatedEntry]]
  /// Other names of register rows that stand for exactly one row, with that row; ordered by name.
  public let otherNames: [OtherName]
  /// All other names of register rows, as they were written down.
  public let aliases: [RegisterAlias]

  /// The entries of which the home page shows the numbers.
  public let figures: [Int]

  /// A reference from a field of one entry to another entry.
  public struct Reference: Sendable, Hashable {
    /// The field, or the field within the records of a group.
    public let path: FieldPath
    /// The position of the record in its group; 0 outside groups.
    public let record: Int
    /// The entry that is referred to.
    public let target: Int
    /// The name as written, when it is one that the target used to have.
    public let formerName: String?
  }

  /// A reference seen from its target.
  public struct Backlink: Sendable, Hashable {
    /// The entry that refers.
    public let source: Int
    /// The field it refers with; `nil` for a link in its text.
    public let path: FieldPath?
    /// The position of the record in its group; 0 outside groups.
    public let record: Int
  }

  /// Where a link in a text leads.
  public enum LinkTarget: Sendable, Hashable {
    /// A place on this site.
    case page(SitePath)
    /// A place elsewhere.
    case external(ExternalURL)
    /// A spot on the same page.
    case fragment(String)
    /// Nowhere: the link was wrong, and reported.
    case none
  }

  /// Another name of a register row.
  public struct OtherName: Sendable {
    /// The name.
    public let name: String
    /// What kind of name it is.
    public let nature: RegisterAlias.Nature
    /// The entry that has the name.
    public let target: Int
  }

  /// Returns the kind of an entry.
  public func kind(of entry: Int) -> Kind { model.kinds[entries[entry].kind] }

  /// Returns the title of an entry.
  public func title(of entry: Int) -> String { entries[entry].title(in: kind(of: entry)) }

  /// Returns the value of the first field with a role.
  public func value(of role: Field.Role, in entry: Int) -> FieldValue? {
    entries[entry].record[kind(of: entry).index(of: role)]
  }

  /// Returns what the first field with a role refers to.
  public func targets(of role: Field.Role, in entry: Int) -> [Int] {
    Self.targets(of: role, among: references[entry], kind: kind(of: entry))
  }

  /// Returns what the fields with a role refer to, of the references of an entry of a kind.
  static func targets(of role: Field.Role, among references: [Reference], kind: Kind) -> [Int] {
    let fields = kind.indices(of: role)
    return references.filter { fields.contains($0.path.field) && $0.path.member == nil }.map(\.target)
  }

  /// Returns the value of a choice field with a role: its written form and its label.
  public func choice(of role: Field.Role, in entry: Int) -> FieldType.Choice? {
    let kind = kind(of: entry)
    guard let index = kind.index(of: role), case .choice(let choices) = kind.fields[index].type,
      let chosen = entries[entry].record.values[index]?.choices.first
    else { return nil }
    return choices[chosen]
  }

  /// Returns a number that orders entries by age: the date they are about, or else when they were last looked at.
  func dateKey(of entry: Int) -> Int { entries[entry].dateKey(in: kind(of: entry)) }
}

/// A file that texts show or offer.
public struct Attachment: Sendable {
  /// The file.
  public let file: SourceFile
  /// The address from the top of the site; it changes when the contents do.
  public let route: String
  /// The size of a picture in pixels; `nil` for other files.
  public let size: ImageSize?
}
