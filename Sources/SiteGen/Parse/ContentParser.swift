import Markdown

/// Turns the files of a content folder into documents.
struct ContentParser {
  let model: ContentModel
  let markdown: MarkdownOptions
  /// The path of the content folder, ending in `/`.
  let root: String
  /// The day for which the site is built.
  let date: CalendarDate
  /// Abbreviations that every reader of the site knows.
  let abbreviations: Set<String>

  /// Files in the content folder that are no content.
  private static let ownFiles: Set<String> = ["model.yaml", "site.yaml"]

  /// Reads all files.
  ///
  /// - Parameters:
  ///   - files: The files, ordered by path.
  ///   - concurrency: The number of tasks to read with; the result does not depend on it.
  func parse(_ files: [SourceFile], concurrency: Int) async -> Diagnosed<ParsedContent> {
    let registers = RegisterReader(model: model, root: root, date: date).read(files)
    var diagnostics = registers.diagnostics
    var attachments: [SourceFile] = []
    var documents: [(file: SourceFile, kind: Int)] = []
    let folders = DocumentFolders(model: model, root: root)
    for file in files where !registers.value.paths.contains(file.path) {
      if Self.ownFiles.contains(String(file.path.dropFirst(root.count))) { continue }
      guard file.fileExtension == "md" else {
        attachments.append(file)
        continue
      }
      if let kind = folders.kind(ofDocument: file.path) {
        documents.append((file, kind))
      } else if !DocumentFolders.isExplanation(file.path) {
        diagnostics.append(outside(file, folders: folders.names))
      }
    }
    let parser = EntryParser(model: model, markdown: markdown, abbreviations: abbreviations)
    let parsed = await concurrentMap(documents, tasks: concurrency) { parser.parse($0.file, kind: $0.kind) }
    var entries = registers.value.entries
    var unreadable: [UnreadableEntry] = []
    for (document, result) in zip(documents, parsed) {
      diagnostics += result.diagnostics
      if let entry = result.value {
        entries.append(entry)
      } else {
        unreadable.append(
          UnreadableEntry(kind: document.kind, path: document.file.path, slug: String(document.file.stem)))
      }
    }
    if documents.isEmpty {
      diagnostics.append(
        Diagnostic(
          .contentEmpty, at: SourceLocation(path: root),
          Wording(
            "Er staat nog geen enkel blad in deze map.", en: "There are no entries in this folder yet."),
          suggestion: Suggestion(
            Wording("Maak een blad met 'sitegen new pilot \"Titel\"'.", en: "Create one with 'sitegen new'."))
        ))
    }
    return Diagnosed(
      ParsedContent(
        model: model, entries: entries, unreadable: unreadable,
        incompleteKinds: registers.value.incompleteKinds,
        aliases: registers.value.aliases, attachments: attachments),
      diagnostics)
  }

  private func outside(_ file: SourceFile, folders: [String]) -> Diagnostic {
    let parts = file.path.dropFirst(root.count).split(separator: "/")
    let folder = parts.count > 1 ? String(parts[0]) : ""
    return Diagnostic(
      .fileOutsideKinds, at: SourceLocation(path: file.path),
      folders.contains(folder)
        ? Wording(
          "Dit bestand staat te diep: bladen staan direct in de map '\(folder)'.",
          en: "This file is too deep: entries stand directly in the folder '\(folder)'.")
        : Wording(
          "Dit bestand staat niet in een map van een soort. Zo komt het nergens op de site.",
          en: "This file is in no folder of a kind, so it would appear nowhere."),
      suggestion: Suggestion(advice(folder: folder, folders: folders)))
  }

  private func advice(folder: String, folders: [String]) -> Wording {
    if folders.contains(folder) {
      return Wording("Zet het in \(root)\(folder)/.", en: "Put it in \(root)\(folder)/.")
    }
    if let nearest = Spelling.nearest(to: folder, among: folders) {
      return Wording("Bedoelde u de map '\(nearest)'?", en: "Did you mean the folder '\(nearest)'?")
    }
    let names = folders.joined(separator: ", ")
    return Wording("De mappen zijn: \(names).", en: "The folders are: \(names).")
  }
}
