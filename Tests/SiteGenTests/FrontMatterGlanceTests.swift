import Testing
import YAML

@testable import SiteGen

/// A glance may be mistaken only in one direction: it never overlooks a key.
@Suite struct FrontMatterGlanceTests {
  @Test(arguments: [
    "slug: x", "titel: y\nslug: x", "slug : x", "slug\t: x", "slug:\n  x", "slug: x # y", "\"slug\": x",
    "'slug': x",
    "? slug\n: x", "!!str slug: x", "&a slug: x", "{titel: y, slug: x}", "  slug: x", "  titel: y\n  slug: x",
    "# y\n\n  slug: x", "\r\nslug: x\r", "--- {slug: x}", "%YAML 1.1\n---\nslug: x", "\"sl\\u0075g\": x",
    "themas:\n- y\nslug: x", "titel: |\n  y\nslug: x", "\tslug: x", "[\nslug: x]",
  ])
  func aKeyInAnyNotationIsSeen(frontMatter: String) {
    #expect(glance("---\n\(frontMatter)\n---\ntekst\n"))
    #expect(glance("---\r\n\(frontMatter)\r\n---\r\ntekst\r\n"))
  }

  @Test(arguments: [
    "titel: slug: x", "titel: y", "titel: y\nslug-oud: x", "slugs: x", "titel: |\n  slug: x",
    "themas:\n  - slug: x",
    "themas:\n- slug: x", "# slug: x\ntitel: y", "\ntitel: y\n\n", "Slug: x", "één: y",
    "titel: y\n---\nslug: x",
  ])
  func whatIsNoKeyAtTheTopIsNone(frontMatter: String) {
    #expect(!glance("---\n\(frontMatter)\n---\ntekst\n"))
    #expect(!glance("---\r\n\(frontMatter.replacing("\n", with: "\r\n"))\r\n---\r\nslug: x\r\n"))
  }

  @Test(arguments: [
    "", "tekst", "---", "---\ntitel: y", "\u{FEFF}---\ntitel: y\n---\n", "\n---\ntitel: y\n---\n",
  ])
  func aFileWithoutPlainFrontMatterMayHoldAnything(text: String) {
    #expect(glance(text))
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func noKeyOfDamagedFrontMatterIsOverlooked(seed: UInt64) {
    let pieces = [
      "slug", ": ", "x", "\n", "\n  ", "titel", "- ", "\"", "'", "? ", "{", "}", "[", "]", ", ", "#", " ",
      "\t", "|",
      ">", "&a ", "!t ", "\r\n", "---\n", "...\n", "%", "\\", "é",
    ]
    var generator = SeededGenerator(seed: seed)
    var seen = 0
    for _ in 0..<3_000 {
      var text = "titel: y\nslug: x\nthemas: [a, b]\n"
      for _ in 0...(generator.next() % 4) {
        let place = text.index(text.startIndex, offsetBy: Int(generator.next() % UInt64(text.count)))
        text.insert(contentsOf: pieces[Int(generator.next() % UInt64(pieces.count))], at: place)
      }
      let file = SourceText(path: "", bytes: Array("---\n\(text)---\n".utf8))
      guard let frontMatter = try? FrontMatter.split(file).get(),
        YAMLParser.parse(frontMatter.yaml).root?.mapping?.contains(where: { $0.name == "slug" }) == true
      else { continue }
      seen += 1
      #expect(FrontMatterGlance.mayHave([Array("slug".utf8)], in: file.bytes), "\(text.debugDescription)")
    }
    #expect(seen > 500, "too few of them have a slug to be a test")
  }

  private func glance(_ text: String) -> Bool {
    FrontMatterGlance.mayHave([Array("slug".utf8)], in: Array(text.utf8))
  }
}
