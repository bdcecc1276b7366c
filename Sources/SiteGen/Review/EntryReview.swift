/// What a branch does to one entry.
struct EntryReview: Sendable {
  /// The main thing that happened to it.
  enum Nature: Sendable, Hashable {
    case added
    case changed
    /// Its file has another name or stands in another folder; it may have changed as well.
    case moved
    case removed
    /// It looks the same to a reader: white space, comments, quotes, or the order of a list.
    case layout
    /// Only words that refer to other entries were changed, and they mean the same entries.
    case following
    /// It can no longer be read.
    case unreadable
    /// It could not be read before.
    case readable
  }

  /// An address that leads nowhere after the branch.
  struct LostAddress: Sendable, Hashable {
    /// The address from the top of the site.
    let route: String
    /// Its last part, which can be filled in as a former address.
    let slug: String
    /// The entry that is to have it as a former address, by the path of its file.
    let successor: String?
    /// The key of the field for former addresses; `nil` when the kind has none.
    let field: String?
  }

  /// An entry that looks like this one.
  struct Lookalike: Sendable, Hashable {
    let title: String
    let path: String
    let route: String?
    let words: [String]
  }

  /// A field with its values.
  struct Fact: Sendable, Hashable {
    let label: String
    let values: [String]
  }

  var nature: Nature
  /// The name of its kind, such as "pilot".
  var kind = ""
  var title = ""
  var path: String
  /// The address of its page in the head.
  var route: String?
  /// What it was before, where that is different.
  var oldPath: String?
  var oldTitle: String?
  var oldKind: String?
  var oldRoute: String?
  /// What a reader of the report must know of a new entry.
  var facts: [Fact] = []
  var changes: [FieldChange] = []
  var text: TextChange?
  var lost: [LostAddress] = []
  /// The number of entries that refer to it; of a removed one, those that did.
  var referrers = 0
  var completeness: Completeness?
  var lookalikes: [Lookalike] = []

  init(_ nature: Nature, path: String) {
    self.nature = nature
    self.path = path
  }
}
