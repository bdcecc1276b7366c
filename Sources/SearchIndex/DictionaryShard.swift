/// A range of the dictionary, as read from its file: groups of words with the same stem, and their words.
struct DictionaryShard: Sendable, Equatable {
  /// A group and where its documents are.
  struct Group: Sendable, Equatable {
    /// The places of its words in the list of the file.
    let forms: Range<Int>
    /// The number of documents with any of the words, in whatever way.
    let documentCount: Int
    /// Whether the documents beyond the best are in a file of their own.
    let hasTail: Bool
    /// Whether it is known where the words stand.
    let hasPositions: Bool
    let place: GroupPlace
  }

  /// The length of the longest word, in bytes.
  private static let longestForm = Tokenizer.longestToken

  /// The groups, in the order of their first words.
  let groups: [Group]
  /// The words, those of each group together, in the order of their bytes.
  let forms: [[UInt8]]

  /// The places of the words in the order of their bytes.
  private let sorted: [Int]
  /// The group of each word.
  private let groupOfForm: [Int]
  /// For each word 0, or how it is divided, as in the file.
  private let divisions: [Int]
  private let spellings: [Int: String]

  /// Reads a file.
  init(_ bytes: [UInt8], name: String) throws(SearchIndexError) {
    var reader = try ByteReader(bytes, kind: .dictionary, name: name)
    let hash = try reader.hash()
    let groupCount = try reader.count()
    let sizes = try reader.column(groupCount)
    let counts = try reader.column(groupCount)
    let flags = try reader.column(groupCount)
    let formCount = try reader.count()
    let shared = try reader.column(formCount)
    let others = try reader.column(formCount)
    divisions = try reader.column(formCount)

    var groups: [Group] = []
    var part = -1
    var index = 0
    var start = 0
    for group in 0..<groupCount {
      if sizes[group] % 2 == 1 { (part, index) = (part + 1, 0) }
      let end = start + sizes[group] / 2
      guard part >= 0, end > start, end <= formCount, flags[group] < 4 else { throw reader.corrupt }
      groups.append(
        Group(
          forms: start..<end, documentCount: counts[group], hasTail: flags[group] & 1 != 0,
          hasPositions: flags[group] & 2 != 0,
          place: GroupPlace(hash: hash, part: part, index: index)))
      index += 1
      start = end
    }
    guard start == formCount else { throw reader.corrupt }

    var spellings: [Int: String] = [:]
    var place = 0
    for _ in 0..<(try reader.count()) {
      place += try reader.number()
      guard place < formCount else { throw reader.corrupt }
      spellings[place] = try reader.text()
    }

    forms = try SortedForms.read(&reader, shared: shared, others: others, most: Self.longestForm)
    var groupOfForm: [Int] = []
    groupOfForm.reserveCapacity(formCount)
    for (number, group) in groups.enumerated() {
      if number > 0 {
        let previous = forms[groups[number - 1].forms.lowerBound]
        guard previous.lexicographicallyPrecedes(forms[group.forms.lowerBound]) else { throw reader.corrupt }
      }
      for form in group.forms.dropFirst() {
        guard forms[form - 1].lexicographicallyPrecedes(forms[form]) else { throw reader.corrupt }
      }
      groupOfForm.append(contentsOf: repeatElement(number, count: group.forms.count))
    }
    for (form, division) in zip(forms, divisions) where division > 0 {
      guard (division - 1) / 4 + (division - 1) % 4 < form.count else { throw reader.corrupt }
    }
    let all = forms
    sorted = forms.indices.sorted { all[$0].lexicographicallyPrecedes(all[$1]) }
    self.groups = groups
    self.groupOfForm = groupOfForm
    self.spellings = spellings
  }

  /// Returns the place of a word in the list, if it is there.
  func place(of form: [UInt8]) -> Int? {
    let position = SortedForms.position(in: sorted.count) {
      forms[sorted[$0]].lexicographicallyPrecedes(form)
    }
    guard position < sorted.count, forms[sorted[position]] == form else { return nil }
    return sorted[position]
  }

  /// Returns the places of the words that begin with a text, in the order of their bytes.
  func places(beginning text: [UInt8]) -> ArraySlice<Int> {
    let start = SortedForms.position(in: sorted.count) { forms[sorted[$0]].lexicographicallyPrecedes(text) }
    return sorted[start...].prefix { forms[$0].starts(with: text) }
  }

  /// Returns the group of the word at a place.
  func group(of form: Int) -> Group { groups[groupOfForm[form]] }

  /// Returns the word at a place as it is usually written.
  func spelling(of form: Int) -> String {
    spellings[form] ?? String(decoding: forms[form], as: UTF8.self)
  }

  /// Returns the halves of a compound, nil for any other word.
  func halves(of form: Int) -> (first: [UInt8], second: [UInt8])? {
    guard divisions[form] > 0 else { return nil }
    let first = (divisions[form] - 1) / 4
    let link = (divisions[form] - 1) % 4
    return (Array(forms[form][..<first]), Array(forms[form][(first + link)...]))
  }
}

/// Where the documents of a group are.
struct GroupPlace: Sendable, Hashable {
  /// The hash in the names of the files.
  let hash: UInt64
  /// The number in the names of the files.
  let part: Int
  /// The place of the group in the file.
  let index: Int
}
