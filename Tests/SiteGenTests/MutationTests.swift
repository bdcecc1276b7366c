import Testing

@testable import SiteGen

/// Valid entries with random damage: whatever happens to a file, it ends in a diagnostic or in a page.
@Suite struct MutationTests {
  private static let pieces = [
    "\n", "\r\n", "\r", "\t", " ", "  ", "-", "---\n", "...\n", ":", ": ", "- ", "? ", "[", "]", "{", "}",
    ",", "&a ",
    "*a ", "!t ", "'", "\"", "|\n", ">\n", "#", "## ", "# ", "%", "@", "`", "```\n", "\\", "~", "<b>", "<!--",
    "![",
    "](", "[^1]", "[^1]: ", "| a | b |\n|---|---|\n", "* ", "> ", "1. ", "é", "e\u{301}", "🏛️", "\u{0}",
    "\u{7}",
    "\u{85}", "\u{2028}", "\u{FEFF}", "null", "true", "-9223372036854775808", "9999999999999999999", "../",
    "#a",
    "http://", "javascript:", "titel:", "fase: gestopt\n", "onbekend", "2016-02-30", "&lt;", "&#0;",
    "<<: *a\n",
  ]

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func aDamagedEntryEndsInADiagnosticOrAPage(seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    let original = SmallSite.project.files["Content/pilots/alles.md"] ?? []
    var project = SmallSite.project.without("Content/pilots/")
    // The entries refer to these, and the figures on the home page come from one of them.
    for name in ["alles", "loket"] {
      project.files["Content/pilots/\(name).md"] = SmallSite.project.files["Content/pilots/\(name).md"]
    }
    var remaining: Set<String> = []
    for number in 0..<250 {
      let path = "Content/pilots/schade-\(number).md"
      project.files[path] = damaged(Self.without(aliasesOf: original), using: &generator)
      remaining.insert(path)
    }
    var reported: Set<String> = []
    var pages: Set<String> = []
    // Files with errors are taken out until the rest can be built.
    for _ in 0..<8 {
      let result = await SiteBuild.plan(
        project.source, options: BuildOptions(date: TestProject.date, concurrency: 2))
      if let plan = result.value {
        pages = Set(RenderedSite(plan).pages)
        break
      }
      let wrong = Set(result.diagnostics.filter { $0.severity == .error }.map(\.location.path))
      #expect(wrong.isSubset(of: remaining), "damage in one file is reported in another")
      reported.formUnion(wrong)
      for path in wrong { project.files[path] = nil }
    }
    let built = remaining.subtracting(reported)
    #expect(!built.isEmpty && !reported.isEmpty, "the damage is too small or too great to be a test")
    #expect(pages.count { $0.hasPrefix("pilots/") && $0.split(separator: "/").count == 3 } >= built.count + 2)
  }

  /// Every damaged copy would claim the same old addresses.
  private static func without(aliasesOf bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).replacing("aliassen: [eerder, nog-eerder]\n", with: "").utf8)
  }

  private func damaged(_ bytes: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1:
        bytes.removeSubrange(place..<min(place + Int.random(in: 1...20, using: &generator), bytes.count))
      case 2: bytes[place] = UInt8.random(in: 0...255, using: &generator)
      default:
        let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &generator)]
        bytes.insert(contentsOf: piece.utf8, at: place)
      }
    }
    return bytes
  }
}
