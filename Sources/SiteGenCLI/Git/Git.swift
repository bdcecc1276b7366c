#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The command git, for questions only.
///
/// A repository may come from anyone, and its configuration can name programs to run. Those are switched off, and
/// so are locks, pagers, prompts and every way to the network.
struct Git {
  /// The folder in which git is run.
  let root: String

  private static let settings = [
    "core.fsmonitor=false", "core.hooksPath=/dev/null", "core.quotePath=false", "core.untrackedCache=false",
    "log.showSignature=false", "log.follow=false", "diff.autoRefreshIndex=true", "diff.external=",
    "protocol.allow=never",
  ]

  /// Runs git and gives what it prints.
  ///
  /// - Parameter input: A file that git reads from where it stands; `nil` for nothing to read.
  /// - Returns: The exit status; `nil` when there is no git.
  func run(
    _ arguments: [String], input: Int32? = nil, _ receive: (UnsafeRawBufferPointer) -> Void
  ) -> Int32? {
    let options = Self.settings.flatMap { ["-c", $0] }
    let command = ["git", "--no-pager", "--no-optional-locks", "-C", root] + options + arguments
    return try? ChildProcess.run(command, environment: Self.environment, input: input, receive: receive)
  }

  /// Runs git and returns what it prints on one line.
  ///
  /// - Returns: The line without its end; `nil` when git says no.
  func line(_ arguments: [String]) -> String? {
    var output: [UInt8] = []
    guard run(arguments, { output += $0 }) == 0 else { return nil }
    return String(decoding: output.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// The variables of this process, without those that point git at another repository.
  private static var environment: [String] {
    let misleading = [
      "GIT_DIR=", "GIT_WORK_TREE=", "GIT_INDEX_FILE=", "GIT_COMMON_DIR=", "GIT_NAMESPACE=",
      "GIT_EXTERNAL_DIFF=",
      "GIT_PREFIX=", "GIT_OBJECT_DIRECTORY=", "GIT_TRACE", "LC_ALL=",
    ]
    var variables: [String] = []
    var pointer = environ
    while let variable = pointer.pointee {
      let text = String(cString: variable)
      if !misleading.contains(where: text.hasPrefix) { variables.append(text) }
      pointer += 1
    }
    return variables + ["GIT_TERMINAL_PROMPT=0", "GIT_NO_LAZY_FETCH=1", "LC_ALL=C"]
  }
}
