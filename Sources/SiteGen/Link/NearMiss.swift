/// A name that was not found, with the documents that someone may have meant by it.
///
/// Never passes over a document that ``NameSuggestions`` or ``PathSuggestions`` would come up with.
struct NearMiss {
  private let name: [UInt8]
  /// What the title of a document may be, folded; empty for a path.
  private let titles: [[UInt8]]
  /// The last part of a path.
  private let fileName: Substring?

  /// A word in a reference.
  init(word: String, model: ContentModel) {
    let word = word.lastIndex(of: "/").map { String(word[word.index(after: $0)...]) } ?? word
    let name = Spelling.folded(word)
    self.name = name
    // "pilot Slim vegen" is a title with the kind before it.
    titles =
      [name]
      + model.kinds.map { Spelling.folded($0.singular) }.filter(name.starts).map {
        Array(name.dropFirst($0.count))
      }
    fileName = nil
  }

  /// A path in a link or a picture.
  init(path: String) {
    name = Spelling.folded(path)
    titles = []
    fileName = path[(path.utf8.lastIndex(of: 0x2F).map(path.utf8.index(after:)) ?? path.startIndex)...]
  }

  /// Returns whether a document may be meant.
  func mayMean(_ file: SourceFile) -> Bool {
    if let fileName {
      return file.name == fileName || Spelling.isNear(Spelling.folded(file.path), to: name)
    }
    return Spelling.isNear(Spelling.folded(String(file.stem)), to: name) || mayHaveTitle(file)
  }

  private func mayHaveTitle(_ file: SourceFile) -> Bool {
    let frontMatter = FrontMatterGlance.frontMatter(of: file.bytes)
    // Escapes can stand for any letter.
    if frontMatter.contains(UInt8(ascii: "\\")) { return true }
    let folded = Spelling.folded(String(decoding: frontMatter, as: UTF8.self))
    return titles.contains { title in
      folded.indices.contains { folded[$0...].starts(with: title) }
    }
  }
}
