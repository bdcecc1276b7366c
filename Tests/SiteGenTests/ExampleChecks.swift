@testable import SiteGen

/// What the generator says about each half of each example, laid over the content of this repository.
///
/// Halves that touch different files are checked together, because each check looks at all content.
struct ExampleChecks: Sendable {
  /// One half of an example.
  struct Half: Hashable, Sendable {
    let id: DiagnosticID
    let isRight: Bool
  }

  private struct Case: Sendable {
    let half: Half
    let files: [String: [UInt8]]
    /// Whether it changes a file that all other content depends on.
    let isAlone: Bool
  }

  /// The diagnostics for each half that are not there without it.
  let found: [Half: [Diagnostic]]

  private static let made = Task { await ExampleChecks() }

  /// Returns what is said about one half of the example of a kind of diagnostic.
  static func diagnostics(_ id: DiagnosticID, isRight: Bool) async -> [Diagnostic] {
    await made.value.found[Half(id: id, isRight: isRight)] ?? []
  }

  private init() async {
    let project = TestProject.repository
    let known = Set(await project.check())
    var found: [Half: [Diagnostic]] = [:]
    for round in Self.rounds(in: project) {
      var changed = project
      for item in round { changed.files.merge(item.files) { $1 } }
      let diagnostics = await changed.check().filter { !known.contains($0) }
      for item in round {
        let others = Set(round.filter { $0.half != item.half }.flatMap(\.files.keys))
        found[item.half] = diagnostics.filter { !others.contains($0.location.path) }
      }
    }
    self.found = found
  }

  private static func rounds(in project: TestProject) -> [[Case]] {
    var rounds: [[Case]] = []
    for item in cases(in: project) {
      let fit =
        item.isAlone
        ? nil
        : rounds.firstIndex { round in
          !round.contains {
            $0.isAlone || $0.half.id == item.half.id || !$0.files.keys.allSatisfy { item.files[$0] == nil }
          }
        }
      if let fit { rounds[fit].append(item) } else { rounds.append([item]) }
    }
    return rounds
  }

  private static func cases(in project: TestProject) -> [Case] {
    DiagnosticID.allCases.flatMap { id -> [Case] in
      guard case .files(let wrong, let right, let given) = id.explanation.example else { return [] }
      return [wrong, right].map { snippet in
        let files = ExampleFrame.files(of: snippet, right: right, given: given)
        return Case(
          half: Half(id: id, isRight: snippet == right), files: files,
          isAlone: files.keys.contains { project.files[$0] != nil })
      }
    }
  }
}
