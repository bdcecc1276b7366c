import Dispatch
import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads the folders of content and themes of a commit from git's objects, without touching the working tree.
struct GitSourceReader: Sendable {
  let git: Git

  /// The sources of a commit.
  struct Tree: Sendable {
    let source: SiteSource
    /// What stands there that is no plain file, and was passed over.
    let problems: [SourceProblem]
  }

  /// Reads all files of a commit below the root of the project.
  ///
  /// - Parameter commit: The full hash of the commit.
  /// - Throws: `noInput` when objects are missing, as in a partial clone.
  func read(_ commit: String) async throws(CommandFailure) -> Tree {
    // On a thread of its own: waiting for git must not keep one of the few threads of the tasks.
    let tree = await withCheckedContinuation { (continuation: CheckedContinuation<Tree?, Never>) in
      DispatchQueue.global().async { continuation.resume(returning: blocking(commit)) }
    }
    guard let tree else {
      throw CommandFailure(
        status: .noInput,
        message: Wording(
          "niet alle bestanden van commit \(commit) zijn hier; haal ze op met `git fetch origin \(commit)`",
          en: "not all files of commit \(commit) are here; fetch them with `git fetch origin \(commit)`"))
    }
    return tree
  }

  private func blocking(_ commit: String) -> Tree? {
    var listing: [UInt8] = []
    // Run below the root of the repository, `ls-tree` takes and gives paths relative to the folder.
    guard git.run(["ls-tree", "-r", "-l", "-z", commit, "Content", "Themes"], { listing += $0 }) == 0 else {
      return nil
    }
    let tree = GitTree(listing: listing)
    guard !tree.isIncomplete, let objects = contents(of: tree.files) else { return nil }
    let files = zip(tree.files, objects).map { SourceFile(path: $0.path, bytes: $1) }
    return Tree(
      source: SiteSource(
        content: files.filter { $0.path.hasPrefix("Content/") },
        theme: files.filter { $0.path.hasPrefix("Themes/") }), problems: tree.problems)
  }

  private func contents(of files: [GitTree.File]) -> [[UInt8]]? {
    if files.isEmpty { return [] }
    // A file rather than a pipe: git may stop reading questions until its answers have been read.
    guard let questions = tmpfile() else { return nil }
    defer { fclose(questions) }
    let text = files.map { $0.object + "\n" }.joined()
    guard fputs(text, questions) >= 0, fflush(questions) == 0 else { return nil }
    rewind(questions)
    var parser = GitObjectParser()
    let status = git.run(["cat-file", "--batch", "--buffer"], input: fileno(questions)) { parser.receive($0) }
    guard status == 0, !parser.isBroken, parser.objects.count == files.count else { return nil }
    return parser.objects
  }
}
