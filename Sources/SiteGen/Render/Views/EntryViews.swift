import Templates

/// One value of a field, for readers.
struct ValueView: TemplateView {
  let text: String
  let link: SitePath?
  let external: ExternalURL?
  let machineDate: String?
  let note: String?

  static let definition = ViewDefinition<ValueView>("waarde", "One value of a field.") {
    ViewField("tekst", "The value.", \.text)
    ViewField("link", "Page of the entry that it names.", \.link)
    ViewField("extern", "Address outside the site.", \.external)
    ViewField("machinedatum", "Date in ISO 8601, for the time element.", \.machineDate)
    ViewField("toelichting", "What to know about it, such as a former name.", \.note)
  }

  init(
    _ text: String, link: SitePath? = nil, external: ExternalURL? = nil, machineDate: String? = nil,
    note: String? = nil
  ) {
    self.text = text
    self.link = link
    self.external = external
    self.machineDate = machineDate
    self.note = note
  }
}

/// A field with its values.
struct FactView: TemplateView {
  let label: String
  let values: [ValueView]
  let isList: Bool

  static let definition = ViewDefinition<FactView>("feit", "A field with its values.") {
    ViewField("label", "Name of the field.", \.label)
    ViewField("waarden", "Its values.", \.values)
    ViewField("meer", "Whether there are several values.", \.isList)
  }
}

/// A field with records, as a table.
struct TableView: TemplateView {
  let title: String
  let anchor: String
  let columns: [String]
  let rows: [TableRowView]

  static let definition = ViewDefinition<TableView>("tabel", "A field with records, as a table.") {
    ViewField("titel", "Name of the field.", \.title)
    ViewField("anker", "Id of the heading.", \.anchor)
    ViewField("kolommen", "Names of the columns that are in use.", \.columns)
    ViewField("rijen", "The records.", \.rows)
  }
}

/// A record of a table.
struct TableRowView: TemplateView {
  let cells: [FactView]

  static let definition = ViewDefinition<TableRowView>("rij", "A record of a table.") {
    ViewField("cellen", "Its values by column.", \.cells)
  }
}

/// A number with where it comes from.
struct CounterView: TemplateView {
  let number: String
  let unit: String
  let date: String
  let machineDate: String?
  let source: ValueView?
  let note: String?

  static let definition = ViewDefinition<CounterView>("teller", "A number with where it comes from.") {
    ViewField("waarde", "The number, with 'at least' where the source says so.", \.number)
    ViewField("eenheid", "What is counted.", \.unit)
    ViewField("peildatum", "When the number held.", \.date)
    ViewField("machinedatum", "The same in ISO 8601.", \.machineDate)
    ViewField("bron", "Where the number comes from.", \.source)
    ViewField("toelichting", "What to know about it.", \.note)
  }
}

/// An event on a timeline.
struct EventView: TemplateView {
  let date: String
  let machineDate: String?
  let text: String
  let phase: String?

  static let definition = ViewDefinition<EventView>("gebeurtenis", "An event on a timeline.") {
    ViewField("datum", "When.", \.date)
    ViewField("machinedatum", "The same in ISO 8601.", \.machineDate)
    ViewField("tekst", "What happened.", \.text)
    ViewField("fase", "Phase that began with it.", \.phase)
  }
}

/// Somebody's words.
struct QuoteView: TemplateView {
  let text: String
  let speaker: String?

  static let definition = ViewDefinition<QuoteView>("citaat", "Somebody's words.") {
    ViewField("tekst", "The words.", \.text)
    ViewField("wie", "Who said them, in which role, and where.", \.speaker)
  }
}

/// What a project asks of others.
struct SeekingView: TemplateView {
  let purpose: String?
  let deadline: String?
  let machineDate: String?

  static let definition = ViewDefinition<SeekingView>("zoekt", "What a project asks of others.") {
    ViewField("waarvoor", "What partners are asked for.", \.purpose)
    ViewField("tot", "Last day to join.", \.deadline)
    ViewField("machinedatum", "The same in ISO 8601.", \.machineDate)
  }
}

