import SearchIndex

/// The files that texts can show or offer, by their path.
struct AttachmentTable {
  /// The files, in the order of their paths.
  let attachments: [Attachment]
  /// What is wrong with files that pretend to be pictures.
  let diagnostics: [Diagnostic]
  /// Files of kinds that the site does not publish.
  let unfitPaths: Set<String>
  private let indexByPath: [String: Int]

  /// Kinds of pictures that every browser shows.
  static let pictures: Set<String> = ["png", "jpg", "jpeg", "gif", "webp"]
  /// Kinds of files that readers can download.
  static let documents: Set<String> = [
    "pdf", "odt", "ods", "odp", "docx", "xlsx", "pptx", "csv", "txt", "ics", "json",
  ]

  /// The largest picture that a reader on a slow connection can be asked to wait for, in bytes.
  static let largestPicture = 512_000

  init(_ files: [SourceFile]) {
    var attachments: [Attachment] = []
    var diagnostics: [Diagnostic] = []
    var indexByPath: [String: Int] = [:]
    var unfitPaths: Set<String> = []
    for file in files {
      let kind = file.fileExtension
      guard Self.pictures.contains(kind) || Self.documents.contains(kind) else {
        unfitPaths.insert(file.path)
        continue
      }
      let size = Self.pictures.contains(kind) ? ImageSize(of: file.bytes) : nil
      if size == nil, Self.pictures.contains(kind) {
        diagnostics.append(
          Diagnostic(
            .imageUnreadable, at: SourceLocation(path: file.path),
            Wording(
              "Dit bestand heet .\(kind), maar het is geen leesbare afbeelding.",
              en: "This file is named .\(kind), but it is no readable picture."),
            suggestion: Suggestion(
              Wording(
                "Bewaar de afbeelding opnieuw als PNG, JPEG, GIF of WebP.",
                en: "Save the picture again as PNG, JPEG, GIF or WebP."))))
      }
      if size != nil, file.bytes.count > Self.largestPicture { diagnostics.append(Self.tooLarge(file)) }
      let stem = Slug.make(from: String(file.stem))
      let hash = ContentHash.text(file.bytes)
      indexByPath[file.path] = attachments.count
      attachments.append(
        Attachment(
          file: file, route: "\(Route.attachments)\(stem.isEmpty ? "bestand" : stem)-\(hash).\(kind)",
          size: size))
    }
    self.attachments = attachments
    self.diagnostics = diagnostics
    self.indexByPath = indexByPath
    self.unfitPaths = unfitPaths
  }

  private static func tooLarge(_ file: SourceFile) -> Diagnostic {
    let (size, limit) = (file.bytes.count / 1000, largestPicture / 1000)
    return Diagnostic(
      .imageTooLarge, at: SourceLocation(path: file.path),
      Wording(
        "Deze afbeelding is \(Language.nl.grouped(size)) kB. Op een telefoon duurt dat lang; het liefst is een afbeelding hoogstens \(limit) kB.",
        en:
          "This picture has \(Language.en.grouped(size)) kB, which is slow on a telephone; up to \(limit) kB is better."
      ),
      suggestion: Suggestion(
        Wording(
          "Maak de afbeelding kleiner: 1600 beeldpunten breed is genoeg. Bewaar een foto als JPEG of WebP.",
          en: "Make it smaller: a width of 1600 pixels will do. Save a photograph as JPEG or WebP.")))
  }

  /// Returns the position of a file by its path.
  func index(path: String) -> Int? { indexByPath[path] }

  /// The paths of all files.
  var paths: [String] { attachments.map(\.file.path) }

  /// Returns a warning for each file that nobody will see.
  ///
  /// - Parameters:
  ///   - used: The positions of the files that some text shows or links to.
  ///   - refused: The paths of files that some text links to, but that cannot be published.
  func unusedFiles(_ used: Set<Int>, refused: Set<String>) -> [Diagnostic] {
    let unused = attachments.indices.filter { !used.contains($0) }.map { attachments[$0].file.path }
    return (unused + unfitPaths.subtracting(refused)).sorted().map { path in
      let name = path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...].lowercased()
      let looksLikeEntry =
        !name.contains(".") || [".markdown", ".mdown", ".md.txt", ".mkd"].contains(where: name.hasSuffix)
      return Diagnostic(
        .fileUnused, at: SourceLocation(path: path),
        Wording(
          "Dit bestand wordt nergens gebruikt en komt niet op de site.",
          en: "No text uses this file, so it will not be on the site."),
        suggestion: looksLikeEntry
          ? Suggestion(
            Wording(
              "Is dit een blad? Laat de naam dan eindigen op .md.",
              en: "Is this an entry? End its name in .md."))
          : Suggestion(
            Wording(
              "Toon het in een tekst, link ernaar, of haal het weg.",
              en: "Show it in a text, link to it, or remove it.")))
    }
  }
}
