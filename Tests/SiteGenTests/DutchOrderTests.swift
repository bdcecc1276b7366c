import Testing

@testable import SiteGen

@Suite struct DutchOrderTests {
  @Test(arguments: [
    ("'s-Gravenhage", "G"), ("’s-Hertogenbosch", "H"), ("'t Harde", "H"), ("‘t Zandt", "Z"),
    ("IJsselstein", "I"), ("Ĳsselstein", "I"), ("Súdwest-Fryslân", "S"), ("Élan", "E"), ("Ærø", "A"),
    ("Koning, Joost de", "K"), ("ørsted", "O"), ("2016", "#"), ("…", "#"), ("", "#"), ("東京", "#"),
    ("\"Een\" titel", "E"),
  ])
  func aNameStandsUnderTheLetterWhereADutchReaderLooks(name: String, letter: String) {
    #expect(DutchOrder.letter(name) == letter)
  }

  @Test func namesAreSortedAsInADutchRegister() {
    let sorted = [
      "Aa en Hunze", "Élan", "Elburg", "'s-Gravenhage", "Groningen", "IJsselstein", "Ilpendam",
      "Jansen, Piet", "Koning, Joost de", "Koningen", "Súdwest-Fryslân", "Sudwolde", "'t Zandt", "Zandvoort",
    ]
    #expect(DutchOrder.sorted(sorted.reversed(), by: \.self) == sorted)
  }

  @Test func equalNamesKeepTheirOrder() {
    let names = ["Café", "cafe", "CAFE"]
    #expect(DutchOrder.sorted(names, by: \.self) == names)
    #expect(DutchOrder.sorted(names.reversed(), by: \.self) == names.reversed())
  }
}
