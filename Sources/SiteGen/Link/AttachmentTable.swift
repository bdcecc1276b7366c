import SearchIndex

/// The files that texts can show or offer, by their path.
struct AttachmentTable {
  /// The files, in the order of their paths.
  let attachments: [Attachment]
  /// What is wrong with files that pretend to be pictures.
  let diagnostics: [Diagnostic]
  private let indexByPath: [String: Int]

  /// Kinds of pictures that every browser shows.
  static let pictures: Set<String> = ["png", "jpg", "jpeg", "gif", "webp"]
  /// Kinds of files that readers can download.
  static let documents: Set<String> = [
    "pdf", "odt", "ods", "odp", "docx", "xlsx", "pptx", "csv", "txt", "ics", "json",
  ]

  init(_ files: [SourceFile]) {
    var attachments: [Attachment] = []
    var diagnostics: [Diagnostic] = []
    var indexByPath: [String: Int] = [:]
    for file in files {
      let kind = file.fileExtension
      guard Self.pictures.contains(kind) || Self.documents.contains(kind) else { continue }
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
  }

  /// Returns the position of a file by its path.
  func index(path: String) -> Int? { indexByPath[path] }

  /// The paths of all files.
  var paths: [String] { attachments.map(\.file.path) }
}
