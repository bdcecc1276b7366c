import Testing

@testable import SiteGen

@Suite struct SpellingTests {
  static let names = ["titel", "samenvatting", "fase", "indieners", "Súdwest-Fryslân", "Baarn", "Laren"]

  @Test(arguments: [
    ("titl", "titel"), ("tittel", "titel"), ("ttiel", "titel"), ("TITEL", "titel"),
    ("samenvating", "samenvatting"), ("samenvattign", "samenvatting"), ("faes", "fase"),
    ("sudwest fryslan", "Súdwest-Fryslân"), ("Sudwest-Friesland", "Súdwest-Fryslân"), ("Barn", "Baarn"),
  ])
  func aNearMissFindsTheNameThatWasMeant(written: String, meant: String) {
    #expect(Spelling.nearest(to: written, among: Self.names) == meant)
  }

  @Test(arguments: ["", "!!", "東京", "ttl", "omschrijving", "fasering", "ab"])
  func aNameThatIsFarFromAllFindsNothing(written: String) {
    #expect(Spelling.nearest(to: written, among: Self.names) == nil)
  }

  @Test func theNearestWinsAndAmongEqualsTheFirst() {
    #expect(Spelling.nearest(to: "groningen", among: ["goningen", "groningen"]) == "groningen")
    #expect(Spelling.nearest(to: "abcd", among: ["abce", "abcf"]) == "abce")
    #expect(Spelling.nearest(to: "abcd", among: [String]()) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("kitten", "sitting", 3), ("ab", "ba", 1), ("ca", "abc", 3),
    ("abcdef", "abcdef", 0), ("abc", "acb", 1),
  ])
  func distanceIsThatOfOptimalStringAlignment(a: String, b: String, distance: Int) {
    #expect(Spelling.distance(Array(a.utf8), Array(b.utf8), atMost: 9) == distance)
    #expect(Spelling.distance(Array(b.utf8), Array(a.utf8), atMost: 9) == distance)
    if distance > 0 { #expect(Spelling.distance(Array(a.utf8), Array(b.utf8), atMost: distance - 1) == nil) }
  }
}
