import Foundation
import Testing

/// Twenty mistakes that authors make, put into a copy of the real content.
@Suite struct MistakeTableTests {
  /// A mistake: what is replaced in a file, and by what; `«` marks the spot that must be reported.
  struct Mistake: Sendable {
    let file: String
    let old: String
    let new: String
    let id: String
  }

  private static let mistakes = [
    Mistake(
      file: "pilots/dashboard-veiligheid", old: "domeinen:", new: "«domeinnen:", id: "key-unknown"),
    Mistake(
      file: "pilots/dashboard-veiligheid", old: "fase: onbekend", new: "fase: «onbekent", id: "choice-unknown"
    ),
    Mistake(
      file: "pilots/dashboard-veiligheid", old: "[veiligheid](../themas/veiligheid.md)",
      new: "«[veiligheid](../themas/veilig.md)", id: "link-missing"),
    Mistake(
      file: "pilots/pgb-app", old: "  - meedoen\n", new: "  - «meedoenn\n", id: "reference-unknown"),
    Mistake(file: "pilots/pgb-app", old: "peildatum: 2016", new: "peildatum: «2016-13", id: "date-invalid"),
    Mistake(file: "pilots/pgb-app", old: "waarde: 75", new: "waarde: «veel", id: "integer-invalid"),
    Mistake(
      file: "best-practices/slim-vegen", old: "  - Utrecht\n", new: "  - «Utregt\n",
      id: "reference-unknown"),
    Mistake(
      file: "best-practices/slim-vegen",
      old: "[onderzoek naar negen succesfactoren](../onderzoeken/negen-succesfactoren.md)",
      new: "«[onderzoek naar negen succesfactoren](../onderzoeken/negen-succesfactoren.md#nergens)",
      id: "link-anchor-missing"),
    Mistake(
      file: "themas/blockchain", old: "samenvatting: ", new: "samenvatting: «Te kort.\n#",
      id: "value-too-short"),
    Mistake(
      file: "organisaties/vng", old: "afkorting: VNG", new: "afkorting: VNG\n«afkorting: VNG",
      id: "key-duplicate"),
    Mistake(
      file: "diensten/digitale-verhuisservice", old: "themas:\n  - burgerzaken",
      new: "themas: «[burgerzaken\n#",
      id: "yaml-unclosed-list"),
    Mistake(
      file: "artikelen/van-elkaar-leren", old: "deel: 1", new: "deel: «nul", id: "integer-invalid"),
    Mistake(
      file: "artikelen/van-elkaar-leren", old: "url: https://", new: "url: «htp://", id: "url-invalid"),
    Mistake(
      file: "bijeenkomsten/vng-congres-2016", old: "datum: 2016-06", new: "datum: «juni 2016",
      id: "date-invalid"),
    Mistake(
      file: "bijeenkomsten/vng-congres-2016", old: "Dat deed zij", new: "Dat «<br>deed zij",
      id: "markdown-raw-html"),
    Mistake(
      file: "challenges/betere-zorg-voor-ouderen", old: "programma: initiate", new: "programma: «[initiate]",
      id: "value-single"),
    Mistake(
      file: "programmas/initiate", old: "ondergrens: true", new: "ondergrens: «misschien",
      id: "boolean-invalid"),
    Mistake(
      file: "paginas/meedoen", old: "[de voorwaarden](voorwaarden.md)",
      new: "«[de voorwaarden](javascript:alert(1))", id: "link-scheme"),
    Mistake(
      file: "paginas/meedoen", old: "  - samenwerking\n", new: "  - samenwerking\n  - «samenwerking\n",
      id: "value-duplicate"),
    Mistake(
      file: "succesfactoren/een-lerende-aanpak", old: "---\ntitel:", new: "«titel:",
      id: "front-matter-missing"),
  ]

  @Test func `twenty mistakes in twelve files give twenty errors at their exact places, and no more`() throws
  {
    #expect(Self.mistakes.count == 20)
    #expect(Set(Self.mistakes.map(\.file)).count == 12)
    let project = try TemporaryFolder.withRealProject()
    for mistake in Self.mistakes {
      try project.edit(
        "Content/\(mistake.file).md", mistake.old, mistake.new.replacingOccurrences(of: "«", with: ""))
    }
    let expected = try Set(
      Self.mistakes.map { mistake in
        let name = "Content/\(mistake.file).md"
        let place = try #require(Self.place(ofMarkIn: mistake.new, in: try project.read(name)))
        return "\(name):\(place): [\(mistake.id)]"
      })
    #expect(expected.count == 20)

    let run = try Program.sitegen(["check", "--date", "2026-03-31"], in: project)
    let errors = run.errorLines.compactMap { line -> String? in
      guard let match = line.wholeMatch(of: /(Content\/\S+:\d+:\d+: )fout: .*(\[[a-z-]+\])/) else {
        return nil
      }
      return String(match.1 + match.2)
    }
    #expect(run.status == 1)
    #expect(errors.count == 20)
    #expect(Set(errors) == expected, "\(Set(errors).symmetricDifference(expected).sorted())\n\(run.errors)")
    #expect(run.errorLines.last == "20 fouten in 12 bestanden.")
  }

  /// Returns the line and column of the mark of an inserted text, in a file in which it stands without the mark.
  private static func place(ofMarkIn marked: String, in text: String) -> String? {
    let plain = marked.replacingOccurrences(of: "«", with: "")
    guard let inserted = text.range(of: plain), let mark = marked.firstIndex(of: "«") else { return nil }
    let offset = marked.distance(from: marked.startIndex, to: mark)
    let before = text[..<text.index(inserted.lowerBound, offsetBy: offset)]
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(lines.count):\((lines.last?.count ?? 0) + 1)"
  }
}
