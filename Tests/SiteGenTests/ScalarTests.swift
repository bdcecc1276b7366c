import Testing

@testable import SiteGen

/// Which written values a field of each type takes, and what it suggests otherwise.
@Suite struct ScalarTests {
  private func check(_ line: String) async -> [Diagnostic] {
    await TestProject.basis
      .with(
        "Content/pilots/proef.md", "---\ntitel: Een proef\nfase: idee\nindieners: [Utrecht]\n\(line)\n---\n"
      )
      .check()
  }

  @Test(arguments: [
    "website: https://elders.example", "website: http://elders.example/pad?a=1&b=2#c",
    "website: HTTPS://Elders.Example/", "website: https://elders.example:8080/",
    "website: https://é.example/",
    "website: https://elders.example/a@b", "contact: naam@elders.example",
    "contact: n.a-am+x_y@sub.elders.nl",
    "kosten: 0", "kosten: 1000000", "kosten: \"12\"", "kosten: 007", "gerelateerd: [~, loket, null, \"\"]",
    "openbaar: true", "openbaar: false",
    "openbaar: \"true\"", "taal: en", "vraag: yes", "vraag: 0x1F", "vraag: 1.5", "trefwoorden: [1, no, ~x]",
    "slug: een-2", "samenvatting: Precies tien", "samenvatting: \"  Precies tien  \"",
  ])
  func aGoodValueIsTaken(line: String) async {
    #expect(await check(line).map { "\($0.id)" } == [])
  }

  @Test(arguments: [
    ("website: elders.example", "url-invalid", nil),
    ("website: www.elders.example", "url-invalid", "https://www.elders.example"),
    ("website: ftp://elders.example/", "url-invalid", nil),
    ("website: https://elders", "url-invalid", nil),
    ("website: https://.elders.example", "url-invalid", nil),
    ("website: https://elders.example.", "url-invalid", "https://elders.example"),
    ("website: https://naam@elders.example/", "url-invalid", nil),
    ("website: https://elders.example/a b", "url-invalid", nil),
    ("website: \"https://elders.example/<b>\"", "url-invalid", nil),
    ("website: javascript:alert(1)", "url-invalid", nil),
    ("contact: elders.example", "email-invalid", nil), ("contact: a@b@elders.nl", "email-invalid", nil),
    ("contact: naam@elders", "email-invalid", nil), ("contact: naam@.nl", "email-invalid", nil),
    ("contact: é@elders.nl", "email-invalid", nil), ("contact: naam@elders.nl?x", "email-invalid", nil),
    ("contact: \"\\u0022a b\\u0022@elders.nl\"", "email-invalid", nil),
    ("kosten: 10.000", "integer-invalid", "10000"), ("kosten: 1 000", "integer-invalid", "1000"),
    ("kosten: +5", "integer-invalid", "5"), ("kosten: 1e3", "integer-invalid", nil),
    ("kosten: 99999999999999999999", "integer-invalid", nil), ("kosten: ٣", "integer-invalid", nil),
    ("kosten: 1000001", "integer-out-of-range", nil), ("kosten: -1", "integer-out-of-range", nil),
    ("openbaar: Ja", "boolean-invalid", "true"), ("openbaar: off", "boolean-invalid", "false"),
    ("openbaar: True", "boolean-invalid", "true"), ("openbaar: 2", "boolean-invalid", nil),
    ("taal: engels", "choice-unknown", "en"), ("taal: EN", "choice-unknown", "en"),
    ("taal: frans", "choice-unknown", nil),
    ("slug: Een twee", "slug-invalid", "een-twee"), ("slug: ...", "slug-invalid", nil),
    ("samenvatting: Net negen", "value-too-short", nil),
  ])
  func aWrongValueIsRefusedWithTheBestAdvice(line: String, id: String, replacement: String?) async {
    let found = await check(line)
    #expect(found.map(\.id.rawValue) == [id])
    #expect(found.first?.suggestion?.replacement == replacement)
  }

  @Test(arguments: ["1.5", "12.34", "1.0000", "2016.5"])
  func aFractionIsNotTakenForAWholeNumberWithDots(number: String) async {
    let found = await check("kosten: \(number)")
    #expect(found.map(\.id) == [.integerInvalid])
    #expect(found.first?.suggestion?.replacement == nil)
  }

  @Test func lengthsAreCountedInCharactersAsPeopleDo() async {
    let family = String(repeating: "👩‍👩‍👧", count: 100)
    #expect(await check("vraag: \(family)").isEmpty)
    #expect(await check("vraag: \(family)x").map(\.id) == [.valueTooLong])
  }
}
