/// A first, small list.
enum DutchWordList {
  static let sections: [(roles: WordRoles, words: StaticString)] = [
    (
      [.first, .last, .whole],
      "schuld hulp verlening beleid parkeer plan aanpak onderwijs bestuur raad straat huis zorg jeugd energie transitie project gemeente bouw woning dienst team proef data platform"
    ),
    (
      [.first, .withS, .last, .whole],
      "gezondheid verkeer vergunning inwoner participatie uitvoering omgeving innovatie duurzaamheid overheid ambtenaar bewoner"
    ),
    ([.first, .withEN, .last, .whole], "boek kast gemeente partner"),
    ([.first], "woon werk leef laad reken spreek"),
  ]
}
