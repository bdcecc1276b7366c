/// The state that the builder replaces and the server reads.
actor PreviewStore {
  private(set) var state = PreviewState.empty

  /// Puts a new state in place.
  func update(_ change: @Sendable (PreviewState) -> PreviewState) { state = change(state) }

  /// Waits until there is another build than a browser knows, for ten seconds at most.
  ///
  /// - Returns: The new state, or `nil` when nothing happened.
  func change(after version: Int) async -> PreviewState? {
    for _ in 0..<100 {
      if state.version != version { return state }
      do { try await Task.sleep(for: .milliseconds(100)) } catch { return nil }
    }
    return nil
  }
}
