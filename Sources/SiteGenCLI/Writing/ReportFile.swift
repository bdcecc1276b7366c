import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file of a report that somebody asked for.
enum ReportFile {
  /// Writes a report to a file, which is made or replaced in one step.
  ///
  /// A symbolic link is followed. What is no regular file, such as a pipe, is written into.
  ///
  /// - Throws: `cannotCreate` or `inputOutputError`; a file that was there is then as it was.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    do throws(SystemError) {
      try put(text, at: path)
    } catch {
      throw CommandFailure(
        status: error.isFull || error.code == EIO ? .inputOutputError : .cannotCreate,
        message: Wording(
          "kan \(path) niet schrijven: \(error.reason.nl)", en: "cannot write \(path): \(error.reason.en)"))
    }
  }

  private static func put(_ text: String, at path: String) throws(SystemError) {
    let bytes = Array(text.utf8)
    var status = stat()
    if stat(path, &status) != 0 {
      let error = SystemError.last
      // A link that leads to nothing is left as it is: the new file would take its place.
      guard error.code == ENOENT, lstat(path, &status) != 0 else { throw error }
      return try make(path, bytes)
    }
    if status.st_mode & S_IFMT == S_IFREG {
      guard let target = realpath(path, nil) else { throw .last }
      defer { free(target) }
      return try FileReplacement.replace(String(cString: target), with: bytes)
    }
    // The name of a pipe such as /dev/stdout leads to no path: it is opened by the name that was given.
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    try SiteWriter.write(bytes, to: descriptor)
  }

  private static func make(_ path: String, _ bytes: [UInt8]) throws(SystemError) {
    let fresh = "\(path).nieuw-\(getpid())"
    do throws(SystemError) {
      try SiteWriter.write(bytes, to: fresh, in: AT_FDCWD)
      guard rename(fresh, path) == 0 else { throw .last }
    } catch {
      unlink(fresh)
      throw error
    }
  }
}
