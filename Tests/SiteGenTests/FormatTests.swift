import Foundation
import Testing

@testable import SiteGen

/// What `sitegen format` makes of front matter: pairs of before and after, without the lines of hyphens.
@Suite struct FormatTests {
  @Test func fieldsStandInTheOrderOfTheModelAndUnknownOnesLast() throws {
    try Formatting.expect(
      """
      zelf-bedacht: a
      contact: a@b.nl
      indieners: [Utrecht]
      nog-een: {b: 1, a: 2}
      fase: idee
      titel: Een proef
      """,
      becomes: """
        titel: Een proef
        fase: idee
        indieners:
          - Utrecht
        contact: a@b.nl
        zelf-bedacht: a
        nog-een:
          b: 1
          a: 2
        """)
  }

  @Test func listsTakeALineForEachValueAndAreSortedOnlyWhereTheModelSaysSo() throws {
    try Formatting.expect(
      """
      trefwoorden: [Zorg, "'t Loket", ijs, élan, Elan, elan, a-b, a b]
      indieners: [Utrecht, Baarn]
      themas: []
      aliassen:
      - b
      -   a
      over:
          - - x
            - y
          - [z]
      """,
      becomes: """
        indieners:
          - Utrecht
          - Baarn
        themas: []
        trefwoorden:
          - a b
          - a-b
          - Elan
          - elan
          - élan
          - ijs
          - "'t Loket"
          - Zorg
        aliassen:
          - a
          - b
        over:
          - - x
            - y
          - - z
        """)
  }

  @Test func groupsTakeTheirFieldsInTheOrderOfTheModel() throws {
    try Formatting.expect(
      """
      zoekt-partners: {waarvoor: "Om te testen: samen", open: true}
      tijdlijn:
        - fase: idee
          gebeurtenis: Start
          datum: 2016
        - {onbekend: x, datum: "2017-03"}
        -
          gebeurtenis: Slot
      """,
      becomes: """
        zoekt-partners:
          open: true
          waarvoor: "Om te testen: samen"
        tijdlijn:
          - datum: 2016
            gebeurtenis: Start
            fase: idee
          - datum: 2017-03
            onbekend: x
          - gebeurtenis: Slot
        """)
  }

  @Test func aTextStandsOnOneLineAndIsQuotedOnlyWhereItMust() throws {
    try Formatting.expect(
      """
      titel:   'Het is ''zo'''
      samenvatting: >
        Een lange tekst
        op twee regels.
      vraag: "Hoe
        dan?"
      website: "https://a.nl/#b"
      kosten: "12"
      openbaar: 'true'
      slug: >-
        a-b
      contact:
        a@b.nl
      trefwoorden: ['a # b', "c: d", "e, f", '"g"', 'null']
      """,
      becomes: """
        titel: Het is 'zo'
        samenvatting: Een lange tekst op twee regels.
        slug: a-b
        vraag: Hoe dan?
        kosten: 12
        openbaar: true
        website: https://a.nl/#b
        contact: a@b.nl
        trefwoorden:
          - "a # b"
          - "c: d"
          - e, f
          - "\\"g\\""
          - "null"
        """)
  }

