#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Removes folders with everything in them, without ever following a link.
enum FolderRemoval {
  /// Removes a folder; what cannot be removed, or is gone already, is left.
  static func remove(_ path: String) {
    removeContents(of: Array(path.utf8CString), in: AT_FDCWD)
    rmdir(path)
  }

  private static func removeContents(of name: [CChar], in parent: Int32) {
    let descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      return
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      // As bytes: a name need not be valid UTF-8 to be removed.
      var name = withUnsafeBytes(of: &entry.pointee.d_name) {
        $0.prefix { $0 != 0 }.map { CChar(bitPattern: $0) }
      }
      name.append(0)
      let dot = CChar(bitPattern: UInt8(ascii: "."))
      if name == [dot, 0] || name == [dot, dot, 0] { continue }
      if unlinkat(descriptor, name, 0) == 0 { continue }
      removeContents(of: name, in: descriptor)
      unlinkat(descriptor, name, AT_REMOVEDIR)
    }
  }
}
