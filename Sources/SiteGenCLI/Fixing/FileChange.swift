import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file before and after something was changed in it.
struct FileChange: Sendable {
  let path: String
  let before: [UInt8]
  let after: [UInt8]

  /// Returns the files that differ between two sources of the same files, in order.
  static func between(_ old: SiteSource, _ new: SiteSource) -> [FileChange] {
    zip(old.content + old.theme, new.content + new.theme).compactMap { old, new in
      old.bytes == new.bytes ? nil : FileChange(path: old.path, before: old.bytes, after: new.bytes)
    }
  }

  /// What differs, line by line.
  var difference: LineDiff { LineDiff(from: before, to: after) }

  /// Writes changed files, each in one step.
  ///
  /// - Parameter root: The path of the project.
  /// - Throws: `inputOutputError` when a file may not be changed or was changed meanwhile; nothing is written then.
  static func write(_ changes: [FileChange], root: String) throws(CommandFailure) {
    let files = changes.map { (change: $0, path: root == "." ? $0.path : root + "/" + $0.path) }
    for (change, path) in files {
      let isUnchanged: Bool
      do throws(SystemError) {
        try requireWritable(path)
        isUnchanged = try FileBytes.read(path) == change.before
      } catch {
        throw failure(path, error)
      }
      guard isUnchanged else {
        throw CommandFailure(
          status: .inputOutputError,
          message: Wording(
            "\(path) is intussen veranderd; er is niets geschreven. Voer de opdracht nog eens uit.",
            en: "\(path) was changed meanwhile; nothing was written. Run the command again."))
      }
    }
    for (change, path) in files {
      do throws(SystemError) {
        try FileReplacement.replace(path, with: change.after)
      } catch {
        throw failure(path, error)
      }
    }
  }

  /// Makes sure that the owner of a file may change it: replacing it would pass over rights that are read-only.
  private static func requireWritable(_ path: String) throws(SystemError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw .last }
    guard status.st_mode & S_IWUSR != 0, access(path, W_OK) == 0 else { throw SystemError(code: EACCES) }
  }

  private static func failure(_ path: String, _ error: SystemError) -> CommandFailure {
    CommandFailure(
      status: .inputOutputError,
      message: Wording(
        "kan \(path) niet wijzigen: \(error.reason.nl)", en: "cannot change \(path): \(error.reason.en)"))
  }
}
