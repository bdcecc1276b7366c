import SiteGen

/// The version of the program and of the C libraries in it.
enum ProgramVersion {
  /// The version of sitegen, by semantic versioning.
  static let current = "0.1.0"

  /// What `--version` prints: a line for the program and one for every library.
  static var report: String {
    let libraries = LibraryVersions.all.map { "\($0.name) \($0.version)" }
    return (["sitegen \(current)"] + libraries).joined(separator: "\n")
  }
}
