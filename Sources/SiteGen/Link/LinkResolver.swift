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
  var diagnostics: [Diagnostic] = []
  /// The attachments that some text shows or links to.
  private(set) var used: Set<Int> = []
  /// The paths of files that some text links to, but that are of a kind that is not published.
  var refused: Set<String> = []
  private let entryByPath: [String: Int]
  private let unreadablePaths: Set<String>
  lazy var entryPaths = PathSuggestions(entryByPath.keys.sorted())
  lazy var attachmentPaths = PathSuggestions(attachments.paths)

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
      let meant = file(atAddress: destination.dropFirst()) ?? file(fromTop: path[...])
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
    if path.hasPrefix("www.") {
      reportIncomplete(destination, location)
    } else {
      reportMissing(full, location)
    }
    return .none
  }

  /// Returns the file of the entry whose page stands at an address of the site, if there is one.
  private mutating func file(atAddress address: Substring) -> String? {
    var route = address.prefix { $0 != "#" && $0 != "?" }
    if route.hasSuffix("index.html") { route = route.dropLast("index.html".count) }
    return pathByRoute[String(route)] ?? pathByRoute[route + "/"]
  }

  /// Returns the file of the entry that a path from the top of the repository or of the content leads to.
  private func file(fromTop path: Substring) -> String? {
    let full = LinkPath.path(fromTop: path)
    return entryByPath[full] == nil ? nil : full
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
    if entryByPath[path] != nil {
      reportNoPicture(location)
      return nil
    }
    guard let index = attachments.index(path: path) else {
      reportMissing(path, location)
      return nil
    }
    used.insert(index)
    guard AttachmentTable.pictures.contains(attachments.attachments[index].file.fileExtension) else {
      reportNoPicture(location)
      return nil
    }
    return index
  }

  private func folder(of entry: Int) -> String { LinkPath.folder(of: content.entries[entry].path) }
}
