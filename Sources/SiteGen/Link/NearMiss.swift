/// A name that was not found, with the documents that someone may have meant by it.
///
/// Never passes over a document that ``NameSuggestions`` or ``PathSuggestions`` would come up with.
struct NearMiss {
  private let name: [UInt8]
  /// What the title of a document may be, folded; empty for a path.
  private let titles: [[UInt8]]
  /// The names that are written behind each other as one, folded; empty for a path.
  private let parts: [[UInt8]]
  /// The last part of a path.
  private let fileName: Substring?

  /// A word in a reference.
  init(word written: String, model: ContentModel) {
    func bare(_ name: Substring) -> Substring {
      name[(name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex)...]
    }
    let word = bare(written[...])
    let name = Spelling.folded(String(word))
    self.name = name
    parts = written.split(separator: " ").map { Spelling.folded(String(bare($0))) }
    // "Ede (Gld.)" is a title with a province behind it, "pilot Slim vegen" one with the kind before it.
    titles =
      [name, Spelling.folded(String(word.prefix { $0 != "(" }))]
      + model.kinds.map { Spelling.folded($0.singular) }.filter(name.starts).map {
        Array(name.dropFirst($0.count))
      }
    fileName = nil
  }

  /// A path in a link or a picture.
  init(path: String) {
    name = Spelling.folded(path)
    titles = []
    parts = []
    fileName = path[(path.utf8.lastIndex(of: 0x2F).map(path.utf8.index(after:)) ?? path.startIndex)...]
  }

  /// Returns whether a document may be meant.
  func mayMean(_ file: SourceFile) -> Bool {
    if let fileName {
      return file.name == fileName || Spelling.isNear(Spelling.folded(file.path), to: name)
    }
    let stem = Spelling.folded(String(file.stem))
    // The first words of a name may stand for the name.
    return stem.starts(with: name) || Spelling.isNear(stem, to: name) || parts.contains(stem)
      || mayHaveTitle(file)
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
