/// What is said about links that lead nowhere.
extension LinkResolver {
  /// Returns the advice to write the path of a file.
  func writeInstead(_ file: String, _ location: SourceLocation) -> Suggestion {
    let relative = LinkPath.relative(from: location.path, to: file)
    return Suggestion(
      Wording("Schrijf: \(relative)", en: "Write: \(relative)"), replacement: relative, isCertain: true)
  }

  /// Reports a link to a page that the generator makes, instead of to the file that the page is made from.
  mutating func reportOutput(_ file: String?, _ location: SourceLocation) {
    diagnostics.append(
      Diagnostic(
        .linkToOutput, at: location,
        Wording(
          "Deze link wijst naar de gemaakte site. Verandert daar een adres, dan werkt de link niet meer.",
          en: "This link leads to the built site; when an address changes there, it breaks."),
        suggestion: file.map { writeInstead($0, location) }
          ?? Suggestion(
            Wording(
              "Link naar het bestand in Content, zoals ../pilots/naam.md.",
              en: "Link to the file in Content, such as ../pilots/name.md."))))
  }

  /// Reports an address of another site that has no `https://` before it.
  mutating func reportIncomplete(_ address: String, _ location: SourceLocation) {
    diagnostics.append(
      Diagnostic(
        .linkMissing, at: location,
        Wording(
          "Aan dit webadres ontbreekt https://. Nu zoekt de site een eigen bestand met deze naam.",
          en: "This address lacks https://, so the site looks for a file of its own with this name."),
        suggestion: Suggestion(
          Wording("Schrijf: https://\(address)", en: "Write: https://\(address)"),
          replacement: "https://" + address, isCertain: true)))
  }

  /// Reports a link to a file that is not there, or that is of a kind that the site does not publish.
  mutating func reportMissing(_ path: String, _ location: SourceLocation) {
    let name = path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    let isDocument = path.hasSuffix(".md")
    let nearest = isDocument ? entryPaths.nearest(to: path) : attachmentPaths.nearest(to: path)
    let fileExtension = name.lastIndex(of: ".").map { name[name.index(after: $0)...].lowercased() } ?? ""
    let isKnownType =
      AttachmentTable.pictures.contains(fileExtension) || AttachmentTable.documents.contains(fileExtension)
    if attachments.unfitPaths.contains(path) { refused.insert(path) }
    if attachments.unfitPaths.contains(path) || (!isDocument && nearest == nil && !isKnownType) {
      report(
        .linkNotAllowedType, location,
        Wording(
          "Een link binnen de site wijst naar een .md-bestand, een afbeelding of een document, niet naar '\(name)'.",
          en: "A link within the site leads to an .md file, a picture or a document, not to '\(name)'."),
        Wording(
          "Is het een ander blad? Schrijf dan het pad van het bestand, met .md erachter.",
          en: "For another entry, write the path of its file, ending in .md."))
      return
    }
    diagnostics.append(
      Diagnostic(
        .linkMissing, at: location,
        Wording("Het bestand \(path) bestaat niet.", en: "The file \(path) does not exist."),
        suggestion: nearest.map { nearest in
          let relative = LinkPath.relative(from: location.path, to: nearest)
          return Suggestion(
            Wording("Bedoelde u '\(relative)'?", en: "Did you mean '\(relative)'?"), replacement: relative)
        }
          ?? Suggestion(
            Wording(
              isDocument
                ? "Kijk of de naam klopt; alle bladen staan onder Content/."
                : "Zet het bestand in dezelfde map als dit blad, of verbeter de naam.",
              en: isDocument
                ? "Check the name; all entries stand below Content/."
                : "Put the file in the folder of this entry, or mend its name."))))
  }

  /// Reports what is wrong with a link.
  mutating func report(
    _ id: DiagnosticID, _ location: SourceLocation, _ message: Wording, _ suggestion: Wording?
  ) {
    diagnostics.append(Diagnostic(id, at: location, message, suggestion: suggestion.map { Suggestion($0) }))
  }

  /// Reports a picture that is a text or a document.
  mutating func reportNoPicture(_ location: SourceLocation) {
    report(
      .linkNotAllowedType, location,
      Wording("Dit bestand is geen afbeelding.", en: "This file is no picture."),
      Wording(
        "Haal het uitroepteken weg om ernaar te linken.", en: "Remove the exclamation mark to link to it."))
  }
}
