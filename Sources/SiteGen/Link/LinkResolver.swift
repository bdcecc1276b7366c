import Markdown
import Templates

/// Turns the destinations of links and pictures in texts into places on the site.
///
/// Links between entries are written as relative paths of `.md` files, so that they also work where the repository
/// is browsed.
struct LinkResolver {
  let content: ParsedContent
  let routes: [String?]
  let attachments: AttachmentTable
  /// The address at which the site stands, ending in a slash.
  let baseURL: String
  private(set) var diagnostics: [Diagnostic] = []
  /// The attachments that some text shows or links to.
  private(set) var used: Set<Int> = []
  /// The paths of files that some text links to, but that are of a kind that is not published.
  private(set) var refused: Set<String> = []
  private let entryByPath: [String: Int]
  private let unreadablePaths: Set<String>
  private lazy var entryPaths = PathSuggestions(entryByPath.keys.sorted())
  private lazy var attachmentPaths = PathSuggestions(attachments.paths)

  /// The files of entries by the addresses of their pages; needed only for links that are wrong.
  private lazy var pathByRoute = Dictionary(
    content.entries.indices.compactMap { index in
      content.entries[index].body == nil ? nil : routes[index].map { ($0, content.entries[index].path) }
    }, uniquingKeysWith: { first, _ in first })

  init(content: ParsedContent, routes: [String?], attachments: AttachmentTable, baseURL: String) {
    self.content = content
    self.baseURL = baseURL
    self.routes = routes
    self.attachments = attachments
    entryByPath = Dictionary(
      content.entries.indices.compactMap { index in
        content.entries[index].body == nil ? nil : (content.entries[index].path, index)
      }, uniquingKeysWith: { first, _ in first })
    unreadablePaths = Set(content.unreadable.map(\.path))
  }

  /// Resolves the links of all bodies.
  ///
  /// - Returns: Per entry the targets of its links, the pictures it shows, and the entries that its text links to,
  ///   each once.
  mutating func resolveAll() -> (targets: [[Site.LinkTarget]], images: [[Int?]], mentions: [[Int]]) {
    var targets: [[Site.LinkTarget]] = []
    var images: [[Int?]] = []
    var mentions: [[Int]] = []
    for index in content.entries.indices {
      var mentioned: [Int] = []
      var targetsHere: [Site.LinkTarget] = []
      var imagesHere: [Int?] = []
      for text in content.entries[index].texts {
        for (link, position) in zip(text.document.links, text.linkPositions) {
          targetsHere.append(resolve(link, at: position, in: index, mentioned: &mentioned))
        }
        for (image, position) in zip(text.document.images, text.imagePositions) {
          imagesHere.append(resolve(image, at: position, in: index))
        }
      }
      targets.append(targetsHere)
      images.append(imagesHere)
      mentions.append(mentioned)
    }
    return (targets, images, mentions)
  }

  // MARK: Links

  private mutating func resolve(
    _ link: MarkdownDocument.Link, at position: SourcePosition, in source: Int, mentioned: inout [Int]
  ) -> Site.LinkTarget {
    let location = SourceLocation(path: content.entries[source].path, position: position)
    let destination = link.destination
    if let scheme = LinkPath.scheme(of: destination) {
      guard ["http", "https", "mailto", "tel"].contains(scheme), let url = ExternalURL(destination) else {
        report(
          .linkScheme, location,
          Wording(
            "Een link met '\(scheme):' mag niet.", en: "Links with '\(scheme):' are not allowed."),
          Wording(
            "Gebruik een adres met https://, mailto: of tel:.",
            en: "Use an address with https://, mailto: or tel:."))
        return .none
      }
      if destination.hasPrefix(baseURL), let file = file(atAddress: destination.dropFirst(baseURL.count)) {
        reportOutput(file, location)
        return .none
      }
      return .external(url)
    }
    let (path, fragment) = LinkPath.split(destination)
    if path.isEmpty {
      guard let fragment else {
        report(
          .linkMissing, location, Wording("Deze link gaat nergens naartoe.", en: "This link leads nowhere."),
          Wording("Zet het adres tussen de ronde haken.", en: "Put the address between the round brackets."))
        return .none
      }
      return checkAnchor(fragment, of: source, written: "", location) ? .fragment(fragment) : .none
    }
    guard !path.hasPrefix("/") else {
      let meant = file(atAddress: destination.dropFirst())
      diagnostics.append(
        Diagnostic(
          .linkAbsolute, at: location,
          Wording(
            "Een link binnen de site mag niet met een schuine streep beginnen.",
            en: "A link within the site may not begin with a slash."),
          suggestion: meant.map { writeInstead($0, location) }
            ?? Suggestion(
              Wording(
                "Schrijf het pad vanaf dit bestand, zoals ../pilots/naam.md.",
                en: "Write the path from this file, such as ../pilots/name.md."))))
      return .none
    }
    if let output = path.firstRange(of: "Output/") {
      reportOutput(file(atAddress: path[output.upperBound...]), location)
      return .none
    }
    guard let full = LinkPath.join(folder(of: source), path) else {
      report(
        .linkMissing, location,
        Wording(
          "Deze link wijst buiten de map met inhoud.", en: "This link leads outside the content folder."), nil
      )
      return .none
    }
    if let target = entryByPath[full] {
      guard let route = routes[target] else {
        report(
          .linkMissing, location,
          Wording(
            "Dit bestand heeft geen eigen pagina op de site.", en: "This file has no page on the site."),
          Wording("Haal de link weg.", en: "Remove the link."))
        return .none
      }
      if let fragment, !checkAnchor(fragment, of: target, written: destination.prefix { $0 != "#" }, location)
      {
        return .none
      }
      if target == source, let fragment { return .fragment(fragment) }
      if target != source, !mentioned.contains(target) { mentioned.append(target) }
      return .page(SitePath(route + (fragment.map { "#" + $0 } ?? "")))
    }
    if unreadablePaths.contains(full) { return .none }
    if let attachment = attachments.index(path: full) {
      used.insert(attachment)
      return .page(SitePath(attachments.attachments[attachment].route))
    }
    if let address = full.firstRange(of: "/").map({ full[$0.upperBound...] }), !path.hasSuffix(".md"),
      let file = file(atAddress: address)
    {
      reportOutput(file, location)
      return .none
    }
    reportMissing(full, location)
    return .none
  }

