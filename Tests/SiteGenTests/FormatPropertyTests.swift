import Testing

@testable import SiteGen

/// What holds for every file that is formatted: no value, no comment and no byte of the body changes, and formatting
/// twice is formatting once.
@Suite struct FormatPropertyTests {
  @Test(arguments: ["pilot", "artikel"])
  func nothingIsLostFromEntriesInAnyStyle(kind name: String) throws {
    let kind = try Formatting.kind(name)
    var formatted = 0
    for seed in 1...1_000 as ClosedRange<UInt64> {
      let entry = RandomEntry(of: kind, seed: seed)
      guard Formatting.format(entry.text, kind: kind) != nil else { continue }
      formatted += 1
      let formatting = try Formatting(entry.text, kind: kind)
      formatting.expectNothingLost()
      #expect(entry.comments.filter { !formatting.after.contains($0) } == [], "\(entry.text)")
    }
    // The others are no valid YAML.
    #expect(formatted > 800, "\(formatted) of 1,000 entries")
  }

  @Test func nothingIsLostFromDamagedEntries() throws {
    let kind = try Formatting.kind("pilot")
    var generator = SeededGenerator(seed: 5)
    var formatted = 0
    for seed in 1...2_000 as ClosedRange<UInt64> {
      var lines = RandomEntry(of: kind, seed: seed).text.split(
        separator: "\n", omittingEmptySubsequences: false)
      let line = Int.random(in: 0..<lines.count, using: &generator)
      switch seed % 3 {
      case 0: lines.remove(at: line)
      case 1: lines[line] = " " + lines[line]
      default: lines.swapAt(line, max(0, line - 1))
      }
      let text = lines.joined(separator: "\n")
      guard Formatting.format(text, kind: kind) != nil else { continue }
      formatted += 1
      try Formatting(text, kind: kind).expectNothingLost()
    }
    #expect(formatted > 500, "\(formatted) of 2,000 entries")
  }

  @Test func theContentOfThisRepositoryIsFormatted() throws {
    let project = TestProject.repository
    let model = SiteBuild.readModel(project.source).value
    var count = 0
    for kind in model.kinds {
      guard case .folder(let folder) = kind.source else { continue }
      for (path, bytes) in project.files where path.hasPrefix("Content/\(folder)/") && path.hasSuffix(".md") {
        let formatting = try Formatting(String(decoding: bytes, as: UTF8.self), kind: kind)
        formatting.expectNothingLost()
        count += 1
      }
    }
    #expect(count >= 90)
  }
}
