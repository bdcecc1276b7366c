import Markdown
import Templates
import YAML

/// The words of a theme in one language: what templates call `t.…`, and what the pages need by themselves.
public struct Strings: Sendable {
  /// The words that the pages need, whatever the templates name.
  enum Key: String, CaseIterable {
    case unknownDate = "datum-onbekend"
    case months = "maanden"
    case from = "was"
    case andMore = "en-meer"
    case pageTitle = "pagina-van"
    case atLeast = "minstens"
    case shared = "samen"
    case nameWithheld = "naam-niet-getoond"
    case yes = "ja"
    case no = "nee"
    case home = "home"
    case search = "zoeken"
    case partners = "zoekt-partners"
    case phases = "fasen"
    case notFound = "niet-gevonden"
    case redirect = "verhuisd"
    case part = "deel-van"
    case partOnly = "deel"
    case now = "nu"
    case see = "zie"
    case footnotes = "voetnoten"
    case backToText = "terug-naar-tekst"
    case taskDone = "taak-klaar"
    case taskOpen = "taak-open"
    case table = "tabel"
    case mentionedBy = "genoemd-door"
    case reportSubject = "meld-onderwerp"
    case facetKind = "filter-soort"
    case facetPartners = "filter-partners"
    case facetYear = "filter-jaar"
    case partnersNow = "zoekt-nu"
    case searchWithin = "zoek-binnen"
    case searchPartners = "zoek-partners"
    case entry = "blad"
    case entries = "bladen"
    case formerNames = "vroegere-namen"
    case otherSpellings = "ook-geschreven"
    case searchDescription = "zoeken-omschrijving"
    case partnersDescription = "zoekt-partners-omschrijving"
    case phasesDescription = "fasen-omschrijving"
    case contribute = "formulieren"
    case contributeDescription = "formulieren-omschrijving"
    case formTitle = "formulier-titel"
    case formExampleTitle = "formulier-voorbeeldtitel"
    case formRest = "formulier-overig"
    case formText = "formulier-tekst"
    case formTextHeading = "formulier-tekstkop"
    case joinTitle = "aansluiten-titel"
    case joinDescription = "aansluiten-omschrijving"
  }

  private let values: [String: String]
  /// The names, in the order of the file.
  let names: [String]
  let months: [String]

  subscript(_ key: Key) -> String { values[key.rawValue] ?? "" }

  /// Returns a text with its marked places filled in.
  ///
  /// - Parameter places: Names and values: `{n}` in the text becomes the value of `n`.
  func filled(_ key: Key, _ places: KeyValuePairs<String, String>) -> String {
    places.reduce(self[key]) { text, place in text.filling(place.key, with: place.value) }
  }

  /// The words as the record that templates name.
  var view: View { View(names.map { .text(values[$0] ?? "") }) }

  /// What templates can name.
  var schema: ViewSchema {
    ViewSchema("teksten", "De woorden van het thema.", fields: names.map { .init($0, "", .text) })
  }

  /// The words that rendering a body adds.
  var markdown: MarkdownOptions.Strings {
    MarkdownOptions.Strings(
      footnotes: self[.footnotes], backToText: self[.backToText], taskDone: self[.taskDone],
      taskOpen: self[.taskOpen], table: self[.table])
  }

  /// Reads the words of a language from its file: one mapping of names to texts.
  static func read(_ text: SourceText) -> Diagnosed<Strings> {
    let parse = YAMLParser.parse(text.bytes)
    var diagnostics = parse.issues.map { YAMLWording.diagnostic(for: $0, in: text) }
    var values: [String: String] = [:]
    var names: [String] = []
    for pair in parse.root?.mapping ?? [] {
      guard let scalar = pair.value.scalar else {
        diagnostics.append(
          Diagnostic(
            .themeString, at: text.location(text.position(pair.value.start)),
            Wording("Bij '\(pair.name)' hoort één tekst.", en: "'\(pair.name)' takes one text.")))
        continue
      }
      values[pair.name] = scalar.text
      names.append(pair.name)
    }
    let isReadable = diagnostics.isEmpty
    for key in Key.allCases where values[key.rawValue] == nil && isReadable {
      diagnostics.append(
        Diagnostic(
          .themeString, at: text.location(.start),
          Wording("De tekst '\(key.rawValue)' ontbreekt.", en: "The text '\(key.rawValue)' is missing."),
          suggestion: Spelling.nearest(to: key.rawValue, among: names).map { written in
            Suggestion(
              Wording(
                "Er staat wel '\(written)'. Moet dat '\(key.rawValue)' zijn?",
                en: "There is '\(written)'. Should that be '\(key.rawValue)'?"))
          }))
    }
    let months = (values[Key.months.rawValue] ?? "").split(separator: " ").map(String.init)
    if diagnostics.isEmpty, months.count != 12 {
      diagnostics.append(
        Diagnostic(
          .themeString, at: text.location(.start),
          Wording(
            "Bij 'maanden' horen twaalf woorden met een spatie ertussen.",
            en: "'maanden' takes twelve words with spaces between them.")))
    }
    return Diagnosed(Strings(values: values, names: names, months: months), diagnostics)
  }

  /// Returns a date as people write it: "9 november 2017", "juni 2016", "2016".
  func date(_ date: CalendarDate) -> String {
    guard !date.isUnknown else { return self[.unknownDate] }
    var parts = [String(date.year)]
    if let month = date.month, months.count == 12 { parts.insert(months[month - 1], at: 0) }
    if let day = date.day { parts.insert(String(day), at: 0) }
    return parts.joined(separator: " ")
  }

  /// Returns a number with dots between thousands, as Dutch readers expect.
  static func number(_ number: Int) -> String { Language.nl.grouped(number) }

  /// Returns names as a list in a sentence: the first few, and how many more there are.
  func enumeration(_ names: [String], most: Int) -> String {
    guard names.count > most else { return names.joined(separator: ", ") }
    return names.prefix(most).joined(separator: ", ") + " "
      + filled(.andMore, ["n": String(names.count - most)])
  }
}
