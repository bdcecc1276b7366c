import SiteGen

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
        try WholeFile.requireReplaceable(path)
        isUnchanged = try FileBytes.read(path) == change.before
      } catch {
        throw WholeFile.cannotChange(path, error)
      }
      guard isUnchanged else {
        throw CommandFailure(
          status: .inputOutputError,
          message: Wording(
            "\(path) is intussen veranderd; er is niets geschreven. Voer de opdracht nog eens uit.",
            en: "\(path) was changed meanwhile; nothing was written. Run the command again."))
      }
    }
    for (change, path) in files { try WholeFile.replace(path, with: change.after) }
  }
}
