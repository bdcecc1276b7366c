/// The fixed English words of the argument parser, in Dutch.
///
/// The parser has no catalogue to translate; its texts are few and stable, so they are replaced in what it prints.
enum HelpWording {
  private static let words: [(english: String, dutch: String)] = [
    ("OVERVIEW: ", ""),
    ("USAGE:", "GEBRUIK:"),
    ("ARGUMENTS:", "ARGUMENTEN:"),
    ("OPTIONS:", "OPTIES:"),
    ("SUBCOMMANDS:", "OPDRACHTEN:"),
    ("<subcommand>", "<opdracht>"),
    ("<options>", "<opties>"),
    ("Show help information.", "Toon deze hulp."),
    ("Show the version.", "Toon de versies."),
    ("Show subcommand help information.", "Toon de hulp van een opdracht."),
    (" for detailed help.", " voor uitgebreide hulp."),
    ("  See '", "  Zie '"),
    (" for more information.", " voor meer informatie."),
    ("\n  See ", "\n  Zie "),
    ("Error: ", "fout: "),
    ("Usage: ", "Gebruik: "),
    ("Help:  ", "Hulp:    "),
    ("(default: ", "(standaard: "),
    ("(values: ", "(keuze uit: "),
    ("; default:", "; standaard:"),
    ("Missing expected argument", "Er ontbreekt een argument:"),
    ("Missing value for", "Er ontbreekt een waarde voor"),
    ("Unknown option", "Onbekende optie"),
    ("Unexpected argument", "Onverwacht argument"),
    ("unexpected arguments", "onverwachte argumenten"),
    (". Did you mean ", ". Bedoelde u "),
    ("Did you mean ", "Bedoelde u "),
    ("The value '", "De waarde '"),
    ("' is invalid for '", "' past niet bij '"),
    ("' and '", "' en '"),
    ("Please provide one of ", "Kies uit "),
  ]

  /// Returns a message of the argument parser with its fixed words in Dutch.
  static func dutch(_ message: String) -> String {
    words.reduce(message) { text, word in text.replacing(word.english, with: word.dutch) }
  }
}
