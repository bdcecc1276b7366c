/// What a result shows of a document, as read from its file. Title, summary and text have marks between the
/// parts of compounds.
struct StoredDocument: Sendable, Equatable {
  let path: String
  let title: String
  let summary: String
  let lines: [String]
  let text: String

  /// Reads a file.
  ///
  /// - Parameter words: The contents of the file of words.
  init(_ bytes: [UInt8], name: String, after words: [UInt8]) throws(SearchIndexError) {
    var reader = try ByteReader(bytes, kind: .excerpt, name: name, after: words)
    path = try reader.text()
    title = try reader.text()
    summary = try reader.text()
    var lines: [String] = []
    for _ in 0..<(try reader.count()) { lines.append(try reader.text()) }
    self.lines = lines
    text = try reader.text()
  }
}
