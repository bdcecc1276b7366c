import Testing

@testable import SiteGen

/// Where `sitegen format` leaves the comments of front matter.
@Suite struct FormatCommentTests {
  @Test func commentsMoveWithWhatTheyAreAbout() throws {
    try Formatting.expect(
      """
      # boven fase, regel 1
      # boven fase, regel 2
      fase: idee   # achter fase

      # boven titel
      titel: "Een # in de tekst" # achter titel
      themas: # achter themas
        # boven zorg
        - zorg # achter zorg
        # boven kind

        - jeugd
        # onder de lijst
      zoekt-partners:
        # boven waarvoor
        waarvoor: x
          # onder waarvoor
        # boven open
        open: true
      # aan het eind
      """,
      becomes: """
        # boven titel
        titel: "Een # in de tekst" # achter titel
        # boven fase, regel 1
        # boven fase, regel 2
        fase: idee # achter fase
        themas: # achter themas
          # boven kind
          - jeugd
          # boven zorg
          - zorg # achter zorg
          # onder de lijst
        zoekt-partners:
          # boven open
          open: true
          # boven waarvoor
          waarvoor: x
            # onder waarvoor
        # aan het eind
        """)
  }

  @Test func commentsAtTheTopStayAtTheTopWhenABlankLineFollows() throws {
    try Formatting.expect(
      "# over dit bestand\n#\n\n# over fase\nfase: idee\ntitel: x",
      becomes: "# over dit bestand\n#\ntitel: x\n# over fase\nfase: idee")
  }

  @Test func commentsBetweenBracketsFindAPlace() throws {
    try Formatting.expect(
      """
      trefwoorden: [ # na de haak
        # boven c
        c, # achter c
        b # achter b
        , a
        # aan het eind
      ] # na de lijst
      indieners: [Utrecht, # achter Utrecht
        Baarn]   # achter de lijst
      themas: [] # geen
      zoekt-partners: {open: true, # achter open
        tot: # achter tot
          2026 } # klaar
      tijdlijn: [{datum: 2016}, # achter 2016
        {datum: 2017}] # slot
      """,
      becomes: """
        indieners: # achter de lijst
          - Utrecht # achter Utrecht
          - Baarn
        themas: [] # geen
        trefwoorden: # na de haak
          - a
          - b # achter b
          # boven c
          - c # achter c
          # aan het eind
          # na de lijst
        zoekt-partners: # klaar
          open: true # achter open
          tot: 2026 # achter tot
        tijdlijn: # slot
          - datum: 2016
            # achter 2016
          - datum: 2017
        """)
  }

  @Test func aCommentAfterAHyphenBelongsToWhatFollows() throws {
    try Formatting.expect(
      """
      tijdlijn:
        - gebeurtenis: a
          # bij a
        -
          # bij b
          gebeurtenis: b
        -
            # bij c
            gebeurtenis: c
      """,
      becomes: """
        tijdlijn:
          - gebeurtenis: a
            # bij a
          # bij b
          - gebeurtenis: b
          # bij c
          - gebeurtenis: c
        """)
  }

  @Test func aCommentWithoutACertainPlaceSurvives() throws {
    try Formatting.expect(
      """
      titel: # een
        # twee
        x # drie
      vraag: > # vier
        Hoe?
      # vijf
      tijdlijn:
        - # zes
          # zeven
          gebeurtenis: a
          # acht
          datum: 2016
        # negen
        -
          # tien
          datum: 2017
      ? slug # elf
      # twaalf
      : a-b # dertien
      """,
      becomes: """
        # twee
        # drie
        titel: x # een
        # twaalf
        # dertien
        slug: a-b # elf
        vraag: Hoe? # vier
        # vijf
        tijdlijn:
          # zes
          # zeven
          # acht
          - datum: 2016
            gebeurtenis: a
          # negen
          # tien
          - datum: 2017
        """)
  }

  @Test func aCommentBelowABlockOfTextDoesNotBecomeText() throws {
    let before = """
      ---
      kader: | # achter kader
          Een tekst
          # geen opmerking
        # opmerking
      titel: x
      over: [a]
      ---

      """
    let formatting = try Formatting(before, kind: "artikel")
    #expect(
      formatting.after == """
        ---
        titel: x
        kader: | # achter kader
          Een tekst
          # geen opmerking
        # opmerking
        over:
          - a
        ---

        """)
    formatting.expectNothingLost()
  }
}
