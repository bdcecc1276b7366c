/// The words of an index that differ from a term by an error of typing.
struct NearForms {
  static let shortest = 4
  static let shortestForTwo = 8
  static let mostForms = 3

  private let term: [UInt8]
  private let limit: Int
  private var nearest: Int
  private var found: [[UInt8]: Int] = [:]

  /// Finds the nearest words; at most three, the likeliest first.
  static func of(
    _ term: [UInt8], in files: inout IndexFiles
  ) throws(SearchIndexError) -> [DictionaryForm] {
    guard isComparable(term) else { return [] }
    var search = NearForms(term)
    try search.lookAround(in: &files)
    return try search.best(in: &files)
  }

  /// Whether errors are looked for in a word: years and numbers are meant as they are written.
  static func isComparable(_ form: [UInt8]) -> Bool {
    form.count >= shortest && !form.contains { (0x30...0x39).contains($0) }
  }

  private init(_ term: [UInt8]) {
    self.term = term
    limit = term.count < Self.shortestForTwo ? 1 : 2
    nearest = limit
  }

  private mutating func lookAround(in files: inout IndexFiles) throws(SearchIndexError) {
    let length = term.count < Self.shortestForTwo ? term.count / 2 : (term.count + 2) / 3
    let beginning = Array(term[..<length])
    for position in Manifest.Shard.positions(
      around: term, beginning: beginning, in: files.manifest.dictionary)
    {
      let shard = try files.dictionary(position)
      for place in shard.places(beginning: beginning) {
        consider(shard.forms[place], documentCount: shard.group(of: place).documentCount)
      }
    }
    let reversed = Array(term.reversed())
    let end = Array(reversed[..<length])
    for position in Manifest.Shard.positions(around: reversed, beginning: end, in: files.manifest.backwards) {
      for entry in try files.backwards(position).entries(beginning: end) {
        consider(Array(entry.reversed.reversed()), documentCount: entry.documentCount)
      }
    }
    // An exchange in the middle leaves neither half whole.
    for place in (term.count % 2 == 0 ? [term.count / 2] : [term.count / 2, term.count / 2 + 1]) {
      var exchanged = term
      exchanged.swapAt(place - 1, place)
      if exchanged != term, let form = try files.form(exchanged) {
        consider(exchanged, documentCount: form.group.documentCount)
      }
    }
  }

  private mutating func consider(_ form: [UInt8], documentCount: Int) {
    guard Self.isComparable(form), found[form] == nil,
      let distance = EditDistance.between(term, form, limit: nearest)
    else { return }
    if distance < nearest {
      nearest = distance
      found = [:]
    }
    found[form] = documentCount
  }

  private func best(in files: inout IndexFiles) throws(SearchIndexError) -> [DictionaryForm] {
    let ranked = found.sorted { left, right in
      let isFirst = [left, right].map { $0.key.first == term.first }
      if isFirst[0] != isFirst[1] { return isFirst[0] }
      return left.value == right.value
        ? left.key.lexicographicallyPrecedes(right.key) : left.value > right.value
    }
    var forms: [DictionaryForm] = []
    for (form, _) in ranked.prefix(Self.mostForms) {
      guard let known = try files.form(form) else {
        // A word that is only in the list read backwards: the files do not belong together.
        throw .corrupt(file: SearchIndexBuilder.manifestName)
      }
      forms.append(known)
    }
    return forms
  }
}