  /// Returns the file of the entry whose page stands at an address of the site, if there is one.
  private mutating func file(atAddress address: Substring) -> String? {
    var route = address.prefix { $0 != "#" && $0 != "?" }
    if route.hasSuffix("index.html") { route = route.dropLast("index.html".count) }
    return pathByRoute[String(route)] ?? pathByRoute[route + "/"]
  }

  private func writeInstead(_ file: String, _ location: SourceLocation) -> Suggestion {
    let relative = LinkPath.relative(from: location.path, to: file)
    return Suggestion(
      Wording("Schrijf: \(relative)", en: "Write: \(relative)"), replacement: relative, isCertain: true)
  }

  /// Reports a link to a page that the generator makes, instead of to the file that the page is made from.
  private mutating func reportOutput(_ file: String?, _ location: SourceLocation) {
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

  private mutating func checkAnchor(
    _ anchor: String, of target: Int, written path: Substring, _ location: SourceLocation
  ) -> Bool {
    let ids = content.entries[target].body?.document.headings.map(\.id) ?? []
    if anchor.isEmpty || ids.contains(anchor) { return true }
    let isHere = content.entries[target].path == location.path
    let file = content.entries[target].path
    let nearest = Spelling.nearest(to: anchor, among: ids)
    diagnostics.append(
      Diagnostic(
        .linkAnchorMissing, at: location,
        Wording(
          "In \(isHere ? "dit blad" : file) is geen kop '#\(anchor)'.",
          en: "There is no heading '#\(anchor)' in \(isHere ? "this entry" : file)."),
        suggestion: nearest.map {
          Suggestion(
            Wording("Bedoelde u '#\($0)'?", en: "Did you mean '#\($0)'?"), replacement: "\(path)#\($0)",
            isCertain: Spelling.isSame($0, anchor))
        }
          ?? Suggestion(
            Wording(
              ids.isEmpty
                ? "Dat blad heeft geen koppen; laat het deel vanaf # weg."
                : "Kies uit: \(ids.joined(separator: ", ")).",
              en: ids.isEmpty ? "It has no headings." : "Choose one of: \(ids.joined(separator: ", "))."))))
    return false
  }

  private mutating func reportMissing(_ path: String, _ location: SourceLocation) {
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

  private mutating func report(
    _ id: DiagnosticID, _ location: SourceLocation, _ message: Wording, _ suggestion: Wording?
  ) {
    diagnostics.append(Diagnostic(id, at: location, message, suggestion: suggestion.map { Suggestion($0) }))
  }

  // MARK: Pictures

  private mutating func resolve(
    _ image: MarkdownDocument.Image, at position: SourcePosition, in source: Int
  ) -> Int? {
    let location = SourceLocation(path: content.entries[source].path, position: position)
    if LinkPath.scheme(of: image.destination) != nil || image.destination.hasPrefix("//") {
      report(
        .linkScheme, location,
        Wording(
          "Een afbeelding van een andere site mag niet: die site ziet dan wie hier leest.",
          en: "Pictures from other sites are not allowed: those sites would see who reads this."),
        Wording(
          "Zet het bestand naast dit blad en schrijf alleen de naam.",
          en: "Put the file beside this entry and write only its name."))
      return nil
    }
    guard !image.destination.hasPrefix("/") else {
      report(
        .linkAbsolute, location,
        Wording(
          "Dit pad mag niet met een schuine streep beginnen.", en: "This path may not begin with a slash."),
        Wording("Schrijf het pad vanaf dit bestand.", en: "Write the path from this file."))
      return nil
    }
    guard let path = LinkPath.join(folder(of: source), LinkPath.split(image.destination).path) else {
      report(
        .linkMissing, location,
        Wording("Dit pad wijst buiten de map met inhoud.", en: "This path leads outside the content folder."),
        nil)
      return nil
    }
    guard let index = attachments.index(path: path) else {
      reportMissing(path, location)
      return nil
    }
    used.insert(index)
    guard AttachmentTable.pictures.contains(attachments.attachments[index].file.fileExtension) else {
      report(
        .linkNotAllowedType, location,
        Wording("Dit bestand is geen afbeelding.", en: "This file is no picture."),
        Wording(
          "Haal het uitroepteken weg om ernaar te linken.", en: "Remove the exclamation mark to link to it."))
      return nil
    }
    return index
  }

  private func folder(of entry: Int) -> String { LinkPath.folder(of: content.entries[entry].path) }
}
