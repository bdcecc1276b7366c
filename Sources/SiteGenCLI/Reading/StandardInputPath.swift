/// The path that a text from standard input would have in the project; there need not be a file yet.
enum StandardInputPath {
  /// Returns a path from the root of the project, as seen from the current folder or else from that root.
  static func resolve(_ given: String, root: String) -> String {
    guard let base = RealPath.of(root) else { return given }
    let slash = given.lastIndex(of: "/")
    let folder = slash.map { $0 == given.startIndex ? "/" : String(given[..<$0]) } ?? "."
    let name = slash.map { given[given.index(after: $0)...] } ?? given[...]
    guard let parent = RealPath.of(folder), (parent + "/").hasPrefix(base + "/") else { return given }
    let inner = parent.dropFirst(base.count + 1)
    return inner.isEmpty ? String(name) : "\(inner)/\(name)"
  }
}
