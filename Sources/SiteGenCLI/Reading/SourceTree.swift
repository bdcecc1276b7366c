#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files below a source folder, by name only.
struct SourceTree {
  /// The paths of the regular files from the root of the project, sorted.
  private(set) var files: [String] = []
  /// What stands there besides regular files and folders.
  private(set) var problems: [SourceProblem] = []

  /// Lists a folder with everything below it.
  ///
  /// Hidden files and the leftovers of editors are passed over; symbolic links are never followed.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder, relative to the root.
  ///   - root: An open directory, to which paths are relative.
  /// - Throws: The error of the system when a folder cannot be read.
  init(of folder: String, in root: Int32) throws(SystemError) {
    try list(folder, in: root)
    files.sort()
    problems.sort { $0.path < $1.path }
  }

  private mutating func list(_ folder: String, in parent: Int32, name: String? = nil) throws(SystemError) {
    let descriptor = openat(parent, name ?? folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    guard let stream = fdopendir(descriptor) else {
      let error = SystemError.last
      close(descriptor)
      throw error
    }
    defer { closedir(stream) }
    var folders: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = Self.name(of: entry)
      guard let name else {
        problems.append(.unreadableName(folder + "/" + Self.repairedName(of: entry)))
        continue
      }
      if Self.isPassedOver(name) { continue }
      let path = folder + "/" + name
      switch try Self.type(of: entry, name: name, in: descriptor) {
      case DT_REG: files.append(path)
      case DT_DIR: folders.append(name)
      case DT_LNK: problems.append(.symbolicLink(path))
      default: problems.append(.specialFile(path))
      }
    }
    if errno != 0 { throw .last }
    for name in folders.sorted() { try list(folder + "/" + name, in: descriptor, name: name) }
  }

  /// Whether a name is hidden or the leftover of an editor: a backup, a swap file, an autosave.
  static func isPassedOver(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name.hasSuffix(".swp") || name.hasPrefix("#")
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(validating: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private static func repairedName(of entry: UnsafeMutablePointer<dirent>) -> String {
    withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  /// Returns the type of an entry, asking the file system again where the directory does not say.
  private static func type(
    of entry: UnsafeMutablePointer<dirent>, name: String, in directory: Int32
  ) throws(SystemError) -> Int {
    guard entry.pointee.d_type == UInt8(DT_UNKNOWN) else { return Int(entry.pointee.d_type) }
    var status = stat()
    guard fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw .last }
    return switch status.st_mode & S_IFMT {
    case S_IFREG: DT_REG
    case S_IFDIR: DT_DIR
    case S_IFLNK: DT_LNK
    default: DT_UNKNOWN
    }
  }
}