  @Test func aTextOfSeveralLinesIsABlock() throws {
    let before = "---\nvervolg: a\nkader: \"## Kop\\n\\nEen  \\n- punt\\n\"\ntitel: |\n  a\n  b\n---\n"
    let formatting = try Formatting(before, kind: "artikel")
    #expect(
      formatting.after
        == "---\ntitel: |-\n  a\n  b\nvervolg: a\nkader: |\n  ## Kop\n\n  Een  \n  - punt\n---\n")
    formatting.expectNothingLost()
  }

  @Test func nothingIsWrittenForNothing() throws {
    try Formatting.expect(
      """
      titel: ~
      fase: null # nog kiezen
      slug:
      zoekt-partners:
        open:
        tot: # datum
      indieners:
        -
        - ~ # wie?
        - ""
      leeg: {}
      """,
      becomes: """
        titel:
        fase: # nog kiezen
        slug:
        indieners:
          -
          - # wie?
          - ""
        zoekt-partners:
          open:
          tot: # datum
        leeg: {}
        """)
  }

  @Test(arguments: [
    (
      "---\r\ntitel:  x\r\nkader: |\r\n    a\r\n    b\r\n---\r\nA\nB\r\n",
      "---\r\ntitel: x\r\nkader: |\r\n  a\r\n  b\r\n---\r\nA\nB\r\n"
    ),
    ("---\ntitel:  x\r\nfase: a\r\n---\r\nA\r\n", "---\ntitel: x\nfase: a\n---\nA\r\n"),
    ("\u{FEFF}---\ntitel:  x\n---\n\u{FEFF}A", "---\ntitel: x\n---\n\u{FEFF}A"),
    ("---\n\u{FEFF}titel:  x\n---\n", "---\ntitel: x\n---\n"),
    ("--- \t\ntitel: x\n---  \n\n\n A  \n\n", "---\ntitel: x\n---\n\n\n A  \n\n"),
    ("---\ntitel: x\n---", "---\ntitel: x\n---\n"),
    ("---\ntitel:\tx\t\n---\n", "---\ntitel: x\n---\n"),
    ("---\n{titel: x, fase: y}\n---\n", "---\ntitel: x\nfase: y\n---\n"),
    ("---\n%YAML 1.1\n--- # begin\ntitel: x\n...\n# eind\n---\n", "---\n# begin\ntitel: x\n# eind\n---\n"),
    ("---\n\"--- x\": 1\n? |\n  a\n  b\n: 2\n---\n", "---\n\"--- x\": 1\n\"a\\nb\\n\": 2\n---\n"),
  ])
  func theRestOfTheFileStaysAsItWas(before: String, after: String) throws {
    let formatting = try Formatting(before, kind: "artikel")
    #expect(Array(formatting.after.utf8) == Array(after.utf8))
    formatting.expectNothingLost()
  }

  @Test func aKeyThatIsTooLongForALineIsWrittenWithAQuestionMark() throws {
    let key = String(repeating: "x", count: 1_100)
    try Formatting.expect(
      "? \(key)\n: [a, b]\nc:\n  - ? \(key)\n    : {d: 1}\n    e: 2",
      becomes: "? \(key)\n:\n  - a\n  - b\nc:\n  - ? \(key)\n    :\n      d: 1\n    e: 2")
  }

  @Test(arguments: [
    ("", "front-matter-missing"), ("---\ntitel: x\n", "front-matter-unclosed"),
    ("---\n---\n", "front-matter-not-mapping"), ("---\n- a\n---\n", "front-matter-not-mapping"),
    ("---\ntitel: a\ntitel: b\n---\n", "key-duplicate"), ("---\ntitel: &a x\n---\n", "yaml-anchor"),
    ("---\ntitel: !t x\n---\n", "yaml-tag"), ("---\ntitel: a: b\n---\n", "yaml-colon-in-text"),
    ("---\n\ttitel: a\n---\n", "yaml-tab"), ("---\n[a]: b\n---\n", "key-not-text"),
    ("---\ntitel: a\u{2028}b\n---\n", "yaml-control-character"),
  ])
  func aFileThatCannotBeReadIsRefused(text: String, id: String) throws {
    let file = SourceFile(path: "Content/pilots/proef.md", bytes: Array(text.utf8))
    let result = EntryFormatter(kind: try Formatting.kind("pilot")).format(file)
    #expect(result.value == nil)
    #expect(result.diagnostics.map(\.id.rawValue) == [text.isEmpty ? "file-empty" : id])
  }

  @Test func otherMistakesDoNotMatter() throws {
    try Formatting.expect(
      "fase: nergens\nfsae: idee\nkosten: veel\nthemas: zorg\ntitel: [x]\nindieners: {a: b}",
      becomes:
        "titel:\n  - x\nfase: nergens\nindieners:\n  a: b\nthemas: zorg\nkosten: veel\nfsae: idee")
  }

  @Test func theExampleOfTheManualIsWhatFormattingGives() throws {
    let file = TestProject.repositoryFolder.appendingPathComponent("docs/opmaak.md")
    let manual = String(decoding: try #require(TestProject.contents(of: file)), as: UTF8.self)
    let examples = manual.matches(of: /```yaml\n((?s).*?)```/).map { String($0.1) }
    try #require(examples.count == 2)
    let model = SiteBuild.readModel(TestProject.repository.source).value
    let formatting = try Formatting(examples[0], kind: try #require(model.kind(named: "pilot")))
    #expect(formatting.after == examples[1])
    formatting.expectNothingLost()
  }
}
