import Templates

/// A list of entries, possibly one of several pages.
struct ListPageView: TemplateView {
  let page: PageHeadView
  let explanation: String
  let count: String
  let cards: [CardView]
  let isNumbered: Bool
  let pager: PagerView?

  static let definition = ViewDefinition<ListPageView>("lijst", "A list of entries.") {
    ViewField("pagina", "Frame of the page.", \.page)
    ViewField("uitleg", "What the list holds.", \.explanation)
    ViewField("aantal", "Number of entries in the whole list, with what they are: 71 pilots.", \.count)
    ViewField("kaarten", "The entries on this page.", \.cards)
    ViewField("heeft-kaarten", "Whether there are any.", \.cards.isNotEmpty)
    ViewField("genummerd", "Whether the entries have a fixed order with numbers.", \.isNumbered)
    ViewField("bladeren", "The way through the pages.", \.pager)
  }
}

/// Names in alphabetical order.
struct AlphabetPageView: TemplateView {
  let page: PageHeadView
  let explanation: String
  let count: String
  let letters: [LetterView]
  let provinces: [NameView]

  static let definition = ViewDefinition<AlphabetPageView>("alfabet", "Names in alphabetical order.") {
    ViewField("pagina", "Frame of the page.", \.page)
    ViewField("uitleg", "What the list holds.", \.explanation)
    ViewField("aantal", "Number of entries, with what they are: 342 gemeenten.", \.count)
    ViewField("letters", "The names by letter.", \.letters)
    ViewField("provincies", "The provinces.", \.provinces)
    ViewField("heeft-provincies", "Whether there are any.", \.provinces.isNotEmpty)
  }
}

/// The names under one letter.
struct LetterView: TemplateView {
  let letter: String
  let anchor: String
  let names: [NameView]
  let all: SitePath?

  static let definition = ViewDefinition<LetterView>("letter", "The names under one letter.") {
    ViewField("letter", "The letter.", \.letter)
    ViewField("anker", "Id of the heading.", \.anchor)
    ViewField("namen", "The names; none when there are too many for one page.", \.names)
    ViewField("heeft-namen", "Whether there are any.", \.names.isNotEmpty)
    ViewField("alles", "List of all names under the letter, when they are not here.", \.all)
  }
}

/// A name in an alphabetical list.
struct NameView: TemplateView {
  let name: String
  let link: SitePath
  let count: String?
  let elsewhere: String?

  static let definition = ViewDefinition<NameView>("naam", "A name in an alphabetical list.") {
    ViewField("naam", "The name.", \.name)
    ViewField("link", "Page of the entry.", \.link)
    ViewField("aantal", "Number of entries that refer to it, when there are any.", \.count)
    ViewField("anders", "The name to look for instead, for former and other names.", \.elsewhere)
  }
}

/// The home page.
struct HomePageView: TemplateView {
  let page: PageHeadView
  let counters: [CounterView]
  let countedOn: String
  let countedOnMachine: String
  let history: [CounterView]
  let kinds: [KindView]
  let phases: SitePath
  let seeking: [CardView]
  let seekingList: SitePath
  let newest: [CardView]
  let subjects: [NameView]
  let subjectList: SitePath?
  let join: SitePath?
  let municipalities: SitePath?

