import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes a file so that it is there whole or not at all: under a hidden name first, which the sources pass over.
enum WholeFile {
  /// Makes a file that does not exist yet, with the folders around it.
  ///
  /// - Throws: The error of the system; `EEXIST` when the file exists, which then stays as it is.
  static func create(_ text: String, at path: String) throws(SystemError) {
    let (folder, name) = parts(of: path)
    try makeFolder(folder)
    let fresh = try write(text, beside: folder, name)
    defer { unlink(fresh) }
    // Unlike renaming, linking never replaces what is there.
    guard link(fresh, path) != 0 else { return }
    guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { throw .last }
    // A file system without links, as on many memory sticks.
    try SiteWriter.write(Array(text.utf8), to: path, in: AT_FDCWD)
  }

  /// Makes a file or replaces it, with the folders around it.
  ///
  /// - Throws: The error of the system; the file then stays as it was.
  static func replace(_ text: String, at path: String) throws(SystemError) {
    let (folder, name) = parts(of: path)
    try makeFolder(folder)
    let fresh = try write(text, beside: folder, name)
    guard rename(fresh, path) == 0 else {
      let error = SystemError.last
      unlink(fresh)
      throw error
    }
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
  }

  private static func write(
    _ text: String, beside folder: String, _ name: String
  ) throws(SystemError) -> String {
    let fresh = "\(folder)/.\(name).nieuw-\(getpid())"
    unlink(fresh)
    do throws(SystemError) {
      try SiteWriter.write(Array(text.utf8), to: fresh, in: AT_FDCWD)
    } catch {
      unlink(fresh)
      throw error
    }
    return fresh
  }

  private static func makeFolder(_ path: String) throws(SystemError) {
    if path == "." || path == "/" || mkdir(path, 0o755) == 0 { return }
    let error = SystemError.last
    if error.code == EEXIST { return }
    guard error.code == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw error
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw .last }
  }
}
