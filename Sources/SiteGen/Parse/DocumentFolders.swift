/// The folders in which documents stand: each is a kind of its own.
struct DocumentFolders {
  /// The path of the content folder, ending in `/`.
  let root: String
  private let kindByFolder: [Substring: Int]

  init(model: ContentModel, root: String) {
    self.root = root
    kindByFolder = Dictionary(
      model.kinds.indices.compactMap { index -> (Substring, Int)? in
        if case .folder(let folder) = model.kinds[index].source { return (folder[...], index) }
        return nil
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns whether a file only explains a folder where the repository is browsed.
  static func isExplanation(_ path: String) -> Bool { path.hasSuffix("/README.md") }

  /// The names of the folders, ordered.
  var names: [String] { kindByFolder.keys.map(String.init).sorted() }

  /// Returns the kind of the document that a path names; `nil` when no document stands there.
  func kind(ofDocument path: String) -> Int? {
    let inner = path.utf8.dropFirst(root.utf8.count)
    guard let slash = inner.firstIndex(of: 0x2F) else { return nil }
    let name = path[inner.index(after: slash)...]
    guard !name.utf8.contains(0x2F), !Self.isExplanation(path),
      name.hasSuffix(".md") || name.lowercased().hasSuffix(".md")
    else { return nil }
    return kindByFolder[path[inner.startIndex..<slash]]
  }
}
