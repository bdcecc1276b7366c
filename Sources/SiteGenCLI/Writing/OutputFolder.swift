import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder that holds the built site, and the fresh folders beside it from which it is replaced.
///
/// A site is written into a fresh folder and then takes the place of the old one in a single step, so that a reader, a
/// failed build or a killed process never sees half a site.
struct OutputFolder: Sendable {
  /// The path of the folder, without symbolic links.
  let path: String

  /// The file in an output folder that says that it may be replaced.
  static let markerName = ".sitegen"

  /// Finds the folder and checks that it may be replaced.
  ///
  /// - Parameters:
  ///   - path: The path as it was given; the folder itself need not exist, the folder around it must.
  ///   - sources: Folders that must not contain the output.
  /// - Throws: `usage` for a path inside a source folder, `cannotCreate` when something else stands there.
  init(_ path: String, outside sources: [String]) throws(CommandFailure) {
    let resolved = try Self.resolve(path)
    for source in sources {
      guard let source = RealPath.of(source), (resolved + "/").hasPrefix(source + "/") else { continue }
      throw CommandFailure(
        status: .usage,
        message: Wording(
          "de uitvoer kan niet in \(source) staan", en: "the output cannot stand inside \(source)"))
    }
    self.path = resolved
    try checkContents()
  }

  private static func resolve(_ path: String) throws(CommandFailure) -> String {
    if let existing = RealPath.of(path) { return existing }
    let error = SystemError.last
    guard error.code == ENOENT else { throw failure(path, error) }
    var trimmed = Substring(path)
    while trimmed.hasSuffix("/"), trimmed.count > 1 { trimmed.removeLast() }
    let slash = trimmed.lastIndex(of: "/")
    let name = slash.map { trimmed[trimmed.index(after: $0)...] } ?? trimmed
    let parent = slash.map { $0 == trimmed.startIndex ? "/" : String(trimmed[..<$0]) } ?? "."
    guard !name.isEmpty, let folder = RealPath.of(parent) else { throw failure(path, .last) }
    return folder == "/" ? "/\(name)" : "\(folder)/\(name)"
  }

  /// Makes sure that what stands there is absent, empty or a site of ours.
  private func checkContents() throws(CommandFailure) {
    guard let stream = opendir(path) else {
      let error = SystemError.last
      if error.code == ENOENT { return }
      throw Self.failure(path, error)
    }
    defer { closedir(stream) }
    guard access(path + "/" + Self.markerName, F_OK) != 0 else { return }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      throw CommandFailure(
        status: .cannotCreate,
        message: Wording(
          "\(path) is niet door sitegen gemaakt en wordt daarom niet vervangen; "
            + "kies met --output een andere map, of maak deze leeg",
          en: "\(path) was not made by sitegen and is therefore not replaced; "
            + "choose another folder with --output, or empty this one"))
    }
  }

  /// Makes a fresh folder beside this one, after clearing away those of builds that died.
  ///
  /// - Throws: `cannotCreate` or `inputOutputError`.
  func makeFresh() throws(CommandFailure) -> FreshFolder {
    let (parent, name) = Self.split(path)
    FreshFolder.removeStale(in: parent, output: name)
    do throws(SystemError) {
      return try FreshFolder(at: "\(path).nieuw-\(getpid())")
    } catch {
      throw Self.failure(path, error)
    }
  }

  private static func split(_ path: String) -> (parent: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let parent = path[..<slash]
    return (parent.isEmpty ? "/" : String(parent), String(path[path.index(after: slash)...]))
  }

  /// Puts a finished fresh folder in the place of this one.
  ///
  /// - Returns: The path of the old site, to be removed; `nil` when there was none.
  /// - Throws: `cannotCreate`; the old site is in its place then.
  func replace(with fresh: FreshFolder) throws(CommandFailure) -> String? {
    if access(path, F_OK) != 0 {
      guard rename(fresh.path, path) == 0 else { throw Self.failure(path, .last) }
      return nil
    }
    if DirectoryExchange.swap(fresh.path, path) { return fresh.path }
    let old = "\(path).oud-\(getpid())"
    guard rename(path, old) == 0 else { throw Self.failure(path, .last) }
    guard rename(fresh.path, path) == 0 else {
      let error = SystemError.last
      rename(old, path)
      throw Self.failure(path, error)
    }
    return old
  }

  /// Returns the failure for an error of the system while the output was made.
  static func failure(_ path: String, _ error: SystemError) -> CommandFailure {
    let isInputOutput = error.isFull || error.code == EIO
    return CommandFailure(
      status: isInputOutput ? .inputOutputError : .cannotCreate,
      message: Wording(
        "kan \(path) niet schrijven: \(error.reason.nl); de bestaande uitvoer is niet veranderd",
        en: "cannot write \(path): \(error.reason.en); the existing output is unchanged"))
  }
}
