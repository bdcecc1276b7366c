import SiteGen

/// What `sitegen new` says about how it went.
enum NewWording {
  static let nothingWritten = Wording("Gestopt; er is niets geschreven.", en: "Stopped; nothing was written.")

  static let notMade = Wording(
    "het blad is niet gemaakt; pas de antwoorden aan", en: "the entry was not made; change the answers")

  /// Returns what was made, and what is still to be done.
  static func made(_ entry: NewEntry, at path: String) -> Wording {
    let open = entry.missing.map { path in
      let group = entry.kind.fields[path.field].key
      return path.member == nil ? group : "\(group).\(entry.kind.field(at: path).key)"
    }
    let check = "sitegen check \(path)"
    guard !open.isEmpty else {
      return Wording(
        "\(path) is gemaakt. Schrijf uw tekst onder het kopje en controleer het blad met: \(check)",
        en: "\(path) was made. Write your text below the front matter and check the entry with: \(check)")
    }
    let list = open.joined(separator: ", ")
    return Wording(
      "\(path) is gemaakt. Vul nog in: \(list). Controleer het blad daarna met: \(check)",
      en: "\(path) was made. Still to be filled in: \(list). Then check the entry with: \(check)")
  }

  /// Returns that an entry is called like the new one.
  static func similar(_ other: Namesake) -> Wording {
    Wording(
      "Lijkt op: \(other.title) (\(other.kind), \(other.path))",
      en: "Similar: \(other.title) (\(other.kind), \(other.path))")
  }

  /// Returns what is wrong with an answer on the command line.
  static func mistake(_ diagnostic: Diagnostic, in argument: String) -> Wording {
    let tip = diagnostic.suggestion?.text
    return Wording(
      "\(argument): \(diagnostic.message.nl)" + (tip.map { " \($0.nl)" } ?? ""),
      en: "\(argument): \(diagnostic.message.en)" + (tip.map { " \($0.en)" } ?? ""))
  }
}