/// A link to an entry that refers to this one.
struct BacklinkView: TemplateView {
  let title: String
  let link: SitePath
  let kind: String?
  let note: String?

  static let definition = ViewDefinition<BacklinkView>("terugverwijzing", "An entry that refers to this one.")
  {
    ViewField("titel", "Title of the entry.", \.title)
    ViewField("link", "Its page.", \.link)
    ViewField("soort", "Its kind; none where all are of the kind that the heading names.", \.kind)
    ViewField("toelichting", "What it says about this entry, such as a status.", \.note)
  }
}

/// Entries that refer to this one in the same way.
struct BacklinkGroupView: TemplateView {
  let title: String
  let anchor: String
  let count: String
  let links: [BacklinkView]
  let all: SitePath?

  static let definition = ViewDefinition<BacklinkGroupView>(
    "terugverwijzingen", "Entries that refer to this one in the same way."
  ) {
    ViewField("titel", "The way they refer.", \.title)
    ViewField("anker", "Id of the heading.", \.anchor)
    ViewField("aantal", "Number of entries.", \.count)
    ViewField("links", "The entries, or the first of them.", \.links)
    ViewField("alles", "List with all of them, when not all are here.", \.all)
  }
}

/// An entry like this one.
struct RelatedView: TemplateView {
  let card: CardView
  let reason: String

  static let definition = ViewDefinition<RelatedView>("verwant", "An entry like this one.") {
    ViewField("kaart", "The entry.", \.card)
    ViewField("reden", "What the two share.", \.reason)
  }
}

/// The place of an article in a series.
struct SeriesView: TemplateView {
  let name: String
  let link: SitePath
  let place: String
  let previous: LinkView?
  let next: LinkView?

  static let definition = ViewDefinition<SeriesView>("reeks", "The place of an article in a series.") {
    ViewField("naam", "Name of the series.", \.name)
    ViewField("link", "Page of the series.", \.link)
    ViewField("plaats", "Which part this is, such as: part 1 of 7.", \.place)
    ViewField("vorige", "Part before this one.", \.previous)
    ViewField("volgende", "Part after this one.", \.next)
  }
}

/// A heading of the body, for the table of contents.
struct SectionView: TemplateView {
  let name: String
  let anchor: String

  static let definition = ViewDefinition<SectionView>("kop", "A heading of the body.") {
    ViewField("naam", "Text of the heading.", \.name)
    ViewField("anker", "Id of the heading.", \.anchor)
  }
}

/// A field with Markdown.
struct TextFieldView: TemplateView {
  let title: String
  let anchor: String
  let body: HTMLFragment

  static let definition = ViewDefinition<TextFieldView>("tekstveld", "A field with Markdown.") {
    ViewField("titel", "Name of the field.", \.title)
    ViewField("anker", "Id of the heading.", \.anchor)
    ViewField("inhoud", "The text.", \.body)
  }
}

/// The page of an entry of any kind.
struct EntryPageView: TemplateView {
  let page: PageHeadView
  let kind: String
  let kindKey: String
  let kindLink: SitePath?
  let summary: String
  let phase: String?
  let phaseKey: String?
  let phaseLink: SitePath?
  let stopReason: String?
  let question: String?
  let questionLabel: String?
  let seeking: SeekingView?
  let facts: [FactView]
  let sections: [SectionView]
  let body: HTMLFragment?
  let textFields: [TextFieldView]
  let language: String?
  let counters: [CounterView]
  let timeline: [EventView]
  let quotes: [QuoteView]
  let tables: [TableView]
  let sources: TableView?
  let groups: [CardGroupView]
  let backlinks: [BacklinkGroupView]
  let related: [RelatedView]
  let searchWithin: LinkView?
  let series: SeriesView?
  let next: LinkView?
  let invitation: Bool
  let join: SitePath?
  let forms: [FormLinkView]
  let joinForm: SitePath?
  let contact: ExternalURL?
  let contactAddress: String?
  let edit: ExternalURL?
  let report: ExternalURL?
  let updated: String?
  let updatedMachine: String?

