import Markdown

/// Turns the files of a content folder into documents.
struct ContentParser {
  let model: ContentModel
  let markdown: MarkdownOptions
  /// The path of the content folder, ending in `/`.
  let root: String
  /// The day for which the site is built.
  let date: CalendarDate

  /// Files in the content folder that are no content.
  private static let ownFiles: Set<String> = ["model.yaml", "site.yaml"]

  /// Reads all files.
  ///
  /// - Parameters:
  ///   - files: The files, ordered by path.
  ///   - concurrency: The number of tasks to read with; the result does not depend on it.
  func parse(_ files: [SourceFile], concurrency: Int) async -> Diagnosed<ParsedContent> {
    var diagnostics: [Diagnostic] = []
    var entries: [Entry] = []
    var aliases: [RegisterAlias] = []
    var attachments: [SourceFile] = []
    var documents: [(file: SourceFile, kind: Int)] = []
    let kindByFolder = Dictionary(
      model.kinds.indices.compactMap { index -> (String, Int)? in
        if case .folder(let folder) = model.kinds[index].source { return (folder, index) }
        return nil
      }, uniquingKeysWith: { first, _ in first })
    var registers: [String: (kind: Int, isAliases: Bool)] = [:]
    for (index, kind) in model.kinds.enumerated() {
      guard case .register(let file, let aliases) = kind.source else { continue }
      registers[root + file] = (index, false)
      if let aliases { registers[root + aliases] = (index, true) }
    }
    var found: Set<String> = []
    for file in files {
      if let register = registers[file.path] {
        found.insert(file.path)
        let parser = RegisterParser(model: model, kind: register.kind, date: date)
        if register.isAliases {
          let result = parser.aliases(of: file)
          aliases += result.value
          diagnostics += result.diagnostics
        } else {
          let result = parser.entries(of: file)
          entries += result.value
          diagnostics += result.diagnostics
        }
        continue
      }
      let inner = file.path.dropFirst(root.count)
      if Self.ownFiles.contains(String(inner)) { continue }
      guard file.fileExtension == "md" else {
        attachments.append(file)
        continue
      }
      let parts = inner.split(separator: "/")
      if parts.count == 2, let kind = kindByFolder[String(parts[0])] {
        documents.append((file, kind))
      } else if !(parts.last == "README.md") {
        diagnostics.append(outside(file, folders: kindByFolder.keys.sorted()))
      }
    }
    for path in registers.keys.sorted() where !found.contains(path) {
      diagnostics.append(
        Diagnostic(
          .registerMissing, at: SourceLocation(path: path),
          Wording(
            "Dit register staat in model.yaml, maar het bestand is er niet.", en: "This register is missing.")
        ))
    }
    let parser = EntryParser(model: model, markdown: markdown)
    let parsed = await concurrentMap(documents, tasks: concurrency) { parser.parse($0.file, kind: $0.kind) }
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
        model: model, entries: entries, unreadable: unreadable, aliases: aliases, attachments: attachments),
      diagnostics)
  }

  private func outside(_ file: SourceFile, folders: [String]) -> Diagnostic {
    let parts = file.path.dropFirst(root.count).split(separator: "/")
    let folder = parts.count > 1 ? String(parts[0]) : ""
    let nearest = Spelling.nearest(to: folder, among: folders)
    return Diagnostic(
      .fileOutsideKinds, at: SourceLocation(path: file.path),
      folders.contains(folder)
        ? Wording(
          "Dit bestand staat te diep: bladen staan direct in de map '\(folder)'.",
          en: "This file is too deep: entries stand directly in the folder '\(folder)'.")
        : Wording(
          "Dit bestand staat niet in een map van een soort. Zo komt het nergens op de site.",
          en: "This file is in no folder of a kind, so it would appear nowhere."),
      suggestion: nearest.flatMap { nearest in
        nearest == folder
          ? nil
          : Suggestion(
            Wording("Bedoelde u de map '\(nearest)'?", en: "Did you mean the folder '\(nearest)'?"))
      }
        ?? Suggestion(
          Wording(
            "De mappen zijn: \(FieldParser.list(folders)).",
            en: "The folders are: \(FieldParser.list(folders)).")))
  }
}
