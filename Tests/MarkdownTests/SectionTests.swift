import Markdown
import Testing

@Suite("A section")
struct SectionTests {
  @Test("holds the plain text under a heading, and before the first one")
  func sections() {
    let document = parse(
      """
      Vooraf *met* nadruk
      en `code`.

      # Een

      [link](x) ![beeld](y) <b>vet</b>

      - a
      - b

      # Leeg
      ## Twee

      | c | d |
      |---|---|
      | e | **f** |

      ```
      g
      h
      ```

      > i[^1]

      [^1]: noot
      """)
    #expect(document.sections.map(\.heading) == [nil, 0, 1, 2, nil])
    #expect(
      document.sections.map(\.text) == [
        "Vooraf met nadruk en code.", "link beeld vet\na\nb", "", "c d\ne f\ng\nh\ni", "noot",
      ])
  }

  @Test("without a heading is left out if it is empty")
  func empty() {
    #expect(parse("# a\n\nb").sections.map(\.heading) == [0])
    #expect(parse("").sections.isEmpty)
  }
}