  static let definition = ViewDefinition<EntryPageView>("blad", "The page of an entry of any kind.") {
    ViewField("pagina", "Frame of the page.", \.page)
    ViewField("soort", "Kind of the entry, such as pilot.", \.kind)
    ViewField("soortcode", "Kind, for class names.", \.kindKey)
    ViewField("soortlink", "List of the entries of this kind.", \.kindLink)
    ViewField("samenvatting", "Summary.", \.summary)
    ViewField("fase", "Phase, for readers.", \.phase)
    ViewField("fasecode", "Phase, for class names.", \.phaseKey)
    ViewField("faselink", "List of the entries in this phase.", \.phaseLink)
    ViewField("reden-gestopt", "Why it was stopped.", \.stopReason)
    ViewField("vraag", "The question or solution that it is about.", \.question)
    ViewField("vraaglabel", "Name of that field.", \.questionLabel)
    ViewField("zoekt", "What it asks of partners, while it looks for them.", \.seeking)
    ViewField("feiten", "Fields with their values.", \.facts)
    ViewField("heeft-feiten", "Whether there are facts.", \.facts.isNotEmpty)
    ViewField("koppen", "Headings of the body, when there are three or more.", \.sections)
    ViewField(
      "heeft-koppen", "Whether there are headings enough for a table of contents.", \.sections.isNotEmpty)
    ViewField("inhoud", "The body.", \.body)
    ViewField("tekstvelden", "Fields with Markdown.", \.textFields)
    ViewField("taal", "Language of the entry, when it is not that of the site.", \.language)
    ViewField("tellers", "Numbers with their dates and sources.", \.counters)
    ViewField("heeft-tellers", "Whether there are numbers.", \.counters.isNotEmpty)
    ViewField("tijdlijn", "What happened when.", \.timeline)
    ViewField("heeft-tijdlijn", "Whether there is a timeline.", \.timeline.isNotEmpty)
    ViewField("citaten", "Quotations.", \.quotes)
    ViewField("heeft-citaten", "Whether there are quotations.", \.quotes.isNotEmpty)
    ViewField("tabellen", "Fields with records.", \.tables)
    ViewField("bronnen", "Sources.", \.sources)
    ViewField(
      "groepen", "Entries that refer to this one, as cards: on pages of terms and municipalities.", \.groups)
    ViewField("terug", "Entries that refer to this one, as links: on other pages.", \.backlinks)
    ViewField("heeft-terug", "Whether any entry is among those links.", \.backlinks.isNotEmpty)
    ViewField("verwant", "Entries like this one.", \.related)
    ViewField("heeft-verwant", "Whether there are entries like this one.", \.related.isNotEmpty)
    ViewField("zoek-binnen", "Search among what is about this entry, where there is much.", \.searchWithin)
    ViewField("reeks", "Its place in a series.", \.series)
    ViewField("vervolg", "The page to read next.", \.next)
    ViewField("uitnodiging", "Whether nothing refers to it yet: an invitation fits.", \.invitation)
    ViewField("meedoen", "Page that says how to join.", \.join)
    ViewField("formulieren", "The forms that this page offers.", \.forms)
    ViewField("heeft-formulieren", "Whether it offers any.", \.forms.isNotEmpty)
    ViewField("aansluiten", "Form to join this entry.", \.joinForm)
    ViewField("contact", "Mail link to the people behind it.", \.contact)
    ViewField("contactadres", "Their mail address.", \.contactAddress)
    ViewField("bewerk", "Where the file can be changed.", \.edit)
    ViewField("meld", "Where a mistake can be reported.", \.report)
    ViewField("bijgewerkt", "When it was last changed.", \.updated)
    ViewField("bijgewerkt-machine", "The same in ISO 8601.", \.updatedMachine)
  }
}
