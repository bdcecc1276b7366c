/// How a command ended, as a shell sees it.
///
/// Apart from 1 these are the numbers of `sysexits.h`, so that a script can tell mistakes of an author from trouble
/// with the machine.
enum ExitStatus: Int32, Sendable {
  /// Everything went well.
  case good = 0
  /// The content has errors; nothing was written.
  case contentErrors = 1
  /// The command was called wrongly.
  case usage = 64
  /// There is no content where it was looked for.
  case noInput = 66
  /// The address or port cannot be used.
  case unavailable = 69
  /// Something went wrong that is a mistake of sitegen itself.
  case internalError = 70
  /// The output cannot be made there.
  case cannotCreate = 73
  /// Reading or writing went wrong half way, as on a full disk.
  case inputOutputError = 74
  /// A person stopped it at the terminal, as a shell reports Ctrl-C.
  case cancelled = 130
}
