/// The words of consecutive documents: the first stage of an index, made by one task for its share of the
/// documents.
struct TokenBatch: Sendable {
  /// The words in the batch.
  private(set) var forms = FormTable()
  /// For each document where its words end in `postingForms` and `postingCounts`.
  private(set) var documentEnds: [Int] = []
  /// The words of each document, each word once.
  private(set) var postingForms: [UInt32] = []
  /// How often, as packed `FieldCounts`.
  private(set) var postingCounts: [UInt32] = []
  /// The number of tokens in each class of each document, the classes of a document side by side.
  private(set) var fieldLengths: [UInt32] = []

  private var tokenizer = Tokenizer()
  /// The counts of the document being read, by word; zero between documents.
  private var counts: [UInt32] = []
  private var pending: [UInt32] = []

  /// Reads the words of the documents.
  init(_ documents: some Sequence<SearchDocument>) {
    for document in documents { add(document) }
    counts = []
  }

  private mutating func add(_ document: SearchDocument) {
    let base = fieldLengths.count
    fieldLengths.append(contentsOf: repeatElement(0, count: FieldWeights.classes))
    add(SearchField(.title, document.title), lengthsAt: base)
    add(SearchField(.summary, document.summary), lengthsAt: base)
    for field in document.text() where field.fieldClass != .synonyms { add(field, lengthsAt: base) }
    for form in pending {
      postingForms.append(form)
      postingCounts.append(counts[Int(form)])
      counts[Int(form)] = 0
    }
    pending.removeAll(keepingCapacity: true)
    documentEnds.append(postingForms.count)
  }

  private mutating func add(_ field: SearchField, lengthsAt base: Int) {
    var text = field.text
    text.withUTF8 { utf8 in
      tokenizer.rewind()
      while tokenizer.next(in: utf8) {
        if tokenizer.hasWhole {
          count(tokenizer.bytes[...], in: field.fieldClass, lengthsAt: base)
        }
        guard tokenizer.hasParts else { continue }
        for part in tokenizer.parts {
          count(tokenizer.bytes[part.range], in: field.fieldClass, lengthsAt: base)
        }
      }
    }
  }

  @inline(__always)
  private mutating func count(
    _ token: ArraySlice<UInt8>, in fieldClass: SearchFieldClass, lengthsAt base: Int
  ) {
    fieldLengths[base + fieldClass.rawValue] += 1
    let form = forms.id(of: token)
    if form == counts.count { counts.append(0) }
    if counts[form] == 0 { pending.append(UInt32(form)) }
    var fieldCounts = FieldCounts(packed: counts[form])
    fieldCounts.increment(fieldClass)
    counts[form] = fieldCounts.packed
  }
}
