/// Finds the path that someone probably meant. Made once, when the first missing path turns up.
struct PathSuggestions {
  private let paths: [Spelling.Candidate]
  private let pathByName: [Substring: String]
  private var searches = 0

  private static let mostSearches = 300

  init(_ paths: [String]) {
    self.paths = paths.map(Spelling.Candidate.init)
    pathByName = Dictionary(paths.map { (Self.name(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns a path with the same last part, or else the nearest one.
  mutating func nearest(to path: String) -> String? {
    if let found = pathByName[Self.name(of: path)] { return found }
    searches += 1
    return searches > Self.mostSearches ? nil : Spelling.nearest(to: path, among: paths)
  }

  private static func name(of path: String) -> Substring {
    path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...]
  }
}
