import Testing

@testable import SiteGen

@Suite struct MistakeCorpusTests {
  /// What was found of the corpus when all its entries were laid over the content of this repository.
  private struct Score {
    var mistakes = 0
    var found = 0
    var exact = 0
    var typos = 0
    var right = 0
    /// What went wrong, for who reads the failure.
    var misses: [String] = []
    var extras: [String] = []
  }

  private static func score() async throws -> (entries: Int, Score) {
    let corpus = try MistakeCorpus()
    var project = TestProject.repository
    for item in corpus.items { project.files[item.path] = Array(item.text.utf8) }
    let byPath = Dictionary(grouping: await project.check(), by: \.location.path)
    var score = Score()
    for item in corpus.items {
      var left = byPath[item.path] ?? []
      for mistake in item.mistakes {
        score.mistakes += 1
        let spot = left.firstIndex {
          $0.id.rawValue == mistake.id && $0.location.position == mistake.position
        }
        let near = spot ?? left.firstIndex { $0.id.rawValue == mistake.id }
        if mistake.suggestion != nil { score.typos += 1 }
        guard let near else {
          score.misses.append(
            "\(item.path): \(mistake.id) not found; found \(left.map { "\($0.id.rawValue) \($0.message.nl)" })"
          )
          continue
        }
        score.found += 1
        let diagnostic = left.remove(at: near)
        if spot != nil {
          score.exact += 1
        } else {
          score.misses.append(
            "\(item.path): \(mistake.id) at \(String(describing: diagnostic.location.position)), "
              + "not at \(String(describing: mistake.position))")
        }
        guard let wanted = mistake.suggestion else { continue }
        let suggestion = diagnostic.suggestion
        if mistake.isMet(by: suggestion, in: item) {
          score.right += 1
        } else {
          let offered = suggestion?.edit?.replacement ?? suggestion?.replacement ?? ""
          score.misses.append(
            "\(item.path): \(mistake.id) suggests '\(offered)' (\(suggestion?.text.nl ?? "")), not '\(wanted)'"
          )
        }
      }
      score.extras += left.map {
        "\(item.path): \($0.location.position.map { "\($0.line):\($0.column)" } ?? "") \($0.id.rawValue) \($0.message.nl)"
      }
    }
    return (corpus.items.count, score)
  }

  @Test func everyMistakeOfTheCorpusIsFoundAndNearlyAllAtTheExactSpot() async throws {
    let (entries, score) = try await Self.score()
    let counts =
      "\(entries) entries, \(score.mistakes) mistakes: \(score.found) found, \(score.exact) at the exact spot; "
      + "\(score.typos) with a suggestion: \(score.right) right"
    let report = Comment(rawValue: ([counts] + score.misses).joined(separator: "\n"))
    #expect(entries >= 150, report)
    #expect(score.found == score.mistakes, report)
    #expect(score.exact * 100 >= score.mistakes * 95, report)
    #expect(score.right * 100 >= score.typos * 90, report)
    #expect(score.typos >= 100, report)
  }

  @Test func oneMistakeGivesOneDiagnostic() async throws {
    let (_, score) = try await Self.score()
    #expect(score.extras.isEmpty, Comment(rawValue: score.extras.joined(separator: "\n")))
  }

  @Test func whatIsCertainMendsAnEntry() async throws {
    let corpus = try MistakeCorpus()
    var project = TestProject.repository
    for item in corpus.items { project.files[item.path] = Array(item.text.utf8) }
    let certain = await project.check().filter {
      $0.suggestion?.isCertain == true && $0.suggestion?.edit != nil
    }
    let edits = Dictionary(grouping: certain, by: \.location.path)
    for (path, diagnostics) in edits {
      let text = SourceText(path: path, bytes: project.files[path] ?? [])
      project.files[path] = text.applying(diagnostics.compactMap(\.suggestion?.edit))
    }
    let mistakes = Dictionary(
      corpus.items.map { ($0.path, $0.mistakes.count) }, uniquingKeysWith: { first, _ in first })
    let left = await project.check().filter { diagnostic in
      let path = diagnostic.location.path
      return edits[path].map { $0.count == mistakes[path] } ?? false
    }
    #expect(edits.count > 100)
    #expect(left.map { "\(Finding($0))  \($0.message.nl)" } == [])
  }
}
