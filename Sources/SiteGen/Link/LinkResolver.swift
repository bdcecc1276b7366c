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
  private(set) var diagnostics: [Diagnostic] = []
  /// The attachments that some text shows or links to.
  private(set) var used: Set<Int> = []
  /// The paths of files that some text links to, but that are of a kind that is not published.
  private(set) var refused: Set<String> = []
  private let entryByPath: [String: Int]
  private let unreadablePaths: Set<String>
  private lazy var entryPaths = PathSuggestions(entryByPath.keys.sorted())
  private lazy var attachmentPaths = PathSuggestions(attachments.paths)

  init(content: ParsedContent, routes: [String?], attachments: AttachmentTable) {
    self.content = content
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
    if let scheme = Self.scheme(of: destination) {
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
      return .external(url)
    }
    let (path, fragment) = Self.split(destination)
    if path.isEmpty {
      guard let fragment else {
        report(
          .linkMissing, location, Wording("Deze link gaat nergens naartoe.", en: "This link leads nowhere."),
          Wording("Zet het adres tussen de ronde haken.", en: "Put the address between the round brackets."))
        return .none
      }
      return checkAnchor(fragment, of: source, location) ? .fragment(fragment) : .none
    }
    guard !path.hasPrefix("/") else {
      report(
        .linkAbsolute, location,
        Wording(
          "Een link binnen de site mag niet met een schuine streep beginnen.",
          en: "A link within the site may not begin with a slash."),
        Wording(
          "Schrijf het pad vanaf dit bestand, zoals ../pilots/naam.md.",
          en: "Write the path from this file, such as ../pilots/name.md."))
      return .none
    }
    guard let full = Self.join(folder(of: source), path) else {
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
      if let fragment, !checkAnchor(fragment, of: target, location) { return .none }
      if target == source, let fragment { return .fragment(fragment) }
      if target != source, !mentioned.contains(target) { mentioned.append(target) }
      return .page(SitePath(route + (fragment.map { "#" + $0 } ?? "")))
    }
    if unreadablePaths.contains(full) { return .none }
    if let attachment = attachments.index(path: full) {
      used.insert(attachment)
      return .page(SitePath(attachments.attachments[attachment].route))
    }
    reportMissing(full, location)
    return .none
  }

  private mutating func checkAnchor(_ anchor: String, of target: Int, _ location: SourceLocation) -> Bool {
    let ids = content.entries[target].body?.document.headings.map(\.id) ?? []
    if anchor.isEmpty || ids.contains(anchor) { return true }
    let isHere = content.entries[target].path == location.path
    let path = content.entries[target].path
    diagnostics.append(
      Diagnostic(
        .linkAnchorMissing, at: location,
        Wording(
          "In \(isHere ? "dit blad" : path) is geen kop '#\(anchor)'.",
          en: "There is no heading '#\(anchor)' in \(isHere ? "this entry" : path)."),
        suggestion: Suggestion.didYouMean(anchor, among: ids)
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
          let relative = Self.relative(from: location.path, to: nearest)
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
    if Self.scheme(of: image.destination) != nil || image.destination.hasPrefix("//") {
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
    guard let path = Self.join(folder(of: source), Self.split(image.destination).path) else {
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

  // MARK: Paths

  private func folder(of entry: Int) -> String {
    let path = content.entries[entry].path
    return String(path[..<(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)])
  }

  /// Returns the scheme of an address in lower case; `nil` for a relative one (RFC 3986, 3.1).
  static func scheme(of destination: String) -> String? {
    guard let colon = destination.utf8.firstIndex(of: 0x3A) else { return nil }
    let name = destination.utf8[..<colon]
    guard let first = name.first, (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first),
      name.allSatisfy({
        (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2B
          || $0 == 0x2D || $0 == 0x2E
      })
    else { return nil }
    return destination[..<colon].lowercased()
  }

  private static func split(_ destination: String) -> (path: String, fragment: String?) {
    guard let hash = destination.firstIndex(of: "#") else { return (decoded(destination), nil) }
    return (
      decoded(String(destination[..<hash])), decoded(String(destination[destination.index(after: hash)...]))
    )
  }

  /// Returns a text without percent-encoding; unchanged where the result would be no UTF-8.
  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x25) else { return text }
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == 0x25, digits.count == 2, digits.first != 0x2B, digits.first != 0x2D,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }

  /// Returns a relative path joined to a folder; `nil` when it leaves the content folder.
  private static func join(_ folder: String, _ path: String) -> String? {
    var parts = folder.split(separator: "/").map(String.init)
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": break
      case "..":
        guard parts.count > 1 else { return nil }
        parts.removeLast()
      default: parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  private static func relative(from source: String, to target: String) -> String {
    let from = source.split(separator: "/").dropLast()
    let to = target.split(separator: "/")
    let shared = zip(from, to).prefix { $0 == $1 }.count
    return String(repeating: "../", count: from.count - shared) + to.dropFirst(shared).joined(separator: "/")
  }
}
