/// Finds the field that somebody meant by a key that no field has.
struct KeyAdvice {
  /// The fields that may stand here.
  let fields: [Field]

  /// Returns the advice about a key; `nil` when nobody can tell what is meant.
  func advice(on written: String) -> Suggestion? {
    let wanted = Spelling.folded(written)
    guard !wanted.isEmpty else { return nil }
    let same = fields.first { Spelling.folded($0.key) == wanted || Spelling.folded($0.label) == wanted }
    guard
      let meant = same?.key ?? Spelling.nearest(to: written, among: fields.map(\.key)) ?? otherForm(
        of: wanted)
        ?? otherWord(for: wanted)
    else { return nil }
    return Suggestion(
      Wording("Bedoelde u '\(meant)'?", en: "Did you mean '\(meant)'?"), replacement: meant,
      isCertain: same != nil)
  }

  /// Returns what to do about a key of which nobody can tell what is meant.
  func choices(insteadOf written: String) -> Suggestion {
    // A key of several words is the text of the field above, with a colon in it.
    if written.contains(" ") {
      return Suggestion(
        Wording(
          "Hoort deze regel bij de tekst van het veld erboven? Zet dan alles op één regel, tussen dubbele aanhalingstekens.",
          en:
            "Does this line belong to the text of the field above? Put all of it on one line, in double quotes."
        ))
    }
    let keys = fields.map(\.key).joined(separator: ", ")
    return Suggestion(
      Wording(
        "Haal de regel weg, of kies een veld uit: \(keys).",
        en: "Remove the line, or choose one of: \(keys)."))
  }

  /// Adds to what is said of a line without a colon how it would be with one, where the line begins with the name of a
  /// field.
  func withColon(_ diagnostic: Diagnostic, in text: SourceText) -> Diagnostic {
    guard diagnostic.id == .yamlColonMissing, diagnostic.suggestion?.edit == nil,
      let line = diagnostic.location.position?.line
    else { return diagnostic }
    let written = String(decoding: text.line(line), as: UTF8.self)
    let words = written.split(separator: " ", maxSplits: 1)
    guard words.count == 2, let field = fields.first(where: { $0.key == words[0] }) else { return diagnostic }
    let right = "\(field.key): \(words[1])"
    let margin = written.prefix { $0 == " " }.count
    let edit = SourceEdit(
      start: SourcePosition(line: line, column: margin + 1),
      end: SourcePosition(line: line, column: written.count + 1), replacement: right)
    return Diagnostic(
      diagnostic.id, at: diagnostic.location, diagnostic.message,
      suggestion: Suggestion(
        Wording("Bedoelde u: \(right)", en: "Did you mean: \(right)"), edit: edit),
      notes: diagnostic.notes)
  }

  // MARK: Forms of a word

  /// The number of letters that a plural, or what else an ending makes, may add to a word.
  private static let longestEnding = 3

  /// Returns the key that is another form of the same word, such as a plural: `bron` for `bronnen`, `vragen` for `vraag`.
  private func otherForm(of wanted: [UInt8]) -> String? {
    let stem = Self.withoutDoubledLetters(wanted)
    guard stem.count >= 4 else { return nil }
    return fields.map { ($0.key, Self.withoutDoubledLetters(Spelling.folded($0.key))) }
      .filter { _, other in
        other.count >= 4 && (other.starts(with: stem) || stem.starts(with: other))
          && abs(other.count - stem.count) <= Self.longestEnding
      }
      .min { abs($0.1.count - stem.count) < abs($1.1.count - stem.count) }?.0
  }

  /// Dutch doubles a letter in one form of a word and not in another: *vraag* and *vragen*, *bron* and *bronnen*.
  private static func withoutDoubledLetters(_ word: [UInt8]) -> [UInt8] {
    zip(word, [0] + word).filter { $0 != $1 }.map(\.0)
  }

  // MARK: Other words

  /// What people call a field who know it from elsewhere, as folded words.
  private static let words: [(role: Field.Role, words: Set<String>)] = [
    (.title, ["naam", "name", "kop", "projectnaam"]),
    (.summary, ["summary", "description", "omschrijving", "beschrijving", "inleiding", "intro", "abstract"]),
    (.phase, ["phase", "status", "stadium", "stage", "stand"]),
    (.stopReason, ["reden", "waarom"]),
    (.question, ["question", "hulpvraag", "probleem", "vraagstuk"]),
    (.contact, ["email", "mail", "mailadres", "emailadres", "contactpersoon", "contactgegevens"]),
    (.keyword, ["tags", "tag", "keywords", "labels", "zoekwoorden", "steekwoorden", "zoektermen"]),
    (.subject, ["topics", "onderwerp", "onderwerpen", "categorie", "categories"]),
    (
      .participant,
      ["gemeente", "gemeenten", "gemeentes", "organisatie", "organisaties", "aanvrager", "eigenaar"]
    ),
    (.source, ["source", "sources", "bronvermelding", "referenties", "literatuur"]),
    (.date, ["date", "start", "startdatum", "begindatum", "ingangsdatum", "publicatiedatum"]),
    (.updated, ["updated", "gewijzigd", "laatstbijgewerkt", "laatstgewijzigd", "aangepast"]),
    (.timeline, ["timeline", "planning", "mijlpalen", "geschiedenis"]),
    (.people, ["auteur", "auteurs", "author", "authors", "namen"]),
    (.language, ["language", "lang"]),
    (.alias, ["aliases", "redirects", "oudewebadressen"]),
    (.slug, ["permalink", "webadres"]),
  ]

  private func otherWord(for wanted: [UInt8]) -> String? {
    let word = String(decoding: wanted, as: UTF8.self)
    guard let role = Self.words.first(where: { $0.words.contains(word) })?.role else { return nil }
    return fields.first { $0.role == role }?.key
  }
}
