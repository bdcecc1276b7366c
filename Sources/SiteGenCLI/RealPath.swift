#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The path of what a name on disk stands for.
enum RealPath {
  /// Returns a path from the root of the disk without links and dots; `nil`, with `errno`, when nothing is there.
  static func of(_ path: String) -> String? {
    guard let pointer = realpath(path, nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}
