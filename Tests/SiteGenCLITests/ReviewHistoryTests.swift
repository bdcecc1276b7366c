import Foundation
import Testing

/// A history of commits, each with the report on it that was read and approved.
@Suite struct ReviewHistoryTests {
  /// A commit: the name of its report, and what it does.
  private struct Step: Sendable {
    let name: String
    let change: @Sendable (GitProject) throws -> Void

    init(_ name: String, _ change: @escaping @Sendable (GitProject) throws -> Void) {
      self.name = name
      self.change = change
    }
  }

  @Test func `each commit of a history has the report that was approved`() throws {
    let project = try GitProject()
    for step in Self.steps {
      try step.change(project)
      try project.commit(step.name)
      let report = try project.review(base: "HEAD~1", ["--preview-url", "https://voorbeeld.example/12"])
      try GoldenFile.expect(try withoutHashes(report, of: project), matches: "review/\(step.name).md")
    }
  }

  /// Returns a report in which commits have names; their hashes depend on every byte of the theme.
  private func withoutHashes(_ report: String, of project: GitProject) throws -> String {
    let head = try project.git(["rev-parse", "HEAD"])
    let base = try project.git(["rev-parse", "HEAD~1"])
    return report.replacingOccurrences(of: head, with: "HEAD")
      .replacingOccurrences(of: base.prefix(10), with: "BASE")
  }

