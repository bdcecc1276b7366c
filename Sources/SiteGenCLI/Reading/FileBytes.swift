#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The bytes of a file on disk.
enum FileBytes {
  /// The largest file that is read, in bytes: no text or picture of a website is near it.
  static let limit = 64 << 20

  /// Reads a regular file whole.
  ///
  /// - Parameters:
  ///   - path: The path, relative to the directory.
  ///   - directory: An open directory, or `AT_FDCWD`.
  /// - Throws: The error of the system; `EFBIG` above ``limit``, `EINVAL` when it is no regular file.
  static func read(_ path: String, in directory: Int32 = AT_FDCWD) throws(SystemError) -> [UInt8] {
    // Without O_NONBLOCK a pipe that took the place of a file would wait for a writer for ever.
    let descriptor = openat(directory, path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .last }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(code: EINVAL) }
    guard status.st_size <= limit else { throw SystemError(code: EFBIG) }
    // One byte more than the size, so that the end shows without a second buffer.
    return try read(from: descriptor, expecting: Int(status.st_size) + 1)
  }

  /// Reads standard input to its end.
  ///
  /// - Throws: The error of the system; `EFBIG` above ``limit``.
  static func readStandardInput() throws(SystemError) -> [UInt8] { try read(from: 0, expecting: 1 << 16) }

  private static func read(from descriptor: Int32, expecting size: Int) throws(SystemError) -> [UInt8] {
    var capacity = size
    var bytes: [UInt8] = []
    while bytes.count <= limit {
      var result = 0
      let part = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        while count < buffer.count, let start = buffer.baseAddress {
          result = systemRead(descriptor, start + count, buffer.count - count)
          if result < 0, errno == EINTR { continue }
          if result <= 0 { return }
          count += result
        }
      }
      guard result >= 0 else { throw .last }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      if result == 0 { return bytes }
      capacity = 1 << 16
    }
    throw SystemError(code: EFBIG)
  }
}

/// The `read` of the C library, under a name that the method above does not hide.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
