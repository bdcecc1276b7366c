/// The values of a facet that occur, each with its documents.
struct FacetMembers: Sendable, Equatable {
  /// A value and its documents, rising.
  struct Value: Sendable, Equatable {
    let key: String
    let label: String
    let documents: [Int]
  }

  /// The values, in the order of the facet.
  let values: [Value]

  /// Reads a file; documents are below `documentCount`.
  init(_ bytes: [UInt8], name: String, documentCount: Int) throws(SearchIndexError) {
    var reader = try ByteReader(bytes, kind: .facet, name: name)
    var values: [Value] = []
    for _ in 0..<(try reader.count()) {
      let key = try reader.text()
      let label = try reader.text()
      let documents = try reader.rising(try reader.count(), below: documentCount)
      values.append(Value(key: key, label: label, documents: documents))
    }
    self.values = values
  }

  /// Returns the bytes of the file of the facet at a position; throws if a document has a value that is not
  /// there.
  static func bytes(
    _ facet: SearchFacet, at position: Int, of documents: [SearchDocument]
  ) throws(SearchIndexError) -> [UInt8] {
    var members = [[UInt32]](repeating: [], count: facet.values.count)
    for (number, document) in documents.enumerated() where position < document.facets.count {
      for value in document.facets[position] {
        guard members.indices.contains(value) else {
          throw .unknownFacetValue(path: document.path, facet: position, value: value)
        }
        if members[value].last != UInt32(number) { members[value].append(UInt32(number)) }
      }
    }
    var writer = ByteWriter()
    writer.append(number: members.count { !$0.isEmpty })
    for (value, documents) in zip(facet.values, members) where !documents.isEmpty {
      writer.append(text: value.key)
      writer.append(text: value.label)
      writer.append(number: documents.count)
      writer.append(rising: documents)
    }
    return writer.file(.facet)
  }
}
