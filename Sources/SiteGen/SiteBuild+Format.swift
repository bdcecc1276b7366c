/// What `sitegen format` makes of one entry.
public struct FormattedEntry: Sendable {
  /// The path of its file.
  public let path: String
  /// The bytes of the file as they are.
  public let before: [UInt8]
  /// The bytes in canonical form; `nil` when the front matter cannot be read.
  public let after: [UInt8]?

  /// Whether formatting changes something.
  public var isChanged: Bool { after.map { $0 != before } ?? false }

  /// What formatting changes, line by line.
  public var difference: LineDiff { LineDiff(from: before, to: after ?? before) }
}

extension SiteBuild {
  /// Brings the front matter of entries into canonical form (docs/opmaak.md).
  ///
  /// - Parameters:
  ///   - source: The content model, and the files to look at; those that are no entry of a kind are passed over.
  ///   - concurrency: The number of tasks to work with; the result does not depend on it.
  /// - Returns: The entries in order of path, with why some of them, or the model, cannot be read.
  public static func format(_ source: SiteSource, concurrency: Int) async -> Diagnosed<[FormattedEntry]> {
    let model = readModel(source)
    guard model.isSound else { return Diagnosed([], model.diagnostics) }
    let folders = DocumentFolders(model: model.value, root: contentRoot)
    let entries = source.content.compactMap { file in
      folders.kind(ofDocument: file.path).map { (file: file, kind: model.value.kinds[$0]) }
    }
    let results = await concurrentMap(entries, tasks: max(1, concurrency)) {
      EntryFormatter(kind: $0.kind).format($0.file)
    }
    return Diagnosed(
      zip(entries, results).map {
        FormattedEntry(path: $0.file.path, before: $0.file.bytes, after: $1.value)
      },
      (model.diagnostics + results.flatMap(\.diagnostics)).sorted())
  }
}
