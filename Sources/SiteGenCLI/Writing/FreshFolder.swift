#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder beside the output in which one build writes its site.
///
/// The build holds a lock on the folder as long as it lives; a folder that nobody holds is what a dead build left.
struct FreshFolder: Sendable {
  /// The path of the folder.
  let path: String
  /// The open directory, to which paths are relative.
  let descriptor: Int32

  /// Makes the folder and locks it.
  init(at path: String) throws(SystemError) {
    guard mkdir(path, 0o755) == 0 else { throw .last }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      let error = SystemError.last
      rmdir(path)
      throw error
    }
    flock(descriptor, LOCK_EX | LOCK_NB)
    self.path = path
    self.descriptor = descriptor
  }

  /// Gives up the folder, without removing it.
  func release() { close(descriptor) }

  /// Gives up the folder and removes it with everything in it.
  func discard() {
    FolderRemoval.remove(path)
    release()
  }

  /// Removes the folders beside an output that builds left behind when they were killed.
  static func removeStale(in parent: String, output: String) {
    guard let stream = opendir(parent) else { return }
    defer { closedir(stream) }
    var stale: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if isLeftover(name, of: output) { stale.append(parent + "/" + name) }
    }
    for path in stale {
      let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      defer { close(descriptor) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { FolderRemoval.remove(path) }
    }
  }

  /// Whether a name is that of a fresh or an old folder of an output: `<output>.nieuw-<process>`.
  static func isLeftover(_ name: String, of output: String) -> Bool {
    for part in [".nieuw-", ".oud-"] where name.hasPrefix(output + part) {
      let process = name.dropFirst(output.count + part.count)
      return !process.isEmpty && process.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    return false
  }
}
