import Templates

/// Puts what the template compiler found into words.
enum TemplateWording {
  /// Makes the diagnostic for an issue.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder with templates, ending in `/`.
  ///   - suffix: The end of the names of their files.
  static func diagnostic(for issue: TemplateIssue, folder: String, suffix: String) -> Diagnostic {
    let (message, nearest) = wording(issue.kind)
    let isFileMissing = if case .unknownTemplate = issue.kind { true } else { false }
    let location = SourceLocation(
      path: folder + issue.template + suffix,
      position: isFileMissing ? nil : SourcePosition(line: issue.line, column: issue.column))
    return Diagnostic(
      .themeTemplate, at: location, message,
      suggestion: nearest.map {
        Suggestion(Wording("Bedoelde u '\($0)'?", en: "Did you mean '\($0)'?"), replacement: $0)
      })
  }

  private static func wording(_ kind: TemplateIssue.Kind) -> (Wording, nearest: String?) {
    switch kind {
    case .invalidUTF8: (Wording("Deze template is geen UTF-8.", en: "This template is not UTF-8."), nil)
    case .unclosedTag: (Wording("Deze tag wordt niet gesloten.", en: "This tag is not closed."), nil)
    case .invalidName(let name):
      (Wording("'\(name)' kan geen naam zijn.", en: "'\(name)' cannot be a name."), nil)
    case .invalidDelimiters:
      (
        Wording(
          "Schrijf {{=<% %>=}} om andere tekens te kiezen.", en: "Write {{=<% %>=}} to set delimiters."), nil
      )
    case .unclosedSection(let name):
      (Wording("'\(name)' wordt niet gesloten met {{/\(name)}}.", en: "'\(name)' is not closed."), nil)
    case .unexpectedClose(let name, let open):
      (
        Wording(
          "{{/\(name)}} sluit niets" + (open.map { "; open staat '\($0)'." } ?? "."),
          en: "{{/\(name)}} closes nothing" + (open.map { "; '\($0)' is open." } ?? ".")), nil
      )
    case .nestedTooDeep(let limit):
      (Wording("Meer dan \(limit) lagen in elkaar.", en: "More than \(limit) levels are nested."), nil)
    case .tooLarge(let limit):
      (Wording("Groter dan \(limit) opdrachten.", en: "More than \(limit) instructions."), nil)
    case .unknownTemplate(let name, let nearest), .unknownPartial(let name, let nearest):
      (Wording("Er is geen template '\(name)'.", en: "There is no template '\(name)'."), nearest)
    case .unknownBlock(let name, let nearest):
      (Wording("Er is geen blok '\(name)'.", en: "There is no block '\(name)'."), nearest)
    case .unknownName(let name, let nearest):
      (
        Wording("De naam '\(name)' bestaat hier niet.", en: "The name '\(name)' does not exist here."),
        nearest
      )
    case .endlessRecursion(let name):
      (Wording("'\(name)' neemt zichzelf zonder einde op.", en: "'\(name)' includes itself endlessly."), nil)
    case .notPrintable(let name, _):
      (
        Wording(
          "'\(name)' is geen tekst; gebruik {{#\(name)}}…{{/\(name)}}.",
          en: "'\(name)' is no text; use {{#\(name)}}…{{/\(name)}}."), nil
      )
    case .notARecord(let name, _):
      (Wording("'\(name)' heeft geen onderdelen.", en: "'\(name)' has no parts."), nil)
    case .needsThreeBraces(let name):
      (
        Wording(
          "'\(name)' is opmaak: schrijf {{{\(name)}}}.", en: "'\(name)' is markup: write {{{\(name)}}}."), nil
      )
    case .needsTwoBraces(let name, _):
      (
        Wording(
          "'\(name)' is geen opmaak: schrijf {{\(name)}}.", en: "'\(name)' is no markup: write {{\(name)}}."),
        nil
      )
    case .refusedContext(let name, _):
      (
        Wording(
          "'\(name)' kan hier niet veilig staan; alleen in tekst en in attributen tussen aanhalingstekens.",
          en: "'\(name)' cannot stand here safely; only in text and in quoted attributes."), nil
      )
    case .markupOutsideText(let name):
      (
        Wording("'\(name)' is opmaak en hoort in de tekst.", en: "'\(name)' is markup and belongs in text."),
        nil
      )
    case .textInURL(let name):
      (Wording("'\(name)' is geen adres.", en: "'\(name)' is no address."), nil)
    case .urlNotAtStart(let name):
      (
        Wording(
          "'\(name)' moet aan het begin van het attribuut staan.", en: "'\(name)' must begin the attribute."),
        nil
      )
    case .externalScript(let name):
      (Wording("'\(name)' laadt een script van elders.", en: "'\(name)' loads a script from elsewhere."), nil)
    case .sectionChangesContext(let name), .recursionChangesContext(let name):
      (
        Wording(
          "Het stuk '\(name)' begint en eindigt niet op dezelfde plaats in de HTML.",
          en: "Section '\(name)' does not end in the HTML context it began in."), nil
      )
    case .malformedMarkup: (Wording("De HTML klopt hier niet.", en: "The HTML is malformed here."), nil)
    case .unfinishedMarkup:
      (Wording("De HTML is aan het eind niet af.", en: "The HTML is unfinished at the end."), nil)
    }
  }
}
