import Foundation

@testable import SearchIndex

/// The answer to a query by the words of docs/search-format.md, from a `NaiveIndex`.
struct NaiveQuery {
  /// The score of each document that has all words, and of each that has some.
  private(set) var complete: [Int: Double] = [:]
  private(set) var partial: [Int: Double] = [:]

  private let index: NaiveIndex

  /// The groups that a term found, as stems with factors.
  private typealias Found = [(stem: String, factor: Double)]

  init(_ query: String, in index: NaiveIndex) {
    self.index = index
    var runs: [(tokens: [String], place: Int)] = []
    var place = 0
    for run in TokenizerTests.tokens(query) {
      runs.append((run, place))
      place += max(1, run.count - 1)
    }
    let last = runs.last?.place
    let words = runs.indices.filter { at in !runs[(at + 1)...].contains { $0.tokens[0] == runs[at].tokens[0] }
    }
    .map { runs[$0] }
    let weights = words.indices.map { at in
      self.weights(
        words[at].tokens, isLast: words[at].place == last,
        joined: [at - 1, at].filter { $0 >= 0 && $0 + 1 < words.count }
          .flatMap { joined(words[$0], words[$0 + 1]) })
    }
    let pairs = pairs(words)
    let count = Double(index.documents.count)
    let rarities = weights.map { weights in
      let matching = Double(weights.count { $0 > 0 })
      return log(1 + (count - matching + 0.5) / (matching + 0.5))
    }
    let most = zip(weights, rarities).reduce(0) { $0 + ($1.0.contains { $0 > 0 } ? $1.1 : 0) }
    for document in index.documents.indices {
      var score = 0.0
      var told = 0.0
      var matched = 0
      for (weights, rarity) in zip(weights, rarities) where weights[document] > 0 {
        score += rarity * weights[document] * 2.2 / (1.2 + weights[document])
        told += rarity
        matched += 1
      }
      guard matched > 0 else { continue }
      for (first, second) in pairs {
        let near = nearness(words[first], words[second], in: index.documents[document])
        score += near * min(rarities[first], rarities[second])
      }
      if matched == words.count {
        complete[document] = score
      } else if told * 3 >= most - 1e-12 {
        partial[document] = score
      }
    }
    if complete.count >= 10 { partial = [:] }
  }

