import Templates

/// What the frame of every page shows.
struct PageHeadView: TemplateView {
  let title: String
  let fullTitle: String
  let description: String
  let language: String
  let canonical: ExternalURL?
  let isIndexed: Bool
  let home: SitePath
  let styles: [SitePath]
  let scripts: [SitePath]
  let icon: SitePath?
  let search: SitePath
  let searchIndex: SitePath
  let crumbs: [LinkView]
  let menu: [MenuItemView]

  static let definition = ViewDefinition<PageHeadView>("pagina", "What the frame of every page shows.") {
    ViewField("titel", "Title of the page.", \.title)
    ViewField("venstertitel", "Title for the browser's window, with the name of the site.", \.fullTitle)
    ViewField("omschrijving", "What the page is about, in one or two sentences.", \.description)
    ViewField("taal", "Language of the page, such as nl.", \.language)
    ViewField("canoniek", "Full address of the page on the public site.", \.canonical)
    ViewField("vindbaar", "Whether search engines may list the page.", \.isIndexed)
    ViewField("home", "Home page.", \.home)
    ViewField("stijlen", "Style sheets of the theme.", \.styles)
    ViewField("scripts", "Scripts of the theme that this page uses.", \.scripts)
    ViewField("icoon", "Icon of the site.", \.icon)
    ViewField("zoekpagina", "Search page.", \.search)
    ViewField("zoekindex", "Manifest of the search index.", \.searchIndex)
    ViewField("kruimels", "The way from the home page to this page, without this page.", \.crumbs)
    ViewField("heeft-kruimels", "Whether there is such a way.", \.crumbs.isNotEmpty)
    ViewField("menu", "Main menu.", \.menu)
  }
}

/// An item of the main menu.
struct MenuItemView: TemplateView {
  let name: String
  let link: SitePath
  let isCurrent: Bool
  let isParent: Bool

  static let definition = ViewDefinition<MenuItemView>("menu-item", "An item of the main menu.") {
    ViewField("naam", "Text of the item.", \.name)
    ViewField("link", "Where it leads.", \.link)
    ViewField("hier", "Whether it is this page.", \.isCurrent)
    ViewField("hieronder", "Whether this page lies below it.", \.isParent)
  }
}

/// A name that leads somewhere on the site.
struct LinkView: TemplateView {
  let name: String
  let link: SitePath

  static let definition = ViewDefinition<LinkView>("link", "A name that leads somewhere on the site.") {
    ViewField("naam", "Text of the link.", \.name)
    ViewField("link", "Where it leads.", \.link)
  }
}

/// What is the same on all pages.
struct SiteView: TemplateView {
  let title: String
  let tagline: String
  let description: String
  let contact: ExternalURL?
  let contactAddress: String?
  let licenceName: String?
  let licence: ExternalURL?
  let repository: ExternalURL?
  let footer: [LinkView]
  let preview: PreviewView?

  static let definition = ViewDefinition<SiteView>("site", "What is the same on all pages.") {
    ViewField("titel", "Name of the site.", \.title)
    ViewField("ondertitel", "A few words beside the name.", \.tagline)
    ViewField("omschrijving", "What the site is for.", \.description)
    ViewField("contact", "Mail link to the editors.", \.contact)
    ViewField("contactadres", "Mail address of the editors.", \.contactAddress)
    ViewField("licentienaam", "Name of the licence of the content.", \.licenceName)
    ViewField("licentie", "Text of the licence.", \.licence)
    ViewField("broncode", "Repository with the content.", \.repository)
    ViewField("voet", "Pages in the footer.", \.footer)
    ViewField("voorbeeld", "What to say of a preview; none on the site itself.", \.preview)
  }
}

/// A preview of a proposal that opens without a server, where scripts and search do not work.
struct PreviewView: TemplateView {
  let label: String?

  static let definition = ViewDefinition<PreviewView>("voorbeeld", "A preview of a proposal.") {
    ViewField("label", "Which proposal it shows.", \.label)
  }
}

/// An entry in a list.
struct CardView: TemplateView {
  let title: String
  let link: SitePath
  let kind: String?
  let summary: String
  let phase: String?
  let phaseKey: String?
  let participants: String?
  let date: String?
  let isSeeking: Bool
  let deadline: String?
  let count: String?
  let ordinal: String?
  let note: String?
  let language: String?

  static let definition = ViewDefinition<CardView>("kaart", "An entry in a list.") {
    ViewField("titel", "Title of the entry.", \.title)
    ViewField("link", "Page of the entry.", \.link)
    ViewField("soort", "Kind of the entry, such as pilot; none where all are of one kind.", \.kind)
    ViewField("samenvatting", "Summary of the entry.", \.summary)
    ViewField("fase", "Phase, for readers.", \.phase)
    ViewField("fasecode", "Phase, for class names.", \.phaseKey)
    ViewField("deelnemers", "Who takes part: the first few names.", \.participants)
    ViewField("datum", "Date the entry is about.", \.date)
    ViewField("zoekt", "Whether it looks for partners now.", \.isSeeking)
    ViewField("tot", "Last day to join.", \.deadline)
    ViewField("aantal", "Number of entries that refer to it, for subjects.", \.count)
    ViewField("nummer", "Its number in a row, such as that of a success factor.", \.ordinal)
    ViewField("toelichting", "What ties it to the page it is shown on.", \.note)
    ViewField("taal", "Language of the entry, when it is not that of the site.", \.language)
  }
}

/// Some entries under a heading.
struct CardGroupView: TemplateView {
  let title: String
  let anchor: String
  let count: String
  let cards: [CardView]
  let all: SitePath?

  static let definition = ViewDefinition<CardGroupView>("groep", "Some entries under a heading.") {
    ViewField("titel", "Heading.", \.title)
    ViewField("anker", "Id of the heading.", \.anchor)
    ViewField("aantal", "Number of entries.", \.count)
    ViewField("kaarten", "The entries, or the first of them.", \.cards)
    ViewField("alles", "List with all of them, when not all are here.", \.all)
  }
}

/// The way through a list of several pages.
struct PagerView: TemplateView {
  let current: String
  let previous: SitePath?
  let next: SitePath?
  let pages: [PagerItemView]

  static let definition = ViewDefinition<PagerView>("bladeren", "The way through a list of several pages.") {
    ViewField("nu", "Which page this is, such as: page 2 of 7.", \.current)
    ViewField("vorige", "Page before this one.", \.previous)
    ViewField("volgende", "Page after this one.", \.next)
    ViewField("paginas", "The first, last and nearest pages.", \.pages)
  }
}

/// A page of a list.
struct PagerItemView: TemplateView {
  let number: String
  let link: SitePath?
  let isGap: Bool

  static let definition = ViewDefinition<PagerItemView>("bladerpagina", "A page of a list.") {
    ViewField("nummer", "Number of the page.", \.number)
    ViewField("link", "The page; none for this page.", \.link)
    ViewField("gat", "Whether pages are left out here.", \.isGap)
  }
}

extension Array {
  /// Whether there is any element: a template cannot ask a list for that without repeating itself for each.
  var isNotEmpty: Bool { !isEmpty }
}
