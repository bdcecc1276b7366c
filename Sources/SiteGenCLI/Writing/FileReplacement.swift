#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The replacement of a file by a new version of it, all at once.
enum FileReplacement {
  /// Writes a new version of a file.
  ///
  /// Whoever looks sees the old version or the new one, never a part: the new one is written beside it and takes its
  /// name. The rights on the file stay.
  ///
  /// - Parameter path: The path of a regular file.
  /// - Throws: The error of the system; the old version is then still there.
  static func replace(_ path: String, with bytes: [UInt8]) throws(SystemError) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw .last }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(code: ELOOP) }
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    // Hidden, so that nothing takes it for content when it is left behind.
    let fresh = "\(path[..<slash]).\(path[slash...]).nieuw-\(getpid())"
    do throws(SystemError) {
      try SiteWriter.write(bytes, to: fresh, in: AT_FDCWD)
      guard chmod(fresh, status.st_mode & 0o7777) == 0, rename(fresh, path) == 0 else { throw .last }
    } catch {
      unlink(fresh)
      throw error
    }
  }
}
