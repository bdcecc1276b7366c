/// The words that neighbours in a query make together: "parkeer vergunning" may mean a word of the index.
enum JoinedForms {
  /// The dictionary files in which such words are looked for, that of the first word among them.
  private static let mostFiles = 3
  /// The least length of words that letters may link: shorter ones make other words with these.
  private static let shortestLinked = 3

  /// Returns for each word of a query the words that it makes with its neighbours.
  static func of(
    _ words: [QueryWord], in files: inout IndexFiles
  ) throws(SearchIndexError) -> [[DictionaryForm]] {
    var joined = [[DictionaryForm]](repeating: [], count: words.count)
    for second in words.indices.dropFirst() {
      let first = second - 1
      guard words[first].parts.isEmpty, words[second].parts.isEmpty,
        words[second].place == words[first].place + 1
      else { continue }
      let forms = try of(words[first].whole, words[second].whole, in: &files)
      joined[first] += forms
      joined[second] += forms
    }
    return joined
  }

  private static func of(
    _ first: [UInt8], _ second: [UInt8], in files: inout IndexFiles
  ) throws(SearchIndexError) -> [DictionaryForm] {
    let shards = files.manifest.dictionary
    guard let home = Manifest.Shard.position(of: first, in: shards) else { return [] }
    var positions: Set<Int> = [home]
    var forms: [DictionaryForm] = []
    for link in HalvesSearch.links where link.isEmpty || min(first.count, second.count) >= shortestLinked {
      let form = first + link + second
      guard let position = Manifest.Shard.position(of: form, in: shards),
        positions.contains(position) || positions.count < mostFiles
      else { continue }
      positions.insert(position)
      if let known = try files.form(form) { forms.append(known) }
    }
    return forms
  }
}
