import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Writes single files. Whoever looks sees the old version or the new one, never a part.
///
/// The new version is written beside its place under a hidden name, which the sources pass over when it is left behind.
enum WholeFile {
  /// Makes a file that does not exist yet, with the folders around it.
  ///
  /// - Throws: `cannotCreate` or `inputOutputError`; a file that exists stays as it is.
  static func create(_ bytes: [UInt8], at path: String) throws(CommandFailure) {
    do throws(SystemError) {
      try makeFolder(parts(of: path).folder)
      let fresh = try writeBeside(path, bytes)
      defer { unlink(fresh) }
      // Unlike renaming, linking never replaces what is there.
      guard link(fresh, path) != 0 else { return }
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw .last }
      // A file system without links, as on many memory sticks.
      try SiteWriter.write(bytes, to: path, in: AT_FDCWD)
    } catch {
      throw CommandFailure(
        status: status(of: error),
        message: Wording(
          "kan \(path) niet maken: \(error.reason.nl)", en: "cannot make \(path): \(error.reason.en)"))
    }
  }

  /// Replaces a source file, which keeps its rights. A link is not followed.
  ///
  /// - Throws: `inputOutputError` when it is no regular file or may not be changed; it is then as it was.
  static func replace(_ path: String, with bytes: [UInt8]) throws(CommandFailure) {
    do throws(SystemError) {
      try putInPlace(of: path, bytes)
    } catch {
      throw cannotChange(path, error)
    }
  }

  /// Writes what somebody asked for to a file, which is made or replaced, and keeps its rights.
  ///
  /// A symbolic link is followed. What is no regular file, such as a pipe, is written into.
  ///
  /// - Parameter makesFolders: Whether to make the folders around a new file.
  /// - Throws: `cannotCreate` or `inputOutputError`; a file that was there is then as it was.
  static func write(
    _ text: String, to path: String, makesFolders: Bool = false
  ) throws(CommandFailure) {
    do throws(SystemError) {
      try put(Array(text.utf8), at: path, makesFolders: makesFolders)
    } catch {
      throw CommandFailure(
        status: status(of: error),
        message: Wording(
          "kan \(path) niet schrijven: \(error.reason.nl)", en: "cannot write \(path): \(error.reason.en)"))
    }
  }

  /// Makes sure that a file is a regular one that its owner may change: replacing it would pass over rights that are
  /// read-only.
  static func requireReplaceable(_ path: String) throws(SystemError) { _ = try mode(ofReplaceable: path) }

  /// Returns the failure for a source file that cannot be changed.
  static func cannotChange(_ path: String, _ error: SystemError) -> CommandFailure {
    CommandFailure(
      status: .inputOutputError,
      message: Wording(
        "kan \(path) niet wijzigen: \(error.reason.nl)", en: "cannot change \(path): \(error.reason.en)"))
  }

  private static func status(of error: SystemError) -> ExitStatus {
    error.isFull || error.code == EIO ? .inputOutputError : .cannotCreate
  }

  private static func put(_ bytes: [UInt8], at path: String, makesFolders: Bool) throws(SystemError) {
    var status = stat()
    if stat(path, &status) != 0 {
      let error = SystemError.last
      // A link that leads to nothing is left as it is: the new file would take its place.
      guard error.code == ENOENT, lstat(path, &status) != 0 else { throw error }
      if makesFolders { try makeFolder(parts(of: path).folder) }
      return try rename(try writeBeside(path, bytes), to: path)
    }
    if status.st_mode & S_IFMT == S_IFREG {
      guard let target = RealPath.of(path) else { throw .last }
      return try putInPlace(of: target, bytes)
    }
    // The name of a pipe such as /dev/stdout leads to no path: it is opened by the name that was given.
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    try SiteWriter.write(bytes, to: descriptor)
  }

  private static func putInPlace(of path: String, _ bytes: [UInt8]) throws(SystemError) {
    let mode = try mode(ofReplaceable: path)
    let fresh = try writeBeside(path, bytes)
    guard chmod(fresh, mode) == 0 else {
      let error = SystemError.last
      unlink(fresh)
      throw error
    }
    try rename(fresh, to: path)
  }

  private static func mode(ofReplaceable path: String) throws(SystemError) -> mode_t {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw .last }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(code: ELOOP) }
    guard status.st_mode & S_IWUSR != 0, access(path, W_OK) == 0 else { throw SystemError(code: EACCES) }
    return status.st_mode & 0o7777
  }

  private static func rename(_ fresh: String, to path: String) throws(SystemError) {
    guard systemRename(fresh, path) == 0 else {
      let error = SystemError.last
      unlink(fresh)
      throw error
    }
  }

  /// Writes a file under a hidden name beside a path.
  ///
  /// - Returns: The path of that file.
  private static func writeBeside(_ path: String, _ bytes: [UInt8]) throws(SystemError) -> String {
    let (folder, name) = parts(of: path)
    let fresh = "\(folder)/.\(name).nieuw-\(getpid())"
    // What a process with the same number left, as in a container that was killed.
    unlink(fresh)
    do throws(SystemError) {
      try SiteWriter.write(bytes, to: fresh, in: AT_FDCWD)
    } catch {
      unlink(fresh)
      throw error
    }
    return fresh
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.index(after: slash)...]))
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

/// The `rename` of the C library, under a name that the method above does not hide.
private func systemRename(_ old: String, _ new: String) -> Int32 { rename(old, new) }
