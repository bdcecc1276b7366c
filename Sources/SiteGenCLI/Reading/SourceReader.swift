import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads the folders of content and themes into memory.
struct SourceReader: Sendable {
  /// The path of the project.
  let root: String
  /// The number of tasks that read at the same time.
  let tasks: Int

  /// Reads all files, sorted by path, or tells what must be taken away first.
  ///
  /// - Parameter isLenient: Whether to read the other files when something must be taken away.
  /// - Throws: `noInput` when there is no folder Content, `inputOutputError` when a file cannot be read.
  func read(
    isLenient: Bool = false
  ) async throws(CommandFailure) -> (source: SiteSource, problems: [SourceProblem]) {
    let descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Self.failure(root, SystemError.last, status: .noInput)
    }
    defer { close(descriptor) }
    let content = try tree(of: "Content", in: descriptor, isRequired: true)
    let themes = try tree(of: "Themes", in: descriptor, isRequired: false)
    let problems = content.problems + themes.problems
    guard problems.isEmpty || isLenient else { return (SiteSource(content: [], theme: []), problems) }
    let (contentFiles, tooLarge) = try await files(content.files, in: descriptor)
    let (themeFiles, alsoTooLarge) = try await files(themes.files, in: descriptor)
    return (SiteSource(content: contentFiles, theme: themeFiles), problems + tooLarge + alsoTooLarge)
  }

  /// Reads the content model and the documents that pass a filter, and nothing else.
  ///
  /// - Throws: As ``read()``.
  func readDocuments(
    _ filter: PathFilter
  ) async throws(CommandFailure) -> (source: SiteSource, problems: [SourceProblem]) {
    let descriptor = open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(root, SystemError.last, status: .noInput) }
    defer { close(descriptor) }
    let content = try tree(of: "Content", in: descriptor, isRequired: true)
    let problems = content.problems.filter { filter.passes($0.path) }
    guard problems.isEmpty else { return (SiteSource(content: [], theme: []), problems) }
    let paths = content.files.filter { path in
      path == "Content/model.yaml" || (path.lowercased().hasSuffix(".md") && filter.passes(path))
    }
    let (files, tooLarge) = try await files(paths, in: descriptor)
    return (SiteSource(content: files, theme: []), tooLarge)
  }

  /// Lists a source folder; one that is not required may be absent.
  func tree(
    of folder: String, in root: Int32, isRequired: Bool
  ) throws(CommandFailure) -> (files: [String], problems: [SourceProblem]) {
    do throws(SystemError) {
      let tree = try SourceTree(of: folder, in: root)
      return (tree.files, tree.problems)
    } catch {
      if error.code == ENOENT, !isRequired { return ([], []) }
      // A folder that is a link gives "no folder" here, because the link is not followed.
      if [ELOOP, ENOTDIR].contains(error.code), Self.isSymbolicLink(folder, in: root) {
        return ([], [.symbolicLink(folder)])
      }
      let isAbsent = [ENOENT, ENOTDIR].contains(error.code)
      let path = self.root == "." ? folder : self.root + "/" + folder
      throw Self.failure(path, error, status: isAbsent ? .noInput : .inputOutputError)
    }
  }

  private static func isSymbolicLink(_ path: String, in root: Int32) -> Bool {
    var status = stat()
    return fstatat(root, path, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func failure(_ path: String, _ error: SystemError, status: ExitStatus) -> CommandFailure {
    CommandFailure(
      status: status,
      message: Wording(
        "kan \(path) niet lezen: \(error.reason.nl)"
          + (status == .noInput ? " (met --root geeft u de map van het project)" : ""),
        en: "cannot read \(path): \(error.reason.en)"
          + (status == .noInput ? " (give the folder of the project with --root)" : "")))
  }

  private typealias Files = (files: [SourceFile], tooLarge: [SourceProblem])
  private typealias Chunk = (index: Int, files: [SourceFile], tooLarge: [SourceProblem])

  private func files(
    _ paths: [String], in root: Int32
  ) async throws(CommandFailure) -> Files {
    let size = 64
    let count = (paths.count + size - 1) / size
    let result = await withTaskGroup(of: Result<Chunk, CommandFailure>.self) { group in
      var next = 0
      func addTask() {
        guard next < count else { return }
        let index = next
        next += 1
        group.addTask {
          Self.chunk(paths[index * size..<min(paths.count, (index + 1) * size)], index, in: root)
        }
      }
      for _ in 0..<max(1, tasks) { addTask() }
      var chunks = [[SourceFile]](repeating: [], count: count)
      var tooLarge: [SourceProblem] = []
      for await chunk in group {
        switch chunk {
        case .failure(let failure): return Result<Files, CommandFailure>.failure(failure)
        case .success(let chunk):
          chunks[chunk.index] = chunk.files
          tooLarge += chunk.tooLarge
        }
        addTask()
      }
      return .success((chunks.flatMap(\.self), tooLarge.sorted { $0.path < $1.path }))
    }
    return try result.get()
  }

  private static func chunk(
    _ paths: ArraySlice<String>, _ index: Int, in root: Int32
  ) -> Result<Chunk, CommandFailure> {
    var files: [SourceFile] = []
    var tooLarge: [SourceProblem] = []
    for path in paths {
      do throws(SystemError) {
        files.append(SourceFile(path: path, bytes: try FileBytes.read(path, in: root)))
      } catch {
        if error.code != EFBIG { return .failure(failure(path, error, status: .inputOutputError)) }
        tooLarge.append(.tooLarge(path))
      }
    }
    return .success((index, files, tooLarge))
  }
}
