/// Every kind of mistake the generator can report, with a stable name.
///
/// The names are part of the interface: reports, editors and CI configurations refer to them.
public enum DiagnosticID: String, Sendable, CaseIterable {
  // A file as a whole.
  case fileEmpty = "file-empty"
  case fileNotUTF8 = "file-not-utf8"
  case fileHasNUL = "file-has-nul"
  case fileTooLarge = "file-too-large"
  case fileNameNotSlug = "file-name-not-slug"
  case fileOutsideKinds = "file-outside-kinds"
  case fileUnused = "file-unused"

  // Front matter as YAML.
  case frontMatterMissing = "front-matter-missing"
  case frontMatterUnclosed = "front-matter-unclosed"
  case frontMatterNotMapping = "front-matter-not-mapping"
  case yamlSyntax = "yaml-syntax"
  case yamlTab = "yaml-tab"
  case yamlColonMissing = "yaml-colon-missing"
  case yamlSpaceMissing = "yaml-space-missing"
  case yamlListMark = "yaml-list-mark"
  case yamlIndentation = "yaml-indentation"
  case yamlSpecialStart = "yaml-special-start"
  case yamlNumberSign = "yaml-number-sign"
  case yamlColonInText = "yaml-colon-in-text"
  case yamlUnclosedQuote = "yaml-unclosed-quote"
  case yamlUnclosedList = "yaml-unclosed-list"
  case yamlAnchor = "yaml-anchor"
  case yamlTag = "yaml-tag"
  case yamlTooDeep = "yaml-too-deep"
  case yamlTooLarge = "yaml-too-large"
  case yamlControlCharacter = "yaml-control-character"
  case keyDuplicate = "key-duplicate"
  case keyUnknown = "key-unknown"
  case keyNotText = "key-not-text"

  // Values of fields.
  case fieldRequired = "field-required"
  case valueNotText = "value-not-text"
  case valueNotList = "value-not-list"
  case valueNotMapping = "value-not-mapping"
  case valueSingle = "value-single"
  case valueTooShort = "value-too-short"
  case valueTooLong = "value-too-long"
  case valueTooMany = "value-too-many"
  case valueDuplicate = "value-duplicate"
  case valueLineBreak = "value-line-break"
  case choiceUnknown = "choice-unknown"
  case dateInvalid = "date-invalid"
  case integerInvalid = "integer-invalid"
  case integerOutOfRange = "integer-out-of-range"
  case booleanInvalid = "boolean-invalid"
  case urlInvalid = "url-invalid"
  case emailInvalid = "email-invalid"
  case slugInvalid = "slug-invalid"

  // Rules of the content model.
  case ruleRequired = "rule-required"
  case ruleForbidden = "rule-forbidden"
  case ruleDateOrder = "rule-date-order"
  case ruleParticipantMissing = "rule-participant-missing"
  case ruleTransition = "rule-transition"

  // The body.
  case markdownRawHTML = "markdown-raw-html"
  case markdownHeadingSpace = "markdown-heading-space"
  case markdownHeadingLevel = "markdown-heading-level"
  case markdownNesting = "markdown-nesting"
  case markdownEmptyLink = "markdown-empty-link"
  case markdownTableHeader = "markdown-table-header"
  case markdownUnintended = "markdown-unintended"
  case imageWithoutAlt = "image-without-alt"
  case imageUnreadable = "image-unreadable"
  case imageTooLarge = "image-too-large"
  case personalData = "personal-data"
  case templateLeftover = "template-leftover"
  case textCurlyQuotes = "text-curly-quotes"
  case textLongSentence = "text-long-sentence"
  case textAbbreviation = "text-abbreviation"

  // Between documents.
  case referenceUnknown = "reference-unknown"
  case referenceAmbiguous = "reference-ambiguous"
  case referenceSelf = "reference-self"
  case referenceFormerName = "reference-former-name"
  case linkScheme = "link-scheme"
  case linkAbsolute = "link-absolute"
  case linkToOutput = "link-to-output"
  case linkMissing = "link-missing"
  case linkAnchorMissing = "link-anchor-missing"
  case linkNotAllowedType = "link-not-allowed-type"
  case routeCollision = "route-collision"
  case aliasCollision = "alias-collision"
  case hiddenPersonNamed = "hidden-person-named"
  case seriesPartDuplicate = "series-part-duplicate"
  case entryStale = "entry-stale"

  // Registers.
  case registerHeader = "register-header"
  case registerRow = "register-row"
  case registerDuplicate = "register-duplicate"
  case registerMissing = "register-missing"

  // The content model, the settings and the theme.
  case modelMissing = "model-missing"
  case modelInvalid = "model-invalid"
  case settingsMissing = "settings-missing"
  case settingsInvalid = "settings-invalid"
  case contentEmpty = "content-empty"
  case themeMissing = "theme-missing"
  case themeTemplate = "theme-template"
  case themeString = "theme-string"

  /// How serious a diagnostic of this kind is.
  public var severity: Severity {
    switch self {
    case .referenceFormerName, .entryStale, .textLongSentence, .textAbbreviation: .notice
    case .contentEmpty, .fileUnused, .imageTooLarge, .personalData, .templateLeftover, .textCurlyQuotes,
      .yamlNumberSign,
      .markdownHeadingSpace, .markdownUnintended:
      .warning
    default: .error
    }
  }
}
