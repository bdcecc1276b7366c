import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Renders the files of a plan and writes them into a folder, a few at the same time.
struct SiteWriter: Sendable {
  /// The folder to write into, open.
  let folder: Int32
  /// The path of the site, for messages.
  let path: String
  /// The number of tasks that render and write at the same time.
  let tasks: Int
  /// Is told how many files were written.
  let progress: Progress

  /// The files that one task renders in a row, into one buffer.
  private static let chunkSize = 64

  /// Writes all files of a plan.
  ///
  /// - Throws: `cannotCreate` or `inputOutputError`; the folder then holds a part of the files.
  func write(_ plan: SitePlan) async throws(CommandFailure) {
    let files = plan.files
    let failure = await withTaskGroup(of: CommandFailure?.self) { group in
      var start = 0
      func addTask() {
        guard start < files.count else { return }
        let end = min(files.count, start + Self.chunkSize)
        let chunk = files[start..<end]
        start = end
        group.addTask { self.write(chunk) }
      }
      for _ in 0..<max(1, tasks) { addTask() }
      var first: CommandFailure?
      for await failure in group {
        // After the first failure no new work is begun; what is under way ends by itself.
        first = first ?? failure
        if first == nil { addTask() }
      }
      return first
    }
    if let failure { throw failure }
  }

  /// Writes the file that says that the folder may be replaced by a next build.
  func writeMarker() throws(CommandFailure) {
    do throws(SystemError) {
      let text = "sitegen \(ProgramVersion.current)\n"
      try Self.write(Array(text.utf8), to: OutputFolder.markerName, in: folder)
    } catch {
      throw OutputFolder.failure(path, error)
    }
  }

  private func write(_ files: ArraySlice<PlannedFile>) -> CommandFailure? {
    var buffer: [UInt8] = []
    var lastFolder: Substring = ""
    for file in files {
      buffer.removeAll(keepingCapacity: true)
      file.write(into: &buffer)
      do throws(SystemError) {
        let folder = file.path.lastIndex(of: "/").map { file.path[..<$0] } ?? ""
        if folder != lastFolder {
          try makeFolders(folder)
          lastFolder = folder
        }
        try Self.write(buffer, to: file.path, in: self.folder)
      } catch {
        return OutputFolder.failure(path + "/" + file.path, error)
      }
    }
    progress.advance(files.count)
    return nil
  }

  /// Makes a folder and those around it; another task may have made them already.
  private func makeFolders(_ folder: Substring) throws(SystemError) {
    if folder.isEmpty || mkdirat(self.folder, String(folder), 0o755) == 0 { return }
    let error = SystemError.last
    if error.code == EEXIST { return }
    guard error.code == ENOENT, let slash = folder.lastIndex(of: "/") else { throw error }
    try makeFolders(folder[..<slash])
    guard mkdirat(self.folder, String(folder), 0o755) == 0 || errno == EEXIST else { throw .last }
  }

  /// Writes a new file.
  ///
  /// - Throws: The error of the system, also one that shows only when the file is closed.
  static func write(_ bytes: [UInt8], to path: String, in folder: Int32) throws(SystemError) {
    let descriptor = openat(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .last }
    var error: SystemError?
    do throws(SystemError) { try write(bytes, to: descriptor) } catch let failure { error = failure }
    if close(descriptor) != 0, error == nil { error = .last }
    if let error { throw error }
  }

  /// Writes into an open file.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
    var error: SystemError?
    bytes.withUnsafeBytes { bytes in
      var rest = bytes
      while let start = rest.baseAddress, !rest.isEmpty {
        let count = systemWrite(descriptor, start, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else {
          error = count == 0 ? SystemError(code: ENOSPC) : .last
          return
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
    if let error { throw error }
  }
}

/// The `write` of the C library, under a name that the methods above do not hide.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
