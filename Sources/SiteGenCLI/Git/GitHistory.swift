import Dispatch
import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// When the files of a folder last changed, as git knows it.
struct GitHistory: Sendable {
  /// The day of the newest commit of each path, in Coordinated Universal Time.
  let modified: [String: CalendarDate]
  /// Why there are no dates although they were to be expected.
  let remark: Wording?

  private static let none = GitHistory(modified: [:], remark: nil)

  /// Asks git for the last change of every file in a folder.
  ///
  /// What git does not know for certain is left out: files that are new or changed in the working tree, and files
  /// of which the history ends at the edge of a shallow clone. The time of the checkout is never used.
  ///
  /// - Parameters:
  ///   - folder: The folder, relative to the root; the paths in the result begin with it.
  ///   - root: The root of the project, which need not be the root of the repository.
  static func read(_ folder: String, root: String) async -> GitHistory {
    // On a thread of its own: waiting for git must not keep one of the few threads of the tasks.
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: blocking(folder, root: root)) }
    }
  }

  private static func blocking(_ folder: String, root: String) -> GitHistory {
    let git = Git(root: root)
    var place: [UInt8] = []
    guard git.run(["rev-parse", "--is-inside-work-tree", "--git-path", "shallow"], { place += $0 }) == 0
    else {
      return GitHistory(modified: [:], remark: access(root + "/.git", F_OK) == 0 ? refused(root) : nil)
    }
    let lines = place.split(separator: 0x0A)
    guard lines.count == 2, lines[0].elementsEqual("true".utf8) else { return none }
    guard let boundary = shallowBoundary(String(decoding: lines[1], as: UTF8.self), root: root) else {
      return GitHistory(modified: [:], remark: refused(root))
    }

    var parser = GitLogParser(folder: folder, ignored: boundary)
    let log =
      ["log", "-z", "--name-only", "--relative", "--format=%H%x20%ct", "--no-renames", "--no-ext-diff"]
      + ["--no-textconv", "--no-color", "--no-decorate", "--no-notes", "--no-show-signature", "--", folder]
    // A repository without any commit makes `log` fail; then there is nothing to know.
    guard git.run(["rev-parse", "--verify", "--quiet", "HEAD"], { _ in }) == 0 else { return none }
    guard git.run(log, { parser.receive($0) }) == 0 else {
      return GitHistory(modified: [:], remark: refused(root))
    }

    var changed: [UInt8] = []
    let difference =
      ["diff", "-z", "--name-only", "--relative", "--no-renames", "--no-ext-diff", "--no-textconv"]
      + ["--ignore-submodules", "--no-color", "HEAD", "--", folder]
    guard git.run(difference, { changed += $0 }) == 0 else {
      return GitHistory(modified: [:], remark: refused(root))
    }
    var modified = parser.times.mapValues { CalendarDate(unixTime: $0) }
    for path in changed.split(separator: 0) { modified[String(decoding: path, as: UTF8.self)] = nil }
    return GitHistory(modified: modified, remark: nil)
  }

  private static func refused(_ root: String) -> Wording {
    Wording(
      "opmerking: git geeft geen geschiedenis van \(root); de pagina's krijgen geen datum van wijziging",
      en: "notice: git gives no history of \(root); pages get no date of change")
  }

  /// Returns the commits beyond which the history is cut off; `nil` when that cannot be known.
  private static func shallowBoundary(_ path: String, root: String) -> Set<String>? {
    do throws(SystemError) {
      let bytes = try FileBytes.read(path.hasPrefix("/") ? path : root + "/" + path)
      return Set(bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) })
    } catch {
      return error.code == ENOENT ? [] : nil
    }
  }
}
