import Templates

/// A form that is offered on a page.
struct FormLinkView: TemplateView {
  let title: String
  let link: SitePath
  let explanation: String

  static let definition = ViewDefinition<FormLinkView>("formulierlink", "A form that is offered on a page.") {
    ViewField("titel", "What the form is for.", \.title)
    ViewField("link", "Page with the form.", \.link)
    ViewField("uitleg", "When to use it.", \.explanation)
  }
}

/// What the scripts of the forms need.
struct FormFrameView: TemplateView {
  let script: SitePath
  let data: SitePath
  let root: SitePath
  let kind: String

  static let definition = ViewDefinition<FormFrameView>(
    "formulierraam", "What the scripts of the forms need."
  ) {
    ViewField("script", "Script of the form.", \.script)
    ViewField("gegevens", "Fields, rules and names that the script uses.", \.data)
    ViewField("wortel", "Top of the site.", \.root)
    ViewField("soortcode", "Kind that the form is for; empty on the page to join an entry.", \.kind)
  }
}

/// The page that offers the forms, where the content has no such page.
struct ContributePageView: TemplateView {
  let page: PageHeadView
  let forms: [FormLinkView]

  static let definition = ViewDefinition<ContributePageView>("meedoen", "The page that offers the forms.") {
    ViewField("pagina", "Frame of the page.", \.page)
    ViewField("formulieren", "The forms.", \.forms)
  }
}

/// The page with the form for a new entry.
struct FormPageView: TemplateView {
  let page: PageHeadView
  let frame: FormFrameView
  let kind: String
  let explanation: String
  let parts: [FormPartView]
  let template: String
  let folder: String
  let forge: String?
  let pastes: Bool

  static let definition = ViewDefinition<FormPageView>("formulier", "The page with the form for a new entry.")
  {
    ViewField("pagina", "Frame of the page.", \.page)
    ViewField("raam", "What the script needs.", \.frame)
    ViewField("soort", "Name of one entry of the kind.", \.kind)
    ViewField("uitleg", "What the kind is.", \.explanation)
    ViewField("delen", "Parts of the form.", \.parts)
    ViewField("sjabloon", "File to copy, for readers without the form.", \.template)
    ViewField("map", "Folder where such files stand.", \.folder)
    ViewField("forge", "Name of the site where the files stand.", \.forge)
    ViewField("plakken", "Whether the text has to be pasted there.", \.pastes)
  }
}

/// A part of a form.
struct FormPartView: TemplateView {
  let title: String
  let anchor: String
  let explanation: String
  let fields: [FormFieldView]
  let optional: [FormFieldView]
  let headings: [FormHeadingView]

  static let definition = ViewDefinition<FormPartView>("formulierdeel", "A part of a form.") {
    ViewField("titel", "Heading.", \.title)
    ViewField("anker", "Id of the heading.", \.anchor)
    ViewField("uitleg", "What the part is about.", \.explanation)
    ViewField("velden", "Fields that are shown at once.", \.fields)
    ViewField("meer", "Fields that are shown when asked for.", \.optional)
    ViewField("heeft-meer", "Whether there are any.", \.optional.isNotEmpty)
    ViewField("koppen", "Questions that the text of the entry answers.", \.headings)
    ViewField("heeft-koppen", "Whether the text is asked for here.", \.headings.isNotEmpty)
  }
}

/// A question that the text of an entry answers.
struct FormHeadingView: TemplateView {
  let id: String
  let title: String

  static let definition = ViewDefinition<FormHeadingView>(
    "formulierkop", "A question that the text of an entry answers."
  ) {
    ViewField("id", "Id of the text area.", \.id)
    ViewField("titel", "The question.", \.title)
  }
}

/// A value that can be chosen.
struct FormChoiceView: TemplateView {
  let id: String
  let value: String
  let label: String

  static let definition = ViewDefinition<FormChoiceView>("formulierkeuze", "A value that can be chosen.") {
    ViewField("id", "Id of the control.", \.id)
    ViewField("waarde", "The value.", \.value)
    ViewField("label", "The value for readers.", \.label)
  }
}

/// A field of a form, with the control that fits its type.
struct FormFieldView: TemplateView {
  /// How a field is filled in.
  enum Control: String {
    /// One line of text.
    case line = "regel"
    /// Several lines of text.
    case area = "vlak"
    /// Values on lines of their own.
    case lines = "regels"
    /// One value out of many.
    case select = "keuzelijst"
    /// One value out of few.
    case radios = "rondjes"
    /// Several values out of few.
    case checkboxes = "vinkjes"
    /// Yes, or nothing.
    case checkbox = "vinkje"
    /// A day, month or year.
    case date = "datum"
    /// The name of an entry.
    case reference = "verwijzing"
    /// The names of entries.
    case references = "verwijzingen"
    /// A record.
    case group = "groep"
    /// Records.
    case groups = "groepen"
  }

