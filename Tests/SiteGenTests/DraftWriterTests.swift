import Testing
import YAML

@testable import SiteGen

@Suite struct DraftWriterTests {
  /// Returns the file of a draft of a kind, and its front matter as the YAML library reads it.
  private static func written(
    _ kindName: String, _ fill: (inout EntryDraft, Kind) throws -> Void
  ) throws -> (text: String, values: YAMLNode) {
    let model = SiteBuild.readModel(TestProject.basis.source).value
    let kind = try #require(model.kind(named: kindName))
    var draft = EntryDraft()
    try fill(&draft, kind)
    let text = DraftWriter(kind: kind, draft: draft, questions: []).text
    let frontMatter = try FrontMatter.split(SourceText(path: "", bytes: Array(text.utf8))).get()
    return (text, try #require(YAMLParser.parse(frontMatter.yaml).root, "\(text)"))
  }

  @Test(arguments: [
    "gewoon", "met: dubbele punt", "# geen commentaar", "- streepje", "'t Zand", "\"tussen\"",
    "[haken], {en}",
    "einde:", "true", "null", "~", "2016", "0x1F", "a # b", "\\n", "é ñ 🏛️", "\t tab", "%", "@", "`", "|", ">",
    "*a", "&a", "!a",
  ])
  func `a text is read back as it was, alone, in a list and in a group`(text: String) throws {
    let (file, values) = try Self.written("pilot") { draft, kind in
      draft.add(text, to: try #require(kind.index(ofKey: "titel")))
      draft.add(text, to: try #require(kind.index(ofKey: "trefwoorden")))
      draft.add("nog een", to: try #require(kind.index(ofKey: "trefwoorden")))
      draft.add(text, to: 1, of: try #require(kind.index(ofKey: "bronnen")))
    }
    #expect(values["titel"]?.scalar?.text == text, "\(file)")
    let words = try #require(values["trefwoorden"]?.sequence).compactMap(\.scalar?.text)
    #expect(words.sorted() == [text, "nog een"].sorted(), "\(file)")
    #expect(values["bronnen"]?.sequence?.first?["titel"]?.scalar?.text == text, "\(file)")
  }

  @Test func `fields come in the order of the model, lists with a line for each value`() throws {
    let (file, _) = try Self.written("pilot") { draft, kind in
      func index(_ key: String) throws -> Int { try #require(kind.index(ofKey: key)) }
      draft.add("2026-03", to: try index("gestart"))
      draft.add("Titel", to: try index("titel"))
      draft.add("Utrecht", to: try index("indieners"))
      let timeline = try index("tijdlijn")
      draft.add("2025", to: 0, of: timeline)
      draft.add("Begin.", to: 1, of: timeline)
      draft.beginRecord(in: timeline)
      draft.add("2026", to: 0, of: timeline)
      draft.add("false", to: 0, of: try index("zoekt-partners"))
    }
    #expect(
      file == """
        ---
        titel: Titel
        indieners:
          - Utrecht
        gestart: 2026-03
        zoekt-partners:
          open: false
        tijdlijn:
          - datum: 2025
            gebeurtenis: Begin.
          - datum: 2026
            gebeurtenis:
        ---

        ## Wat is het?

        ## Wat is het doel?

        ## Wat levert het op?

        """)
  }

  @Test(arguments: [
    "een\ntwee", "een\n\ntwee\n", "een\ntwee\n\n\n", "  ingesprongen\ntwee", "\neen", "een\n  twee",
  ])
  func `Markdown of several lines is read back as it was`(text: String) throws {
    let (file, values) = try Self.written("artikel") { draft, kind in
      draft.add("Titel", to: try #require(kind.index(ofKey: "titel")))
      draft.add(text, to: try #require(kind.index(ofKey: "kader")))
    }
    #expect(values["kader"]?.scalar?.text == text, "\(file)")
  }

  @Test func `an empty record is dropped, and its group with it`() {
    var draft = EntryDraft()
    draft.beginRecord(in: 3)
    draft.dropEmptyRecord(of: 3)
    #expect(!draft.has(3))
    draft.add("x", to: 0, of: 3)
    draft.beginRecord(in: 3)
    draft.dropEmptyRecord(of: 3)
    #expect(draft.records[3]?.count == 1)
  }
}

extension YAMLNode {
  fileprivate subscript(key: String) -> YAMLNode? { mapping?.first { $0.name == key }?.value }
}
