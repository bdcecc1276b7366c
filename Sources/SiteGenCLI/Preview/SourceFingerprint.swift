#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A number that changes when a source file is added, removed, renamed or written.
///
/// Names, sizes and times are compared, not contents. Looking is the same on every system and also sees changes that
/// come over a network or from a container, which notifications of the kernel miss.
enum SourceFingerprint {
  /// Returns the fingerprint of the folders of a project; 0 when they cannot be read.
  static func of(_ root: String) -> Int {
    let descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return 0 }
    defer { close(descriptor) }
    var hasher = Hasher()
    for folder in ["Content", "Themes"] {
      guard let tree = try? SourceTree(of: folder, in: descriptor) else { continue }
      for path in tree.files {
        var status = stat()
        guard fstatat(descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { continue }
        hasher.combine(path)
        hasher.combine(status.st_size)
        hasher.combine(status.st_ino)
        #if canImport(Glibc)
          hasher.combine(status.st_mtim.tv_sec)
          hasher.combine(status.st_mtim.tv_nsec)
        #else
          hasher.combine(status.st_mtimespec.tv_sec)
          hasher.combine(status.st_mtimespec.tv_nsec)
        #endif
      }
      for problem in tree.problems { hasher.combine(problem.path) }
    }
    return hasher.finalize()
  }
}
