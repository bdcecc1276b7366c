import SiteGen
import Synchronization

/// A line that shows how far a long build is, for a person at a terminal only.
///
/// Nothing is shown in the first second: most builds are over by then.
final class Progress: Sendable {
  private struct State {
    var stage = Wording(verbatim: "")
    var done = 0
    var total = 0
    var isShown = false
    var isOver = false
  }

  private let state = Mutex(State())
  private let language: Language

  init(language: Language) { self.language = language }

  /// Runs a body while the line is kept up to date, and wipes the line at the end.
  func shown<Result: Sendable, Failure: Error>(
    during body: @Sendable () async throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    guard OutputStream.standardError.isTerminal else { return try await body() }
    let ticker = Task {
      try await Task.sleep(for: .seconds(1))
      while true {
        draw()
        try await Task.sleep(for: .milliseconds(100))
      }
    }
    defer {
      ticker.cancel()
      end()
    }
    return try await body()
  }

  /// Starts a stage.
  ///
  /// - Parameter total: The number of steps, or 0 when it is not known.
  func begin(_ stage: Wording, total: Int = 0) {
    state.withLock { state in
      state.stage = stage
      state.done = 0
      state.total = total
    }
  }

  /// Counts steps of the current stage as done.
  func advance(_ count: Int) {
    state.withLock { $0.done += count }
  }

  private func draw() {
    state.withLock { state in
      guard !state.isOver else { return }
      var line = state.stage[language]
      if state.total > 0 {
        line += " \(language.grouped(state.done))/\(language.grouped(state.total))"
      }
      state.isShown = true
      OutputStream.standardError.write("\r\u{1B}[K" + line)
    }
  }

  /// Wipes the line and lets other lines be printed.
  func pause(_ body: () -> Void) {
    state.withLock { state in
      wipe(&state)
      body()
    }
  }

  /// Wipes the line for good.
  func end() {
    state.withLock { state in
      state.isOver = true
      wipe(&state)
    }
  }

  private func wipe(_ state: inout sending State) {
    if state.isShown { OutputStream.standardError.write("\r\u{1B}[K") }
    state.isShown = false
  }
}
