/// The words of consecutive documents: the first stage of an index, made by one task for its share of the
/// documents. Arrays are flat: no object or dictionary per posting.
struct TokenBatch: Sendable {
  /// The forms of documents, each form of a document once.
  struct Postings: Sendable {
    /// For each document where its forms end in `forms` and `counts`.
    var documentEnds: [Int] = []
    var forms: [UInt32] = []
    /// How often, as packed `FieldCounts`.
    var counts: [UInt32] = []
  }

  /// The forms in the batch.
  private(set) var forms = FormTable()
  /// The words of the documents.
  private(set) var words = Postings()
  /// The words by which documents are found though they stand nowhere in them.
  private(set) var synonyms = Postings()
  /// Where the words stand, as `WordPositions`, in the order of the postings.
  private(set) var positions: [UInt16] = []
  /// The number of tokens in each class of each document, the classes of a document side by side.
  private(set) var fieldLengths: [UInt32] = []
  /// How forms are written.
  private(set) var spellings = SpellingNotes()
  /// What a result shows of the text of each document.
  private(set) var excerpts: Excerpts

  private let synonymTable: SynonymTable
  private var tokenizer = Tokenizer()
  private var document = DocumentTally()
  private var synonymsOfDocument = DocumentTally()
  /// The number of each form in the table of synonyms.
  private var wordOfForm: [Int32] = []
  /// The words of the field being read, as numbers in the table of synonyms.
  private var fieldWords: [Int32] = []
  /// The place of the next token in the document.
  private var place = 0

  /// Reads the words of the documents.
  init(_ documents: some Sequence<SearchDocument>, synonyms: SynonymTable, mostTextCharacters: Int) {
    synonymTable = synonyms
    excerpts = Excerpts(mostCharacters: mostTextCharacters)
    for document in documents { add(document) }
    document = DocumentTally()
    synonymsOfDocument = DocumentTally()
    wordOfForm = []
  }

  /// Gives up the forms and how they are written.
  mutating func releaseForms() {
    forms = FormTable()
    spellings = SpellingNotes()
  }

  /// Gives up the words.
  mutating func takeWords() -> Postings {
    defer { words = Postings() }
    return words
  }

  /// Gives up the words by which documents are found though they stand nowhere in them.
  mutating func takeSynonyms() -> Postings {
    defer { synonyms = Postings() }
    return synonyms
  }

  /// Gives up where words stand.
  mutating func takePositions() -> [UInt16] {
    defer { positions = [] }
    return positions
  }

  /// Gives up what a result shows.
  mutating func takeExcerpts() -> Excerpts {
    defer { excerpts = Excerpts(mostCharacters: 0) }
    return excerpts
  }

  private mutating func add(_ document: SearchDocument) {
    place = 0
    let base = fieldLengths.count
    fieldLengths.append(contentsOf: repeatElement(0, count: FieldWeights.classes))
    add(SearchField(.title, document.title), lengthsAt: base)
    add(SearchField(.summary, document.summary), lengthsAt: base)
    excerpts.begin()
    for field in document.text() {
      add(field, lengthsAt: base)
      if field.fieldClass == .body || field.fieldClass == .headings { excerpts.append(field.text) }
    }
    excerpts.end()
    self.document.flush(into: &words, positions: &positions)
    synonymsOfDocument.flush(into: &synonyms)
  }

  private mutating func add(_ field: SearchField, lengthsAt base: Int) {
    var text = field.text
    text.withUTF8 { utf8 in
      tokenizer.rewind()
      if field.fieldClass == .synonyms { readSynonyms(utf8) } else { read(utf8, field.fieldClass, base) }
    }
  }

  private mutating func readSynonyms(_ text: UnsafeBufferPointer<UInt8>) {
    while tokenizer.next(in: text) {
      if tokenizer.hasWhole {
        synonymsOfDocument.count(forms.id(of: tokenizer.bytes[...]), in: .body)
      }
      guard tokenizer.hasParts else { continue }
      for part in tokenizer.parts {
        synonymsOfDocument.count(forms.id(of: tokenizer.bytes[part.range]), in: .body)
      }
    }
  }

  private mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ fieldClass: SearchFieldClass, _ base: Int
  ) {
    let isName = fieldClass == .title || fieldClass == .names
    var tokens: UInt32 = 0
    fieldWords.removeAll(keepingCapacity: true)
    while tokenizer.next(in: text), let first = tokenizer.parts.first, let last = tokenizer.parts.last {
      let hasParts = tokenizer.hasParts
      if tokenizer.hasWhole {
        tokens += 1
        let form = forms.id(of: tokenizer.bytes[...])
        document.count(form, in: fieldClass, at: place)
        spellings.note(
          form, length: tokenizer.bytes.count, at: first.source.lowerBound..<last.source.upperBound, in: text,
          isName: isName)
        noteSynonymWord(form, isPlace: !hasParts, in: fieldClass)
        if !hasParts { place += 1 }
      }
      guard hasParts else { continue }
      for part in tokenizer.parts {
        tokens += 1
        let form = forms.id(of: tokenizer.bytes[part.range])
        document.count(form, in: fieldClass, at: place)
        spellings.note(form, length: part.range.count, at: part.source, in: text, isName: isName)
        noteSynonymWord(form, isPlace: true, in: fieldClass)
        place += 1
      }
    }
    fieldLengths[base + fieldClass.rawValue] += tokens
    place += WordPositions.betweenFields
    matchSynonyms(in: fieldClass)
  }

  // MARK: Synonyms

  /// Keeps a word of the field for `matchSynonyms`; the whole of a run with parts has no place of its own and
  /// can only be a name by itself.
  @inline(__always)
  private mutating func noteSynonymWord(_ form: Int, isPlace: Bool, in fieldClass: SearchFieldClass) {
    guard !synonymTable.isEmpty else { return }
    while wordOfForm.count <= form { wordOfForm.append(synonymTable.word(forms[wordOfForm.count])) }
    if isPlace {
      fieldWords.append(wordOfForm[form])
    } else if wordOfForm[form] != SynonymTable.none {
      for pattern in synonymTable.patterns(beginningWith: wordOfForm[form])
      where synonymTable[pattern].words.count == 1 {
        addTargets(of: pattern, in: fieldClass)
      }
    }
  }

  private mutating func matchSynonyms(in fieldClass: SearchFieldClass) {
    for (start, word) in fieldWords.enumerated() where word != SynonymTable.none {
      for pattern in synonymTable.patterns(beginningWith: word)
      where fieldWords[start...].starts(with: synonymTable[pattern].words) {
        addTargets(of: pattern, in: fieldClass)
      }
    }
  }

  private mutating func addTargets(of pattern: Int32, in fieldClass: SearchFieldClass) {
    for target in synonymTable[pattern].targets {
      synonymsOfDocument.count(forms.id(of: target[...]), in: fieldClass)
    }
  }
}