  let id: String
  let key: String
  let label: String
  let help: String
  let example: String?
  let control: Control
  let inputType: String
  let isNumber: Bool
  let isRequired: Bool
  let isOptional: Bool
  let mayBeUnknown: Bool
  let maximum: String?
  let choices: [FormChoiceView]
  let members: [FormFieldView]

  static let definition = ViewDefinition<FormFieldView>("formulierveld", "A field of a form.") {
    ViewField("id", "Id of the control; texts about it have ids that begin with it.", \.id)
    ViewField("naam", "Key of the field.", \.key)
    ViewField("label", "Name of the field.", \.label)
    ViewField("hulp", "What to fill in.", \.help)
    ViewField("voorbeeld", "An example.", \.example)
    ViewField("vorm", "How it is filled in, for the script.", \.control.rawValue)
    ViewField("regel", "Whether it is a line of text.", \.isLine)
    ViewField("vlak", "Whether it is a text of several lines, or values on lines of their own.", \.isArea)
    ViewField("regels", "Whether each value stands on a line of its own.", \.isLines)
    ViewField("keuzelijst", "Whether one of many values is chosen.", \.isSelect)
    ViewField("keuzevak", "Whether it is a set of radio buttons or check boxes.", \.isChoiceSet)
    ViewField("keuzetype", "Type of those controls.", \.choiceType)
    ViewField("vinkje", "Whether it is one check box.", \.isCheckbox)
    ViewField("datum", "Whether it is a date.", \.isDate)
    ViewField("verwijzing", "Whether it is the name of an entry, or of several.", \.isReference)
    ViewField("groep", "Whether it is a record.", \.isGroup)
    ViewField("groepen", "Whether it is a list of records.", \.isGroups)
    ViewField("invoertype", "Type of the input.", \.inputType)
    ViewField("cijfers", "Whether only digits are typed.", \.isNumber)
    ViewField("verplicht", "Whether it must be filled in.", \.isRequired)
    ViewField("vrij", "Whether it never has to be filled in.", \.isOptional)
    ViewField("onbekend", "Whether the date may be unknown.", \.mayBeUnknown)
    ViewField("max", "Greatest number of characters.", \.maximum)
    ViewField("keuzes", "Values that can be chosen.", \.choices)
    ViewField("velden", "Fields of the record.", \.members)
  }

  private var isLine: Bool { control == .line }
  private var isArea: Bool { control == .area || control == .lines }
  private var isLines: Bool { control == .lines }
  private var isSelect: Bool { control == .select }
  private var isChoiceSet: Bool { control == .radios || control == .checkboxes }
  private var choiceType: String { control == .radios ? "radio" : "checkbox" }
  private var isCheckbox: Bool { control == .checkbox }
  private var isDate: Bool { control == .date }
  private var isReference: Bool { control == .reference || control == .references }
  private var isGroup: Bool { control == .group }
  private var isGroups: Bool { control == .groups }
}

/// The page on which somebody joins an entry.
struct JoinPageView: TemplateView {
  let page: PageHeadView
  let frame: FormFrameView
  let seeking: [CardView]
  let choices: [JoinChoiceView]
  let forge: String?

  static let definition = ViewDefinition<JoinPageView>(
    "aansluiten", "The page on which somebody joins an entry."
  ) {
    ViewField("pagina", "Frame of the page.", \.page)
    ViewField("raam", "What the script needs.", \.frame)
    ViewField("kaarten", "Entries that look for partners now.", \.seeking)
    ViewField("heeft-kaarten", "Whether there are any.", \.seeking.isNotEmpty)
    ViewField("keuzes", "The ways to join, by kind.", \.choices)
    ViewField("forge", "Name of the site where the files stand.", \.forge)
  }
}

/// A way to join entries of a kind.
struct JoinChoiceView: TemplateView {
  let id: String
  let kind: String
  let label: String
  let field: FormFieldView

  static let definition = ViewDefinition<JoinChoiceView>("aansluitkeuze", "A way to join entries of a kind.")
  {
    ViewField("id", "Id of the control.", \.id)
    ViewField("soortcode", "The kind.", \.kind)
    ViewField("label", "What somebody says who joins.", \.label)
    ViewField("veld", "The field that it goes into.", \.field)
  }
}