  /// Returns the positions of words that are next to each other but for words without places.
  private func pairs(_ words: [(tokens: [String], place: Int)]) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    var last: Int?
    for (at, word) in words.enumerated() {
      let stems = stems(word.tokens)
      if stems.isEmpty {
        last = nil
      } else if stems.allSatisfy({ stem in index.documents.contains { $0.words[stem] != nil } }) {
        if let last { pairs.append((last, at)) }
        last = at
      }
    }
    return pairs
  }

  /// Returns the stems by whose places a word is near others.
  private func stems(_ tokens: [String]) -> [String] {
    if let stem = index.stems[tokens[0]] { return [stem] }
    return tokens.contains { $0 != tokens[0] && $0.utf8.count > 1 } ? [] : endings(tokens[0])
  }

  /// Returns how near two words are.
  private func nearness(
    _ first: (tokens: [String], place: Int), _ second: (tokens: [String], place: Int),
    in document: NaiveIndex.Document
  ) -> Double {
    let places = [first, second].map { word in
      let stems = stems(word.tokens)
      return document.places.filter { stems.contains(index.stems[$0.key] ?? "") }.flatMap { $0.value }
    }
    let differences = places[0].flatMap { left in places[1].map { $0 - left } }
    if differences.contains(second.place - first.place) { return 1 }
    let least = differences.map { abs($0) }.min() ?? Int.max
    return least <= 3 ? 0.5 : least <= 8 ? 0.25 : least <= 24 ? 0.125 : 0
  }

  /// Returns the words that two words make together.
  private func joined(
    _ first: (tokens: [String], place: Int), _ second: (tokens: [String], place: Int)
  ) -> [String] {
    guard second.place == first.place + 1, first.tokens.count == 1, second.tokens.count == 1 else {
      return []
    }
    let isLong = min(first.tokens[0].utf8.count, second.tokens[0].utf8.count) >= 3
    return Self.links.prefix(isLong ? 5 : 1).map { first.tokens[0] + $0 + second.tokens[0] }
      .filter { index.stems[$0] != nil }
  }

  private func weights(_ tokens: [String], isLast: Bool, joined: [String]) -> [Double] {
    let parts = tokens.dropFirst().filter { $0.utf8.count > 1 }
    var weights = weights(tokens[0], isLast: isLast, isWhole: !parts.isEmpty, joined: joined)
    guard !parts.isEmpty else { return weights }
    let ofParts = parts.enumerated().map { at, part in
      self.weights(part, isLast: isLast && at == parts.count - 1, isWhole: false)
    }
    for document in weights.indices {
      weights[document] = max(weights[document], (ofParts.map { $0[document] }.min() ?? 0) / 2)
    }
    return weights
  }

  private func weights(
    _ term: String, isLast: Bool, isWhole: Bool, joined: [String] = []
  ) -> [Double] {
    var found: Found = []
    var isExact = false
    if let stem = index.stems[term] {
      found = [(stem, 1)]
      isExact = true
    } else if !isWhole {
      found = endings(term).map { ($0, 0.5) }
    }
    let joined = joined.filter { form in !found.contains { $0.stem == index.stems[form] } }
    let joinedStems = Set(joined.compactMap { index.stems[$0] })
    func together() -> Int {
      found.reduce(0) { $0 + index.count($1.stem) } + joinedStems.reduce(0) { $0 + index.count($1) }
    }
    if isLast, term.utf8.count > 1, together() < 10 {
      let begun = Dictionary(grouping: index.stems.filter { $0.key.hasPrefix(term) }, by: \.value)
        .mapValues { $0.map(\.key).min() ?? "" }
        .filter { group in !found.contains { $0.stem == group.key } && !joinedStems.contains(group.key) }
        .sorted { (-index.count($0.key), $0.value) < (-index.count($1.key), $1.value) }
      found += begun.prefix(24).map { ($0.key, 0.375) }
    }
    var weights = weights(found, exact: isExact ? term : nil)
    for form in joined {
      weights = zip(weights, self.weights([(index.stems[form] ?? "", 1)], exact: form)).map { max($0, $1) }
    }
    guard !isWhole else { return weights }
    if together() < 10, let (first, second) = isExact ? index.halves[term] : halves(term) {
      let both = [half(first), half(second)]
      for document in weights.indices {
        weights[document] = max(weights[document], 0.375 * min(both[0][document], both[1][document]))
      }
    } else if together() < 10, !isExact {
      weights = zip(weights, neighbours(term)).map { max($0, $1) }
    }
    guard !weights.contains(where: { $0 > 0 }) else { return weights }
    let near = self.near(term)
    guard near.isEmpty else {
      return self.weights(near.compactMap { index.stems[$0] }.map { ($0, 0.25) }, exact: nil)
    }
    return halvesWithError(term) ?? weights
  }

  /// Returns the stems of words that differ in their ending.
  private func endings(_ term: String) -> [String] {
    var stems: [String] = []
    let own = Self.bases(term)
    for (form, stem) in index.stems where !stems.contains(stem) {
      let shared = form.commonPrefix(with: term)
      guard shared.utf8.count >= max(2, term.utf8.count - 3) else { continue }
      let isPlain =
        shared.utf8.count >= 4 && Self.endings.contains(String(form.dropFirst(shared.count)))
        && Self.endings.contains(String(term.dropFirst(shared.count)))
      let isChanged = Self.bases(form).contains { base, ending in
        own.contains {
          $0.base == base
            && base.count >= ([["", "e"], ["", "en"]].contains([$0.ending, ending].sorted()) ? 3 : 4)
        }
      }
      if isPlain || isChanged { stems.append(stem) }
    }
    return stems
  }

  private func half(_ form: String) -> [Double] {
    index.stems[form].map { weights([($0, 1)], exact: form) }
      ?? weights(endings(form).map { ($0, 0.5) }, exact: nil)
  }

  /// Returns the halves of a word that is not there.
  private func halves(_ term: String) -> (String, String)? {
    var tries = 0
    for length in stride(from: term.count - 4, through: 4, by: -1) {
      let first = String(term.prefix(length))
      guard index.stems[first] != nil else { continue }
      for link in Self.links {
        let rest = term.dropFirst(length)
        guard rest.hasPrefix(link), rest.count - link.count >= 4 else { continue }
        tries += 1
        guard tries <= 4 else { return nil }
        let second = String(rest.dropFirst(link.count))
        if index.stems[second] != nil || !endings(second).isEmpty { return (first, second) }
      }
    }
    return nil
  }

  /// Returns the weights of two words that a term is and that stand next to each other.
  private func neighbours(_ term: String) -> [Double] {
    let firsts = stride(from: term.count - 3, through: 3, by: -1).map { String(term.prefix($0)) }
      .filter { index.stems[$0] != nil }
    for first in firsts.prefix(4) {
      let second = String(term.dropFirst(first.count))
      guard index.stems[second] != nil else { continue }
      let both = zip(half(first), half(second)).map { 0.375 * min($0, $1) }
      let found = index.documents.indices.map { document in
        let places = [first, second].map { word in
          index.documents[document].places.filter { index.stems[$0.key] == index.stems[word] }
            .flatMap { $0.value }
        }
        return places[0].contains { places[1].contains($0 + 1) } ? both[document] : 0
      }
      if found.contains(where: { $0 > 0 }) { return found }
    }
    return index.documents.map { _ in 0 }
  }

  private func halvesWithError(_ term: String) -> [Double]? {
    var tries = 0
    for length in stride(from: term.count - 4, through: 4, by: -1) {
      for isFirst in [true, false] {
        let form = String(isFirst ? term.prefix(length) : term.suffix(length))
        guard isFirst ? index.stems[form] != nil : index.written.contains(form) && Self.comparable(form)
        else {
          continue
        }
        for link in Self.links {
          let rest = isFirst ? term.dropFirst(length) : term.dropLast(length)
          guard isFirst ? rest.hasPrefix(link) : rest.hasSuffix(link) else { continue }
          let other = String(isFirst ? rest.dropFirst(link.count) : rest.dropLast(link.count))
          guard Self.comparable(other), other.utf8.count >= 6 else { continue }
          tries += 1
          guard tries <= 4 else { return nil }
          let near = weights(near(other).compactMap { index.stems[$0] }.map { ($0, 1) }, exact: nil)
          let both = zip(near, half(form)).map { 0.25 * min($0, $1) }
          if both.contains(where: { $0 > 0 }) { return both }
        }
      }
    }
    return nil
  }

  /// Returns the words nearest to a term.
  private func near(_ term: String) -> [String] {
    guard Self.comparable(term) else { return [] }
    let length = term.utf8.count
    let shared = length < 8 ? length / 2 : (length + 2) / 3
    var middle = [term]
    for at in Set([length / 2, (length + 1) / 2]) {
      var letters = Array(term)
      letters.swapAt(at - 1, at)
      middle.append(String(letters))
    }
    let known = index.stems.keys.filter { form in
      Self.comparable(form)
        && (form.hasPrefix(term.prefix(shared))
          || (index.written.contains(form) && form.hasSuffix(term.suffix(shared)))
          || middle.contains(form))
    }
    let distances = known.map { (form: $0, distance: Self.distance(Array(term), Array($0))) }
    let least = distances.map(\.distance).min() ?? Int.max
    guard least <= (length < 8 ? 1 : 2) else { return [] }
    func rank(_ form: String) -> (Int, Int, String) {
      (form.first == term.first ? 0 : 1, -index.count(index.stems[form] ?? ""), form)
    }
    return Array(
      distances.filter { $0.distance == least }.map(\.form).sorted { rank($0) < rank($1) }.prefix(3))
  }

  private func weights(_ found: Found, exact: String?) -> [Double] {
    index.documents.map { document in
      found.reduce(0) { weight, group in
        let isOther =
          group.factor == 1
          && exact.map { index.stems[$0] == group.stem && document.places[$0] == nil } ?? false
        return max(
          weight, group.factor * (document.words[group.stem] ?? 0) * (isOther ? 0.625 : 1),
          group.factor * (document.parts[group.stem] ?? 0) * 0.375,
          group.factor * (document.synonyms[group.stem] ?? 0) * 0.25)
      }
    }
  }
}
