/// What stands in the source folders of a commit, by name only: the files below them and what is no file.
///
/// The same things are passed over and refused as on disk; see ``SourceTree``.
struct GitTree {
  /// A file of a commit.
  struct File: Sendable {
    /// The path from the root of the project.
    let path: String
    /// The hash of the object with its contents.
    let object: String
  }

  /// The files, sorted by path.
  private(set) var files: [File] = []
  /// What stands there besides files, and files that are too large.
  private(set) var problems: [SourceProblem] = []
  /// Whether git lacks the contents of a file, as in a partial clone.
  private(set) var isIncomplete = false

  /// Reads what `git ls-tree -r -l -z` printed: records `mode type hash size<tab>path` that end in NUL.
  init(listing: [UInt8]) {
    for record in listing.split(separator: 0) { add(record) }
    files.sort { $0.path < $1.path }
    problems.sort { $0.path < $1.path }
  }

  private mutating func add(_ record: ArraySlice<UInt8>) {
    guard let tab = record.firstIndex(of: 0x09) else { return }
    let words = record[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    let name = record[(tab + 1)...]
    guard words.count == 4 else { return }
    guard let path = String(validating: name, as: UTF8.self) else {
      problems.append(.unreadableName(String(decoding: name, as: UTF8.self)))
      return
    }
    if path.split(separator: "/").contains(where: { SourceTree.isPassedOver(String($0)) }) { return }
    switch words[0] {
    case "120000": problems.append(.symbolicLink(path))
    // On disk a submodule that is not checked out is an empty folder; its contents are never part of the commit.
    case "160000": return
    default:
      guard let size = Int(words[3]) else {
        isIncomplete = true
        return
      }
      guard size <= FileBytes.limit else {
        problems.append(.tooLarge(path))
        return
      }
      files.append(File(path: path, object: words[2]))
    }
  }
}
