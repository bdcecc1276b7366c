import SiteGen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A commit that someone named on the command line, with the commit that a branch is compared with.
struct GitRevision: Sendable {
  /// The name as it was given.
  let name: String
  /// The full hash of the commit.
  let commit: String

  /// Finds a commit by the name of a branch, a tag or a hash.
  ///
  /// - Parameter option: The option that gave the name, for messages.
  /// - Throws: `usage` for something that is no name, `noInput` when git does not know it.
  init(_ name: String, option: String, in git: Git) throws(CommandFailure) {
    guard !name.isEmpty, !name.hasPrefix("-"), !name.unicodeScalars.contains(where: { $0.value < 0x20 })
    else {
      throw CommandFailure(
        status: .usage,
        message: Wording(
          "'\(name)' kan geen branch of commit zijn; geef bijvoorbeeld \(option) origin/main",
          en: "'\(name)' can be no branch or commit; give \(option) origin/main, say"))
    }
    guard let inside = git.line(["rev-parse", "--git-dir"]), !inside.isEmpty else {
      throw Self.noRepository(git.root)
    }
    guard let commit = Self.commit(name, in: git) else { throw Self.unknown(name, option: option, in: git) }
    self.name = name
    self.commit = commit
  }

  /// The commit that is checked out; `nil` when there is none yet.
  static func checkedOut(in git: Git) -> String? { commit("HEAD", in: git) }

  /// Returns the commit at which a branch left this one, and how certain that is.
  ///
  /// - Parameter head: The newest commit of the branch; `nil` when it has none.
  func basis(for head: String?, in git: Git) -> (commit: String, relation: ReviewBasis.Relation) {
    if let head, let base = git.line(["merge-base", commit, head]), !base.isEmpty {
      return (base, .commonAncestor)
    }
    let isShallow = git.line(["rev-parse", "--is-shallow-repository"]) == "true"
    return (commit, isShallow ? .tipOfShallowClone : .tip)
  }

  private static func commit(_ name: String, in git: Git) -> String? {
    git.line(["rev-parse", "--verify", "--quiet", name + "^{commit}"])
  }

  // MARK: Failures

  private static func noRepository(_ root: String) -> CommandFailure {
    CommandFailure(
      status: .noInput,
      message: Wording(
        "git kan \(root) niet lezen: dit is geen repository, git ontbreekt, of de map is van iemand anders "
          + "(dan helpt: git config --global --add safe.directory <map>)",
        en: "git cannot read \(root): it is no repository, there is no git, or the folder belongs to someone "
          + "else (then this helps: git config --global --add safe.directory <folder>)"))
  }

  private static func unknown(_ name: String, option: String, in git: Git) -> CommandFailure {
    if !name.hasPrefix("origin/"), commit("refs/remotes/origin/" + name, in: git) != nil {
      return CommandFailure(
        status: .noInput,
        message: Wording(
          "git kent '\(name)' hier niet; bedoelde u \(option) origin/\(name)?",
          en: "git does not know '\(name)' here; did you mean \(option) origin/\(name)?"))
    }
    let isHash = name.utf8.count >= 7 && name.utf8.allSatisfy(Self.isHexDigit)
    let branch = name.hasPrefix("origin/") ? String(name.dropFirst(7)) : name
    let fetch =
      isHash
      ? "git fetch origin \(name)" : "git fetch origin \(branch):refs/remotes/origin/\(branch)"
    let again = isHash ? name : "origin/\(branch)"
    return CommandFailure(
      status: .noInput,
      message: Wording(
        "git kent '\(name)' hier niet. Haal het eerst op met `\(fetch)` en geef dan \(option) \(again)",
        en:
          "git does not know '\(name)' here. Fetch it first with `\(fetch)` and then give \(option) \(again)")
    )
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
  }
}
