import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files and folders that someone asked about, as paths from the root of the project.
struct PathFilter: Sendable {
  /// The paths; none stand for everything.
  let paths: Set<String>

  /// Finds where the given paths lie below the root; no paths at all stand for everything.
  ///
  /// - Throws: `noInput` for a path that does not exist or lies outside the project.
  init(_ given: [String], root: String) throws(CommandFailure) {
    guard !given.isEmpty, let base = RealPath.of(root) else {
      paths = []
      return
    }
    var paths: Set<String> = []
    for path in given {
      // As seen from the current folder first, as a shell completes names; else from the root of the project.
      let candidates = [path, root + "/" + path].compactMap(RealPath.of)
      guard let full = candidates.first(where: { ($0 + "/").hasPrefix(base + "/") }) else {
        throw Self.failure(
          path,
          candidates.isEmpty
            ? SystemError(code: ENOENT).reason
            : Wording("ligt buiten het project", en: "lies outside the project"))
      }
      paths.insert(String(full.dropFirst(base.count + 1)))
    }
    self.paths = paths
  }

  /// Whether nothing was asked for in particular.
  var isEverything: Bool { paths.isEmpty || paths.contains("") }

  /// Whether a path is one of those, or lies in one of those folders.
  func passes(_ path: String) -> Bool {
    paths.isEmpty || Self.withFolders(path).contains { paths.contains($0) }
  }

  /// Returns a path and the folders around it, of which the last is the root of the project, named by nothing.
  static func withFolders(_ path: String) -> [String] {
    var result = [path]
    var rest = path[...]
    while let slash = rest.lastIndex(of: "/") {
      rest = rest[..<slash]
      result.append(String(rest))
    }
    return result + [""]
  }

  private static func failure(_ path: String, _ reason: Wording) -> CommandFailure {
    CommandFailure(
      status: .noInput, message: Wording("\(path): \(reason.nl)", en: "\(path): \(reason.en)"))
  }
}
