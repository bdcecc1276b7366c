/// Every document of the content by itself: nothing is joined yet.
public struct ParsedContent: Sendable {
  /// The model that the documents obey.
  public let model: ContentModel
  /// The entries that could be read, ordered by path and, within a register, by row.
  public let entries: [Entry]
  /// Files of entries that could not be read; references to them are not reported as well.
  public let unreadable: [UnreadableEntry]
  /// The kinds of which a register could not be read whole; unknown names of them are not reported as well.
  public let incompleteKinds: Set<Int>
  /// Other names of register rows.
  public let aliases: [RegisterAlias]
  /// Files that texts may show or offer, such as pictures and documents, ordered by path.
  public let attachments: [SourceFile]

  /// Returns whether the name of an entry may appear: a person can ask for it not to.
  func isShown(_ entry: Int) -> Bool {
    let kind = model.kinds[entries[entry].kind]
    return entries[entry].record[kind.index(of: .shown)]?.boolean ?? true
  }

  /// Returns the title of an entry, or its slug when the title is wrong.
  func title(of entry: Int) -> String { entries[entry].title(in: model.kinds[entries[entry].kind]) }
}

/// A file that stands where an entry should, but could not be read.
public struct UnreadableEntry: Sendable {
  /// The position of the kind in the model.
  public let kind: Int
  /// The path of the file.
  public let path: String
  /// The slug that the file name gives.
  public let slug: String
}