  static let definition = ViewDefinition<HomePageView>("home", "The home page.") {
    ViewField("pagina", "Frame of the page.", \.page)
    ViewField("tellers", "What there is on the site now.", \.counters)
    ViewField("heeft-tellers", "Whether there are any numbers.", \.counters.isNotEmpty)
    ViewField("stand", "Day on which those were counted.", \.countedOn)
    ViewField("stand-machine", "The same in ISO 8601.", \.countedOnMachine)
    ViewField("geschiedenis", "Numbers from sources, with their dates.", \.history)
    ViewField("heeft-geschiedenis", "Whether there are any.", \.history.isNotEmpty)
    ViewField("soorten", "The kinds of projects.", \.kinds)
    ViewField("fasen", "Page with the phases of all kinds.", \.phases)
    ViewField("zoekt", "Projects that look for partners now, the nearest deadline first.", \.seeking)
    ViewField("heeft-zoekt", "Whether there are any.", \.seeking.isNotEmpty)
    ViewField("zoektlijst", "List of all of those.", \.seekingList)
    ViewField("nieuw", "The newest projects.", \.newest)
    ViewField("heeft-nieuw", "Whether there are any.", \.newest.isNotEmpty)
    ViewField("themas", "The subjects.", \.subjects)
    ViewField("heeft-themas", "Whether there are any.", \.subjects.isNotEmpty)
    ViewField("themalijst", "List of all subjects.", \.subjectList)
    ViewField("meedoen", "Page that says how to join.", \.join)
    ViewField("gemeenten", "List of all municipalities.", \.municipalities)
  }
}

/// A kind of entry.
struct KindView: TemplateView {
  let name: String
  let key: String
  let link: SitePath
  let count: String
  let explanation: String

  static let definition = ViewDefinition<KindView>("soort", "A kind of entry.") {
    ViewField("naam", "Name of several of them.", \.name)
    ViewField("code", "The kind, for class names.", \.key)
    ViewField("link", "List of its entries.", \.link)
    ViewField("aantal", "Number of its entries.", \.count)
    ViewField("uitleg", "What it is.", \.explanation)
  }
}

/// The projects that look for partners.
struct PartnersPageView: TemplateView {
  let page: PageHeadView
  let cards: [CardView]
  let search: LinkView?
  let join: SitePath?

  static let definition = ViewDefinition<PartnersPageView>(
    "zoekt-partners", "The projects that look for partners."
  ) {
    ViewField("pagina", "Frame of the page.", \.page)
    ViewField("kaarten", "The projects, the nearest deadline first.", \.cards)
    ViewField("heeft-kaarten", "Whether there are any.", \.cards.isNotEmpty)
    ViewField("zoek-binnen", "Search among them, where there are many.", \.search)
    ViewField("meedoen", "Page that says how to join.", \.join)
  }
}

/// The phases of each kind with the number of entries in them.
struct PhasesPageView: TemplateView {
  let page: PageHeadView
  let kinds: [PhaseKindView]

  static let definition = ViewDefinition<PhasesPageView>("fasen", "The phases of each kind.") {
    ViewField("pagina", "Frame of the page.", \.page)
    ViewField("soorten", "The kinds that have phases.", \.kinds)
  }
}

/// The phases of one kind.
struct PhaseKindView: TemplateView {
  let name: String
  let anchor: String
  let phases: [NameView]

  static let definition = ViewDefinition<PhaseKindView>("fasen-van-soort", "The phases of one kind.") {
    ViewField("naam", "Name of several of the kind.", \.name)
    ViewField("anker", "Id of the heading.", \.anchor)
    ViewField("fasen", "The phases in use, with their lists and numbers.", \.phases)
  }
}

/// The search page.
struct SearchPageView: TemplateView {
  let page: PageHeadView
  let script: SitePath
  let root: SitePath
  let kinds: [KindView]
  let letters: [LetterView]

  static let definition = ViewDefinition<SearchPageView>("zoeken", "The search page.") {
    ViewField("pagina", "Frame of the page.", \.page)
    ViewField("script", "Script that searches.", \.script)
    ViewField("wortel", "Top of the site.", \.root)
    ViewField("soorten", "The kinds, for readers without script.", \.kinds)
    ViewField("letters", "All projects by letter, for readers without script.", \.letters)
  }
}

/// A page with only a message: not found, or moved.
struct MessagePageView: TemplateView {
  let page: PageHeadView
  let target: LinkView?
  let kinds: [KindView]

  static let definition = ViewDefinition<MessagePageView>("bericht", "A page with only a message.") {
    ViewField("pagina", "Frame of the page.", \.page)
    ViewField("doel", "The page that the reader looks for, when it moved.", \.target)
    ViewField("soorten", "The kinds, as ways on.", \.kinds)
  }
}
