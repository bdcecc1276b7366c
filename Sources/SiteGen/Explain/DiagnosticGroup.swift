/// Kinds of diagnostics that belong together, for lists of them.
public enum DiagnosticGroup: String, Sendable, CaseIterable {
  case file, frontMatter, values, rules, text, connections, registers, setup

  /// What these diagnostics are about.
  public var title: Wording {
    switch self {
    case .file: Wording("Het bestand", en: "The file")
    case .frontMatter: Wording("Hoe het kopje is geschreven", en: "How the front matter is written")
    case .values: Wording("Wat er bij een veld staat", en: "What stands in a field")
    case .rules: Wording("Regels tussen velden", en: "Rules between fields")
    case .text: Wording("De tekst en de afbeeldingen", en: "The text and the pictures")
    case .connections: Wording("Verwijzingen, links en webadressen", en: "References, links and addresses")
    case .registers: Wording("Registers (voor de redactie)", en: "Registers (for maintainers)")
    case .setup:
      Wording(
        "Model, instellingen en vormthema (voor de redactie)",
        en: "Model, settings and theme (for maintainers)")
    }
  }

  /// The kinds of diagnostics in this group, in their own order.
  public var ids: [DiagnosticID] { DiagnosticID.allCases.filter { $0.group == self } }
}

extension DiagnosticID {
  /// The page that explains every kind of diagnostic, in the repository.
  public static let helpPage = "docs/meldingen.md"

  /// Where this kind of diagnostic is explained: a path in the repository, with the anchor of its heading.
  public var helpPath: String { "\(Self.helpPage)#\(rawValue)" }

  /// The group that this kind of diagnostic belongs to.
  public var group: DiagnosticGroup {
    switch self {
    case .fileEmpty, .fileNotUTF8, .fileHasNUL, .fileTooLarge, .fileNameNotSlug, .fileOutsideKinds,
      .fileUnused:
      .file
    case .frontMatterMissing, .frontMatterUnclosed, .frontMatterNotMapping, .yamlSyntax, .yamlTab,
      .yamlColonMissing,
      .yamlSpaceMissing, .yamlListMark, .yamlIndentation, .yamlSpecialStart, .yamlNumberSign,
      .yamlColonInText, .yamlUnclosedQuote, .yamlUnclosedList, .yamlAnchor, .yamlTag, .yamlTooDeep,
      .yamlTooLarge, .yamlControlCharacter, .keyDuplicate, .keyUnknown, .keyNotText:
      .frontMatter
    case .fieldRequired, .valueNotText, .valueNotList, .valueNotMapping, .valueSingle, .valueTooShort,
      .valueTooLong, .valueTooMany, .valueDuplicate, .valueLineBreak, .choiceUnknown, .dateInvalid,
      .integerInvalid, .integerOutOfRange, .booleanInvalid, .urlInvalid, .emailInvalid, .slugInvalid:
      .values
    case .ruleRequired, .ruleForbidden, .ruleDateOrder, .ruleParticipantMissing, .ruleTransition: .rules
    case .markdownRawHTML, .markdownHeadingLevel, .markdownHeadingSpace, .markdownNesting, .markdownEmptyLink,
      .markdownTableHeader, .markdownUnintended, .imageWithoutAlt, .imageUnreadable, .imageTooLarge,
      .personalData,
      .templateLeftover, .textCurlyQuotes, .textLongSentence, .textAbbreviation:
      .text
    case .referenceUnknown, .referenceAmbiguous, .referenceSelf, .referenceFormerName, .linkScheme,
      .linkAbsolute, .linkToOutput, .linkMissing, .linkAnchorMissing, .linkNotAllowedType, .routeCollision,
      .aliasCollision, .hiddenPersonNamed, .seriesPartDuplicate, .entryStale:
      .connections
    case .registerHeader, .registerRow, .registerDuplicate, .registerMissing: .registers
    case .modelMissing, .modelInvalid, .settingsMissing, .settingsInvalid, .contentEmpty, .themeMissing,
      .themeTemplate, .themeString:
      .setup
    }
  }
}
