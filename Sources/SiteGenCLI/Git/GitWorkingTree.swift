/// What git knows of the folder in which a project stands.
struct GitWorkingTree: Sendable {
  let git: Git

  /// The path of the project from the root of its repository; empty, or ending in a slash.
  var projectPath: String { git.line(["rev-parse", "--show-prefix"]) ?? "" }

  /// Returns the source files that are not as in the commit that is checked out: changed, new or removed.
  ///
  /// - Returns: The paths from the root of the project; `nil` when git cannot say.
  func changedPaths() -> Set<String>? {
    var output: [UInt8] = []
    let difference =
      ["diff", "-z", "--name-only", "--relative", "--no-renames", "--no-ext-diff", "--no-textconv"]
      + ["--ignore-submodules", "--no-color", "HEAD", "--", "Content", "Themes"]
    guard git.run(difference, { output += $0 }) == 0 else { return nil }
    // Files that git ignores are no part of the commit either.
    guard git.run(["ls-files", "-z", "--others", "--", "Content", "Themes"], { output += $0 }) == 0 else {
      return nil
    }
    return Set(output.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
  }
}
