import SiteGen

/// Trouble with the surroundings that ends a command: what to say and the status to end with.
///
/// Mistakes of authors are diagnostics and never come this way.
struct CommandFailure: Error {
  let status: ExitStatus
  let message: Wording
}
