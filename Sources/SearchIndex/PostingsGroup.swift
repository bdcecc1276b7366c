/// The words of a group with their documents, as read from a postings file.
struct PostingsGroup: Sendable {
  /// A word and the documents it occurs in.
  struct Form: Sendable {
    let form: [UInt8]
    /// The documents, rising.
    let documents: [Int]
    /// The impact of the word in each of those documents.
    let impacts: [UInt8]
  }

  /// The words, in the order of their bytes.
  let forms: [Form]

  /// Reads a group at a place in an opened file; documents are below `documentCount`.
  init(_ file: ByteReader, at offset: Int, documentCount: Int) throws(SearchIndexError) {
    var reader = file
    try reader.move(to: offset)
    var forms: [Form] = []
    var form: [UInt8] = []
    for _ in 0..<(try reader.count()) {
      form = try reader.form(after: form)
      let count = try reader.count()
      let documents = try reader.rising(count, below: documentCount)
      var impacts: [UInt8] = []
      impacts.reserveCapacity(count)
      for _ in 0..<count { impacts.append(try reader.byte()) }
      forms.append(Form(form: form, documents: documents, impacts: impacts))
    }
    self.forms = forms
  }
}
