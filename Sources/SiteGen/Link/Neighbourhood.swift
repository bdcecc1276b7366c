import Markdown

/// The files that have a say in what a check of everything reports about some documents.
///
/// To others a document is an address, a title and the anchors in its text. The address is nearly always the name of the
/// file, so that a glance at its front matter tells whether it can matter. What is found is a smaller source: checked in
/// the ordinary way, it gives the same diagnostics about the documents asked for.
struct Neighbourhood {
  /// The documents asked for.
  let documents: [SourceFile]
  private let files: [SourceFile]
  private let folders: DocumentFolders
  private let model: ContentModel
  private let asked: Set<String>
  /// The words by which the documents refer to others, and where these stand.
  private var references: [(word: String, spot: Spot)] = []
  /// The paths to which the texts of the documents lead, and where these stand.
  private var links: [(path: String, spot: Spot)] = []
  /// The last parts of the addresses that the documents claim or refer to.
  private var slugs: Set<Substring> = []
  private var hasPart = false
  /// Whether all files are near.
  private(set) var isEverything = false

  /// Where something stands.
  private struct Spot: Hashable {
    let path: String
    let position: SourcePosition?
  }

  /// The part of all files, as a divisor, beyond which it is quicker to check everything than to look around first.
  private static let smallPart = 8

  private init(
    documents: [SourceFile], files: [SourceFile], folders: DocumentFolders, model: ContentModel,
    asked: Set<String>
  ) {
    self.documents = documents
    self.files = files
    self.folders = folders
    self.model = model
    self.asked = asked
  }

  /// Looks around some documents.
  ///
  /// - Parameters:
  ///   - paths: The paths of the documents.
  ///   - files: All files of the content.
  ///   - folders: The folders in which documents stand.
  ///   - parser: A parser of documents.
  ///   - tasks: The number of tasks to work with.
  /// - Returns: `nil` when some path is no document's: what is asked of a register or a picture concerns all documents.
  static func around(
    _ paths: Set<String>, in files: [SourceFile], folders: DocumentFolders, parser: EntryParser, tasks: Int
  ) async -> Neighbourhood? {
    let documents = files.filter { paths.contains($0.path) }
    guard !documents.isEmpty, documents.count == paths.count,
      documents.allSatisfy({ folders.kind(ofDocument: $0.path) != nil })
    else { return nil }
    var neighbourhood = Neighbourhood(
      documents: documents, files: files, folders: folders, model: parser.model, asked: paths)
    if documents.count > max(1, files.count / smallPart) {
      neighbourhood.isEverything = true
      return neighbourhood
    }
    let entries = await concurrentMap(documents, tasks: tasks) { file in
      folders.kind(ofDocument: file.path).flatMap { parser.parse(file, kind: $0).value }
    }
    for entry in entries.compactMap(\.self) { neighbourhood.note(entry) }
    // Who comes second in a series depends on the first series of each part, wherever that may lead.
    if neighbourhood.hasPart, parser.model.kinds.contains(where: hasSeveralSeries) {
      neighbourhood.isEverything = true
    }
    return neighbourhood
  }

  private static func hasSeveralSeries(_ kind: Kind) -> Bool {
    let fields = kind.indices(of: .series)
    return fields.count > 1 || fields.contains { kind.fields[$0].isMany }
  }

  // MARK: What the documents name

  private mutating func note(_ entry: Entry) {
    let kind = model.kinds[entry.kind]
    slugs.insert(entry.slug[...])
    slugs.formUnion((entry.record[kind.index(of: .alias)]?.texts ?? []).map { $0[...] })
    note(entry.record, of: entry.path)
    for text in entry.texts {
      let targets =
        zip(text.document.links.map(\.destination), text.linkPositions).map { ($0, $1) }
        + zip(text.document.images.map(\.destination), text.imagePositions).map { ($0, $1) }
      for (destination, position) in targets {
        // The address of a page, where its file is meant.
        slugs.formUnion(LinkPath.slug(ofAddress: destination).map { [$0] } ?? [])
        let isFromTop = destination.hasPrefix("/")
        guard
          let path = isFromTop
            ? LinkPath.path(fromTop: LinkPath.split(destination).path[...])
            : LinkPath.path(of: destination, from: entry.path)
        else { continue }
        links.append((path, Spot(path: entry.path, position: position)))
      }
    }
    if entry.record[kind.index(of: .part)] != nil { hasPart = true }
  }

  private mutating func note(_ record: Record, of path: String) {
    for value in record.values {
      switch value {
      case .references(let items):
        for item in items {
          references.append((item.value, Spot(path: path, position: item.position)))
          // The name of a kind may stand in front.
          slugs.insert(item.value[...])
          slugs.formUnion(
            [item.value.firstIndex(of: "/"), item.value.lastIndex(of: "/")].compactMap { slash in
              slash.map { item.value[item.value.index(after: $0)...] }
            })
        }
      case .group(let records): for record in records { note(record.value, of: path) }
      default: break
      }
    }
  }

  // MARK: What is near them

  /// Returns the files of which the documents can notice that they exist, or what is in them.
  ///
  /// - Parameter found: Diagnostics of a check of those files. For each name that was not found there, the documents
  ///   that someone may have meant are returned as well.
  func nearest(besides found: [Diagnostic] = []) -> [SourceFile] {
    guard !isEverything else { return files }
    let roles: [Field.Role] = [.slug, .alias, .code, .shown] + (hasPart ? [.part] : [])
    let identityKeys = model.kinds.map { kind in
      kind.fields.filter { $0.role.map(roles.contains) ?? false }.map { Array($0.key.utf8) }
    }
    let linked = Set(links.map(\.path))
    let misses = nearMisses(of: found)
    return files.compactMap { file in
      guard let kind = folders.kind(ofDocument: file.path), !asked.contains(file.path),
        !linked.contains(file.path)
      else { return file }
      let stem = file.stem
      let isNear =
        slugs.contains(stem) || !Slug.isValid(String(stem))
        || FrontMatterGlance.mayHave(identityKeys[kind], in: file.bytes)
        || misses.contains { $0.mayMean(file) }
      return isNear ? Self.withoutText(file) : nil
    }
  }

  /// Returns the names that were not found.
  private func nearMisses(of found: [Diagnostic]) -> [NearMiss] {
    func spots(_ id: DiagnosticID) -> Set<Spot> {
      Set(found.filter { $0.id == id }.map { Spot(path: $0.location.path, position: $0.location.position) })
    }
    let (unknown, missing) = (spots(.referenceUnknown), spots(.linkMissing))
    return references.filter { unknown.contains($0.spot) }.map { NearMiss(word: $0.word, model: model) }
      + links.filter { missing.contains($0.spot) }.map { NearMiss(path: $0.path) }
  }

  /// Returns a document with its front matter only; whole, if there is something wrong with the file.
  private static func withoutText(_ file: SourceFile) -> SourceFile {
    guard case .success(let text) = TextDecoding.text(of: file),
      case .success(let frontMatter) = FrontMatter.split(text)
    else { return file }
    return SourceFile(path: file.path, bytes: Array(text.bytes[..<frontMatter.body.startIndex]))
  }
}
