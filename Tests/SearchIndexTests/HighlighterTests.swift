import Testing

@testable import SearchIndex

/// What is marked in texts, and which piece of a text is shown.
struct HighlighterTests {
  private static func marks(_ text: String, _ forms: String...) -> [String] {
    let marked = MarkedText(text)
    let bytes = Array(marked.text.utf8)
    return Highlighter(Set(forms.map { Array($0.utf8) })).matches(in: marked).map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  private static func snippet(_ text: String, _ forms: String...) -> SearchSnippet? {
    let marked = MarkedText(text)
    let highlighter = Highlighter(Set(forms.map { Array($0.utf8) }))
    return SearchSnippet(marked.text, matches: highlighter.matches(in: marked))
  }

  @Test func wordsAreMarkedAsTheyAreWritten() {
    #expect(Self.marks("Eén wijk, twee Wijken", "wijk", "wijken") == ["wijk", "Wijken"])
    #expect(Self.marks("In ’s-Hertogenbosch", "hertogenbosch") == ["Hertogenbosch"])
    #expect(Self.marks("In ’s-Hertogenbosch", "shertogenbosch", "hertogenbosch") == ["s-Hertogenbosch"])
  }

  @Test func partsOfCompoundsAreMarked() {
    let compound = "Een schuld\u{1f}hulp\u{1f}verlening en parkeer\u{1f}vergunning."
    #expect(Self.marks(compound, "vergunning") == ["vergunning"])
    #expect(Self.marks(compound, "schuldhulpverlening") == ["schuldhulpverlening"])
    #expect(Self.marks(compound, "hulpverlening", "hulp") == ["hulpverlening"], "the longest run")
    #expect(Self.marks(compound, "schuld", "verlening") == ["schuld", "verlening"])
    #expect(Self.marks("schuld\u{1f}en\u{1f}hulp en wijk\u{1f}s\u{1f}team", "en", "s") == ["en"])
    #expect(Self.marks("zuid-parkeer\u{1f}plaats", "plaats") == ["plaats"])
    #expect(Self.marks("caf\u{e9}\u{1f}houder", "cafe") == ["café"])
  }

  @Test func theMarksOfCompoundsAreNotShown() {
    #expect(MarkedText("parkeer\u{1f}vergunning").text == "parkeervergunning")
    #expect(Self.snippet("Een parkeer\u{1f}vergunning.", "parkeer")?.text == "Een parkeervergunning.")
  }

  @Test func theSnippetIsAroundTheMostDifferentWords() throws {
    let filler = String(repeating: "woorden die niets zeggen ", count: 20)
    let snippet = try #require(
      Self.snippet(
        "Een sensor. \(filler) Een sensor op de vrije plaats. \(filler)", "sensor", "vrije", "plaats"))
    let bytes = Array(snippet.text.utf8)
    #expect(
      snippet.matches.map { String(decoding: bytes[$0], as: UTF8.self) } == ["sensor", "vrije", "plaats"])
    #expect(snippet.isCutBefore && snippet.isCutAfter)
    #expect((150...SearchSnippet.length).contains(bytes.count))
    #expect(
      snippet.text.split(separator: " ").allSatisfy {
        "\(filler) Een sensor op de vrije plaats.".contains($0)
      })
    #expect(["woorden", "die", "niets", "zeggen"].contains { snippet.text.hasPrefix($0 + " ") })
    #expect(["woorden", "die", "niets", "zeggen"].contains { snippet.text.hasSuffix(" " + $0) })
  }

  @Test func aTextThatFitsIsShownWhole() throws {
    let snippet = try #require(Self.snippet("De sensor meet.\nDe wagen rijdt.", "wagen"))
    #expect(snippet.text == "De sensor meet. De wagen rijdt.")
    #expect(!snippet.isCutBefore && !snippet.isCutAfter)
    #expect(Self.snippet("De sensor meet.", "wagen") == nil)
  }

  @Test func aTextWithoutSpacesIsCutAtTheWord() throws {
    let long = String(repeating: "東", count: 400) + " sensor " + String(repeating: "西", count: 400)
    let snippet = try #require(Self.snippet(long, "sensor"))
    #expect(snippet.text == "sensor")
    for text in ["sensor", " sensor", "sensor ", String(repeating: "sensor ", count: 100)] {
      #expect(Self.snippet(text, "sensor")?.matches.isEmpty == false)
    }
  }
}
