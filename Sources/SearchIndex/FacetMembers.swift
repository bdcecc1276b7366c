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
    var values: [(key: String, label: String, count: Int)] = []
    for _ in 0..<(try reader.count()) {
      values.append((try reader.text(), try reader.text(), try reader.number()))
    }
    var bits = BitReader(reader.rest, name: name)
    var members: [Value] = []
    for value in values {
      let k = try bits.bits(4)
      let documents = try bits.rising(value.count, k: k, below: documentCount)
      members.append(Value(key: value.key, label: value.label, documents: documents))
    }
    self.values = members
  }

  /// Returns the contents of the file of the facet at a position; throws if a document has a value that is
  /// not there.
  static func contents(
    _ facet: SearchFacet, at position: Int, of documents: [SearchDocument]
  ) throws(SearchIndexError) -> ByteWriter {
    var members = [[Int]](repeating: [], count: facet.values.count)
    for (number, document) in documents.enumerated() where position < document.facets.count {
      for value in document.facets[position] {
        guard members.indices.contains(value) else {
          throw .unknownFacetValue(path: document.path, facet: position, value: value)
        }
        if members[value].last != number { members[value].append(number) }
      }
    }
    var writer = ByteWriter()
    var bits = BitWriter()
    writer.append(number: members.count { !$0.isEmpty })
    for (value, documents) in zip(facet.values, members) where !documents.isEmpty {
      writer.append(text: value.key)
      writer.append(text: value.label)
      writer.append(number: documents.count)
      bits.append(risingWithParameter: documents)
    }
    writer.append(bytes: bits.finished())
    return writer
  }
}