  private static let steps: [Step] = [
    Step("01-nieuw") { project in
      try project.write(
        """
        ---
        titel: Parkeren met een app
        samenvatting: Automobilisten zien in een app waar plek is, en rijden minder rondjes.
        fase: ingediend
        indieners: [Hilversum, Utrecht]
        themas: [mobiliteit]
        trefwoorden: [parkeren, app]
        ---
        ## Wat is het?

        Camera's tellen hoeveel plekken vrij zijn.

        """, to: "Content/pilots/parkeren-met-een-app.md")
    },
    Step("02-gewijzigd") { project in
      let path = "Content/pilots/slim-vegen.md"
      try project.edit(path, "fase: gepubliceerd", "fase: in-uitvoering")
      try project.edit(path, "indieners: [Baarn]", "indieners: [Baarn, Eemnes]")
      try project.edit(path, "trefwoorden: [afval, veegwagen]", "trefwoorden: [veegwagen, zwerfafval]")
      try project.edit(path, "contact: straat@baarn.example\n", "")
      try project.edit(path, "waarde: 12", "waarde: 30")
      try project.edit(
        path, "tellers:", "  - datum: 2026-02\n    gebeurtenis: Ook Eemnes hangt sensoren op.\ntellers:")
      try project.edit(path, "Op twaalf plekken in het centrum", "Op dertig plekken in twee gemeenten")
      try project.edit(
        path, "## Wat kost het?\n\nEen sensor kost 80 euro per jaar.",
        "## Wat leverde het op?\n\nEen kwart minder ritten.\n\nLees het [verslag](https://verslag.example/vegen)."
      )
    },
    Step("03-hernoemd") { project in
      try project.move("Content/pilots/deelfiets.md", to: "Content/pilots/stationsfiets.md")
      try project.edit(
        "Content/pilots/stationsfiets.md", "titel: Deelfiets bij het station", "titel: Stationsfiets")
    },
    Step("04-verwijderd") { project in
      try project.git(["rm", "-q", "Content/pilots/budgetcafe.md"])
    },
    Step("05-gemeenten-samen") { project in
      let path = "Content/gemeenten.csv"
      try project.edit(path, "GM0308,Baarn,baarn,25126,,\nGM0317,Eemnes,eemnes,9500,,\n", "")
      try project.edit(
        path, "GM0344,Utrecht,utrecht,374238,,\n",
        "GM0344,Utrecht,utrecht,374238,,\nGM2001,Eemland,eemland,34626,2026-01-01,\n")
      try project.edit(
        "Content/gemeenten-aliassen.csv", "oude-code\n",
        "oude-code\nBaarn,opgeheven,2026-01-01,GM2001,GM0308\nEemnes,opgeheven,2026-01-01,GM2001,GM0317\n")
    },
    Step("06-thema-hernoemd") { project in
      try project.move("Content/themas/schulden.md", to: "Content/themas/geldzorgen.md")
      try project.edit("Content/themas/geldzorgen.md", "titel: Schulden", "titel: Geldzorgen")
      let path = "Content/pilots/eerder-in-gesprek.md"
      try project.edit(path, "themas: [schulden]", "themas: [geldzorgen]")
      try project.edit(path, "(../themas/schulden.md)", "(../themas/geldzorgen.md)")
    },
    Step("07-alleen-opmaak") { project in
      let path = "Content/pilots/slim-vegen.md"
      try project.edit(path, "titel: Slim vegen", "# De pilot van Baarn\ntitel:   \"Slim vegen\"")
      try project.edit(path, "indieners: [Baarn, Eemnes]", "indieners:\n  - Eemnes\n  - Baarn")
      try project.edit(path, "sensoren. Zij meten", "sensoren.\nZij   meten")
    },
    Step("08-kapot") { project in
      let path = "Content/pilots/stationsfiets.md"
      try project.edit(path, "samenvatting: Reizigers", "samenvatting: Let op: reizigers")
      try project.edit("Content/pilots/slim-vegen.md", "themas:", "thema:")
    },
    Step("09-hersteld") { project in
      let path = "Content/pilots/stationsfiets.md"
      try project.edit(path, "samenvatting: Let op: reizigers", "samenvatting: Reizigers")
      try project.edit("Content/pilots/slim-vegen.md", "thema:", "themas:")
    },
    Step("10-stap-die-niet-mag") { project in
      let path = "Content/pilots/parkeren-met-een-app.md"
      try project.edit(path, "fase: ingediend", "fase: resultaat")
    },
    Step("11-bijlage") { project in
      try project.write("Op 3 maart telden we 212 auto's.\n", to: "Content/bestanden/telling 3 maart.txt")
      try project.edit(
        "Content/pilots/parkeren-met-een-app.md", "plekken vrij zijn.",
        "plekken vrij zijn.\nZie de [telling](<../bestanden/telling 3 maart.txt>).")
    },
    Step("12-lijkt-op") { project in
      try project.write(
        """
        ---
        titel: Straten slim schoonmaken
        samenvatting: Sensoren meten waar afval ligt, zodat veegwagens minder ritten maken.
        fase: ingediend
        vraag: Waar ligt het meeste afval?
        indieners: [Utrecht]
        themas: [openbare-ruimte]
        trefwoorden: [zwerfvuil]
        contact: schoon@utrecht.example
        gestart: 2026-10
        ---
        ## Wat is het?

        Utrecht hangt in drie wijken sensoren op. Zij meten elk uur hoeveel afval er op straat ligt. Met die gegevens
        maken we elke ochtend een nieuwe route voor de veegwagens.

        """, to: "Content/pilots/straten-slim-schoonmaken.md")
    },
    Step("13-vijandig") { project in
      try project.write(
        """
        ---
        titel: "</details><script>alert(1)</script> @iedereen #1 | `x` **"
        samenvatting: "![pixel](https://volger.example/p.png) [klik](javascript:alert(1)) https://kwaad.example www.kwaad.example <!--"
        fase: ingediend
        indieners: [Utrecht]
        themas: [mobiliteit, "zorg](https://kwaad.example) @org/team"]
        trefwoorden: ["```", "\\n# Kop", "- [ ] taak", "fixes #1", "gh-1", "org/repo!2", "0123456789abcdef"]
        contact: "iemand@kwaad.example"
        ---
        # <img src=x onerror=alert(1)>

        ## | a | b |

        [x](https://kwaad.example)

        """, to: "Content/pilots/@kwaad `#1`.md")
    },
    Step("14-model-en-instellingen") { project in
      try project.git(["rm", "-q", "Content/pilots/@kwaad `#1`.md"])
      try project.edit(
        "Content/model.yaml", "      vraag: {type: tekst, label: De vraag, rol: vraag, max: 300}",
        "      vraag: {type: tekst, label: De vraag, rol: vraag, max: 200}\n"
          + "      kosten: {type: geheel-getal, label: Kosten in euro, min: 0}")
      try project.edit("Content/model.yaml", ", gestopt: Gestopt}", ", gestopt: Gestopt, bewaard: Bewaard}")
      try project.edit("Content/site.yaml", "titel: Pilotstarter", "titel: De Pilotstarter")
      try project.edit("Content/site.yaml", "menu: [pilot, thema, gemeente]", "menu: [pilot, thema]")
      try project.write("body { color: #222 }\n", to: "Themes/klein/assets/stijl.css")
    },
  ]
}
