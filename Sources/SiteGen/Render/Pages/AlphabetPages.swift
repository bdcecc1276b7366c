import Templates

extension PageFactory {
  /// Makes the page with all entries of a kind in alphabetical order, with the other names that readers may look for.
  func alphabetPage(kind index: Int) -> AlphabetPageView {
    let kind = site.model.kinds[index]
    var names = site.entriesByKind[index].compactMap(name)
    for other in site.otherNames where site.entries[other.target].kind == index {
      let official = site.title(of: other.target)
      // Spellings that stand beside the official name anyway help nobody.
      guard let path = paths[other.target],
        other.nature == .former || !DutchOrder.key(official).starts(with: DutchOrder.key(other.name))
      else { continue }
      let word: Strings.Key = other.nature == .former ? .now : .see
      names.append(
        NameView(
          name: other.name, link: path, count: nil, elsewhere: strings.filled(word, ["naam": official])))
    }
    return AlphabetPageView(
      page: head(title: kind.plural.capitalizedFirst, description: kind.explanation, route: kind.listRoute),
      explanation: kind.explanation, count: count(site.entriesByKind[index].count, kind: index),
      letters: Self.letters(DutchOrder.sorted(names, by: \.name)), provinces: provinces())
  }

  /// Makes the name of an entry, with the number of entries that refer to it.
  func name(_ entry: Int) -> NameView? {
    paths[entry].map { path in
      NameView(
        name: site.title(of: entry), link: path,
        count: referrers[entry] > 0 ? Strings.number(referrers[entry]) : nil, elsewhere: nil)
    }
  }

  private func provinces() -> [NameView] {
    site.model.kinds.indices.filter { site.model.kinds[$0].presentation == .province }
      .flatMap { site.entriesByKind[$0] }.compactMap(name)
  }

  private static func letters(_ names: [NameView]) -> [LetterView] {
    byLetter(names, name: \.name).map {
      LetterView(letter: $0.letter, anchor: anchor($0.letter), names: $0.members, all: nil)
    }
  }

  /// Divides what is sorted by name into the letters under which it is found.
  private static func byLetter<Element>(
    _ elements: [Element], name: (Element) -> String
  ) -> [(letter: String, members: [Element])] {
    var letters: [(letter: String, members: [Element])] = []
    for element in elements {
      let letter = DutchOrder.letter(name(element))
      if letters.last?.letter == letter {
        letters[letters.count - 1].members.append(element)
      } else {
        letters.append((letter, [element]))
      }
    }
    return letters
  }

  private static func anchor(_ letter: String) -> String {
    "ps.letter-" + (letter == "#" ? "anders" : letter.lowercased())
  }

  // MARK: Search without script

  /// The number of names up to which the search page lists them all; with more, each letter has its own list.
  private static let mostNames = 400

  /// Returns the projects and subjects by title, for readers whose browser runs no script; and whether there are too
  /// many for one page.
  private func titlesByLetter() -> (letters: [(letter: String, members: [Int])], isLong: Bool) {
    let entries = site.entries.indices.filter { entry in
      let presentation = site.kind(of: entry).presentation
      return paths[entry] != nil
        && (presentation == .project || presentation == .term || presentation == .text)
    }
    let sorted = DutchOrder.sorted(entries) { site.title(of: $0) }
    return (Self.byLetter(sorted) { site.title(of: $0) }, entries.count > Self.mostNames)
  }

  private func letterRoute(_ letter: String) -> String {
    "\(Route.search)\(letter == "#" ? "anders" : letter.lowercased())/"
  }

  /// Returns a list for each letter when there are too many titles for one page.
  func letterLists() -> [EntryList] {
    let (letters, isLong) = titlesByLetter()
    guard isLong else { return [] }
    return letters.map { letter, entries in
      EntryList(
        title: "A–Z: \(letter)", explanation: "", route: letterRoute(letter),
        crumbs: [LinkView(name: strings[.search], link: SitePath(Route.search))], entries: entries)
    }
  }

  /// Makes the search page.
  func searchPage() -> SearchPageView {
    let (letters, isLong) = titlesByLetter()
    return SearchPageView(
      page: head(title: strings[.search], description: strings[.searchDescription], route: Route.search),
      script: theme.asset(Theme.searchScript) ?? SitePath(""),
      root: SitePath(Route.home), kinds: kinds(),
      letters: letters.map { letter, entries in
        LetterView(
          letter: letter, anchor: Self.anchor(letter),
          names: isLong
            ? []
            : entries.compactMap { entry in
              paths[entry].map {
                NameView(
                  name: site.title(of: entry), link: $0, count: nil,
                  elsewhere: site.kind(of: entry).singular)
              }
            },
          all: isLong ? SitePath(letterRoute(letter)) : nil)
      })
  }

  /// Makes the kinds that have lists, with their numbers.
  func kinds() -> [KindView] {
    site.model.kinds.indices.filter { site.model.kinds[$0].hasList && !site.entriesByKind[$0].isEmpty }.map(
      kind)
  }

  /// Makes a kind with the number of its entries.
  func kind(_ index: Int) -> KindView {
    let kind = site.model.kinds[index]
    return KindView(
      name: kind.plural.capitalizedFirst, key: kind.name, link: SitePath(kind.listRoute),
      count: Strings.number(site.entriesByKind[index].count), explanation: kind.explanation)
  }
}
