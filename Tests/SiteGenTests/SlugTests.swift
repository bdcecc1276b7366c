import Testing

@testable import SiteGen

@Suite struct SlugTests {
  @Test(arguments: [
    ("Aangifte van overlijden", "aangifte-van-overlijden"),
    ("  Ruimte  vooraf ", "ruimte-vooraf"),
    ("Thema's & zo", "thema-s-zo"),
    ("'s-Gravenhage", "s-gravenhage"),
    ("Súdwest-Fryslân", "sudwest-fryslan"),
    ("Cafe\u{301}", "cafe"),
    ("Ĳsselstein", "ijsselstein"),
    ("Straße Œuvre Ærø", "strasse-oeuvre-aero"),
    ("Één 2.0", "een-2-0"),
    ("👩‍👩‍👧 gezin 🇳🇱", "gezin"),
    ("東京", ""),
    ("---", ""),
    ("", ""),
  ])
  func aTitleBecomesASlug(title: String, slug: String) {
    #expect(Slug.make(from: title) == slug)
  }

  @Test(arguments: [
    ("a", true), ("a-b", true), ("2016", true), ("a1-2b", true),
    ("", false), ("-a", false), ("a-", false), ("a--b", false), ("A", false), ("a b", false), ("é", false),
    ("a_b", false), ("a/b", false), ("a.b", false),
  ])
  func onlyLowerCaseLettersDigitsAndSingleHyphensMakeASlug(text: String, isValid: Bool) {
    #expect(Slug.isValid(text) == isValid)
  }

  @Test(arguments: ["Een Proef!", "Súdwest", "'s-Hertogenbosch", "A--B", "x"])
  func aMadeSlugIsValidAndStaysTheSame(title: String) {
    let slug = Slug.make(from: title)
    #expect(Slug.isValid(slug))
    #expect(Slug.make(from: slug) == slug)
  }
}
